// Finding on the page: what is found in a text, and the bar with its keys and marks.
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <random>

#include "app/page/find_in_text.h"
#include "app/page/portion.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using test::WindowFixture;

/// A page of its own with twelve lines of "Rail" far enough apart that they do not all show.
Brief twelve_lines() {
  Brief brief{.title = "Lines"};
  for (int line = 1; line <= 12; ++line) {
    brief.blocks.emplace_back(Paragraph{{{.text = (line % 2 == 0 ? "By RAIL and road" : "By rail and road")}}});
    for (int other = 0; other < 12; ++other) brief.blocks.emplace_back(Paragraph{{{.text = "Nothing of it here"}}});
  }
  return brief;
}

struct Found {
  QWidget window;
  PageView view;  // goes before its parent
  QLineEdit* elsewhere = new QLineEdit(&window);

  Found() {
    view.setParent(&window);
    view.setGeometry(0, 40, 500, 360);
    window.resize(500, 400);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view.show_brief(twelve_lines());
    elsewhere->setFocus();
  }
  void type(const QString& text) { QTest::keyClicks(view.find_bar()->field(), text); }
  void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
    QTest::keyClick(view.find_bar()->field(), key, held);
  }
  QString said() { return view.find_bar()->said(); }
  /// Whether the current match is in view.
  bool is_in_view() {
    const QRect place = view.browser()->cursorRect();
    return view.browser()->viewport()->rect().contains(place.center());
  }
};

/// One letter after another compared, with no list of places: the number of matches.
std::size_t counted(const QString& text, const QString& sought) {
  const auto same = [](QChar a, QChar b) {
    const auto one = [](QChar c) { return c == QChar(u'ё') || c == QChar(u'Ё') ? QChar(u'е') : c.toLower(); };
    return one(a) == one(b);
  };
  std::size_t count = 0;
  for (int at = 0; at + sought.size() <= text.size();) {
    int length = 0;
    while (length < sought.size() && same(text[at + length], sought[length])) ++length;
    const bool is_hit = length == sought.size();
    count += is_hit ? 1 : 0;
    at += is_hit ? static_cast<int>(sought.size()) : 1;
  }
  return count;
}

}  // namespace

TEST_CASE("what is found in a text reads as what was sought, and nothing is left out") {
  std::mt19937 random(7);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
  const QString letters = QStringLiteral("aAbBеЕёЁ");
  const auto made = [&](int length) {
    QString text;
    for (int i = 0; i < length; ++i) text += letters[static_cast<int>(random() % 8)];
    return text;
  };
  for (int round = 0; round < 500; ++round) {
    const QString text = made(40), sought = made(1 + static_cast<int>(random() % 3));
    const auto hits = find_in_text(text, sought);
    CHECK(hits.size() == counted(text, sought));
    for (const TextHit& hit : hits) CHECK(counted(text.mid(hit.start, hit.end - hit.start), sought) == 1);
    for (std::size_t i = 1; i < hits.size(); ++i) CHECK(hits[i - 1].end <= hits[i].start);
  }
}

TEST_CASE("places to break and blanks that do not are no hindrance to finding") {
  CHECK(find_in_text(QStringLiteral("trans\u200bport in 12\u00a0Nov"), QStringLiteral("transport")) ==
        std::vector<TextHit>{{0, 10}});
  CHECK(find_in_text(QStringLiteral("on 12\u00a0Nov"), QStringLiteral("12 nov")) == std::vector<TextHit>{{3, 9}});
  CHECK(find_in_text(QStringLiteral("Пётр"), QStringLiteral("ПЕТР")) == std::vector<TextHit>{{0, 4}});
  CHECK(find_in_text(QStringLiteral("any text"), QStringLiteral("  ")).empty());
  CHECK(find_in_text(QStringLiteral("any text"), {}).empty());
}

TEST_CASE("find on the page walks through all matches, both ways and around") {
  Found f;
  f.view.finder().begin();
  CHECK(f.view.find_bar()->field()->hasFocus());
  f.type(QStringLiteral("rail"));
  CHECK(f.said() == QStringLiteral("1 of 12"));
  CHECK(f.is_in_view());
  for (int hit = 2; hit <= 12; ++hit) {
    f.press(Qt::Key_Return);
    CHECK(f.said() == QStringLiteral("%1 of 12").arg(hit));
    CHECK(f.is_in_view());
  }
  f.press(Qt::Key_Return);
  CHECK(f.said() == QStringLiteral("1 of 12"));
  f.press(Qt::Key_Return, Qt::ShiftModifier);
  CHECK(f.said() == QStringLiteral("12 of 12"));
  CHECK(f.is_in_view());
}

TEST_CASE("every match in view is marked, and the current one more strongly") {
  Found f;
  f.view.resize(500, 5000);
  f.view.finder().begin();
  f.type(QStringLiteral("Rail"));
  const auto marks = f.view.browser()->extraSelections();
  REQUIRE(marks.size() == 12);
  const QColor strong = f.view.palette().color(QPalette::Highlight);
  int current = 0;
  for (const auto& mark : marks) {
    CHECK(mark.cursor.selectedText().compare(QStringLiteral("rail"), Qt::CaseInsensitive) == 0);
    if (mark.format.background().color() == strong) ++current;
  }
  CHECK(current == 1);
  f.press(Qt::Key_Escape);
  CHECK(f.view.browser()->extraSelections().isEmpty());
}

TEST_CASE("Esc closes the bar and gives the keyboard back; the match stays selected") {
  Found f;
  f.view.finder().begin();
  f.type(QStringLiteral("rail"));
  f.press(Qt::Key_Escape);
  CHECK(f.view.find_bar()->isHidden());
  CHECK(f.elsewhere->hasFocus());
  CHECK(f.view.browser()->textCursor().selectedText() == QStringLiteral("rail"));
}

TEST_CASE("the search goes on from where it is as the word grows, and says when there is no match") {
  Found f;
  f.view.finder().begin();
  f.type(QStringLiteral("ra"));
  f.press(Qt::Key_Return);
  CHECK(f.said() == QStringLiteral("2 of 12"));
  f.type(QStringLiteral("il"));
  CHECK(f.said() == QStringLiteral("2 of 12"));
  f.type(QStringLiteral("zz"));
  CHECK(f.said() == QStringLiteral("Not on this page"));
  f.press(Qt::Key_Return);
  CHECK(f.view.finder().count() == 0);
}

TEST_CASE("another page is searched for the same, and one in part says so") {
  Found f;
  f.view.finder().begin();
  f.type(QStringLiteral("rail"));
  f.view.show_brief({.title = "Other", .blocks = {Paragraph{{{.text = "Rail"}}}}}, true);
  CHECK(f.said() == QStringLiteral("1 match in the rows shown"));
  f.view.show_nothing(QStringLiteral("Empty"));
  CHECK(f.said() == QStringLiteral("Not on this page"));
}

TEST_CASE("a page of many rows is one in part, and no other") {
  Table table{.columns = {{"Number"}}};
  for (std::size_t i = 0; i <= most_rows; ++i) table.rows.push_back({{{.text = "Row"}}});
  const Brief long_page{.title = "Long", .blocks = {table}};
  CHECK(is_portion(long_page));
  CHECK_FALSE(is_portion(portion_of(long_page)));
}

TEST_CASE("Ctrl+F finds on the page and Ctrl+K in the record; F3 goes on where the bar is closed") {
  WindowFixture f;
  f.window.record_register()->setFocus();
  f.press(Qt::Key_F, Qt::ControlModifier);
  REQUIRE(f.window.page()->find_bar()->isVisible());
  QTest::keyClicks(f.window.page()->find_bar()->field(), QStringLiteral("council"));
  const std::size_t all = f.window.page()->finder().count();
  REQUIRE(all > 1);
  CHECK(f.window.page()->finder().current() == 0u);
  f.press(Qt::Key_F3);
  CHECK(f.window.page()->finder().current() == 1u);
  f.press(Qt::Key_F3, Qt::ShiftModifier);
  CHECK(f.window.page()->finder().current() == 0u);
  f.press(Qt::Key_Escape);
  CHECK(f.window.record_register()->isAncestorOf(QApplication::focusWidget()));
  f.press(Qt::Key_F3);
  CHECK(f.window.page()->find_bar()->isVisible());
  CHECK(f.window.page()->finder().current().has_value());
  f.press(Qt::Key_Escape);
  f.press(Qt::Key_K, Qt::ControlModifier);
  CHECK(f.window.search()->isAncestorOf(QApplication::focusWidget()));
  CHECK(f.window.page()->find_bar()->isHidden());
}

}  // namespace chronicle::app
