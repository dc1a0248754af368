#include "core/words/date_within.h"

#include <algorithm>
#include <span>
#include <utility>

#include "core/words/characters.h"
#include "core/words/date_parts.h"
#include "core/words/fold.h"
#include "core/words/written_date.h"

namespace chronicle {
namespace written {
namespace {

constexpr std::size_t most_pieces = 9;  // "from 29 May to 2 June of 2025"

/// Whether one looks for records by it, and means no years by the text: "2021-22" is a summer in EDTF alone.
bool is_looked_for(const Date& date, std::string_view text) {
  if (date.is_approximate() || date.is_uncertain() || date.is_unspecified()) return false;
  if (!date.earliest() || !date.latest()) return false;
  if (date.precision() == Precision::day || date.precision() == Precision::month) return true;
  return date.precision() == Precision::season &&
         std::any_of(text.begin(), text.end(), [](char c) { return !(c >= '0' && c <= '9') && c != '-' && c != '/'; });
}

bool shows_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Where the pieces of a text stand that blanks part.
std::vector<ByteRange> words_in(std::string_view text) {
  std::vector<ByteRange> pieces;
  bool within = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_blank = is_ascii_blank(text[at]);
    if (!is_blank && !within) pieces.push_back({at, at});
    if (!is_blank) pieces.back().end = at + 1;
    within = !is_blank;
  }
  return pieces;
}

/// Lets go of pieces at the ends that say nothing: "of 19 November 2010".
std::span<const ByteRange> without_filling(std::span<const ByteRange> pieces, std::string_view text) {
  const auto is_filling = [&](const ByteRange& piece) {
    return is_one_of(filling(), fold(text.substr(piece.start, piece.end - piece.start)));
  };
  while (pieces.size() > 1 && is_filling(pieces.front())) pieces = pieces.subspan(1);
  while (pieces.size() > 1 && is_filling(pieces.back())) pieces = pieces.first(pieces.size() - 1);
  return pieces;
}

/// The day of 12/11/2021 or 12.11.21, whether or not there is such a day.
std::optional<Parts> day_in_figures(Tokens tokens) {
  constexpr int first_short_year = 91;  // there was no Commonwealth before
  tokens = without_year_words(tokens);
  if (tokens.size() != 3 || !is_short_number(tokens[0]) || !is_short_number(tokens[1])) return std::nullopt;
  const std::string_view gap = tokens[1].gap;
  if ((gap != "." && gap != "/" && gap != "-") || tokens[2].gap != gap) return std::nullopt;
  if (!tokens[0].word.empty() || !tokens[1].word.empty()) return std::nullopt;
  if (!tokens[2].word.empty() && !is_one_of(year_forms(), tokens[2].word)) return std::nullopt;
  const int number = tokens[2].number;
  if (!is_year_number(tokens[2]) && tokens[2].digits != 2) return std::nullopt;
  const int year = is_year_number(tokens[2]) ? number : number + (number < first_short_year ? 2000 : 1900);
  Parts parts{.year = year, .month = tokens[1].number, .day = tokens[0].number};
  if (gap == "/" && parts.month > 12 && parts.day <= 12) std::swap(parts.month, parts.day);
  return parts;
}

/// The day of parts that are written as one.
std::optional<Date> whole_day(const Parts& parts) {
  return parts.month != 0 && parts.day != 0 ? date_of(parts) : std::nullopt;
}

/// The day of 29 September, with or without a year, whether or not there is such a day.
std::optional<Parts> day_in_words(Tokens tokens) {
  const auto parts = parts_in_words(tokens);
  return parts && parts->day != 0 && parts->month != 0 && parts->season == 0 && !parts->is_decade ? parts
                                                                                                  : std::nullopt;
}

bool is_day_of_year(const Parts& parts) {
  constexpr int leap_year = 2000;
  return Day::from_ymd(leap_year, static_cast<unsigned>(parts.month), static_cast<unsigned>(parts.day)).has_value();
}

/// What one looks for by a text that is a date as a whole.
std::optional<Date> sought_in(std::string_view said) {
  if (auto date = read_written_date(said)) return is_looked_for(*date, said) ? date : std::nullopt;
  const auto parts = day_in_figures(tokens_of(said));
  return parts ? whole_day(*parts) : std::nullopt;
}

std::optional<DayOfYear> day_of_year_in(std::string_view said) {
  const auto parts = day_in_words(tokens_of(said));
  if (!parts || parts->year != 0 || !is_day_of_year(*parts)) return std::nullopt;
  return DayOfYear{parts->month, parts->day};
}

bool is_impossible(std::string_view said) {
  const std::vector<Token> tokens = tokens_of(said);
  if (const auto parts = day_in_figures(tokens)) return !whole_day(*parts);
  const auto parts = day_in_words(tokens);
  return parts && (parts->year == 0 ? !is_day_of_year(*parts) : !date_of(*parts));
}

/// The first and longest run of pieces, without what says nothing at its ends, that `is_it` says yes to.
template <typename IsIt>
std::optional<ByteRange> find_piece(std::string_view text, const IsIt& is_it) {
  if (!shows_digit(text)) return std::nullopt;
  const std::vector<ByteRange> all = words_in(text);
  for (std::size_t first = 0; first < all.size(); ++first)
    for (std::size_t count = std::min(most_pieces, all.size() - first); count > 0; --count) {
      const auto pieces = without_filling(std::span(all).subspan(first, count), text);
      const ByteRange place{pieces.front().start, pieces.back().end};
      const std::string_view said = text.substr(place.start, place.end - place.start);
      if (shows_digit(said) && is_it(place, said)) return place;
    }
  return std::nullopt;
}

}  // namespace
}  // namespace written

std::optional<DateWithin> find_written_date(std::string_view text) {
  std::optional<DateWithin> found;
  written::find_piece(text, [&](const ByteRange& place, std::string_view said) {
    if (auto date = written::sought_in(said)) found = DateWithin{*std::move(date), place.start, place.end};
    return found.has_value();
  });
  return found;
}

std::optional<DayWithin> find_day_of_year(std::string_view text) {
  if (find_written_date(text)) return std::nullopt;
  std::optional<DayWithin> found;
  written::find_piece(text, [&](const ByteRange& place, std::string_view said) {
    if (const auto day = written::day_of_year_in(said)) found = DayWithin{*day, place.start, place.end};
    return found.has_value();
  });
  return found;
}

std::optional<ByteRange> find_impossible_date(std::string_view text) {
  return written::find_piece(
      text, [](const ByteRange& /*place*/, std::string_view said) { return written::is_impossible(said); });
}

}  // namespace chronicle
