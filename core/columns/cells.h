// Cells that several kinds share. Private to core/columns.
#pragma once

#include "core/columns/columns.h"
#include "core/wording/phrases.h"
#include "core/words/capitalised.h"

namespace chronicle {

/// What `columns_of` gives, by kind.
std::span<const Column> session_columns();
std::span<const Column> document_columns();
std::span<const Column> people_columns();
std::span<const Column> figure_columns();
std::span<const Column> commitment_columns();
std::span<const Column> statement_columns();
std::span<const Column> source_columns();

/// The heading that is the same on every day.
template <Label L>
std::string heading(Day /*as_of*/, Language language) {
  return phrases_in(language).labels.text(L);
}

/// The record of type R that a row stands for.
template <typename R>
const R& record_at(const Sight& sight, std::uint32_t position) {
  return sight.catalogue.all<R>()[position];
}

/// The words and titles of the language.
inline const Phrases& phrases(const Sight& sight) { return phrases_in(sight.language); }
inline std::string title(const Sight& sight, const RecordId& id) {
  return title_of(sight.catalogue, id, sight.language);
}
/// A word of the vocabulary as it begins a cell.
template <HasWords E>
std::string word(const Sight& sight, E value) {
  return with_capital(in_words(value, sight.language));
}

/// Where there is no value.
inline Cell blank(const Sight& sight, Label why) { return {phrases(sight).labels.text(why), Tone::muted}; }
inline Cell not_stated(const Sight& sight) { return blank(sight, Label::not_stated); }
inline SortKey missing_key() { return {.missing = true}; }

/// An empty text counts as missing.
inline SortKey key_of(double number) { return {.number = number}; }
inline SortKey key_of(std::string text) {
  const bool missing = text.empty();
  return {.missing = missing, .text = std::move(text)};
}
/// By its text; one without a value is muted.
inline SortKey key_of(Cell cell) { return cell.tone == Tone::muted ? missing_key() : key_of(std::move(cell.text)); }

/// In plain digits: what is counted in a list is added up by programs, too.
inline Cell count_cell(std::size_t count) { return {std::to_string(count)}; }

/// The names of a record that its title is not, a line each.
std::string other_names(const Record& record, const std::string& title);

/// A title in English, with those in other languages as the tip.
template <typename R>
Cell title_cell(const Sight& sight, std::uint32_t position) {
  const R& record = record_at<R>(sight, position);
  Cell cell{title(sight, record.id)};
  cell.tip = other_names(record, cell.text);
  return cell;
}
template <typename R>
SortKey title_key(const Sight& sight, std::uint32_t position) {
  return key_of(title(sight, record_at<R>(sight, position).id));
}

/// A date in short words, or "not stated".
Cell date_cell(const Sight& sight, const std::optional<Date>& date);
/// By its first day; a date with an open start comes before all others.
SortKey date_key(const std::optional<Date>& date);

/// The record that is referred to by its title, or "not stated".
template <Kind K>
Cell ref_cell(const Sight& sight, const std::optional<Ref<K>>& ref) {
  return ref ? Cell{title(sight, ref->id())} : not_stated(sight);
}

/// The session by its title, or "not stated" if it is null.
Cell session_cell(const Sight& sight, const Session* session);
/// By the day of the session.
SortKey session_key(const Sight& sight, const Session* session);

/// The speaker as reported, or "not named".
template <typename R>
Cell speaker_cell(const Sight& sight, std::uint32_t position) {
  const R& record = record_at<R>(sight, position);
  if (!record.person && !record.office && !record.state) return blank(sight, Label::not_named);
  return {speaker_of(sight.catalogue, record, sight.language)};
}
template <typename R>
SortKey speaker_key(const Sight& sight, std::uint32_t position) {
  return key_of(speaker_cell<R>(sight, position));
}

}  // namespace chronicle
