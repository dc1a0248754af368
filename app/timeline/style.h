// The timeline's colours, taken from a palette once and not for every bar.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include "core/timeline/entry.h"

namespace chronicle::app {

struct TimelineStyle {
  explicit TimelineStyle(const QPalette& palette);

  QColor ground, text, muted, hairline, axis, band;
  /// The desktop's highlight, made readable on the ground; text on it; a tint of it.
  QColor accent, on_accent, tint;
  QColor as_of, announced, attention;
  QColor strip, strip_density;

  /// How a document looks. No state is told by colour alone: in force has a solid edge, not yet a dashed outline,
  /// unknown is hatched, ended is plain.
  struct BarLook {
    QColor fill, edge, text;
    bool hatched = false, dashed = false, edged = false;
  };
  const BarLook& bar(timeline::EntryState state) const;

 private:
  BarLook in_force_, ended_, not_yet_, unknown_, neutral_;
};

}  // namespace chronicle::app
