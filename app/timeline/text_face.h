// A font with its measures at hand: a timeline asks for the widths of thousands of labels a second.
#pragma once

#include <QtGui/QFont>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <string_view>
#include <vector>

namespace chronicle::app {

class TextFace {
 public:
  explicit TextFace(const QFont& font);

  /// The font, and the height of a line of it in pixels.
  const QFont& font() const { return font_; }
  double height() const { return metrics_.height(); }
  /// Pixels of UTF-8 text on one line; never less than it takes when drawn, save for rounding.
  double width(std::string_view utf8) const;
  double width(const QString& text) const;
  /// The text, or as much of its beginning as fits in `width` pixels with an ellipsis.
  QString elided(std::string_view utf8, double width) const;
  /// Draws from `x`, centred on `middle_y`; the painter's font must be this face's.
  void draw(QPainter& painter, double x, double middle_y, const QString& text) const;

 private:
  // Letters beyond these, and marks that join others, are measured as a whole.
  static constexpr char16_t plain_letters = 0x2100;
  static bool is_plain(char16_t letter);
  double advance(char16_t letter) const;

  QFont font_;
  QFontMetricsF metrics_;
  double ellipsis_;
  mutable std::vector<float> advances_;  // below 0 where not asked for yet
};

}  // namespace chronicle::app
