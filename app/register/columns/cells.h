// Cells that several kinds share. Private to app/register/columns.
#pragma once

#include <QtCore/QCoreApplication>

#include "app/register/columns/columns.h"
#include "app/text/words.h"
#include "core/query/catalogue/catalogue.h"
#include "core/wording/titles.h"

namespace chronicle::app {

/// Translations of the register's columns.
struct ColumnText {
  Q_DECLARE_TR_FUNCTIONS(Register)
};

/// The record of type R that a row stands for.
template <typename R>
const R& record_at(const Sight& sight, std::uint32_t position) {
  return sight.catalogue.all<R>()[position];
}

/// "not stated", and what it is sorted by.
inline Cell missing() { return {not_stated(), Tone::muted}; }
inline SortKey missing_key() { return {.missing = true}; }

/// An empty text counts as missing.
inline SortKey key_of(double number) { return {.number = number}; }
inline SortKey key_of(const QString& text) { return {.missing = text.isEmpty(), .text = text}; }

/// A title in English, with those in other languages as the tip.
Cell title_cell(const Sight& sight, const Record& record);
SortKey title_key(const Sight& sight, const Record& record);

/// A date in short words, or "not stated".
Cell date_cell(const std::optional<Date>& date);
/// By its first day; a date with an open start comes before all others.
SortKey date_key(const std::optional<Date>& date);

/// The record that is referred to by its title, or "not stated".
template <Kind K>
Cell ref_cell(const Sight& sight, const std::optional<Ref<K>>& ref) {
  return ref ? Cell{text_of(title_of(sight.catalogue, ref->id(), shown_language))} : missing();
}

/// The session by its title, or "not stated" if it is null.
Cell session_cell(const Sight& sight, const Session* session);
/// By the day of the session.
SortKey session_key(const Sight& sight, const Session* session);

/// The speaker as reported; "not named" is muted.
template <typename R>
Cell speaker_cell(const Sight& sight, const R& record) {
  if (!record.person && !record.office && !record.state) return {ColumnText::tr("not named"), Tone::muted};
  return {text_of(speaker_of(sight.catalogue, record, shown_language))};
}
template <typename R>
SortKey speaker_key(const Sight& sight, const R& record) {
  if (!record.person && !record.office && !record.state) return missing_key();
  return key_of(text_of(speaker_of(sight.catalogue, record, shown_language)));
}

}  // namespace chronicle::app
