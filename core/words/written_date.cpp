#include "core/words/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <vector>

#include "core/words/byte_range.h"
#include "core/words/characters.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

using Forms = std::vector<std::string>;

/// As words of a text are looked up.
Forms folded(std::initializer_list<const char*> words) {
  Forms forms;
  for (const char* word : words) forms.push_back(fold(word));
  return forms;
}

/// In English, in Russian and in Kazakh, in the cases in which dates are written.
const std::array<Forms, 12>& months() {
  static const std::array<Forms, 12> forms{
      folded({"january", "январь", "января", "январе", "январю", "қаңтар", "қаңтары", "қаңтарда", "қаңтарға",
              "қаңтардан"}),
      folded({"february", "февраль", "февраля", "феврале", "февралю", "ақпан", "ақпаны", "ақпанда", "ақпанға",
              "ақпаннан"}),
      folded({"march", "март", "марта", "марте", "марту", "наурыз", "наурызы", "наурызда", "наурызға", "наурыздан"}),
      folded({"april", "апрель", "апреля", "апреле", "апрелю", "сәуір", "сәуірі", "сәуірде", "сәуірге", "сәуірден"}),
      folded({"may", "май", "мая", "мае", "маю", "мамыр", "мамыры", "мамырда", "мамырға", "мамырдан"}),
      folded({"june", "июнь", "июня", "июне", "июню", "маусым", "маусымы", "маусымда", "маусымға", "маусымнан"}),
      folded({"july", "июль", "июля", "июле", "июлю", "шілде", "шілдесі", "шілдеде", "шілдеге", "шілдеден"}),
      folded(
          {"august", "август", "августа", "августе", "августу", "тамыз", "тамызы", "тамызда", "тамызға", "тамыздан"}),
      folded({"september", "сентябрь", "сентября", "сентябре", "сентябрю", "қыркүйек", "қыркүйегі", "қыркүйекте",
              "қыркүйекке", "қыркүйектен"}),
      folded(
          {"october", "октябрь", "октября", "октябре", "октябрю", "қазан", "қазаны", "қазанда", "қазанға", "қазаннан"}),
      folded({"november", "ноябрь", "ноября", "ноябре", "ноябрю", "қараша", "қарашасы", "қарашада", "қарашаға",
              "қарашадан"}),
      folded({"december", "декабрь", "декабря", "декабре", "декабрю", "желтоқсан", "желтоқсаны", "желтоқсанда",
              "желтоқсанға", "желтоқсаннан"})};
  return forms;
}

const std::array<Forms, 4>& seasons() {
  static const std::array<Forms, 4> forms{
      folded({"spring", "весна", "весной", "весны", "весне", "көктем", "көктемі", "көктемде", "көктемге", "көктемнен"}),
      folded({"summer", "лето", "летом", "лета", "лету", "жаз", "жазы", "жазда", "жазға", "жаздан"}),
      folded({"autumn", "fall", "осень", "осенью", "осени", "күз", "күзі", "күзде", "күзге", "күзден"}),
      folded({"winter", "зима", "зимой", "зимы", "зиме", "қыс", "қысы", "қыста", "қысқа", "қыстан"})};
  return forms;
}

/// What may stand beside a year and says nothing.
const Forms& year_words() {
  static const Forms forms =
      folded({"year", "years", "г",    "гг",    "год",   "года",   "году",   "годы",    "годом",    "годов",    "ж",
              "жж",   "жыл",   "жылы", "жылғы", "жылға", "жылдан", "жылдар", "жылдары", "жылдарға", "жылдардан"});
  return forms;
}
/// What may stand before a date and says nothing, or within it: "the 12th of November".
const Forms& filling() {
  static const Forms forms = folded({"in", "on", "the", "of", "в", "во"});
  return forms;
}
const Forms& about() {
  static const Forms forms = folded({"about", "around", "approximately", "circa", "ca", "около", "примерно",
                                     "приблизительно", "ориентировочно", "шамамен"});
  return forms;
}
const Forms& until() {
  static const Forms forms = folded({"until", "till", "до"});
  return forms;
}
const Forms& since() {
  static const Forms forms = folded({"since", "from", "с", "со", "начиная"});
  return forms;
}
/// What Kazakh has behind a date in their place.
const Forms& until_behind() {
  static const Forms forms = folded({"дейін"});
  return forms;
}
const Forms& since_behind() {
  static const Forms forms = folded({"бастап"});
  return forms;
}
/// In Kazakh a year stands before the days and months of it, with this word.
const Forms& of_year_before() {
  static const Forms forms = folded({"жылғы", "ж"});
  return forms;
}
/// Ends the start of a period in Kazakh: "мамырдан тамызға дейін".
bool is_from(std::string_view word) {
  static const Forms endings = folded({"дан", "ден", "тан", "тен", "нан", "нен"});
  return std::any_of(endings.begin(), endings.end(), [&](const std::string& end) { return word.ends_with(end); });
}
/// Between the start of a period and its end.
const Forms& to() {
  static const Forms forms = folded({"to", "until", "till", "through", "по", "до"});
  return forms;
}
const Forms& of_decades() {
  static const Forms forms = folded({"е", "х", "ые", "ых", "жылдар", "жылдары", "жылдарға", "жылдардан"});
  return forms;
}
const Forms& of_ordinals() {
  static const Forms forms = folded({"st", "nd", "rd", "th", "го", "е", "ое"});
  return forms;
}

bool is_one_of(const Forms& forms, std::string_view word) {
  return std::find(forms.begin(), forms.end(), word) != forms.end();
}

constexpr std::size_t least_letters = 3;  // of an abbreviation

/// How many code points a text has.
std::size_t length_in_letters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// The number from 1 of the month that a word names, or of which it is an abbreviation; 0: none.
int month_of(std::string_view word) {
  if (length_in_letters(word) < least_letters) return 0;
  for (std::size_t i = 0; i < months().size(); ++i)
    for (const std::string& form : months().at(i))
      if (form.starts_with(word)) return static_cast<int>(i) + 1;
  return 0;
}

/// The number of the season in EDTF; 0: none.
int season_of(std::string_view word) {
  for (std::size_t i = 0; i < seasons().size(); ++i)
    if (is_one_of(seasons().at(i), word)) return static_cast<int>(i) + 21;
  return 0;
}

/// A word or a number of the text.
struct Token {
  std::string word{};      ///< folded; of a number what stands at its end, as "th" or "s"
  std::string_view gap{};  ///< what stands before it
  int number = 0;
  std::size_t digits = 0;  ///< of the number; 0: it is a word
};
using Tokens = std::span<const Token>;

bool is_year(const Token& token) { return token.digits == 4 && token.number > 0; }
bool is_short_number(const Token& token) { return token.digits == 1 || token.digits == 2; }

Token token_of(std::string word, std::string_view gap) {
  Token token{.gap = gap};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), token.number);
  token.digits = error == std::errc() ? static_cast<std::size_t>(end - word.data()) : 0;
  token.word = word.substr(token.digits);
  return token;
}

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t end = 0;
  for (const Word& word : words_of(text)) {
    tokens.push_back(token_of(word.folded, text.substr(end, word.start - end)));
    end = word.end;
  }
  return tokens;
}

std::string padded(int number, std::size_t width) {
  std::string text = std::to_string(number);
  return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

std::string edtf(int year, int month = 0, int day = 0) {
  std::string text = padded(year, 4);
  if (month != 0) text += "-" + padded(month, 2);
  if (day != 0) text += "-" + padded(day, 2);
  return text;
}

/// The parts of a date that is written without a doubt or a second end; 0: not there.
struct Parts {
  int year = 0, month = 0, season = 0, day = 0;
  bool is_decade = false;
};

/// Without the words behind a year that say nothing.
Tokens without_year_words(Tokens tokens) {
  while (tokens.size() > 1 && tokens.back().digits == 0 && is_one_of(year_words(), tokens.back().word))
    tokens = tokens.first(tokens.size() - 1);
  return tokens;
}

/// Reads the tokens of one end. What is there twice, or is no part of a date, makes it none.
class PartsReader {
 public:
  std::optional<Parts> read(Tokens tokens) {
    if (auto parts = in_figures(tokens)) return parts;
    return in_words(tokens);
  }
  /// Not 12.11.2021 and the like.
  std::optional<Parts> in_words(Tokens tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
      if (!take(tokens[i], i > 0 ? &tokens[i - 1] : nullptr)) return std::nullopt;
    return parts_;
  }

 private:
  /// 12.11.2021, 11.2021, 2021.11.12: with dots, slashes or hyphens between them.
  static std::optional<Parts> in_figures(Tokens tokens) {
    tokens = without_year_words(tokens);
    const bool is_joined = std::all_of(tokens.begin(), tokens.end(), [&](const Token& one) {
      const bool is_bare = one.word.empty() || (is_year(one) && is_one_of(year_words(), one.word));
      const bool follows = &one == &tokens.front() || one.gap == "." || one.gap == "/" || one.gap == "-";
      return one.digits > 0 && is_bare && follows;
    });
    if (!is_joined) return std::nullopt;
    if (tokens.size() == 2 && is_short_number(tokens[0]) && is_year(tokens[1]))
      return Parts{.year = tokens[1].number, .month = tokens[0].number};
    if (tokens.size() != 3 || !is_short_number(tokens[1])) return std::nullopt;
    // With slashes many write the month first.
    if (is_short_number(tokens[0]) && is_year(tokens[2]) && tokens[1].gap != "/")
      return Parts{.year = tokens[2].number, .month = tokens[1].number, .day = tokens[0].number};
    if (is_year(tokens[0]) && is_short_number(tokens[2]))
      return Parts{.year = tokens[0].number, .month = tokens[1].number, .day = tokens[2].number};
    return std::nullopt;
  }

  static bool set(int& part, int value) {
    if (part != 0 || value == 0) return false;
    part = value;
    return true;
  }
  bool take(const Token& token, const Token* before) {
    if (token.digits > 0) return take_number(token);
    if (is_one_of(filling(), token.word)) return true;
    // "2020-е", "12-го": an end that is written apart.
    if (before != nullptr && before->digits > 0 && token.gap == "-") {
      if (is_year(*before) && before->number % 10 == 0 && is_one_of(of_decades(), token.word))
        return parts_.is_decade = true;
      if (is_short_number(*before) && is_one_of(of_ordinals(), token.word)) return true;
    }
    if (is_one_of(year_words(), token.word)) return true;
    if (const int month = month_of(token.word)) return set(parts_.month, month);
    return set(parts_.season, season_of(token.word));
  }
  bool take_number(const Token& token) {
    if (is_year(token)) {
      parts_.is_decade = token.word == "s" && token.number % 10 == 0;
      return (token.word.empty() || parts_.is_decade || is_one_of(year_words(), token.word)) &&
             set(parts_.year, token.number);
    }
    return is_short_number(token) && (token.word.empty() || is_one_of(of_ordinals(), token.word)) &&
           set(parts_.day, token.number);
  }

  Parts parts_;
};

/// The date of parts that are whole: a day with its month, all with a year.
std::optional<Date> date_of(const Parts& parts) {
  if (parts.year == 0 || (parts.season != 0 && parts.month + parts.day != 0)) return std::nullopt;
  if (parts.is_decade)
    return parts.month + parts.season + parts.day == 0 ? Date::parse(padded(parts.year / 10, 3) + "X") : std::nullopt;
  if (parts.season != 0) return Date::parse(edtf(parts.year, parts.season));
  if (parts.day != 0 && parts.month == 0) return std::nullopt;
  return parts.month > 12 ? std::nullopt : Date::parse(edtf(parts.year, parts.month, parts.day));
}

std::optional<Parts> parts_of(Tokens tokens) { return tokens.empty() ? std::nullopt : PartsReader().read(tokens); }

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
  const bool year_is_before =
      tokens.size() > 2 && is_year(tokens[0]) && tokens[1].digits == 0 && is_one_of(of_year_before(), tokens[1].word);
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
  if (!tokens[2].word.empty() && !is_one_of(year_words(), tokens[2].word)) return std::nullopt;
  const int number = tokens[2].number;
  if (!is_year(tokens[2]) && tokens[2].digits != 2) return std::nullopt;
  const int year = is_year(tokens[2]) ? number : number + (number < first_short_year ? 2000 : 1900);
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
  const auto parts = PartsReader().in_words(tokens);
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

std::optional<Date> read_written_date(std::string_view text) {
  constexpr std::size_t longest = 200;
  while (!text.empty() && is_ascii_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_blank(text.back())) text.remove_suffix(1);
  if (text.size() > longest) return std::nullopt;
  if (auto date = Date::parse(text)) return date;
  return whole_of(tokens_of(text));
}

std::optional<DateWithin> find_written_date(std::string_view text) {
  std::optional<DateWithin> found;
  find_piece(text, [&](const ByteRange& place, std::string_view said) {
    if (auto date = sought_in(said)) found = DateWithin{*std::move(date), place.start, place.end};
    return found.has_value();
  });
  return found;
}

std::optional<DayWithin> find_day_of_year(std::string_view text) {
  if (find_written_date(text)) return std::nullopt;
  std::optional<DayWithin> found;
  find_piece(text, [&](const ByteRange& place, std::string_view said) {
    if (const auto day = day_of_year_in(said)) found = DayWithin{*day, place.start, place.end};
    return found.has_value();
  });
  return found;
}

std::optional<ByteRange> find_impossible_date(std::string_view text) {
  return find_piece(text, [](const ByteRange& /*place*/, std::string_view said) { return is_impossible(said); });
}

std::vector<std::vector<std::string>> written_forms(const Date& date) {
  if (date.is_interval() || !date.earliest()) return {};
  const Day first = *date.earliest();
  const std::string year = std::to_string(first.year()), month = padded(static_cast<int>(first.month()), 2),
                    day = std::to_string(first.day());
  const Forms& names = months().at(first.month() - 1);
  // In the genitive beside a day, "12 ноября 2021"; stems find the other forms.
  const std::string &english = names.at(0), &russian = names.at(1), &of_russian = names.at(2);
  switch (date.precision()) {
    case Precision::day:
      return {{day, english, year},
              {english, day, year},
              {day, of_russian, year},
              {padded(static_cast<int>(first.day()), 2), month, year},
              {year, month, padded(static_cast<int>(first.day()), 2)}};
    case Precision::month:
      return {{english, year}, {russian, year}, {of_russian, year}};
    case Precision::season: {
      const Forms& season = seasons().at(first.month() / 3 - 1);
      return {{season.front(), year}, {season.at(season.at(1) == "fall" ? 2 : 1), year}};
    }
    default:
      return {};
  }
}

}  // namespace chronicle
