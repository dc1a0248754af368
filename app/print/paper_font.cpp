#include "app/print/paper_font.h"

namespace chronicle::app {
namespace {

/// Faces with Latin and Cyrillic that the common systems have, the first found is taken.
QFont face() {
  QFont font;
  font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Helvetica Neue"),
                    QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans"), QStringLiteral("Arial")});
  font.setStyleHint(QFont::SansSerif);
  font.setHintingPreference(QFont::PreferNoHinting);  // paper has dots enough
  // Any spacing, this one of no width, keeps Qt from joining letters to ligatures, which would be copied from a PDF as
  // one character: an address with one leads nowhere, and who searches for "office" does not find it.
  font.setLetterSpacing(QFont::PercentageSpacing, 100);
  return font;
}

}  // namespace

QFont paper_font(double points) {
  QFont font = face();
  font.setPointSizeF(points);
  return font;
}

QFont drawn_paper_font(int pixels) {
  QFont font = face();
  font.setPixelSize(pixels);
  return font;
}

}  // namespace chronicle::app
