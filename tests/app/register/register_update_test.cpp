// A table of the register after changes of the record, against one made anew.
#include <QtCore/QStringList>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include "app/register/register_model.h"
#include "core/edits/import.h"
#include "core/edits/undo.h"
#include "core/edits/write_records.h"
#include "core/query/filter/filter.h"
#include "core/query/questions/evidence.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

using chronicle::test::day;
using chronicle::test::id;

const Day as_of = day("2026-11-22");

/// A library of the bundled record with a table of it, changed together.
struct Changing {
  Library library = Library::in_memory();
  std::shared_ptr<const Catalogue> catalogue;
  std::vector<std::uint32_t> citing;
  RegisterModel model;
  QAbstractItemModelTester tester;

  Changing(Kind kind, int column, Qt::SortOrder order)
      : model(kind, as_of), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal) {
    REQUIRE(bring_in_edition(library));
    catalogue = std::make_shared<const Catalogue>(Catalogue::load(library));
    citing = count_citing(*catalogue, as_of);
    model.setSource(catalogue, &citing);
    model.sort(column, order);
  }
  void take(const Result<Changes>& changes) {
    REQUIRE(changes);
    catalogue = std::make_shared<const Catalogue>(catalogue->after(library, changes->set.changes));
    citing = count_citing(*catalogue, as_of);
    model.update(catalogue, &citing, changes->set);
    const Browser browser(*catalogue, as_of);
    model.setPassing(browser.apply({}).of(model.kind()));
  }
  template <typename R>
  void change(const char* record, const std::function<void(R&)>& edit) {
    auto changed = library.records().find<R>(id(record));
    REQUIRE(changed);
    edit(*changed);
    Bundle bundle;
    bundle.of<R>().push_back(*std::move(changed));
    take(write_records(library, std::move(bundle)));
  }
};

QStringList rows_of(const RegisterModel& model) {
  QStringList rows;
  for (int row = 0; row < model.rowCount(); ++row) {
    QString text = QString::fromStdString(model.idAt(row).text());
    for (int column = 0; column < model.columnCount(); ++column)
      text += QLatin1Char('\t') + model.index(row, column).data().toString();
    rows << text;
  }
  return rows;
}

/// Rows that compare as equal stand by position, which may differ: they are compared as they are sorted by all of it.
void check_as_made_anew(const Changing& changing, int column, Qt::SortOrder order) {
  const Catalogue anew = Catalogue::load(changing.library);
  const auto citing = count_citing(anew, as_of);
  RegisterModel made(changing.model.kind(), as_of);
  made.setSource({std::shared_ptr<void>(), &anew}, &citing);
  made.sort(column, order);
  const Browser browser(anew, as_of);
  made.setPassing(browser.apply({}).of(made.kind()));
  CHECK(made.total() == changing.model.total());
  QStringList rows = rows_of(changing.model), expected = rows_of(made);
  REQUIRE(rows.size() == expected.size());
  const auto cells = [&](const RegisterModel& model) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) texts << model.index(row, column).data().toString();
    return texts;
  };
  CHECK(cells(changing.model) == cells(made));
  rows.sort();
  expected.sort();
  CHECK(rows == expected);
}

void rename(Record& record, const char* name) { record.names["en"] = name; }

}  // namespace

TEST_CASE("after changes the rows are those of a table made anew, in whatever order") {
  const auto kind = GENERATE(Kind::document, Kind::session, Kind::person, Kind::source);
  const auto order = GENERATE(Qt::AscendingOrder, Qt::DescendingOrder);
  const int column = GENERATE(0, 1, 2);
  CAPTURE(name_of(kind), column, static_cast<int>(order));
  Changing f(kind, column, order);
  const auto check = [&] { check_as_made_anew(f, column, order); };
  f.change<Document>("document/free-trade-treaty-2011", [](Document& one) { rename(one, "Aardvark"); });
  check();
  f.change<Document>("document/free-trade-treaty-2011", [](Document& one) { rename(one, "Zebra"); });
  check();
  f.change<Session>("session/2021-11-12", [](Session& one) { rename(one, "A session"); });
  check();
  f.change<Session>("session/2021-11-12", [](Session& one) { one.held = Date::parse("1999-01-02"); });
  check();
  f.change<Source>("source/001", [](Source& one) { rename(one, "Zzz"); });
  check();
  f.take(import_files(f.library, {{"more.json", R"({"chronicle": 1,
    "people": [{"id": "person/new", "names": {"en": "Aaron New"}}],
    "sessions": [{"id": "session/new", "names": {"en": "New"}, "held": "2019-03-04"}],
    "documents": [{"id": "document/new", "type": "treaty", "names": {"en": "New"}}],
    "acts": [{"id": "act/new", "document": "document/new", "verb": "signed", "session": "session/new"}]})"}}));
  check();
  for (int i = 0; i < 3; ++i) {
    f.take(undo(f.library));
    check();
  }
}

TEST_CASE("a name that is changed moves its row and no other, and one more record is one more row") {
  Changing f(Kind::document, 0, Qt::AscendingOrder);
  const int naming = f.model.look().naming;
  f.model.sort(naming, Qt::AscendingOrder);
  const QPersistentModelIndex row = f.model.index(f.model.rowOf(id("document/free-trade-treaty-2011")), naming);
  QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset), moved(&f.model, &QAbstractItemModel::rowsMoved),
      inserted(&f.model, &QAbstractItemModel::rowsInserted), removed(&f.model, &QAbstractItemModel::rowsRemoved),
      laid_out(&f.model, &QAbstractItemModel::layoutChanged);
  f.change<Document>("document/free-trade-treaty-2011", [](Document& one) { rename(one, "Aardvark"); });
  CHECK(moved.size() == 1);
  CHECK(laid_out.empty());
  CHECK(row.data().toString() == QStringLiteral("Aardvark"));
  CHECK(row.row() == f.model.rowOf(id("document/free-trade-treaty-2011")));
  f.take(import_files(f.library, {{"more.json", R"({"chronicle": 1,
    "documents": [{"id": "document/new", "type": "treaty", "names": {"en": "New"}}]})"}}));
  CHECK(inserted.size() == 1);
  f.take(undo(f.library));
  CHECK(removed.size() == 1);
  CHECK(reset.empty());
  CHECK(row.data().toString() == QStringLiteral("Aardvark"));
}

}  // namespace chronicle::app
