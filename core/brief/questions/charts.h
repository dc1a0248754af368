// Charts of pages that count: columns over the years, a row for each of what is counted. Private to core/brief.
#pragma once

#include <string>
#include <vector>

#include "core/brief/pages/composer.h"

namespace chronicle {

/// What is counted, year by year.
struct ChartRow {
  std::string label{};
  Tone tone = Tone::plain;
  std::vector<std::size_t> counts{};
};

/// How a chart is told in the table under it.
enum class ChartTold {
  in_sums,    ///< some years together
  in_states,  ///< as it stood at the end of some years
};

/// A section with the chart; nothing where all counts are nought. Rows without a count are left out.
void add_chart(Composer& composer, Label heading, std::string_view section, int first_year, std::vector<ChartRow> rows,
               ChartTold told);

}  // namespace chronicle
