// What the fields of a form are called, and which of them are facts.
#pragma once

#include <QtCore/QString>
#include <string_view>
#include <vector>

#include "core/entry/field.h"

namespace chronicle::app {

/// The keys of the facts of a kind, without remarks on them, in the order of the form.
std::vector<std::string_view> fact_keys(Kind kind);

/// What pages call a fact of the records of a kind.
QString field_label(Kind kind, std::string_view key);
/// The same for a field or a part of one: "Name (Russian)", "Why this value: Place".
QString field_label(const FieldPath& path);
/// A language by its code, in words; the code itself if it has none.
QString language_label(std::string_view code);

}  // namespace chronicle::app
