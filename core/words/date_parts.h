// The parts of one date within a text, as written in figures or words.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"
#include "core/words/date_words.h"

namespace chronicle::written {

/// A word or a number of the text.
struct Token {
  std::string word{};      ///< folded; of a number what stands at its end, as "th" or "s"
  std::string_view gap{};  ///< what stands before it
  int number = 0;
  std::size_t digits = 0;  ///< of the number; 0: it is a word
};
using Tokens = std::span<const Token>;

/// Whether it is a number that stands for a year, or for a day or month.
inline bool is_year_number(const Token& token) { return token.digits == 4 && token.number > 0; }
inline bool is_short_number(const Token& token) { return token.digits == 1 || token.digits == 2; }

/// The gaps are parts of `text`.
std::vector<Token> tokens_of(std::string_view text);

/// The parts of a date that is written without a doubt or a second end; 0: not there.
struct Parts {
  int year = 0, month = 0, season = 0, day = 0;
  bool is_decade = false;
};

/// What the tokens of one date say; nothing if a part is there twice, or something that is no part of a date.
std::optional<Parts> parts_of(Tokens tokens);
/// The same without 12.11.2021 and the like.
std::optional<Parts> parts_in_words(Tokens tokens);
/// The date of parts that are whole: a day with its month, all with a year.
std::optional<Date> date_of(const Parts& parts);

/// Without the words behind a year that say nothing.
Tokens without_year_words(Tokens tokens);
/// In decimal figures, with zeros before it up to that width.
std::string zero_padded(int number, std::size_t width);

}  // namespace chronicle::written
