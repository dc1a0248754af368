// Dates as people write them, understood as EDTF.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"

namespace chronicle {

/// Reads what is written for a date in English, Russian or Kazakh, whatever its case:
///   12.11.2021, 12 Nov 2021, November 12, 2021, 12 ноября 2021 г., 2021 жылғы 12 қараша, 2021.11.12
///   May 2022, май 2022, 05.2022; spring 2023, весна 2023; 2021, 2021 год; 2020s, 2020-е годы
///   about 2024, около 2024 года; until 2030, до 2030 года, 2030 жылға дейін; since 2021, с 2021 года, 2021 жылдан
///   бастап 2021-2025, from May to June 2022, 4–5 июня 2025, 29 May – 2 June 2025, с 2021 по 2025 год, 2025 жылғы 4–5
///   маусым
/// and EDTF itself. In figures alone the day comes before the month, as it does everywhere in the CIS. Nothing for any
/// other text, for a day that there is not, or for 7/1/2025, which others read with the month first. A day or a month
/// without a year is no date.
std::optional<Date> read_written_date(std::string_view text);

/// How texts in English and Russian have a day, a month or a season, as folded words (core/words/fold.h); nothing for
/// other dates.
std::vector<std::vector<std::string>> written_forms(const Date& date);

}  // namespace chronicle
