#include "app/timeline/style.h"

#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

using timeline::EntryState;

// Highlights are chosen as a ground for text, and can be too near the view's own ground to draw with.
QColor drawn(const QColor& highlight, const QPalette& palette) {
  const QColor end = is_dark(palette) ? QColor(Qt::white) : QColor(Qt::black);
  for (int step = 0; step < 10; ++step) {
    const QColor colour = mixed(highlight, end, step / 10.0);
    if (contrast(colour, palette.color(QPalette::Base)) >= 4.5) return colour;
  }
  return end;
}

}  // namespace

TimelineStyle::TimelineStyle(const QPalette& palette)
    : ground(palette.color(QPalette::Base)),
      text(palette.color(QPalette::Text)),
      muted(muted_ink(palette)),
      hairline(app::hairline(palette)),
      axis(mixed(ground, text, 0.5)),
      band(mixed(ground, text, is_dark(palette) ? 0.10 : 0.06)),
      accent(drawn(palette.color(QPalette::Highlight), palette)),
      on_accent(contrast(ground, accent) >= contrast(text, accent) ? ground : text),
      tint(mixed(ground, accent, is_dark(palette) ? 0.22 : 0.11)),
      as_of(semantic_ink(Semantic::announced, palette)),
      announced(as_of),
      attention(semantic_ink(Semantic::attention, palette)),
      strip(mixed(ground, text, is_dark(palette) ? 0.05 : 0.03)),
      strip_density(mixed(ground, text, is_dark(palette) ? 0.22 : 0.16)),
      in_force_{semantic_fill(Semantic::in_force, palette), semantic_ink(Semantic::in_force, palette),
                semantic_on_fill(Semantic::in_force, palette)},
      ended_{semantic_fill(Semantic::ended, palette), semantic_ink(Semantic::ended, palette),
             semantic_on_fill(Semantic::ended, palette)},
      not_yet_{ground, semantic_ink(Semantic::in_force, palette), text},
      unknown_{mixed(ground, text, 0.04), mixed(ground, text, 0.35), text},
      neutral_{mixed(ground, text, 0.12), mixed(ground, text, 0.4), text} {
  in_force_.edged = true;
  not_yet_.dashed = true;
  unknown_.hatched = true;
}

const TimelineStyle::BarLook& TimelineStyle::bar(EntryState state) const {
  switch (state) {
    case EntryState::in_force:
      return in_force_;
    case EntryState::ended:
      return ended_;
    case EntryState::not_yet:
    case EntryState::announced:
      return not_yet_;
    case EntryState::unknown:
    case EntryState::unconfirmed:
    case EntryState::postponed:
      return unknown_;
    case EntryState::held:
    case EntryState::neutral:
      break;
  }
  return neutral_;
}

}  // namespace chronicle::app
