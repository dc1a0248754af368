#include "app/timeline/text_face.h"

#include <algorithm>
#include <cmath>

namespace chronicle::app {
namespace {

constexpr char16_t ellipsis = u'\u2026';

QString decoded(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

}  // namespace

TextFace::TextFace(const QFont& font)
    : font_(font),
      metrics_(font),
      ellipsis_(metrics_.horizontalAdvance(QChar(ellipsis))),
      advances_(plain_letters, -1.0f) {}

bool TextFace::is_plain(char16_t letter) {
  if (letter < 0x300) return true;
  if (letter < 0x370) return false;  // combining marks
  if (letter < 0x530) return true;   // Greek, Cyrillic
  return letter >= 0x2010 && letter < 0x2028;
}

double TextFace::advance(char16_t letter) const {
  float& known = advances_[letter];
  if (known < 0.0f) known = static_cast<float>(metrics_.horizontalAdvance(QChar(letter)));
  return static_cast<double>(known);
}

double TextFace::width(const QString& text) const {
  double width = 0.0;
  for (const QChar letter : text) {
    if (!is_plain(letter.unicode())) return std::ceil(metrics_.horizontalAdvance(text));
    width += advance(letter.unicode());
  }
  return std::ceil(width);
}

double TextFace::width(std::string_view utf8) const { return width(decoded(utf8)); }

QString TextFace::elided(std::string_view utf8, double width) const {
  QString text = decoded(utf8);
  double taken = 0.0;
  qsizetype fitting = 0;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char16_t letter = text[i].unicode();
    if (!is_plain(letter)) return metrics_.elidedText(text, Qt::ElideRight, width);
    taken += advance(letter);
    if (taken + ellipsis_ <= width) fitting = i + 1;
    if (std::floor(taken) > width) break;
  }
  if (std::floor(taken) <= width) return text;
  text.truncate(fitting);
  while (text.endsWith(u' ')) text.chop(1);
  return text + QChar(ellipsis);
}

void TextFace::draw(QPainter& painter, double x, double middle_y, const QString& text) const {
  // Whole pixels, lest the letters blur.
  painter.drawText(QPointF(std::round(x), std::round(middle_y + (metrics_.ascent() - metrics_.descent()) / 2.0)), text);
}

}  // namespace chronicle::app
