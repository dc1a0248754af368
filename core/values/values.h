// Dates and numbers in the words of a language. Nothing here is more exact than what it is made of, and nothing hangs
// on the process's locale.
#pragma once

#include <string>

#include "core/model/count.h"
#include "core/model/figure.h"
#include "core/time/date.h"
#include "core/values/language.h"

namespace chronicle {

/// The date in words, in English: "12 November 2021", "4–5 June 2025", "May 2022", "2021–2025", "until 2030", "about
/// 2024", "September 2025 (uncertain)". No word of it is more exact than the date.
std::string in_words(const Date& date, Language language);
/// "12 November 2021".
std::string in_words(Day day, Language language);
/// "12 Nov 2021", for tables and cards.
std::string in_short(const Date& date, Language language);
std::string in_short(Day day, Language language);
/// "12 Nov", where the year stands beside it.
std::string day_and_month_in_short(Day day, Language language);
/// "Nov", for ticks. Months count from 1.
std::string month_in_short(unsigned month, Language language);

/// The date in words that say when: "on 12 November 2021", "in May 2022", "in the 2020s", "about 2024", "by 2030" for
/// `../2030`, "in 2026 (uncertain)". With `start()` and `end()` it says when a period begins or ends.
std::string when_in_words(const Date& date, Language language);

/// "1304", "13 040", "14.5", "0.0000001": just the digits that tell the number from all others, so nothing is rounded
/// away. In English groups of three stand apart by a no-break space from ten thousand on.
std::string in_words(double number, Language language);

/// The value with qualifier and unit: "over 20 billion USD", "27 %", "× 2", "about 650 people". Money is given in
/// trillions, billions or millions where that takes no more than three decimal places; nothing is rounded away. Number
/// and unit sign are held together by no-break spaces.
std::string in_words(const Figure& figure, Language language);

/// The number with its qualifier: "over 20".
std::string in_words(const Count& count, Language language);

}  // namespace chronicle
