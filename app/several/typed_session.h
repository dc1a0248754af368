// A session that the library does not have yet, as it is typed beside the list of its documents.
#pragma once

#include <QtCore/QString>
#include <vector>

#include "core/base/result.h"
#include "core/edits/assignment.h"
#include "core/entry/named_records.h"

namespace chronicle::app {

/// In the terms of what is typed (core/entry/typed_value.h).
struct TypedSession {
  QString held{}, place{}, form{};

  bool operator==(const TypedSession&) const = default;
};

/// Its facts; the error is that of the first that cannot be read.
Result<std::vector<Assignment>> facts_of(const TypedSession& session, const NamedRecords& names);

/// Whether it lies ahead of the day.
bool is_ahead(const TypedSession& session, Day today);

/// What it is called before it has a page: "New session: 14 May 2027, Minsk".
QString title_of(const TypedSession& session, const NamedRecords& names);

}  // namespace chronicle::app
