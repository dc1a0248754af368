#include "app/palette/marked_line.h"

#include <QtGui/QFont>

#include "tests/support/catch.h"

using namespace chronicle::app;

namespace {

QString marked(const MarkedText& line) {
  QStringList marks;
  for (const auto& mark : line.marks) marks << line.text.mid(mark.start, mark.length);
  return marks.join(QLatin1Char('|'));
}

const QString long_title = QStringLiteral(
    "Соглашение о порядке расследования несчастных случаев на производстве, происшедших с работниками вне государства");

}  // namespace

TEST_CASE("a line that fits stays as it is") {
  const QFont font;
  const MarkedText line{QStringLiteral("Dushanbe 2025"), {{0, 4}}};
  CHECK(fitted(line, font, 400).text == line.text);
}

TEST_CASE("a long line is cut at its end and keeps its marks") {
  const QFont font;
  const MarkedText line = fitted({long_title, {{0, 4}, {80, 4}}}, font, 300);
  CHECK(line.text.endsWith(QStringLiteral("…")));
  CHECK(line.text.startsWith(QStringLiteral("Соглашение")));
  CHECK(marked(line) == QStringLiteral("Согл"));
  CHECK(width_of(line, font) <= 300);
}

TEST_CASE("a mark that would be cut off stays in sight") {
  const QFont font;
  const int at = static_cast<int>(long_title.indexOf(QStringLiteral("работниками")));
  for (const int width : {200, 300, 400}) {
    const MarkedText line = fitted({long_title, {{at, 6}}}, font, width);
    CAPTURE(width, line.text.toStdString());
    CHECK(line.text.startsWith(QStringLiteral("…")));
    CHECK(marked(line) == QStringLiteral("работн"));
    CHECK(width_of(line, font) <= width);
  }
}

TEST_CASE("no width is too small, and an empty line is no trouble") {
  const QFont font;
  for (const int width : {0, 1, 5, 20}) CHECK(fitted({long_title, {{40, 6}}}, font, width).text.size() < 10);
  CHECK(fitted({}, font, 0).text.isEmpty());
}
