// Editing single records: whatever is done can be taken back, is told as it is, and leaves no reference to nothing.
#include "core/edits/add_record.h"
#include "core/edits/import.h"
#include "core/edits/proposed_id.h"
#include "core/edits/remove_record.h"
#include "core/edits/set_facts.h"
#include "core/edits/undo.h"
#include "core/edits/write_edition.h"
#include "core/entry/typed_value.h"
#include "core/exchange/members.h"
#include "core/query/questions/evidence.h"
#include "core/store/history/record_history.h"
#include "core/store/user/user_notes.h"
#include "tests/core/edits/told.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"
#include "tests/support/one_of_each.h"

namespace chronicle {
namespace {

using nlohmann::json;
using test::bundle_of;
using test::check_is_whole;
using test::differences;
using test::id;
using test::objects_of;
using test::told_by;

std::string exported(const Library& library) { return write_record_file(library.records().everything()); }

Citing source(const char* text) { return {.source = Ref<Kind::source>::parse(text).value()}; }

Assignment put(const char* field, const json& value) { return {.field = field, .value = value.dump()}; }

/// A record as the open format has it.
json object(const Library& library, const char* record) { return objects_of(library).at(record); }

/// Every reference of every record leads to a record: read as one file, the library is a whole.
void check_references_lead_somewhere(const Library& library) {
  const auto read = read_record_files({{"all.json", exported(library)}});
  CAPTURE(read ? "" : read.error().record + " " + read.error().found);
  CHECK(read.has_value());
}

/// Edits of records at random, by what is typed into their fields.
class RandomEdits {
 public:
  RandomEdits(Library& library, unsigned seed)
      : library_(library),
        random_(seed),
        values_(test::RandomRecords(seed + 100, test::RandomRecords::Texts::short_ones).bundle(4)) {}

  /// May be refused.
  Result<Changes> next() {
    switch (pick(8)) {
      case 0:
        return add();
      case 1:
        return remove_record(library_, any_record(), pick(2) == 0 ? Parts::go : Parts::stay);
      default:
        return set();
    }
  }

 private:
  std::size_t pick(std::size_t count) { return random_() % count; }

  RecordId any_record() {
    const auto objects = objects_of(library_);
    return *RecordId::parse(std::next(objects.begin(), static_cast<std::ptrdiff_t>(pick(objects.size())))->first);
  }
  /// What a record of the kind may have.
  std::vector<TypedFact> facts_of(Kind kind) {
    return dispatch(kind, [&]<typename R>() { return typed_facts(values_.of<R>()[pick(4)]); });
  }
  static Assignment read(Kind kind, const std::string& field, const std::string& text) {
    const auto nobody = [](std::string_view, const std::vector<Kind>&) { return std::vector<RecordId>(); };
    const auto assignment = read_typed({RecordId(), kind, nobody}, field, Assigning::put, text);
    REQUIRE(assignment.has_value());
    return *assignment;
  }
  std::optional<Citing> maybe_source() {
    if (pick(2) == 0) return std::nullopt;
    return source(pick(2) == 0 ? "source/r0" : "source/r1");
  }

  Result<Changes> set() {
    const RecordId record = any_record();
    const auto& fields = fields_of(record.kind());
    std::vector<Assignment> assignments;
    if (pick(3) == 0) {
      assignments.push_back({.field = std::string(fields[pick(fields.size())].key)});
    } else {
      const auto facts = facts_of(record.kind());
      for (std::size_t i = pick(3) + 1; i > 0 && !facts.empty(); --i) {
        const TypedFact& fact = facts[pick(facts.size())];
        assignments.push_back(read(record.kind(), fact.field, fact.text));
      }
    }
    return set_facts(library_, record, assignments, maybe_source());
  }
  Result<Changes> add() {
    const auto kind = static_cast<Kind>(pick(kind_count));
    std::vector<Assignment> assignments;
    for (const TypedFact& fact : facts_of(kind)) assignments.push_back(read(kind, fact.field, fact.text));
    return add_record(library_, kind, std::nullopt, assignments, maybe_source());
  }

  Library& library_;
  std::mt19937 random_;
  Bundle values_;
};

}  // namespace

TEST_CASE("whatever is edited can be taken back and done again, byte for byte, and is told as it is") {
  const auto seed = GENERATE(1U, 2U, 3U, 4U);
  CAPTURE(seed);
  auto library = Library::in_memory();
  REQUIRE(
      write_records(library, test::RandomRecords(seed, test::RandomRecords::Texts::short_ones).bundle(4)).has_value());
  RandomEdits edits(library, seed);
  std::vector<std::string> states{exported(library)};
  auto objects = objects_of(library);
  std::map<EditKind, int> done;
  for (int i = 0; i < 60; ++i) {
    const auto changes = edits.next();
    auto now = objects_of(library);
    CHECK((changes ? told_by(changes->set) : std::set<test::Told>()) == differences(objects, now));
    objects = std::move(now);
    if (!changes || changes->set.number == 0) continue;
    ++done[changes->set.kind];
    CHECK(library.history().change_set(changes->set.number) == changes->set);
    states.push_back(exported(library));
    check_references_lead_somewhere(library);
  }
  CHECK(done.size() == 3);
  CHECK(library.history().change_sets().size() == states.size());
  check_is_whole(library);
  for (std::size_t i = states.size() - 1; i > 0; --i) {
    REQUIRE(undo(library).has_value());
    CHECK(exported(library) == states[i - 1]);
  }
  check_is_whole(library);
  for (std::size_t i = 1; i < states.size(); ++i) {
    REQUIRE(redo(library).has_value());
    CHECK(exported(library) == states[i]);
  }
  check_is_whole(library);
}

TEST_CASE("an edit that changes nothing leaves no history, and one that is refused changes nothing") {
  auto library = test::library_of(test::one_of_each);
  const std::string before = exported(library);
  const auto same = set_facts(library, id("session/a"), {put("venue", "Hall"), put("names.en", "Almaty 2021")});
  REQUIRE(same.has_value());
  CHECK(same->set.number == 0);
  const auto code_of = [&](const std::vector<Assignment>& assignments) {
    const auto refused = set_facts(library, id("session/a"), assignments);
    return refused ? std::optional<ErrorCode>() : refused.error().code;
  };
  CHECK(code_of({put("venue", "New"), put("place", "place/none")}) == ErrorCode::unknown_id);
  CHECK(code_of({put("venue", "New"), put("ordinal", 0)}) == ErrorCode::bad_value);
  CHECK(code_of({put("weather", "Rain")}) == ErrorCode::bad_value);
  CHECK(code_of({put("id", "session/b")}) == ErrorCode::bad_value);
  CHECK(code_of({put("held", "tomorrow")}) == ErrorCode::bad_value);
  CHECK(code_of({{.field = "topics", .how = Assigning::remove, .value = "\"topic/none\""}}) == ErrorCode::bad_value);
  CHECK(code_of({{.field = "held", .how = Assigning::add, .value = "\"2021\""}}) == ErrorCode::bad_value);
  const auto unknown = set_facts(library, id("session/none"), {put("venue", "Hall")});
  CHECK(unknown.error().code == ErrorCode::unknown_record);
  const auto nowhere = set_facts(library, id("session/a"), {put("place", "place/none")});
  CHECK(nowhere.error().field == "place");
  CHECK(nowhere.error().found == "place/none");
  CHECK(exported(library) == before);
  CHECK(library.history().change_sets().size() == 1);
}

TEST_CASE("names, lists and readings are set by their parts") {
  auto library = test::library_of(test::one_of_each);
  REQUIRE(set_facts(library, id("session/a"),
                    {{.field = "names.ru"},
                     put("names.kk", "Алматы 2021"),
                     {.field = "notes", .how = Assigning::add, .value = "\"Snow.\""},
                     {.field = "topics", .how = Assigning::remove, .value = "\"topic/t\""},
                     put("readings.ordinal", "Counted anew.")})
              .has_value());
  const json session = object(library, "session/a");
  CHECK(session["names"] == json({{"en", "Almaty 2021"}, {"kk", "Алматы 2021"}}));
  CHECK(session["notes"] == json({"Held in a new hall.", "Snow."}));
  CHECK_FALSE(session.contains("topics"));
  CHECK(session["readings"] == json::parse(R"([{"field": "ordinal", "reason": "Counted anew."}])"));
  REQUIRE(set_facts(library, id("session/a"), {{.field = "readings.ordinal"}, {.field = "names"}}).has_value());
  CHECK_FALSE(object(library, "session/a").contains("readings"));
  CHECK_FALSE(object(library, "session/a").contains("names"));
}

TEST_CASE("a source of a value is cited for it, and what another said before stays as what it says") {
  auto library = test::library_of(test::one_of_each);
  REQUIRE(
      write_records(library, bundle_of(R"("sources": [{"id": "source/z", "names": {"en": "Z"}, "publisher": "Z"}])"))
          .has_value());
  Citing citing = source("source/z");
  citing.locator = "p. 2";
  citing.confidence = Confidence::low;
  REQUIRE(set_facts(library, id("session/a"), {put("held", "2021-11-13")}, citing).has_value());
  json citations = object(library, "session/a")["citations"];
  REQUIRE(citations.size() == 3);
  CHECK(citations[0]["reading"] == "2021-11-12");
  CHECK(citations[2] ==
        json::parse(R"({"field": "held", "source": "source/z", "locator": "p. 2", "confidence": "low"})"));
  SECTION("setting it again with the same source is no second citation") {
    citing.locator = "p. 3";
    citing.confidence.reset();
    citing.reading = "the 13th";
    REQUIRE(set_facts(library, id("session/a"), {put("held", "2021-11-13")}, citing).has_value());
    citations = object(library, "session/a")["citations"];
    REQUIRE(citations.size() == 3);
    CHECK(citations[2] == json::parse(R"({"field": "held", "source": "source/z", "locator": "p. 3",
                                          "confidence": "low", "reading": "the 13th"})"));
    CHECK(citations[0]["reading"] == "2021-11-12");
  }
  SECTION("without a source the citations stay") {
    REQUIRE(set_facts(library, id("session/a"), {put("held", "2021-11-14")}).has_value());
    CHECK(object(library, "session/a")["citations"] == citations);
  }
  SECTION("with the fact go the citations of what it was") {
    REQUIRE(set_facts(library, id("session/a"), {{.field = "held"}}, citing).has_value());
    const json left = object(library, "session/a")["citations"];
    REQUIRE(left.size() == 2);
    CHECK(left[0]["field"] == "held");
    CHECK(left[0]["reading"] == "2021-11-12");
    CHECK(left[1]["field"] == "ordinal");
  }
  SECTION("what was said by a record's name reads so") {
    REQUIRE(set_facts(library, id("session/a"), {put("place", "place/p")}, source("source/q")).has_value());
    REQUIRE(
        write_records(library, bundle_of(R"("places": [{"id": "place/w", "names": {"en": "Minsk"}}])")).has_value());
    REQUIRE(set_facts(library, id("session/a"), {put("place", "place/w")}, citing).has_value());
    CHECK(object(library, "session/a")["citations"][3]["reading"] == "Almaty");
  }
}

TEST_CASE("a fact that rests on the sources of its record goes on resting on them, or they say otherwise") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(R"(
      "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "S"},
                  {"id": "source/t", "names": {"en": "T"}, "publisher": "T"}],
      "states": [{"id": "state/a", "names": {"en": "A"}, "code": "AA", "citations": [{"source": "source/s"}]}])"))
              .has_value());
  REQUIRE(set_facts(library, id("state/a"), {put("names.en", "A"), put("code", "BB")}, source("source/t")).has_value());
  CHECK(object(library, "state/a")["citations"] == json::parse(R"([
      {"source": "source/s"},
      {"field": "names", "source": "source/s"}, {"field": "names", "source": "source/t"},
      {"field": "code", "source": "source/s", "reading": "AA"}, {"field": "code", "source": "source/t"}])"));
}

TEST_CASE("a value that there was none of does not rest on the sources of its record unless one is given") {
  Library library = test::library_of(R"({"chronicle": 1,
    "sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "Herald"}],
    "sessions": [{"id": "session/a", "names": {"en": "A"}, "held": "2021-11-12", "form": "video",
                  "notes": ["Seen from afar."], "citations": [{"source": "source/s", "locator": "p. 2"}]}]})");
  const auto cited = [&] {
    std::vector<std::string> fields;
    const auto session = library.records().find<Session>(id("session/a")).value();
    for (const Citation& citation : session.citations) fields.push_back(citation.field);
    return fields;
  };
  REQUIRE(set_facts(library, id("session/a"), {{.field = "notes", .how = Assigning::add, .value = "\"Own.\""}}));
  // A correction of what a source is cited for goes on resting on it.
  REQUIRE(set_facts(library, id("session/a"), {{.field = "held", .value = "\"2021-11-13\""}}));
  CHECK(cited() == std::vector<std::string>{""});
  REQUIRE(set_facts(library, id("session/a"), {{.field = "venue", .value = "\"Hall\""}}));
  CHECK(cited() == std::vector<std::string>{"form", "held", "names"});
  const auto session = library.records().find<Session>(id("session/a")).value();
  CHECK(session.citations[0].locator == "p. 2");
  const auto evidence = find_evidence(library.records(), Catalogue::load(library), test::day("2026-11-22"));
  REQUIRE(evidence.unsourced.size() == 1);
  CHECK(evidence.unsourced[0].field == "venue");
  REQUIRE(undo(library));
  CHECK(cited() == std::vector<std::string>{""});
  const Citing citing{.source = Ref<Kind::source>::parse("source/s").value()};
  REQUIRE(set_facts(library, id("session/a"), {{.field = "venue", .value = "\"Hall\""}}, citing));
  CHECK(cited() == std::vector<std::string>{"", "venue"});
}

TEST_CASE("a fact that has a value was looked up and applies") {
  auto library = test::library_of(test::one_of_each);
  REQUIRE(set_facts(library, id("session/b"), {put("venue", "Hall"), put("host", "state/s")}).has_value());
  CHECK(object(library, "session/b") == json::parse(R"({"id": "session/b", "venue": "Hall", "host": "state/s"})"));
}

TEST_CASE("an edit of a record of an edition makes it the user's own, and taking it back the edition's again") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, bundle_of(R"("places": [{"id": "place/a", "names": {"en": "A"}}])"), "2026-01-01")
              .has_value());
  REQUIRE(set_facts(library, id("place/a"), {put("names.en", "B")}).has_value());
  CHECK(library.history().editions().empty());
  REQUIRE(undo(library).has_value());
  CHECK(library.history().editions().size() == 1);
}

TEST_CASE("a record that is added has the id that is given, or one by its facts that is free") {
  auto library = test::library_of(test::one_of_each);
  const auto added = [&](Kind kind, const std::vector<Assignment>& assignments) {
    const auto changes = add_record(library, kind, std::nullopt, assignments);
    CAPTURE(changes ? "" : changes.error().field + ": " + changes.error().expected.text());
    REQUIRE(changes.has_value());
    REQUIRE(changes->set.changes.size() == 1);
    CHECK(changes->set.kind == EditKind::add);
    return changes->set.changes.front().record.text();
  };
  CHECK(added(Kind::session, {put("held", "2022-05-27")}) == "session/2022-05-27");
  CHECK(added(Kind::session, {put("held", "2022-05-27")}) == "session/2022-05-27-2");
  CHECK(added(Kind::session, {}) == "session/session");
  CHECK(added(Kind::place, {put("names.ru", "Нур-Султан")}) == "place/nur-sultan");
  CHECK(added(Kind::place, {put("names.en", "中")}) == "place/place");
  CHECK(added(Kind::item, {put("session", "session/a"), put("number", "10.2")}) == "item/a-10-2");
  CHECK(added(Kind::act, {put("document", "document/d"), put("verb", "not-adopted")}) == "act/d-not-adopted");
  CHECK(added(Kind::attendance, {put("session", "session/a"), put("person", "person/x"), put("state", "state/s")}) ==
        "attendance/a-x");
  CHECK(added(Kind::chairmanship, {put("state", "state/s"), put("year", "2027")}) == "chairmanship/s-2027");
  CHECK(added(Kind::statement, {put("session", "session/a"), put("gist", "Trade grows")}) == "statement/a-trade-grows");

  const auto given = add_record(library, Kind::topic, id("topic/new"), {put("names.en", "New")}, source("source/q"));
  REQUIRE(given.has_value());
  CHECK(object(library, "topic/new")["citations"] == json::parse(R"([{"source": "source/q"}])"));
  const auto again = add_record(library, Kind::topic, id("topic/new"), {put("names.en", "New")});
  CHECK(again.error().code == ErrorCode::duplicate_id);
  const auto missing = add_record(library, Kind::item, std::nullopt, {put("session", "session/a")});
  CHECK(missing.error().code == ErrorCode::bad_value);
  CHECK(missing.error().field == "number");
  const auto nowhere = add_record(library, Kind::topic, std::nullopt, {put("names.en", "X")}, source("source/none"));
  CHECK(nowhere.error().code == ErrorCode::unknown_id);
}

TEST_CASE("every record has a slug that it can be called by") {
  for (const unsigned seed : {1U, 2U, 3U}) {
    const Bundle bundle = test::RandomRecords(seed).bundle(4);
    for_each_kind([&]<typename R>() {
      for (const R& record : bundle.of<R>()) {
        const std::string slug = proposed_slug(record);
        CAPTURE(record.id.text(), slug);
        CHECK((slug.empty() || RecordId::parse(std::string(name_of(R::kind)) + "/" + slug).has_value()));
      }
    });
  }
}

TEST_CASE("a record that others refer to is not removed, with its parts it is") {
  auto library = test::library_of(test::one_of_each);
  const auto refused = remove_record(library, id("document/d"), Parts::stay);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::needed_record);
  CHECK(refused.error().record == "document/d");
  CHECK(refused.error().detail == "act/c, relation/r, signature/g");
  CHECK(parts_of(library, id("document/d")) == std::vector{id("act/c"), id("signature/g")});
  const auto by_another = remove_record(library, id("document/d"), Parts::go);
  REQUIRE_FALSE(by_another.has_value());
  CHECK(by_another.error().detail == "relation/r");
  REQUIRE(remove_record(library, id("relation/r"), Parts::stay).has_value());
  const auto done = remove_record(library, id("document/d"), Parts::go);
  REQUIRE(done.has_value());
  CHECK(done->removed == 3);
  CHECK(done->set.kind == EditKind::remove);
  check_references_lead_somewhere(library);
  CHECK(remove_record(library, id("document/d"), Parts::go).error().code == ErrorCode::unknown_record);
  REQUIRE(undo(library).has_value());
  CHECK(library.records().contains(id("signature/g")));
}

TEST_CASE("a source is referred to by what cites it, and a record by its note cannot go either") {
  auto library = test::library_of(test::one_of_each);
  CHECK(referring_to(library, id("source/q")) == std::vector{id("session/a"), id("document/d")});
  CHECK(referring_to(library, id("topic/t")) == std::vector{id("session/a"), id("document/d")});
  REQUIRE(library.user_notes().write({.record = id("figure/f"), .text = "Mine", .changed = test::day("2026-11-22")}));
  const auto noted = remove_record(library, id("figure/f"), Parts::go);
  REQUIRE_FALSE(noted.has_value());
  CHECK(noted.error().found == "figure/f");
  CHECK(noted.error().detail.empty());
}

TEST_CASE("what an import would do is told as it then is, and nothing is done") {
  const auto seed = GENERATE(1U, 2U);
  auto library = Library::in_memory();
  const Bundle first = test::RandomRecords(seed).bundle(3);
  REQUIRE(write_records(library, first).has_value());
  const std::string before = exported(library);
  Bundle later = test::RandomRecords(seed + 1).bundle(4);
  std::copy(first.of<Place>().begin(), first.of<Place>().end(), later.of<Place>().begin());
  const std::vector<NamedText> files{{"later.json", write_record_file(later)}};
  auto told = preview_import(library, files);
  REQUIRE(told.has_value());
  CHECK(told->same == 3);
  CHECK(exported(library) == before);
  CHECK(library.history().change_sets().size() == 1);
  const auto done = import_files(library, files);
  REQUIRE(done.has_value());
  CHECK(told->set.changes == done->set.changes);
  CHECK(told->added == done->added);
  CHECK(told->changed == done->changed);
  CHECK(told->same == done->same);
  CHECK(told->set.kind == EditKind::import);
}

}  // namespace chronicle
