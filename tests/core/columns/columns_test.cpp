#include "core/columns/columns.h"

#include <set>

#include "core/query/filter/filter.h"
#include "core/query/questions/evidence.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/comma_locale.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

/// A small record: of each kind one that says much and one that says as little as it may.
constexpr const char* record = R"({"chronicle": 1,
  "states": [{"id": "state/s", "names": {"en": "Belarus"}}],
  "places": [{"id": "place/p", "names": {"en": "Nur-Sultan"}, "state": "state/s"}],
  "topics": [{"id": "topic/a", "names": {"en": "Roads"}}, {"id": "topic/b", "names": {"en": "Trade"}}],
  "people": [{"id": "person/full", "state": "state/s", "names": {"en": "Anna Full", "ru": "Анна Полная"}},
             {"id": "person/none", "names": {"en": "Boris None"}}],
  "sessions": [
    {"id": "session/full", "names": {"en": "Minsk 2021", "ru": "Минск 2021"}, "held": "2021-05-28",
     "place": "place/p", "form": "in-person", "chair": "person/full", "chair_office": "Prime Minister",
     "chair_state": "state/s"},
    {"id": "session/none", "names": {"en": "None"}},
    {"id": "session/plan", "names": {"en": "Plan"}}],
  "announcements": [{"id": "announcement/a", "session": "session/plan", "notice": "scheduled", "date": "2030-05",
                     "place": "place/p", "announced": "2021-05-28"}],
  "counts": [{"id": "count/c", "session": "session/full", "what": "documents-adopted", "value": 20,
              "qualifier": "over"}],
  "documents": [{"id": "document/full", "type": "action-plan", "validity": "2021/2025", "names": {"en": "Plan of it"}},
                {"id": "document/none", "type": "decision", "names": {"en": "Decision"}},
                {"id": "document/post", "type": "appointment", "appointee": "person/none", "post": "Secretary",
                 "names": {"en": "Appointment"}}],
  "acts": [{"id": "act/a", "document": "document/full", "session": "session/full", "verb": "adopted"},
           {"id": "act/b", "document": "document/post", "body": "Another council", "verb": "adopted",
            "date": "2022-01-01"}],
  "attendances": [{"id": "attendance/a", "session": "session/full", "person": "person/full",
                   "office": "Prime Minister"}],
  "statements": [
    {"id": "statement/full", "session": "session/full", "person": "person/full", "gist": "Trade grew.",
     "topics": ["topic/a", "topic/b"]},
    {"id": "statement/none", "session": "session/full", "gist": "Said by somebody."},
    {"id": "statement/office", "session": "session/full", "office": "President", "state": "state/s", "gist": "So."}],
  "commitments": [
    {"id": "commitment/full", "session": "session/full", "state": "state/s", "target": "../2030", "gist": "To build."},
    {"id": "commitment/none", "session": "session/full", "gist": "To mend."}],
  "traces": [{"id": "trace/t", "commitment": "commitment/full", "record": "document/full", "verdict": "fulfilled",
              "date": "2022-02-03", "gist": "It was built."}],
  "figures": [
    {"id": "figure/full", "session": "session/full", "measure": "year-on-year growth", "value": -3.5,
     "unit": "percent", "period": "2020", "state": "state/s"},
    {"id": "figure/none", "session": "session/full", "measure": "Ёлки", "value": 2, "unit": "times"}],
  "sources": [
    {"id": "source/full", "publisher": "Agency", "names": {"en": "Report", "ru": "Отчёт"}, "published": "2021-05",
     "language": "ru", "url": "https://example.org/a"},
    {"id": "source/none", "publisher": "Agency", "names": {"en": "Other"}}]})";

struct Listed {
  Library library = library_of(record);
  Catalogue catalogue = Catalogue::load(library);
  std::vector<std::uint32_t> citing{7, 0};

  Sight sight(const char* as_of) const { return {catalogue, day(as_of), citing}; }
  Cell cell(const char* record_id, const char* column, const char* as_of = "2026-11-21") const {
    return column_of(id(record_id).kind(), column)->cell(sight(as_of), *catalogue.position_of(id(record_id)));
  }
  SortKey key(const char* record_id, const char* column, const char* as_of = "2026-11-21") const {
    return column_of(id(record_id).kind(), column)->key(sight(as_of), *catalogue.position_of(id(record_id)));
  }
  /// The texts of a row, with a bar between them.
  std::string row(const char* record_id, const char* as_of = "2026-11-21") const {
    std::string row;
    for (const Column& column : columns_of(id(record_id).kind())) {
      if (!row.empty()) row += " | ";
      row += column.cell(sight(as_of), *catalogue.position_of(id(record_id))).text;
    }
    return row;
  }
};

const Listed& shared() {
  static const Listed made;
  return made;
}

std::string labels_of(Kind kind) {
  std::string labels;
  for (const Column& column : columns_of(kind)) {
    if (!labels.empty()) labels += " | ";
    labels += column.label(day("2026-11-21"), Language::english);
  }
  return labels;
}

std::string ids_of(Kind kind) {
  std::string ids;
  for (const Column& column : columns_of(kind)) {
    if (!ids.empty()) ids += ",";
    ids += column.id;
  }
  return ids;
}

}  // namespace

TEST_CASE("the kinds of the register have columns, and no others") {
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Kind kind = static_cast<Kind>(i);
    CAPTURE(name_of(kind));
    CHECK(columns_of(kind).empty() != has_tab(kind));
    std::set<std::string_view> ids;
    for (const Column& column : columns_of(kind)) {
      CHECK(ids.insert(column.id).second);
      CHECK(column_of(kind, column.id) == &column);
      CHECK(column.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    }
    CHECK(column_of(kind, "id") == nullptr);
    CHECK(column_of(kind, "") == nullptr);
  }
}

// Scripts and tables that were written have these names: they are added to, not changed.
TEST_CASE("columns keep their ids") {
  CHECK(ids_of(Kind::session) == "title,date,place,form,chair,documents,status");
  CHECK(ids_of(Kind::document) == "title,type,session,validity,status");
  CHECK(ids_of(Kind::person) == "title,state,office,sessions,years");
  CHECK(ids_of(Kind::figure) == "measure,value,period,geography,session");
  CHECK(ids_of(Kind::commitment) == "gist,speaker,session,target,trace");
  CHECK(ids_of(Kind::statement) == "speaker,gist,session,topics");
  CHECK(ids_of(Kind::source) == "title,publisher,published,language,cited");
}

TEST_CASE("columns are headed in the words of a language") {
  CHECK(labels_of(Kind::session) == "Session | Date | Place | Form | Chair | Documents | Status");
  CHECK(labels_of(Kind::document) == "Document | Type | Session | Period | On 21 Nov 2026");
  CHECK(labels_of(Kind::person) == "Person | State | Latest office | Sessions | Years");
  CHECK(labels_of(Kind::figure) == "Measure | Value | Period | Area | Session");
  CHECK(labels_of(Kind::commitment) == "Commitment | By | Session | Target date | Latest follow-up");
  CHECK(labels_of(Kind::statement) == "Speaker | Statement | Session | Topics");
  CHECK(labels_of(Kind::source) == "Title | Publisher | Published | Language | Citations");
}

TEST_CASE("a row says what the record says") {
  const Listed& r = shared();
  CHECK(r.row("session/full") == "Minsk 2021 | 28 May 2021 | Nur-Sultan | In person | Anna Full | 1 of over 20 | Held");
  CHECK(r.row("document/full") == "Plan of it | Action plan | Minsk 2021 | 2021–2025 | Expired");
  CHECK(r.row("document/full", "2022-01-01") == "Plan of it | Action plan | Minsk 2021 | 2021–2025 | In force");
  CHECK(r.row("person/full") == "Anna Full | Belarus | Prime Minister | 1 | 2021");
  CHECK(r.row("figure/full") == "Year-on-year growth | -3.5\u00A0% | 2020 | Belarus | Minsk 2021");
  CHECK(r.row("commitment/full") == "To build. | Belarus | Minsk 2021 | until 2030 | Fulfilled");
  CHECK(r.row("statement/full") == "Anna Full | Trade grew. | Minsk 2021 | Roads, Trade");
  CHECK(r.row("statement/office") == "President of Belarus | So. | Minsk 2021 | none");
  CHECK(r.row("source/full") == "Report | Agency | May 2021 | Russian | 7");
}

TEST_CASE("a row says what no source states") {
  const Listed& r = shared();
  CHECK(r.row("session/none") == "None | not stated | not stated | not stated | not stated | 0 | Not known");
  CHECK(r.row("document/none") == "Decision | Decision | not stated | not stated | Adoption not stated");
  CHECK(r.row("person/none") == "Boris None | not stated | Secretary | 0 | not stated");
  CHECK(r.row("figure/none") == "Ёлки | ×\u00A02 | not stated | not stated | Minsk 2021");
  CHECK(r.row("commitment/none") == "To mend. | name not stated | Minsk 2021 | not stated | No follow-up found");
  CHECK(r.row("statement/none") == "name not stated | Said by somebody. | Minsk 2021 | none");
  CHECK(r.row("source/none") == "Other | Agency | not stated | not stated | 0");
}

TEST_CASE("what is missing is muted and sorts as missing") {
  const Listed& r = shared();
  const std::vector<std::pair<const char*, std::vector<const char*>>> missing{
      {"session/none", {"date", "place", "form", "chair"}},
      {"document/none", {"session", "validity"}},
      {"person/none", {"state", "years"}},
      {"figure/none", {"period", "geography"}},
      {"commitment/none", {"speaker", "target", "trace"}},
      {"statement/none", {"speaker", "topics"}},
      {"source/none", {"published", "language"}}};
  for (const auto& [record_id, columns] : missing)
    for (const char* column : columns) {
      CAPTURE(record_id, column);
      CHECK(r.cell(record_id, column).tone == Tone::muted);
      CHECK(r.key(record_id, column).missing);
    }
  CHECK_FALSE(r.key("session/none", "documents").missing);
  CHECK_FALSE(r.key("session/full", "date").missing);
}

TEST_CASE("a document that no session dealt with has the body that did") {
  CHECK(shared().cell("document/post", "session").text == "Another council");
  CHECK(shared().cell("document/post", "session").tone == Tone::muted);
  CHECK(shared().key("document/post", "session").missing);
}

TEST_CASE("tips say what the text leaves out") {
  const Listed& r = shared();
  CHECK(r.cell("session/full", "title").tip == "Минск 2021");
  CHECK(r.cell("session/full", "chair").tip == "Prime Minister of Belarus");
  CHECK(r.cell("session/full", "documents").tip ==
        "Documents adopted: those that the record names, of the number that a source gives.");
  CHECK(r.cell("session/full", "date").tip.empty());
  CHECK(r.cell("source/full", "title").tip == "Отчёт\nhttps://example.org/a");
  CHECK(r.cell("source/none", "title").tip.empty());
  CHECK(r.cell("commitment/full", "trace").tip == "3 February 2022: Plan of it\nIt was built.");
  CHECK_FALSE(r.cell("document/full", "status").tip.empty());
}

TEST_CASE("what is announced is toned so and says why") {
  const Cell date = shared().cell("session/plan", "date"), place = shared().cell("session/plan", "place");
  CHECK(date.text == "May 2030");
  CHECK(date.tone == Tone::announced);
  CHECK_FALSE(date.tip.empty());
  CHECK(place.text == "Nur-Sultan");
  CHECK(place.tone == Tone::announced);
  CHECK(place.tip == "As announced.");
  CHECK(shared().cell("session/plan", "date", "2020-01-01").text == "not stated");
}

TEST_CASE("keys sort dates by days, periods by their end and figures by unit and value") {
  const Listed& r = shared();
  CHECK(r.key("session/full", "date").number == day("2021-05-28").number());
  CHECK(r.key("statement/full", "session").number == day("2021-05-28").number());
  CHECK(r.key("document/full", "validity").number == day("2025-12-31").number());
  CHECK(r.key("commitment/full", "target").number < 0);
  CHECK(r.key("figure/full", "value").number == -3.5);
  CHECK(r.key("figure/full", "value").text == "percent");
  CHECK(r.key("source/full", "cited").number == 7);
  CHECK(r.key("document/full", "title").text == "Plan of it");
}

TEST_CASE("numbers and dates in cells do not hang on the locale") {
  const CommaLocale locale("ru_RU");
  if (!locale.is_set()) WARN("no locale with a decimal comma can be made on this machine");
  CHECK(shared().cell("figure/full", "value").text == "-3.5\u00A0%");
  CHECK(shared().cell("session/full", "date").text == "28 May 2021");
  CHECK(shared().cell("session/full", "documents").text == "1 of over 20");
}

TEST_CASE("every cell of the bundled record has a text in one line") {
  const Catalogue& catalogue = bundled().catalogue;
  const auto citing = count_citing(catalogue, day("2026-11-21"));
  const Sight sight{catalogue, day("2026-11-21"), citing};
  for (const Kind kind : register_kinds) {
    const std::uint32_t size = dispatch(kind, [&]<typename R>() { return catalogue.all<R>().end_position(); });
    REQUIRE(size > 0);
    for (const Column& column : columns_of(kind))
      for (std::uint32_t at = 0; at < size; ++at) {
        const std::string text = column.cell(sight, at).text;
        if (text.empty() || text.find('\n') != std::string::npos) FAIL(catalogue.id_at(kind, at).text() << " " << text);
      }
  }
}
