// What the arithmetic must know about text and cannot know itself: widths and words. The window and the printer give
// each their own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/time/day.h"

namespace chronicle::timeline {

enum class TextRole : std::uint8_t { tick, chair, card_title, card_detail, bar, gutter, count, line };

/// What a tick stands at the start of; a coarser one is also a boundary of each finer one.
enum class TickUnit : std::uint8_t { day, ten_days, month, quarter, year, five_years, decade, half_century, century };

/// What `lay_out` asks of whoever draws.
class TextSource {
 public:
  TextSource() = default;
  TextSource(const TextSource&) = delete;
  TextSource& operator=(const TextSource&) = delete;
  virtual ~TextSource() = default;

  /// Pixels that the text takes on one line. Asked often: worth keeping.
  virtual double width(TextRole role, std::string_view text) const = 0;
  /// The label of a tick on a scale of `step`, e.g. "2022" at a year's start, "Feb" at a month's, "Feb 2022" at a
  /// month's where the scale is one of days.
  virtual std::string tick(Day day, TickUnit boundary, TickUnit step) const = 0;
  /// Labels of the two lines: "as of 21 Nov 2026", "today".
  virtual std::string as_of(Day day) const = 0;
  virtual std::string today() const = 0;
};

}  // namespace chronicle::timeline
