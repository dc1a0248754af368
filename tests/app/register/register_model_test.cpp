#include "app/register/register_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <set>

#include "app/text/words.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"
#include "core/wording/states.h"
#include "tests/app/register/record_source.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

struct ShownModel {
  RecordSource& source = RecordSource::shared();
  std::vector<std::uint32_t> citing;
  RegisterModel model;
  QAbstractItemModelTester tester;

  explicit ShownModel(Kind kind)
      : model(kind, source.as_of), tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning) {
    citing.assign(source.catalogue.all<Source>().size(), 0);
    for (const CitedSource& one : source.catalogue.cited()) ++citing[one.source];
    model.setSource(source.shown, &citing);
  }
  int column(const char* title) const {
    for (int i = 0; i < model.columnCount(); ++i)
      if (model.headerData(i, Qt::Horizontal).toString() == QLatin1String(title)) return i;
    return -1;
  }
  std::string text(const char* id, const char* title, int role = Qt::DisplayRole) const {
    const int row = model.rowOf(id_of(id));
    REQUIRE(row >= 0);
    REQUIRE(column(title) >= 0);
    return model.index(row, column(title)).data(role).toString().toStdString();
  }
  std::vector<std::string> texts(int at) const {
    std::vector<std::string> all;
    for (int row = 0; row < model.rowCount(); ++row)
      all.push_back(model.index(row, at).data().toString().toStdString());
    return all;
  }
};

}  // namespace

TEST_CASE("every kind of the register has columns with texts in every cell") {
  for (const Kind kind : register_kinds) {
    const ShownModel shown(kind);
    CAPTURE(name_of(kind));
    CHECK(shown.model.rowCount() == shown.model.total());
    REQUIRE(shown.model.columnCount() >= 4);
    for (int column = 0; column < shown.model.columnCount(); ++column) {
      CAPTURE(column);
      CHECK_FALSE(shown.model.headerData(column, Qt::Horizontal).toString().isEmpty());
      for (int row = 0; row < shown.model.rowCount(); ++row)
        CHECK_FALSE(shown.model.index(row, column).data().toString().isEmpty());
    }
  }
}

TEST_CASE("cells say what the record says") {
  const ShownModel sessions(Kind::session);
  CHECK(sessions.text("session/2021-11-12", "Session") == "Nur-Sultan 2021");
  CHECK(sessions.text("session/2021-11-12", "Date") == "12 Nov 2021");
  CHECK(sessions.text("session/2021-11-12", "Place") == "By video");
  CHECK(sessions.text("session/2021-11-12", "Form") == "Videoconference");
  CHECK(sessions.text("session/2021-11-12", "Status") == "Held");
  CHECK(sessions.text("session/2026-05-22", "Status") == "Unconfirmed");
  CHECK(sessions.text("session/2022-10-28", "Documents") == "8 of over 20");
  CHECK(sessions.text("session/2024-12-12", "Chair") == "Mikhail Mishustin");
  CHECK(sessions.text("session/2021-11-12", "Session", Qt::ToolTipRole) == "Nur-Sultan 2021\nНур-Султан 2021");

  const ShownModel figures(Kind::figure);
  const auto values = figures.texts(1);
  const std::set<std::string> all(values.begin(), values.end());
  CHECK(all.contains("20\u00A0billion\u00A0USD"));
  CHECK(all.contains("×\u00A02"));
  CHECK(all.contains("over 80\u00A0%"));

  const ShownModel people(Kind::person);
  CHECK(people.text("person/ali-asadov", "State") == "Azerbaijan");
  CHECK(people.text("person/ali-asadov", "Latest office") == "Prime Minister");
  CHECK(people.text("person/ali-asadov", "Years") == "2020–2025");

  const ShownModel sources(Kind::source);
  CHECK(sources.text("source/001", "Publisher") == "jamestown.org");
  CHECK(sources.text("source/001", "Language") == "English");
  CHECK(sources.text("source/001", "Published") == "Oct 1996");
}

TEST_CASE("a document's word is that of its validity") {
  const ShownModel shown(Kind::document);
  const auto& source = shown.source;
  const int at = shown.column("On 21 Nov 2026");
  REQUIRE(at >= 0);
  for (const Document& document : source.catalogue.all<Document>()) {
    const auto status = validity_of(source.catalogue, document, source.as_of);
    const QModelIndex cell = shown.model.index(shown.model.rowOf(document.id), at);
    CHECK(cell.data().toString() == label_of(status.validity));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(text_of(reason_of(status, Language::english))));
  }
}

TEST_CASE("what no source states is said and muted") {
  const ShownModel shown(Kind::document);
  const int valid = shown.column("Period");
  for (const Document& document : shown.source.catalogue.all<Document>()) {
    const QModelIndex cell = shown.model.index(shown.model.rowOf(document.id), valid);
    const bool muted = cell.data(RegisterModel::tone_role).toInt() == static_cast<int>(Tone::muted);
    CHECK(muted == !document.validity.has_value());
    if (muted) CHECK(cell.data().toString() == QStringLiteral("not stated"));
  }
}

TEST_CASE("dates sort by day, and those that are missing come last either way") {
  ShownModel shown(Kind::session);
  const int date = shown.column("Date");
  for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    shown.model.sort(date, order);
    std::optional<Day> before;
    for (int row = 0; row < shown.model.rowCount(); ++row) {
      const auto found = date_of(shown.source.catalogue, *shown.source.catalogue.find<Session>(shown.model.idAt(row)),
                                 shown.source.as_of);
      REQUIRE(found);
      const Day day = *found->earliest();
      if (before) CHECK((order == Qt::AscendingOrder ? *before <= day : day <= *before));
      before = day;
    }
  }
  const int chair = shown.column("Chair");
  for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
    shown.model.sort(chair, order);
    const auto texts = shown.texts(chair);
    const auto first_missing = std::find(texts.begin(), texts.end(), "not stated");
    CHECK(first_missing != texts.end());
    CHECK(std::all_of(first_missing, texts.end(), [](const std::string& text) { return text == "not stated"; }));
  }
}

TEST_CASE("titles sort as readers sort them") {
  ShownModel shown(Kind::document);
  shown.model.sort(0, Qt::AscendingOrder);
  const auto texts = shown.texts(0);
  const auto lower = [](const std::string& text) { return text_of(text).toLower(); };
  // Small and capital letters mix: the first document that starts with a small letter is not after all the others.
  for (std::size_t i = 1; i < texts.size(); ++i)
    CHECK(lower(texts[i - 1]).at(0).toUpper().unicode() <= lower(texts[i]).at(0).toUpper().unicode());
}

TEST_CASE("sorting keeps rows, selections and ids together") {
  ShownModel shown(Kind::document);
  shown.model.sort(0, Qt::AscendingOrder);
  const QPersistentModelIndex kept = shown.model.index(17, 2);
  const RecordId id = shown.model.idAt(17);
  std::set<std::string> before;
  for (int row = 0; row < shown.model.rowCount(); ++row) before.insert(shown.model.idAt(row).text());
  for (int column = 0; column < shown.model.columnCount(); ++column) {
    shown.model.sort(column, Qt::DescendingOrder);
    CHECK(shown.model.idAt(kept.row()) == id);
    CHECK(shown.model.rowOf(id) == kept.row());
    std::set<std::string> after;
    for (int row = 0; row < shown.model.rowCount(); ++row) after.insert(shown.model.idAt(row).text());
    CHECK(after == before);
  }
}

TEST_CASE("only records that pass have rows, in the order of the sorting") {
  ShownModel shown(Kind::document);
  shown.model.sort(0, Qt::DescendingOrder);
  Filter filter;
  filter.of(Facet::year) = {"2021"};
  const Passing passing = shown.source.browser.apply(filter);
  std::vector<std::string> expected;
  for (int row = 0; row < shown.model.rowCount(); ++row) {
    const auto* document = shown.source.catalogue.find<Document>(shown.model.idAt(row));
    const auto position = shown.source.catalogue.position_of(document->id).value();
    const auto& positions = passing.of(Kind::document);
    if (std::find(positions.begin(), positions.end(), position) != positions.end())
      expected.push_back(document->id.text());
  }
  shown.model.setPassing(passing.of(Kind::document));
  std::vector<std::string> got;
  for (int row = 0; row < shown.model.rowCount(); ++row) got.push_back(shown.model.idAt(row).text());
  CHECK(got == expected);
  CHECK(got.size() == passing.of(Kind::document).size());
  CHECK(shown.model.total() == static_cast<int>(shown.source.catalogue.all<Document>().size()));
}

TEST_CASE("another day gives other words and another heading") {
  ShownModel shown(Kind::document);
  QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
  QSignalSpy header(&shown.model, &QAbstractItemModel::headerDataChanged);
  shown.model.setAsOf(*Day::parse("2015-01-01"));
  CHECK(changed.count() == 1);
  CHECK(header.count() == 1);
  CHECK(shown.column("On 1 Jan 2015") >= 0);
}

TEST_CASE("without a catalogue there are no rows") {
  RegisterModel model(Kind::document, Day{0});
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
  CHECK(model.rowCount() == 0);
  CHECK(model.total() == 0);
  model.sort(0, Qt::AscendingOrder);
  model.setPassing({1, 2, 3});
  CHECK(model.rowOf(id_of("document/none")) == -1);
  CHECK(model.idAt(0).is_null());
}

TEST_CASE("as of a day before it, a session has the day and place it was announced for and no documents of later") {
  ShownModel shown(Kind::session);
  shown.model.setAsOf(*Day::parse("2025-01-01"));
  CHECK(shown.text("session/2025-06-05", "Date") == "30 May 2025");
  CHECK(shown.text("session/2025-06-05", "Place") == "Dushanbe");
  CHECK(shown.text("session/2025-06-05", "Documents") == "0");
  CHECK(shown.text("session/2025-06-05", "Chair") == "not stated");
  CHECK(shown.text("session/2024-12-12", "Date") == "12 Dec 2024");
}

}  // namespace chronicle::app
