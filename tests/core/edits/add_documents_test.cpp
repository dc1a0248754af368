// Several documents that a session dealt with, added at once.
#include "core/edits/add_documents.h"

#include "core/edits/undo.h"
#include "core/exchange/record_file.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/query/questions/evidence.h"
#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

using test::day;
using test::id;

constexpr const char* small = R"({"chronicle": 1,
"sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "Herald"},
            {"id": "source/t", "names": {"en": "Communiqué"}, "publisher": "Herald"}],
"sessions": [{"id": "session/2021-11-12", "names": {"en": "A"}, "held": "2021-11-12"}],
"documents": [{"id": "document/roads", "type": "concept", "names": {"en": "Concept of roads"}}],
"items": [{"id": "item/2021-11-12-2", "session": "session/2021-11-12", "number": "2"}],
"acts": [{"id": "act/roads", "document": "document/roads", "verb": "adopted", "session": "session/2021-11-12",
          "citations": [{"source": "source/s"}]}]})";

ListedDocument listed(std::string number, std::string title, DocumentType type = DocumentType::agreement) {
  return {.number = std::move(number), .names = {{"en", std::move(title)}}, .type = type, .verb = Verb::was_signed};
}

DocumentList list_of(std::vector<ListedDocument> documents) {
  return {.session = Ref<Kind::session>::parse("session/2021-11-12").value(),
          .citing = Citing{.source = Ref<Kind::source>::parse("source/t").value(), .locator = "p. 2"},
          .documents = std::move(documents)};
}

std::string whole(const Library& library) { return write_record_file(library.records().everything()); }

}  // namespace

TEST_CASE("documents, their agenda items and acts are added as one edit that cites the place of each") {
  Library library = test::library_of(small);
  const std::string before = whole(library);
  const auto added =
      add_documents(library, list_of({listed("1", "Agreement on ports"), listed("10.1", "Protocol on ports")}));
  REQUIRE(added);
  CHECK(added->added == 6);
  CHECK(added->documents == std::vector{id("document/agreement-on-ports"), id("document/protocol-on-ports")});
  const auto document = library.records().find<Document>(id("document/agreement-on-ports")).value();
  CHECK(document.type == DocumentType::agreement);
  REQUIRE(document.citations.size() == 1);
  CHECK(document.citations[0].source.text() == "source/t");
  CHECK(document.citations[0].locator == "p. 2, item 1");
  const auto acts = library.records().referring<Act>("document", id("document/protocol-on-ports"));
  REQUIRE(acts.size() == 1);
  CHECK(acts[0].verb == Verb::was_signed);
  CHECK(acts[0].session->text() == "session/2021-11-12");
  CHECK(acts[0].citations[0].locator == "p. 2, item 10.1");
  CHECK(acts[0].item->text() == "item/2021-11-12-10-1");
  const auto item = library.records().find<Item>(id("item/2021-11-12-10-1")).value();
  CHECK(item.number == "10.1");
  CHECK(item.names.at("en") == "Protocol on ports");

  REQUIRE(undo(library));
  CHECK(whole(library) == before);
  REQUIRE(redo(library));
  CHECK(library.records().contains(id("document/agreement-on-ports")));
}

TEST_CASE("items that the session has, and documents that share one, make no further item") {
  Library library = test::library_of(small);
  auto one = listed("3", "Agreement on ports"), other = listed("3", "Protocol on ports");
  one.mark = "3.а";
  const auto added = add_documents(library, list_of({listed("2", "Agreement on rails"), one, other}));
  REQUIRE(added);
  const auto items = library.records().referring<Item>("session", id("session/2021-11-12"));
  REQUIRE(items.size() == 2);
  CHECK(items[1].number == "3");
  CHECK(items[1].names.empty());
  const auto act = library.records().referring<Act>("document", id("document/agreement-on-ports")).at(0);
  CHECK(act.citations[0].locator == "p. 2, item 3.а");
}

TEST_CASE("what the library has already is cited once more and not added twice") {
  Library library = test::library_of(small);
  auto roads = listed("5", "On the Concept of roads");
  roads.known = Ref<Kind::document>::parse("document/roads");
  roads.verb = Verb::adopted;
  const auto added = add_documents(library, list_of({roads, roads}));
  REQUIRE(added);
  CHECK(library.records().count(Kind::document) == 1);
  const auto acts = library.records().referring<Act>("document", id("document/roads"));
  REQUIRE(acts.size() == 1);
  CHECK(acts[0].id == id("act/roads"));
  CHECK(acts[0].item->text() == "item/2021-11-12-5");
  CHECK(library.records().find<Document>(id("document/roads"))->names.at("en") == "Concept of roads");
  CHECK(std::count_if(acts[0].citations.begin(), acts[0].citations.end(),
                      [](const Citation& one) { return one.source.text() == "source/t"; }) == 2);

  roads.verb = Verb::was_signed;
  REQUIRE(add_documents(library, list_of({roads})));
  CHECK(library.records().referring<Act>("document", id("document/roads")).size() == 2);
}

TEST_CASE("two of the same title are two documents, and the day of the session is no day of an act") {
  Library library = test::library_of(small);
  auto one = listed("", "Agreement"), other = listed("", "Agreement");
  one.date = Date::parse("2021-11-12");
  other.date = Date::parse("2021-11-13");
  const auto added = add_documents(library, list_of({one, other}));
  REQUIRE(added);
  CHECK(added->documents == std::vector{id("document/agreement"), id("document/agreement-2")});
  CHECK_FALSE(library.records().referring<Act>("document", added->documents[0]).at(0).date);
  CHECK(library.records().referring<Act>("document", added->documents[1]).at(0).date->text() == "2021-11-13");
  CHECK(library.records().count(Kind::item) == 1);
}

TEST_CASE("a row that cannot be is refused with its place, and nothing is added") {
  Library library = test::library_of(small);
  const std::string before = whole(library);
  const auto refused = [&](const ListedDocument& row, const char* field, ErrorCode code) {
    const auto list = list_of({listed("1", "Agreement on ports"), row});
    const auto added = add_documents(library, list);
    REQUIRE_FALSE(added);
    CHECK(added.error().code == code);
    CHECK(added.error().record == "documents[1]");
    CHECK(added.error().field == field);
    CHECK(faults_of_row(list, 1) == std::vector{added.error()});
    CHECK(faults_of_row(list, 0).empty());
    CHECK(whole(library) == before);
  };
  refused(listed("2", " "), "names", ErrorCode::bad_value);
  refused(listed("2.a", "Protocol"), "number", ErrorCode::bad_value);
  refused(listed("2", "Proto\x01col"), "names", ErrorCode::bad_character);
  ListedDocument nameless = listed("2", "x");
  nameless.names.clear();
  refused(nameless, "names", ErrorCode::bad_value);

  DocumentList elsewhere = list_of({listed("1", "Agreement")});
  elsewhere.session = Ref<Kind::session>::parse("session/none").value();
  CHECK(add_documents(library, elsewhere).error().code == ErrorCode::unknown_id);
  CHECK(whole(library) == before);
}

TEST_CASE("trying a list out writes nothing, and without a source nothing is cited") {
  Library library = test::library_of(small);
  const std::string before = whole(library);
  DocumentList list = list_of({listed("1", "Agreement on ports")});
  list.citing.reset();
  const auto tried = preview_documents(library, list);
  REQUIRE(tried);
  CHECK(tried->added == 3);
  CHECK(tried->documents == std::vector{id("document/agreement-on-ports")});
  CHECK(whole(library) == before);
  REQUIRE(add_documents(library, list));
  CHECK(library.records().find<Document>(id("document/agreement-on-ports"))->citations.empty());
}

TEST_CASE("a session that is new is added together with what it did, as one edit") {
  Library library = test::library_of(small);
  const std::string before = whole(library);
  DocumentList list = list_of({listed("1", "Agreement on ports"), listed("2", "Agreement on rails")});
  list.documents[1].date = Date::parse("2027-05-14").value();
  list.session = NewSession{{{.field = "held", .value = R"("2027-05-14")"}}, day("2027-05-14")};
  CHECK(preview_documents(library, list)->session.text() == "session/2027-05-14");
  CHECK(whole(library) == before);

  const auto added = add_documents(library, list);
  REQUIRE(added);
  CHECK(added->session.text() == "session/2027-05-14");
  CHECK(added->set.changes.size() == 7);
  const auto session = library.records().find<Session>(id("session/2027-05-14")).value();
  CHECK(session.held == Date::parse("2027-05-14").value());
  REQUIRE(session.citations.size() == 1);
  CHECK(session.citations[0].locator == "p. 2");
  CHECK(library.records().referring<Item>("session", session.id).size() == 2);
  const auto acts = library.records().referring<Act>("session", session.id);
  REQUIRE(acts.size() == 2);
  CHECK_FALSE(acts[1].date.has_value());  // that of the session

  REQUIRE(undo(library));
  CHECK(whole(library) == before);
  REQUIRE(redo(library));
  CHECK(add_documents(library, list)->session.text() == "session/2027-05-14-2");
}

TEST_CASE("a new session that lies ahead is announced, and called by its place and year") {
  Library library = test::library_of(R"({"chronicle": 1,
    "places": [{"id": "place/minsk", "names": {"en": "Minsk", "ru": "Минск"}}],
    "sources": [{"id": "source/dated", "names": {"en": "Dated"}, "publisher": "P", "published": "2026-10-01"},
                {"id": "source/undated", "names": {"en": "Undated"}, "publisher": "P"},
                {"id": "source/of-the-month", "names": {"en": "Of the month"}, "publisher": "P", "published": "2026-11"}]})");
  const std::string before = whole(library);
  for (const char* source : {"", "source/dated", "source/undated", "source/of-the-month"}) {
    CAPTURE(source);
    DocumentList list{.documents = {listed("1", "Agreement on ports")}};
    if (*source != '\0') list.citing = Citing{.source = Ref<Kind::source>::parse(source).value()};
    list.session = NewSession{{{.field = "held", .value = R"("2027-05-14")"},
                               {.field = "place", .value = R"("place/minsk")"},
                               {.field = "form", .value = R"("in-person")"}},
                              day("2026-11-28")};
    REQUIRE(add_documents(library, list));
    const Catalogue catalogue = Catalogue::load(library);
    const auto& session = *catalogue.find<Session>(id("session/2027-05-14"));
    CHECK_FALSE(session.held);
    CHECK_FALSE(session.place);
    CHECK_FALSE(session.form);
    CHECK(session.names == std::map<std::string, std::string>{{"en", "Minsk 2027"}, {"ru", "Минск 2027"}});
    const auto said = catalogue.linked(&Announcement::session, session.id);
    REQUIRE(said.size() == 1);
    CHECK(said[0]->date == Date::parse("2027-05-14").value());
    CHECK(said[0]->place->text() == "place/minsk");
    CHECK(said[0]->form == Form::in_person);
    // When it was announced its source tells, if that is dated; else it is known from the day it was entered.
    CHECK(said[0]->announced.has_value() == (std::string_view(source) != "source/dated"));
    // No source says that day.
    const Evidence evidence = find_evidence(library.records(), catalogue);
    const auto names_day = [&](const Finding& one) { return one.id == said[0]->id && one.field == "announced"; };
    CHECK(std::any_of(evidence.derived.begin(), evidence.derived.end(), names_day) ==
          (said[0]->announced && *source != '\0'));
    CHECK(catalogue.linked(&Act::session, session.id).at(0)->verb == Verb::planned);
    CHECK(status_of(catalogue, session, day("2026-11-28")).state == SessionState::announced);
    CHECK(is_known(catalogue, session.id, day("2026-11-28")));
    REQUIRE(undo(library));
    CHECK(whole(library) == before);
  }
}

TEST_CASE("a session ahead without a place is called by its date in every language") {
  Library library = test::library_of(small);
  DocumentList list{.documents = {listed("1", "Agreement on ports")}};
  list.session = NewSession{{{.field = "held", .value = R"("2027-05")"}}, day("2026-11-28")};
  const auto added = add_documents(library, list);
  REQUIRE(added);
  const auto session = library.records().find<Session>(added->session.id()).value();
  CHECK(session.names.size() == 3);
  CHECK(session.names.at("en") == "May 2027");
  CHECK(session.names.at("ru") == "май 2027\u00A0г.");
  CHECK(session.names.at("kk") == "2027\u00A0жылғы мамыр");
}

TEST_CASE("a session is ahead as long as its date is not surely past") {
  const auto date = [](const char* text) { return Date::parse(text).value(); };
  CHECK(is_ahead(date("2027-05-14"), day("2026-11-28")));
  CHECK(is_ahead(date("2026"), day("2026-11-28")));
  CHECK(is_ahead(date("2026-11"), day("2026-11-28")));
  CHECK(is_ahead(date("2026/.."), day("2026-11-28")));
  CHECK_FALSE(is_ahead(date("2026-11-28"), day("2026-11-28")));
  CHECK_FALSE(is_ahead(date("2026-10"), day("2026-11-28")));
  CHECK_FALSE(is_ahead(date("../2026-10"), day("2026-11-28")));
}

TEST_CASE("a session that cannot be is refused before anything of its list is added") {
  Library library = test::library_of(small);
  const std::string before = whole(library);
  DocumentList list = list_of({listed("1", "Agreement on ports")});
  list.session =
      NewSession{{{.field = "held", .value = R"("2027-05-14")"}, {.field = "place", .value = R"("place/nowhere")"}},
                 day("2027-06-01")};
  const auto nowhere = add_documents(library, list);
  CHECK(nowhere.error().code == ErrorCode::unknown_id);
  CHECK(nowhere.error().field == "place");
  CHECK(whole(library) == before);
}

}  // namespace chronicle
