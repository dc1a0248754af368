// The words in which dates are written in English, Russian and Kazakh, each as `fold` has it (core/words/fold.h).
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace chronicle::written {

using Forms = std::vector<std::string>;

/// In the cases in which dates are written; English first, then Russian in the nominative and the genitive.
const std::array<Forms, 12>& month_forms();
/// From spring; English first, "autumn" with "fall" after it, then Russian.
const std::array<Forms, 4>& season_forms();
/// What may stand beside a year and says nothing.
const Forms& year_forms();
/// What may stand before a date and says nothing, or within it: "the 12th of November".
const Forms& filling();
const Forms& about();
const Forms& until();
const Forms& since();
/// What Kazakh has behind a date in their place.
const Forms& until_behind();
const Forms& since_behind();
/// In Kazakh a year stands before the days and months of it, with this word.
const Forms& of_year_before();
/// Between the start of a period and its end.
const Forms& to();
/// Ends of a number: "2020-е", "12th".
const Forms& of_decades();
const Forms& of_ordinals();

/// `word` is folded, too.
bool is_one_of(const Forms& forms, std::string_view word);
/// Whether the word ends the start of a period in Kazakh: "мамырдан тамызға дейін".
bool is_from(std::string_view word);
/// The number from 1 of the month that a word names, or of which it is an abbreviation; 0: none.
int month_of(std::string_view word);
/// The number of the season in EDTF; 0: none.
int season_of(std::string_view word);

}  // namespace chronicle::written
