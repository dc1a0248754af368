// Searching in the window, by real keys and clicks.
#include "app/search/search_box.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>

#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::app::test;

namespace {

struct Searching : WindowFixture {
  /// Ctrl+K, types, and waits until all that is shown is what was asked for.
  void search(const QString& text) {
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window.search(), text);
    settle();
  }
  void settle() {
    const bool answered = QTest::qWaitFor([this] {
      const SearchState& state = workspace.search();
      return state.text == window.search()->text() && (state.fault || state.result != nullptr || state.text.isEmpty());
    });
    REQUIRE(answered);
    QTest::qWait(150);  // the answer to the last letter, and what follows it
  }
  SearchResults* results() { return window.search()->results(); }
  bool is_open() { return results() != nullptr && results()->isVisible(); }
  std::string current() { return results()->list()->currentIndex().data(HitModel::id_role).toString().toStdString(); }
  QStringList rows() {
    QStringList rows;
    for (int row = 0; row < results()->model()->rowCount(); ++row)
      rows << results()->model()->index(row).data().toString();
    return rows;
  }
};

}  // namespace

TEST_CASE("what is typed narrows timeline, register and counts, and is cleared by Esc") {
  Searching f;
  const auto all = f.workspace.passing();
  f.search(QStringLiteral("uranium"));
  CHECK(f.is_open());
  CHECK(f.workspace.passing().of(Kind::document).size() < all.of(Kind::document).size());
  f.window.record_register()->showKind(Kind::document);
  CHECK(f.window.record_register()->shownIds().size() == f.workspace.passing().of(Kind::document).size());
  CHECK(f.window.actions()[Command::clear_filter]->isEnabled());
  f.press(Qt::Key_Escape);
  CHECK_FALSE(f.is_open());
  CHECK(f.workspace.passing() == all);
  CHECK(f.window.search()->hasFocus());
  f.press(Qt::Key_Escape);
  CHECK_FALSE(f.window.search()->hasFocus());
}

TEST_CASE("the best hit comes first, arrows move, Enter opens") {
  Searching f;
  f.search(QStringLiteral("railway 1520"));
  CHECK(f.current() == "document/railway-1520-concept-2030");
  CHECK(f.rows().first() == QStringLiteral("Documents"));
  f.press(Qt::Key_Down);
  const std::string second = f.current();
  CHECK(second != "document/railway-1520-concept-2030");
  f.press(Qt::Key_Up);
  CHECK(f.current() == "document/railway-1520-concept-2030");
  f.press(Qt::Key_Return);
  CHECK_FALSE(f.is_open());
  CHECK(f.selected() == "document/railway-1520-concept-2030");
  CHECK(f.title().contains(QStringLiteral("1520")));
  CHECK(f.window.record_register()->currentId()->text() == "document/railway-1520-concept-2030");
}

TEST_CASE("where nothing of the tab is found, the tab of the best hit is shown for as long") {
  Searching f;
  REQUIRE(f.window.record_register()->kind() == Kind::session);
  f.search(QStringLiteral("type:concept"));
  CHECK(f.window.record_register()->kind() == Kind::document);
  CHECK_FALSE(f.window.record_register()->shownIds().empty());
  f.window.search()->clear();
  f.settle();
  CHECK(f.window.record_register()->kind() == Kind::session);
}

TEST_CASE("a click opens a hit, and a heading shows its kind in the register") {
  Searching f;
  f.search(QStringLiteral("rasulzoda"));
  QListView* list = f.results()->list();
  REQUIRE(f.current() == "person/kohir-rasulzoda");
  int heading = -1;
  for (int row = 0; row < f.results()->model()->rowCount(); ++row)
    if (f.results()->model()->index(row).data().toString() == QStringLiteral("People")) heading = row;
  REQUIRE(heading >= 0);
  list->scrollTo(list->model()->index(heading, 0));
  QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                    list->visualRect(list->model()->index(heading, 0)).center());
  CHECK(f.window.record_register()->kind() == Kind::person);
  CHECK_FALSE(f.is_open());
  f.press(Qt::Key_K, Qt::ControlModifier);
  REQUIRE(f.is_open());
  list->scrollTo(list->currentIndex());
  QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(list->currentIndex()).center());
  CHECK(f.selected() == "person/kohir-rasulzoda");
}

TEST_CASE("another alphabet or layout is tried, and said so") {
  Searching f;
  f.search(QStringLiteral("vbycr"));
  CHECK(f.current() == "place/minsk");
  CHECK(f.results()->said().contains(QStringLiteral("минск")));
  CHECK(f.results()->said().contains(QStringLiteral("keyboard")));
}

TEST_CASE("where no page has all words, the closest are shown and called so") {
  Searching f;
  f.search(QStringLiteral("railway 1520 zebra"));
  CHECK(f.current() == "document/railway-1520-concept-2030");
  CHECK(f.results()->said().contains(QStringLiteral("No page has all the words; closest:")));
  f.press(Qt::Key_Escape);
  f.search(QStringLiteral("railway 1520"));
  CHECK_FALSE(f.results()->said().contains(QStringLiteral("closest")));
}

TEST_CASE("hits of every kind are shown, whichever come first") {
  Searching f;
  f.search(QStringLiteral("transport"));
  const auto& result = *f.workspace.search().result;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const auto shown = std::count_if(result.hits.begin(), result.hits.end(), [&](const SearchHit& hit) {
      return static_cast<std::size_t>(hit.id.kind()) == i;
    });
    CHECK(static_cast<std::size_t>(shown) == std::min(result.by_kind.at(i), shown_hits_of_a_kind));
  }
}

TEST_CASE("the selected row is selected again after a search that left it out") {
  Searching f;
  const RecordId id = chronicle::test::id("session/2013-05-31");
  f.workspace.select(id);
  auto* shown = f.window.record_register();
  REQUIRE(shown->currentId() == id);
  for (const char* text : {"uranium", "dushanbe 2025", "kind:document"}) {
    CAPTURE(text);
    f.search(QString::fromLatin1(text));
    f.press(Qt::Key_Escape);
    f.settle();
    CHECK(f.selected() == id.text());
    CHECK(shown->kind() == Kind::session);
    CHECK(shown->currentId() == id);
    CHECK(shown->selectedIds() == std::vector<RecordId>{id});
  }
}

TEST_CASE("what makes no sense is explained in a line") {
  Searching f;
  const auto everything = f.workspace.passing();
  f.search(QStringLiteral("kind:nonsense"));
  CHECK(f.results()->said().contains(QStringLiteral("nonsense")));
  CHECK(f.results()->model()->rowCount() == 0);
  CHECK(f.workspace.passing() == everything);
  CHECK(f.answers.messages.isEmpty());
  f.press(Qt::Key_Escape);
  f.search(QStringLiteral("qqqqqq"));
  CHECK(f.results()->said().contains(QStringLiteral("Nothing found")));
  f.press(Qt::Key_Return);
  CHECK(f.selected() == "session/2025-09-29");
}

TEST_CASE("the filter hides hits, says how many, and can be dropped") {
  Searching f;
  Filter filter;
  filter.of(Facet::year) = {"2025"};
  f.workspace.set_filter(filter);
  f.search(QStringLiteral("transport"));
  const auto hidden = f.workspace.search().result->hidden;
  CHECK(hidden > 0);
  CHECK(f.results()->said().contains(QString::number(hidden)));
  Q_EMIT f.results()->dropFilterRequested();
  f.settle();
  CHECK(f.workspace.filter().empty());
  CHECK(f.workspace.search().result->hidden == 0);
  CHECK(f.workspace.search().text == QStringLiteral("transport"));
}

TEST_CASE("Tab goes on with what is typed") {
  Searching f;
  f.search(QStringLiteral("rail topic:tra"));
  CHECK(f.rows().first().startsWith(QStringLiteral("topic:\"Tra")));
  f.press(Qt::Key_Tab);
  CHECK(f.window.search()->hasFocus());
  CHECK(f.window.search()->text().startsWith(QStringLiteral("rail topic:\"Tra")));
  CHECK(f.window.search()->text().endsWith(u' '));
  f.settle();
  f.press(Qt::Key_Tab);  // nothing to go on with
  CHECK_FALSE(f.window.search()->hasFocus());
}

TEST_CASE("counts follow the search, and a chip drops it") {
  Searching f;
  f.window.record_register()->showKind(Kind::document);
  f.search(QStringLiteral("type:concept"));
  const auto counts = f.workspace.counts(Kind::document);
  const auto& types = counts.at(static_cast<std::size_t>(Facet::type));
  REQUIRE(types.size() == 1);
  CHECK(types.at("concept") == f.workspace.passing().of(Kind::document).size());
  QAbstractButton* chip = nullptr;
  for (auto* button : f.window.filter()->findChildren<QAbstractButton*>())
    if (button->isVisible() && button->text().contains(QStringLiteral("type:concept"))) chip = button;
  REQUIRE(chip != nullptr);
  QTest::mouseClick(chip, Qt::LeftButton);
  CHECK(f.window.search()->text().isEmpty());
  CHECK(f.workspace.shows_all());
}

TEST_CASE("only the last of many queries is answered") {
  Searching f;
  int answers = 0;
  QObject::connect(&f.workspace, &Workspace::searchAnswered, [&] {
    if (f.workspace.search().result != nullptr) ++answers;
  });
  for (const char* text : {"a", "ab", "transport", "kind:session", "minsk"})
    f.workspace.set_search(QString::fromLatin1(text));
  REQUIRE(QTest::qWaitFor([&] { return answers > 0; }));
  QTest::qWait(150);
  CHECK(answers == 1);
  CHECK(f.workspace.search().result->hits.front().id.text() == "place/minsk");
}

TEST_CASE("the as-of day holds for the search") {
  Searching f;
  f.search(QStringLiteral("alem ai"));
  CHECK(f.workspace.search().result->total > 0);
  f.workspace.set_as_of(chronicle::test::day("2021-11-12"));
  f.settle();
  CHECK(f.workspace.search().result->by_kind.at(static_cast<std::size_t>(Kind::session)) == 0);
}

TEST_CASE("odd text is searched for like any other") {
  Searching f;
  for (const QString& text :
       {QStringLiteral("\""), QStringLiteral("'; DROP TABLE record; --"), QStringLiteral("NEAR(a b)"),
        QString(10000, u'x'), QStringLiteral("\u0000\u0007"), QStringLiteral("* OR -"), QStringLiteral("😀")}) {
    f.workspace.set_search(text);
    QTest::qWait(60);
    CHECK_FALSE(f.workspace.search().trouble.has_value());
  }
  CHECK(f.answers.messages.isEmpty());
}
