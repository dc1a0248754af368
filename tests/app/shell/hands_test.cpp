// What hands expect of the window: panels by keys, keys in the order of what they stand for, and the last place again.
#include <QtCore/QStandardPaths>
#include <QtGui/QActionGroup>
#include <QtGui/QDesktopServices>
#include <QtGui/QScreen>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

#include "app/timeline/record_entries.h"
#include "app/timeline/texts.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using test::WindowFixture;

/// Takes the place of the desktop's programs for files.
class Opened : public QObject {
  Q_OBJECT

 public:
  Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
  ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

  QStringList paths;

 public Q_SLOTS:
  void open(const QUrl& url) { paths << url.toLocalFile(); }
};

QPushButton* button_of(QWidget& parent, const QString& text) {
  for (QPushButton* button : parent.findChildren<QPushButton*>())
    if (button->text().remove(u'&') == text && button->isVisible()) return button;
  return nullptr;
}

Library another_library() {
  auto library = Library::in_memory();
  REQUIRE(bring_in_edition(library));
  return library;
}

std::string address(const WindowFixture& f) { return f.workspace.subject() ? text_of(*f.workspace.subject()) : ""; }

}  // namespace

TEST_CASE("F6 walks the panels that are shown, both ways") {
  WindowFixture f;
  const std::vector<QWidget*> panels{f.window.questions(), f.window.filter(), f.window.timeline(),
                                     f.window.record_register(), f.window.page()};
  const auto at = [&] {
    for (std::size_t i = 0; i < panels.size(); ++i)
      if (panels[i] == QApplication::focusWidget() || panels[i]->isAncestorOf(QApplication::focusWidget())) return i;
    return panels.size();
  };
  f.window.record_register()->setFocus();
  std::vector<std::size_t> walked;
  for (int i = 0; i < 5; ++i) {
    f.press(Qt::Key_F6);
    walked.push_back(at());
  }
  CHECK(walked == std::vector<std::size_t>{4, 0, 1, 2, 3});
  f.press(Qt::Key_F6, Qt::ShiftModifier);
  CHECK(at() == 2);
  f.press(Qt::Key_F10);
  CHECK(at() == 3);
  f.press(Qt::Key_F6, Qt::ShiftModifier);
  CHECK(at() == 1);
}

TEST_CASE("a panel that is hidden never has the keyboard") {
  WindowFixture f;
  for (const auto& [to, key] : {std::pair{Command::focus_filter, Qt::Key_F9}, {Command::focus_timeline, Qt::Key_F10}}) {
    f.window.actions()[to]->trigger();
    f.press(key);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->isVisible());
    CHECK(f.window.record_register()->isAncestorOf(QApplication::focusWidget()));
    f.press(key);
  }
}

TEST_CASE("Alt with a digit asks what stands at that place of the list, as the menu has it") {
  WindowFixture f;
  const QListWidget* list = f.window.questions()->list();
  for (int row = 1; row < 10; ++row) {
    f.press(Qt::Key_0 + (row + 1) % 10, Qt::AltModifier);
    CAPTURE(row);
    CHECK(address(f) == list->item(row)->data(QuestionList::address_role).toString().toStdString());
    CHECK(list->currentRow() == row);
  }
  f.press(Qt::Key_1, Qt::AltModifier);
  CHECK(f.window.filter()->chosenWords() == QStringLiteral("In force"));
}

TEST_CASE("of the days that are offered one at most is chosen, as a radio mark says") {
  WindowFixture f;
  QMenu* menu = f.window.as_of()->menu();
  const auto chosen = [&] {
    int count = 0;
    for (const QAction* action : menu->actions()) count += action->isChecked() ? 1 : 0;
    return count;
  };
  for (const QAction* action : menu->actions())
    if (action->isCheckable()) CHECK((action->actionGroup() != nullptr && action->actionGroup()->isExclusive()));
  CHECK(chosen() == 1);
  f.workspace.set_as_of(chronicle::test::day("2024-12-31"));
  CHECK(chosen() == 1);
  f.workspace.set_as_of(chronicle::test::day("2024-02-03"));
  CHECK(chosen() == 0);
}

TEST_CASE("the filter comes back after a restart, as chips that are seen") {
  WindowFixture f;
  Filter filter;
  filter.of(Facet::topic) = {"topic/transport"};
  filter.of(Facet::validity) = {"in force"};
  f.workspace.set_filter(filter);
  f.window.keep_for_next_time();
  test::OpenWindow next(another_library(), f.settings);
  next.window.show();
  CHECK(next.workspace.filter() == filter);
  CHECK(next.window.filter()->chosenWords() == f.window.filter()->chosenWords());
  CHECK_FALSE(next.window.filter()->chosenWords().isEmpty());
}

TEST_CASE("after a restart the timeline shows the record of the page") {
  WindowFixture f;
  f.workspace.select(chronicle::test::id("session/2025-09-29"));
  f.window.timeline()->showRange(chronicle::test::day("2012-01-01"), chronicle::test::day("2014-12-31"));
  f.window.keep_for_next_time();
  test::OpenWindow next(another_library(), f.settings);
  next.window.show();
  const auto [first, last] = next.window.timeline()->visibleRange();
  CHECK(first <= chronicle::test::day("2025-09-29"));
  CHECK(chronicle::test::day("2025-09-29") <= last);
  CHECK(std::abs((last.number() - first.number()) - 1095) < 10);
}

TEST_CASE("the timeline shows what is opened, or the session that it belongs to") {
  WindowFixture f;
  f.window.timeline()->showRange(chronicle::test::day("2012-01-01"), chronicle::test::day("2014-12-31"));
  f.workspace.select(chronicle::test::id("document/railway-1520-concept-2030"));
  CHECK(f.window.timeline()->visibleRange().second >= chronicle::test::day("2021-11-12"));
  const auto& commitments = f.workspace.catalogue()->all<Commitment>();
  for (const Commitment& commitment : commitments) {
    f.workspace.select(commitment.id);
    const auto session = f.workspace.session();
    const auto& held = session ? f.workspace.catalogue()->find<Session>(*session)->held : std::nullopt;
    if (!held) continue;
    const auto [first, last] = f.window.timeline()->visibleRange();
    CHECK((first <= *held->latest() && *held->earliest() <= last));
  }
}

TEST_CASE("under a filter by a topic its lane is in view") {
  WindowFixture f;
  f.window.resize(1280, 720);
  for (const Topic& topic : f.workspace.catalogue()->all<Topic>()) {
    Filter filter;
    filter.of(Facet::topic) = {topic.id.text()};
    f.workspace.set_filter(filter);
    f.window.actions()[Command::zoom_all]->trigger();
    CAPTURE(topic.id.text());
    const auto content = timeline_content(*f.workspace.catalogue(), f.workspace.passing(), f.workspace.as_of(), {},
                                          filter.of(Facet::topic));
    CHECK(content.groups.size() <= 1);
    CHECK(f.window.timeline()->verticalScrollBar()->value() == 0);
  }
}

TEST_CASE("what was saved is said, with buttons that open the file and its folder") {
  WindowFixture f;
  Opened desktop;
  f.answers.file = f.folder.filePath(QStringLiteral("page.md"));
  f.window.actions()[Command::save_page]->trigger();
  const QString said = f.window.notices()->said(Matter::saved_file);
  CHECK(said.contains(QStringLiteral("page.md")));
  CHECK(said.contains(QDir::toNativeSeparators(f.folder.path())));
  QPushButton* file = button_of(*f.window.notices(), QStringLiteral("Open File"));
  QPushButton* folder = button_of(*f.window.notices(), QStringLiteral("Open Folder"));
  REQUIRE(file != nullptr);
  REQUIRE(folder != nullptr);
  QTest::mouseClick(file, Qt::LeftButton);
  QTest::mouseClick(folder, Qt::LeftButton);
  CHECK(desktop.paths == QStringList{f.answers.file, f.folder.path()});
}

TEST_CASE("Esc leads from a citation that was opened by keys back to its mark") {
  WindowFixture f;
  PageBrowser* page = f.window.page()->browser();
  page->setFocus();
  const auto at_mark = [&] { return page->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("note:")); };
  for (int i = 0; i < 60 && !at_mark(); ++i) QTest::keyClick(page, Qt::Key_Tab);
  REQUIRE(at_mark());
  const QTextCursor mark = page->textCursor();
  QTest::keyClick(page, Qt::Key_Return);
  REQUIRE(f.window.citation()->isVisible());
  QTest::keyClick(f.window.citation()->text(), Qt::Key_Escape);
  CHECK_FALSE(f.window.citation()->isVisible());
  CHECK(page->hasFocus());
  CHECK(page->textCursor() == mark);
  // The frame is still around it, and the mark opens again.
  REQUIRE(mark.hasSelection());
  CHECK(page->textCursor().selectedText() == mark.selectedText());
  QTest::keyClick(page, Qt::Key_Return);
  CHECK(f.window.citation()->isVisible());
}

TEST_CASE("a card that stands out says why, to the eye and to the ear") {
  WindowFixture f;
  const auto entries = timeline_content(*f.workspace.catalogue(), f.workspace.passing(), f.workspace.as_of()).entries;
  const auto found =
      std::find_if(entries.begin(), entries.end(), [](const timeline::Entry& one) { return one.emphasised; });
  REQUIRE(found != entries.end());
  CHECK(full_text(*found).contains(QStringLiteral("recorded in detail")));
  f.window.timeline()->ensureVisible(found->key);
  QAccessibleInterface* view = QAccessible::queryAccessibleInterface(f.window.timeline());
  int saying = 0;
  for (int i = 0; i < view->childCount(); ++i)
    if (view->child(i)->text(QAccessible::Description).contains(QStringLiteral("recorded in detail"))) ++saying;
  CHECK(saying > 0);
}

TEST_CASE("the window is never larger than the screen, and the column at the side holds its texts") {
  WindowFixture f;
  const QSize room = f.window.screen()->availableSize();
  CHECK(f.window.minimumWidth() <= room.width());
  CHECK(f.window.minimumHeight() <= room.height());
  const QListWidget* list = f.window.questions()->list();
  QTemporaryDir fresh;
  Settings settings(fresh.filePath(QStringLiteral("settings.ini")));
  test::OpenWindow first(another_library(), settings);
  first.window.show();
  CHECK(first.window.width() <= room.width());
  CHECK(first.window.height() <= room.height());
  int widest = 0;
  for (int row = 0; row < list->count(); ++row)
    widest = std::max(widest, list->fontMetrics().horizontalAdvance(list->item(row)->text()));
  CHECK((first.window.questions()->width() >= widest || first.window.questions()->width() * 3 >= first.window.width()));
}

TEST_CASE("in a low window every panel keeps a part of its own, within the window") {
  WindowFixture f;
  f.window.setMinimumSize(0, 0);
  f.window.resize(900, 480);
  const QRect all = f.window.rect();
  for (QWidget* part :
       std::initializer_list<QWidget*>{f.window.questions(), f.window.filter(), f.window.timeline(),
                                       f.window.record_register(), f.window.page(), f.window.status()}) {
    const QRect place(part->mapTo(&f.window, QPoint(0, 0)), part->size());
    CAPTURE(part->metaObject()->className(), place.top(), place.bottom(), all.bottom());
    CHECK(all.contains(place));
    CHECK(place.height() >= 20);
  }
}

}  // namespace chronicle::app

#include "hands_test.moc"
