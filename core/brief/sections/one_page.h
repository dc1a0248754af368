// Fits a page on one sheet: by smaller type, then with the sources in short, then without its least important rows.
#pragma once

#include <functional>

#include "core/blocks/brief.h"

namespace chronicle {

/// Sizes of body text in points, between which a page is fitted.
inline constexpr double largest_points = 10.0;
/// No letter is under 8 points, also where the host rounds their size down to whole dots.
inline constexpr double smallest_points = 8.2;

/// How much of the sheet a page takes at a size of body text: 1 is all of it, more does not fit.
using MeasurePage = std::function<double(const Brief& page, double points)>;

/// A page as it fits.
struct OnePage {
  Brief brief{};
  double points = largest_points;
  bool fits = true;  ///< false: what has to stand on it is more than a sheet holds
};

/// The page on one sheet, with a sentence on what is missing. What must be known of it stays (`Facts::Row::stays`,
/// `Paragraph::stays`, where sources disagree), with the sources of what stands; where rows go, the sheet is filled.
OnePage fit_one_page(const Brief& brief, const MeasurePage& measure);

}  // namespace chronicle
