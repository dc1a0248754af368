#include "app/theme/fonts.h"

#include <algorithm>
#include <cmath>

namespace chronicle::app {
namespace {

constexpr double small_share = 0.88;

}  // namespace

QFont strong_font(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont small_font(QFont font) {
  if (font.pointSizeF() > 0)
    font.setPointSizeF(font.pointSizeF() * small_share);
  else
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * small_share))));
  return font;
}

QFont heading_font(const QFont& font) { return strong_font(small_font(font)); }

}  // namespace chronicle::app
