#include "app/theme/semantic.h"

#include <algorithm>
#include <cmath>

namespace chronicle::app {
namespace {

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double least_contrast(const QColor& ink, const QPalette& palette) {
  double least = 21.0;
  for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
    least = std::min(least, contrast(ink, palette.color(role)));
  return least;
}

// Desktops choose their own grounds: move towards white or black until the text can be read on all of them.
QColor readable(const QColor& wanted, const QPalette& palette) {
  const QColor end = is_dark(palette) ? QColor(Qt::white) : QColor(Qt::black);
  for (int step = 0; step < 20; ++step) {
    const QColor ink = mixed(wanted, end, step / 20.0);
    if (least_contrast(ink, palette) >= enough_for_text) return ink;
  }
  return end;
}

QColor wanted(Semantic meaning, bool dark) {
  switch (meaning) {
    case Semantic::in_force:
      return dark ? QColor(0x7f, 0xd0, 0x9a) : QColor(0x1e, 0x7a, 0x42);
    case Semantic::ended:
      return dark ? QColor(0x9c, 0xa5, 0xae) : QColor(0x5f, 0x69, 0x73);
    case Semantic::announced:
      return dark ? QColor(0xe5, 0xb5, 0x55) : QColor(0x8a, 0x60, 0x00);
    case Semantic::attention:
      break;
  }
  return dark ? QColor(0xf2, 0x95, 0x71) : QColor(0xb0, 0x3c, 0x16);
}

double fill_share(Semantic meaning, bool dark) {
  if (meaning == Semantic::ended) return dark ? 0.26 : 0.24;
  return dark ? 0.38 : 0.30;
}

}  // namespace

bool is_dark(const QPalette& palette) {
  return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mixed(const QColor& under, const QColor& over, double share) {
  const auto mix = [share](int low, int high) {
    return std::clamp(static_cast<int>(std::lround(low + (high - low) * share)), 0, 255);
  };
  return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

QColor seen_on(const QColor& ground, const QColor& colour, const QColor& other, double enough) {
  for (int step = 0; step < 20; ++step) {
    const QColor seen = mixed(colour, other, step / 20.0);
    if (contrast(seen, ground) >= enough) return seen;
  }
  return other;
}

QColor semantic_ink(Semantic meaning, const QPalette& palette) {
  return readable(wanted(meaning, is_dark(palette)), palette);
}

QColor semantic_fill(Semantic meaning, const QPalette& palette) {
  const bool dark = is_dark(palette);
  return mixed(palette.color(QPalette::Base), wanted(meaning, dark), fill_share(meaning, dark));
}

QColor semantic_on_fill(Semantic meaning, const QPalette& palette) {
  const QColor fill = semantic_fill(meaning, palette);
  const QColor text = palette.color(QPalette::Text);
  if (contrast(text, fill) >= enough_for_text) return text;
  return contrast(Qt::white, fill) > contrast(Qt::black, fill) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor muted_ink(const QPalette& palette) {
  return readable(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.62), palette);
}

QColor hairline(const QPalette& palette) {
  const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
  if (!is_dark(palette)) return mixed(base, text, 0.14);
  // White on black is what one asks for who needs contrast, in lines as well.
  return mixed(base, text, contrast(base, text) > 20.0 ? 0.45 : 0.20);
}

}  // namespace chronicle::app
