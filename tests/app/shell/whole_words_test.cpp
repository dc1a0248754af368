// In a small window words are read whole: in the tables of a page, and in the columns of the register.
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtGui/QTextTable>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <algorithm>

#include "app/questions/plain_questions.h"
#include "app/register/column_looks.h"
#include "app/register/register_table.h"
#include "app/register/row_delegate.h"
#include "app/text/broken_text.h"
#include "core/brief/pages/compose.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/app/text/speaking.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using test::bundled;
using test::Speaking;
using test::WindowFixture;

/// Of each kind so many pages, from all of its list.
constexpr std::uint32_t pages_of_kind = 4;

/// Every question, and pages of every kind; more of sessions, whose tables have most columns.
std::vector<Subject> subjects() {
  std::vector<Subject> all;
  for (const PlainQuestion& question : plain_questions())
    if (const auto subject = parse_subject(question.address.toStdString())) all.push_back(*subject);
  for (const char* more : {"session/2023-10-26", "session/2016-06-07", "question/comparison?after=2025&before=2021",
                           "question/documents?session=session/2021-11-12", "question/changes?against=edition"})
    all.push_back(parse_subject(more).value());
  for_each_kind([&]<typename R>() {
    const auto& records = bundled().catalogue.all<R>();
    const auto count = static_cast<std::uint32_t>(records.size());
    for (std::uint32_t i = 0; i < count; i += std::max(count / pages_of_kind, 1U)) all.emplace_back(records[i].id);
  });
  return all;
}

/// The words that lines of `block` end within, each with a bar where it breaks.
QStringList broken_words(const QTextBlock& block) {
  static const QRegularExpression blank(QStringLiteral("\\s"));
  QStringList broken;
  const QString text = block.text();
  for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
    const QTextLine line = block.layout()->lineAt(i);
    const int at = line.textStart() + line.textLength();
    if (!text[at - 1].isLetterOrNumber() || !text[at].isLetterOrNumber()) continue;
    broken << text.left(at).section(blank, -1) + QLatin1Char('|') + text.mid(at).section(blank, 0, 0);
  }
  return broken;
}

QStringList broken_words(const QTextDocument& document) {
  QStringList broken;
  for (QTextFrame* frame : document.rootFrame()->childFrames())
    if (qobject_cast<QTextTable*>(frame) != nullptr)
      for (auto at = frame->begin(); !at.atEnd(); ++at) broken << broken_words(at.currentBlock());
  return broken;
}

}  // namespace

TEST_CASE("tables break no word in a small window") {
  const Language language = GENERATE(Language::english, Language::russian, Language::kazakh);
  const Speaking speaking(language);
  WindowFixture f;
  f.window.resize(900, 600);
  PageView* page = f.window.page();
  for (const Subject& subject : subjects()) {
    const auto brief = compose({.library = bundled().library,
                                .catalogue = bundled().catalogue,
                                .as_of = test::day("2026-11-22"),
                                .language = language},
                               subject);
    REQUIRE(brief);
    page->show_brief(*brief, false);
    // Columns are fitted in a slot that is called later.
    QCoreApplication::processEvents();
    const std::string broken = broken_words(*page->browser()->document()).join(QStringLiteral("; ")).toStdString();
    CAPTURE(text_of(subject), static_cast<int>(language), broken);
    CHECK(broken.empty());
    CHECK(page->browser()->horizontalScrollBar()->maximum() == 0);
  }
}

TEST_CASE("columns that were folded are there again in a larger window, and the page stays where it is") {
  WindowFixture f;
  f.workspace.select(test::id("session/2025-06-05"));
  const QTextBrowser* page = f.window.page()->browser();
  const auto columns = [&] {
    int all = 0;
    for (QTextFrame* frame : page->document()->rootFrame()->childFrames())
      if (const auto* table = qobject_cast<QTextTable*>(frame)) all += table->columns();
    return all;
  };
  QCoreApplication::processEvents();
  const int whole = columns();
  f.window.resize(900, 600);
  CHECK(QTest::qWaitFor([&] { return columns() < whole; }));
  page->verticalScrollBar()->setValue(40);
  f.window.resize(1440, 900);
  CHECK(QTest::qWaitFor([&] { return columns() == whole; }));
  CHECK(page->verticalScrollBar()->value() == 40);
}

TEST_CASE("in a small window headings, dates and states of the register are read whole, or have no column") {
  const Speaking speaking(GENERATE(Language::english, Language::russian, Language::kazakh));
  WindowFixture f;
  f.window.resize(900, 600);
  RegisterView* view = f.window.record_register();
  for (const Kind kind : register_kinds) {
    view->showKind(kind);
    QCoreApplication::processEvents();
    const auto tables = view->findChildren<RegisterTable*>();
    const auto table = std::find_if(tables.begin(), tables.end(), [](const auto* one) { return one->isVisible(); });
    REQUIRE(table != tables.end());
    const QAbstractItemModel* model = (*table)->model();
    const QHeaderView* heads = (*table)->horizontalHeader();
    const TabLook look = look_of(kind);
    CHECK(heads->count() - heads->hiddenSectionCount() > 1);
    for (int column = 0; column < model->columnCount(); ++column) {
      if (heads->isSectionHidden(column)) continue;
      const ColumnLook& column_look = look.columns[static_cast<std::size_t>(column)];
      const int room = heads->sectionSize(column) - cell_padding();
      const QString title = model->headerData(column, Qt::Horizontal).toString();
      CAPTURE(title.toStdString(), room);
      CHECK((column_look.wraps || (*table)->fontMetrics().horizontalAdvance(title) <= room));
      if (column_look.words == nullptr) continue;
      for (int row = 0; row < model->rowCount(); ++row) {
        const QString text = model->index(row, column).data().toString();
        CAPTURE(text.toStdString());
        CHECK_FALSE(broken_text(text, (*table)->font(), room, (*table)->lines()).is_cut);
      }
    }
  }
}

}  // namespace chronicle::app
