#include "app/theme/page_style.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>

#include "app/theme/semantic.h"
#include "core/brief/writers/writers.h"
#include "tests/support/catch.h"
#include "tests/support/sample_brief.h"

namespace chronicle::app {
namespace {

QPalette dark() {
  QPalette palette;
  palette.setColor(QPalette::Base, QColor(0x27, 0x2c, 0x31));
  palette.setColor(QPalette::AlternateBase, QColor(0x2f, 0x35, 0x3b));
  palette.setColor(QPalette::Window, QColor(0x1f, 0x23, 0x27));
  palette.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xec));
  palette.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xea));
  return palette;
}

/// The format of the first text that reads `text`.
QTextCharFormat format_of(const QTextDocument& document, const QString& text) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto it = block.begin(); !it.atEnd(); ++it)
      if (it.fragment().text().contains(text)) return it.fragment().charFormat();
  FAIL("no such text: " << text.toStdString());
  return {};
}

void show(QTextDocument& document, const QString& style) {
  style_document(document, style);
  document.setHtml(QString::fromStdString(write_html_body(chronicle::test::sample_brief())));
}

}  // namespace

TEST_CASE("the page has the colours of the palette's meanings") {
  QTextDocument document;
  show(document, screen_style(dark(), 11.0));
  const auto colour = [&](const char* text) {
    return format_of(document, QString::fromUtf8(text)).foreground().color();
  };
  CHECK(colour("in force") == semantic_ink(Semantic::in_force, dark()));
  CHECK(colour("expired") == semantic_ink(Semantic::ended, dark()));
  CHECK(colour("(moved)") == semantic_ink(Semantic::announced, dark()));
  CHECK(colour("Two readings") == semantic_ink(Semantic::attention, dark()));
  CHECK(colour("not stated") == muted_ink(dark()));
  CHECK(colour("Askar Mamin") == dark().color(QPalette::Link));
}

TEST_CASE("sizes follow the size of the body text") {
  QTextDocument document;
  show(document, screen_style(dark(), 20.0));
  CHECK(format_of(document, QStringLiteral("Nur-Sultan 2021")).fontPointSize() == 36.0);
  CHECK(format_of(document, QStringLiteral("What was said")).fontPointSize() == 24.0);
  CHECK(format_of(document, QStringLiteral("Trade within")).fontPointSize() == 20.0);
}

TEST_CASE("on paper all text is dark and large enough to read") {
  QTextDocument document;
  show(document, paper_style());
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (auto it = block.begin(); !it.atEnd(); ++it) {
      const QTextCharFormat format = it.fragment().charFormat();
      CAPTURE(it.fragment().text().toStdString());
      CHECK(format.fontPointSize() >= 9.5);
      if (format.hasProperty(QTextFormat::ForegroundBrush))
        CHECK(contrast(format.foreground().color(), Qt::white) >= 7.0);
    }
  }
}

}  // namespace chronicle::app
