#include "core/words/written_date.h"

#include "core/words/characters.h"
#include "core/words/date_parts.h"

namespace chronicle {
namespace written {
namespace {

std::optional<Date> single_of(Tokens tokens) {
  const auto parts = parts_of(tokens);
  return parts ? date_of(*parts) : std::nullopt;
}

/// Both ends with what one leaves to the other: "4–5 June 2025", "29 May – 2 June 2025", "May–June 2022". Where the
/// year stands before both, the end may have none of its own: "2025 жылғы 4–5 маусым".
std::optional<Date> joined(Parts start, Parts end, bool year_is_before) {
  const bool shares_month = start.year == 0 || (year_is_before && end.year == 0);
  if (year_is_before && end.year == 0) end.year = start.year;
  if (start.year == 0) start.year = end.year;
  if (shares_month && start.month == 0 && start.day != 0) start.month = end.month;
  const auto first = date_of(start), last = date_of(end);
  return first && last ? Date::parse(first->text() + "/" + last->text()) : std::nullopt;
}

/// The place of the word or line between two ends; it is no part of either.
struct Divide {
  std::size_t start_end, end_start;
};

std::optional<Divide> divide_at(Tokens tokens, std::size_t i) {
  const std::string_view gap = tokens[i].gap;
  if (gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos ||
      gap.find('-') != std::string_view::npos)
    return Divide{i, i};
  if (tokens[i].digits == 0 && is_one_of(to(), tokens[i].word)) return Divide{i, i + 1};
  if (tokens[i - 1].digits == 0 && is_from(tokens[i - 1].word)) return Divide{i, i};
  return std::nullopt;
}

std::optional<Date> period_of(Tokens tokens) {
  const bool year_is_before = tokens.size() > 2 && is_year_number(tokens[0]) && tokens[1].digits == 0 &&
                              is_one_of(of_year_before(), tokens[1].word);
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const auto divide = divide_at(tokens, i);
    if (!divide || divide->end_start == tokens.size()) continue;
    const auto start = parts_of(tokens.first(divide->start_end)), end = parts_of(tokens.subspan(divide->end_start));
    if (!start || !end) continue;
    if (auto period = joined(*start, *end, year_is_before)) return period;
  }
  return std::nullopt;
}

bool begins_with(Tokens tokens, const Forms& forms) {
  return !tokens.empty() && tokens.front().digits == 0 && is_one_of(forms, tokens.front().word);
}

bool ends_with(Tokens tokens, const Forms& forms) {
  return !tokens.empty() && tokens.back().digits == 0 && is_one_of(forms, tokens.back().word);
}

std::optional<Date> whole_of(Tokens tokens) {
  if (begins_with(tokens, about())) {
    const auto date = single_of(tokens.subspan(1));
    return date ? Date::parse(date->text() + "~") : std::nullopt;
  }
  if (begins_with(tokens, until())) {
    const auto date = single_of(tokens.subspan(1));
    return date ? Date::parse("../" + date->text()) : std::nullopt;
  }
  if (begins_with(tokens, since())) {
    Tokens rest = tokens.subspan(1);
    if (begins_with(rest, since())) rest = rest.subspan(1);  // "начиная с"
    if (auto period = period_of(rest)) return period;
    const auto date = single_of(rest);
    return date ? Date::parse(date->text() + "/..") : std::nullopt;
  }
  if (ends_with(tokens, since_behind())) {
    const auto date = single_of(tokens.first(tokens.size() - 1));
    return date ? Date::parse(date->text() + "/..") : std::nullopt;
  }
  if (ends_with(tokens, until_behind())) {
    const Tokens rest = tokens.first(tokens.size() - 1);
    const auto date = single_of(rest);
    return date ? Date::parse("../" + date->text()) : period_of(rest);
  }
  if (auto date = single_of(tokens)) return date;
  return period_of(tokens);
}

}  // namespace
}  // namespace written

std::optional<Date> read_written_date(std::string_view text) {
  constexpr std::size_t longest = 200;
  while (!text.empty() && is_ascii_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_blank(text.back())) text.remove_suffix(1);
  if (text.size() > longest) return std::nullopt;
  if (auto date = Date::parse(text)) return date;
  return written::whole_of(written::tokens_of(text));
}

std::vector<std::vector<std::string>> written_forms(const Date& date) {
  if (date.is_interval() || !date.earliest()) return {};
  const Day first = *date.earliest();
  const std::string year = std::to_string(first.year()),
                    month = written::zero_padded(static_cast<int>(first.month()), 2), day = std::to_string(first.day());
  const written::Forms& names = written::month_forms().at(first.month() - 1);
  // In the genitive beside a day, "12 ноября 2021"; stems find the other forms.
  const std::string &english = names.at(0), &russian = names.at(1), &of_russian = names.at(2);
  switch (date.precision()) {
    case Precision::day:
      return {{day, english, year},
              {english, day, year},
              {day, of_russian, year},
              {written::zero_padded(static_cast<int>(first.day()), 2), month, year},
              {year, month, written::zero_padded(static_cast<int>(first.day()), 2)}};
    case Precision::month:
      return {{english, year}, {russian, year}, {of_russian, year}};
    case Precision::season: {
      const written::Forms& season = written::season_forms().at(first.month() / 3 - 1);
      return {{season.front(), year}, {season.at(season.at(1) == "fall" ? 2 : 1), year}};
    }
    default:
      return {};
  }
}

}  // namespace chronicle
