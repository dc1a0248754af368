#include "app/text/broken_text.h"

#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>

#include "tests/support/catch.h"

namespace chronicle::app {

TEST_CASE("a text is broken between words, none of it lost but what is cut off at the end") {
  const QFont font = QApplication::font();
  const QFontMetrics metrics(font);
  const QString text = QStringLiteral("Концепция стратегического развития железнодорожного транспорта до 2030 года");
  for (int most = 1; most <= 5; ++most) {
    for (int width = metrics.horizontalAdvance(QStringLiteral("железнодорожного ")); width < 900; width += 37) {
      const BrokenText broken = broken_text(text, font, width, most);
      CAPTURE(most, width, broken.lines.join(QLatin1Char('|')).toStdString());
      CHECK(broken.lines.size() <= most);
      for (const QString& line : broken.lines) CHECK(metrics.horizontalAdvance(line) <= width);
      const QString whole = broken.lines.join(QLatin1Char(' '));
      if (broken.is_cut) {
        CHECK(broken.lines.size() == most);
        CHECK(whole.endsWith(QChar(0x2026)));
        CHECK(text.startsWith(whole.chopped(1).trimmed()));
      } else {
        CHECK(whole == text);
      }
    }
  }
}

TEST_CASE("a word that has no room in its line is cut off there, and said to be") {
  const QFont font = QApplication::font();
  const QFontMetrics metrics(font);
  const QString text = QStringLiteral("Memorandum of understanding");
  const BrokenText broken = broken_text(text, font, metrics.horizontalAdvance(QStringLiteral("Memora")), 2);
  CHECK(broken.is_cut);
  CHECK(broken.lines.first().endsWith(QChar(0x2026)));
  for (const QString& line : broken.lines)
    CHECK(metrics.horizontalAdvance(line) <= metrics.horizontalAdvance(QStringLiteral("Memora")));
  CHECK(broken_text(QStringLiteral("Memorandum"), font, metrics.horizontalAdvance(QStringLiteral("Memora")), 2).is_cut);
}

TEST_CASE("a text that has room is one line, and so is none") {
  const QFont font = QApplication::font();
  CHECK(broken_text(QStringLiteral("short"), font, 400, 2).lines == QStringList{QStringLiteral("short")});
  CHECK(broken_text({}, font, 0, 2).lines == QStringList{QString()});
}

}  // namespace chronicle::app
