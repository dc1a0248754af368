#include "core/words/date_parts.h"

#include <algorithm>
#include <charconv>

#include "core/words/fold.h"

namespace chronicle::written {
namespace {

Token token_of(std::string word, std::string_view gap) {
  Token token{.gap = gap};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), token.number);
  token.digits = error == std::errc() ? static_cast<std::size_t>(end - word.data()) : 0;
  token.word = word.substr(token.digits);
  return token;
}

std::string edtf(int year, int month = 0, int day = 0) {
  std::string text = zero_padded(year, 4);
  if (month != 0) text += "-" + zero_padded(month, 2);
  if (day != 0) text += "-" + zero_padded(day, 2);
  return text;
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
      const bool is_bare = one.word.empty() || (is_year_number(one) && is_one_of(year_forms(), one.word));
      const bool follows = &one == &tokens.front() || one.gap == "." || one.gap == "/" || one.gap == "-";
      return one.digits > 0 && is_bare && follows;
    });
    if (!is_joined) return std::nullopt;
    if (tokens.size() == 2 && is_short_number(tokens[0]) && is_year_number(tokens[1]))
      return Parts{.year = tokens[1].number, .month = tokens[0].number};
    if (tokens.size() != 3 || !is_short_number(tokens[1])) return std::nullopt;
    // With slashes many write the month first.
    if (is_short_number(tokens[0]) && is_year_number(tokens[2]) && tokens[1].gap != "/")
      return Parts{.year = tokens[2].number, .month = tokens[1].number, .day = tokens[0].number};
    if (is_year_number(tokens[0]) && is_short_number(tokens[2]))
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
      if (is_year_number(*before) && before->number % 10 == 0 && is_one_of(of_decades(), token.word))
        return parts_.is_decade = true;
      if (is_short_number(*before) && is_one_of(of_ordinals(), token.word)) return true;
    }
    if (is_one_of(year_forms(), token.word)) return true;
    if (const int month = month_of(token.word)) return set(parts_.month, month);
    return set(parts_.season, season_of(token.word));
  }
  bool take_number(const Token& token) {
    if (is_year_number(token)) {
      parts_.is_decade = token.word == "s" && token.number % 10 == 0;
      return (token.word.empty() || parts_.is_decade || is_one_of(year_forms(), token.word)) &&
             set(parts_.year, token.number);
    }
    return is_short_number(token) && (token.word.empty() || is_one_of(of_ordinals(), token.word)) &&
           set(parts_.day, token.number);
  }

  Parts parts_;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  std::size_t end = 0;
  for (const Word& word : words_of(text)) {
    tokens.push_back(token_of(word.folded, text.substr(end, word.start - end)));
    end = word.end;
  }
  return tokens;
}

std::string zero_padded(int number, std::size_t width) {
  std::string text = std::to_string(number);
  return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

Tokens without_year_words(Tokens tokens) {
  while (tokens.size() > 1 && tokens.back().digits == 0 && is_one_of(year_forms(), tokens.back().word))
    tokens = tokens.first(tokens.size() - 1);
  return tokens;
}

std::optional<Date> date_of(const Parts& parts) {
  if (parts.year == 0 || (parts.season != 0 && parts.month + parts.day != 0)) return std::nullopt;
  if (parts.is_decade)
    return parts.month + parts.season + parts.day == 0 ? Date::parse(zero_padded(parts.year / 10, 3) + "X")
                                                       : std::nullopt;
  if (parts.season != 0) return Date::parse(edtf(parts.year, parts.season));
  if (parts.day != 0 && parts.month == 0) return std::nullopt;
  return parts.month > 12 ? std::nullopt : Date::parse(edtf(parts.year, parts.month, parts.day));
}

std::optional<Parts> parts_of(Tokens tokens) { return tokens.empty() ? std::nullopt : PartsReader().read(tokens); }

std::optional<Parts> parts_in_words(Tokens tokens) { return PartsReader().in_words(tokens); }

}  // namespace chronicle::written
