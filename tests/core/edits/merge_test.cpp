// Two records that are one: nothing that was known is lost, and every way to either leads to the one that stays.
#include "core/brief/pages/compose.h"
#include "core/edits/add_record.h"
#include "core/edits/import.h"
#include "core/edits/merge_records.h"
#include "core/edits/remove_record.h"
#include "core/edits/set_facts.h"
#include "core/edits/undo.h"
#include "core/edits/write_edition.h"
#include "core/query/catalogue/catalogue.h"
#include "core/query/search/name_index.h"
#include "core/store/history/record_history.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/user_notes.h"
#include "tests/core/edits/told.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

using nlohmann::json;
using test::bundle_of;
using test::check_is_whole;
using test::differences;
using test::id;
using test::objects_of;
using test::told_by;

constexpr const char* two_of_each = R"(
  "sources": [{"id": "source/one", "names": {"en": "One"}, "publisher": "Herald"},
              {"id": "source/two", "names": {"en": "Two"}, "publisher": "Gazette"}],
  "topics": [{"id": "topic/roads", "names": {"en": "Roads"}}, {"id": "topic/rails", "names": {"en": "Rails"}}],
  "states": [{"id": "state/a", "names": {"en": "Armenia"}}, {"id": "state/b", "names": {"en": "Belarus"}}],
  "people": [{"id": "person/keep", "names": {"en": "Pavel Petrov"}, "state": "state/a", "topics": ["topic/roads"],
              "notes": ["A remark."], "not_looked_up": ["other_names"], "citations": [{"source": "source/one"}]},
             {"id": "person/go", "names": {"en": "P. Petrov", "ru": "Павел Петров"}, "other_names": ["Petrov"],
              "state": "state/b", "topics": ["topic/roads", "topic/rails"], "notes": ["A remark.", "Another."],
              "former_ids": ["person/older"], "citations": [{"source": "source/two", "locator": "p. 3"}]}],
  "sessions": [{"id": "session/a", "chair": "person/go", "citations": [{"source": "source/one"}]},
               {"id": "session/b", "chair": "person/keep", "citations": [{"source": "source/one"}]}],
  "attendances": [{"id": "attendance/k", "session": "session/a", "person": "person/keep",
                   "citations": [{"source": "source/one"}]},
                  {"id": "attendance/g", "session": "session/a", "person": "person/go",
                   "citations": [{"source": "source/two"}]}],
  "statements": [{"id": "statement/s", "session": "session/a", "gist": "Corridors grow.", "person": "person/go"}])";

Library two_people() {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(two_of_each)).has_value());
  return library;
}

json object_of(const Library& library, const char* record) { return objects_of(library).at(record); }

const Merge petrov{id("person/keep"), id("person/go"), {}};

/// Each id that stands anywhere in the records, but as a former one, is that of a record.
void check_references(const Library& library) {
  const auto read = read_record_files({{"all.json", write_record_file(library.records().everything())}});
  CAPTURE(read ? "" : read.error().record + " " + read.error().found);
  CHECK(read.has_value());
}

}  // namespace

TEST_CASE("the one that is kept has what both had, and says what the other said otherwise") {
  auto library = two_people();
  const auto before = objects_of(library);
  const auto merged = merge_records(library, petrov);
  REQUIRE(merged.has_value());
  CHECK(merged->set.kind == EditKind::merge);
  CHECK(object_of(library, "person/keep") == json::parse(R"(
    {"id": "person/keep", "names": {"en": "Pavel Petrov", "ru": "Павел Петров"}, "other_names": ["P. Petrov", "Petrov"],
     "state": "state/a", "topics": ["topic/roads", "topic/rails"], "notes": ["A remark.", "Another."],
     "former_ids": ["person/go", "person/older"],
     "citations": [{"field": "names", "source": "source/one"}, {"field": "state", "source": "source/one"},
                   {"field": "names", "source": "source/two", "locator": "p. 3"},
                   {"field": "other_names", "source": "source/two", "locator": "p. 3"},
                   {"field": "state", "source": "source/two", "locator": "p. 3", "reading": "Belarus"}]})"));
  CHECK(told_by(merged->set) == differences(before, objects_of(library)));
  CHECK_FALSE(objects_of(library).contains("person/go"));
  check_references(library);
  check_is_whole(library);
}

TEST_CASE("facts can be taken from the one that goes") {
  auto library = two_people();
  CHECK(facts_of_both(library, petrov.keep, petrov.go) ==
        std::vector<FactOfBoth>{{"names.en", R"("Pavel Petrov")", R"("P. Petrov")"},
                                {"names.ru", std::nullopt, R"("Павел Петров")"},
                                {"state", R"("state/a")", R"("state/b")"}});
  REQUIRE(merge_records(library, {petrov.keep, petrov.go, {"state", "names.en"}}).has_value());
  const json kept = object_of(library, "person/keep");
  CHECK(kept.at("names").at("en") == "P. Petrov");
  CHECK(kept.at("other_names") == json({"Pavel Petrov", "Petrov"}));
  CHECK(kept.at("state") == "state/b");
  CHECK(kept.at("citations").dump().find(R"("reading":"Armenia","source":"source/one")") != std::string::npos);
}

TEST_CASE("what referred to the one that goes refers to the one that is kept, and parts that say the same are one") {
  auto library = two_people();
  REQUIRE(merge_records(library, petrov).has_value());
  CHECK(object_of(library, "session/a").at("chair") == "person/keep");
  CHECK(object_of(library, "statement/s").at("person") == "person/keep");
  CHECK_FALSE(objects_of(library).contains("attendance/g"));
  const json part = object_of(library, "attendance/k");
  CHECK(part.at("former_ids") == json({"attendance/g"}));
  CHECK(part.at("citations").dump().find("source/two") != std::string::npos);
}

TEST_CASE("a source that goes is cited no more, and topics stand once") {
  auto library = two_people();
  REQUIRE(merge_records(library, {id("source/one"), id("source/two"), {}}).has_value());
  CHECK(object_of(library, "person/go").at("citations") ==
        json::parse(R"([{"source": "source/one", "locator": "p. 3"}])"));
  REQUIRE(merge_records(library, {id("topic/rails"), id("topic/roads"), {}}).has_value());
  CHECK(object_of(library, "person/go").at("topics") == json({"topic/rails"}));
  check_references(library);
  check_is_whole(library);
}

TEST_CASE("a former id leads to the record that has it") {
  auto library = two_people();
  const Catalogue before = Catalogue::load(library);
  const auto merged = merge_records(library, petrov);
  REQUIRE(merged.has_value());
  for (const Catalogue& catalogue : {Catalogue::load(library), before.after(library, merged->set.changes)}) {
    CHECK(catalogue.current(id("person/go")) == id("person/keep"));
    CHECK(catalogue.current(id("person/older")) == id("person/keep"));
    CHECK(catalogue.find<Person>(id("person/older"))->id == id("person/keep"));
    CHECK(catalogue.linked(&Session::chair, id("person/go")).size() == 2);
    const Context context{library, catalogue, Day::parse("2026-01-01").value()};
    const auto page = compose(context, id("person/go"));
    REQUIRE(page.has_value());
    CHECK(page->id == "person/keep");
    const NameIndex names(std::make_shared<const Catalogue>(catalogue), {});
    const auto hits = names.find(TypedLetters("person/go"), Day::parse("2026-01-01").value(), {}, 5);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().id == id("person/keep"));
  }
  CHECK(library.records().current(id("person/older")) == id("person/keep"));
  CHECK(library.records().find<Person>(id("person/go"))->id == id("person/keep"));
  CHECK(library.records().current(id("person/nobody")) == id("person/nobody"));
  CHECK_FALSE(library.records().contains(id("person/nobody")));
  SECTION("for edits") {
    REQUIRE(set_facts(library, id("person/go"), {{.field = "state", .value = R"("state/b")"}}).has_value());
    CHECK(object_of(library, "person/keep").at("state") == "state/b");
    REQUIRE(set_facts(library, id("session/b"), {{.field = "chair", .value = R"("person/older")"}}).has_value());
    CHECK(object_of(library, "session/b").at("chair") == "person/keep");
    CHECK(
        add_record(library, Kind::person, id("person/go"), {{.field = "names.en", .value = R"("New")"}}).error().code ==
        ErrorCode::duplicate_id);
    REQUIRE(remove_record(library, id("statement/s"), Parts::stay).has_value());
    CHECK(remove_record(library, id("person/go"), Parts::stay).error().record == "person/keep");
  }
  SECTION("for record files") {
    const std::string referring =
        R"({"chronicle": 1, "sessions": [{"id": "session/c", "chair": "person/go", "host": "state/a"}]})";
    REQUIRE(import_files(library, {{"c.json", referring}}).has_value());
    CHECK(object_of(library, "session/c").at("chair") == "person/keep");
    const std::string again = R"({"chronicle": 1, "people": [{"id": "person/go", "names": {"en": "Again"}}]})";
    const auto refused = import_files(library, {{"d.json", again}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::duplicate_id);
    CHECK(refused.error().record == "person/go");
    CHECK(refused.error().found == "person/keep");
    const std::string taken =
        R"({"chronicle": 1, "states": [{"id": "state/c", "names": {"en": "C"}, "former_ids": ["state/a"]}]})";
    CHECK(import_files(library, {{"e.json", taken}}).error().record == "state/a");
  }
  SECTION("and is found again in a file of all records") {
    auto copy = Library::in_memory();
    REQUIRE(write_records(copy, library.records().everything()).has_value());
    CHECK(objects_of(copy) == objects_of(library));
    CHECK(copy.records().current(id("person/older")) == id("person/keep"));
  }
}

TEST_CASE("undoing a merge brings both back, and redoing it makes them one again") {
  auto library = two_people();
  const auto before = objects_of(library);
  const auto merged = merge_records(library, petrov);
  REQUIRE(merged.has_value());
  const auto after = objects_of(library);
  const Catalogue one = Catalogue::load(library);
  const auto undone = undo(library);
  REQUIRE(undone.has_value());
  CHECK(objects_of(library) == before);
  CHECK(one.after(library, undone->set.changes).current(id("person/go")) == id("person/go"));
  check_is_whole(library);
  REQUIRE(redo(library).has_value());
  CHECK(objects_of(library) == after);
  check_is_whole(library);
}

TEST_CASE("what the user put down about the one that goes goes over to the one that is kept") {
  auto library = two_people();
  const Day day = Day::parse("2026-01-01").value();
  REQUIRE(library.user_notes().write({.record = petrov.go, .text = "Call him.", .tags = {"calls"}, .changed = day}));
  REQUIRE(library.user_notes().set_bookmark(petrov.go, true, day).has_value());
  REQUIRE(library.user_notes().write({.record = petrov.keep, .text = "Ask him.", .tags = {"Asks"}, .changed = day}));
  REQUIRE(merge_records(library, petrov).has_value());
  const auto note = library.user_notes().find(petrov.keep);
  REQUIRE(note.has_value());
  CHECK(note->text == "Ask him.\n\nCall him.");
  CHECK(note->tags == std::vector<std::string>{"Asks", "calls"});
  CHECK(note->bookmarked);
  CHECK(library.user_notes().all().size() == 1);
  check_is_whole(library);
}

namespace {

UserNote note_on(const RecordId& record, const char* text, std::vector<std::string> tags = {},
                 bool bookmarked = false) {
  return {.record = record,
          .text = text,
          .tags = std::move(tags),
          .bookmarked = bookmarked,
          .changed = Day::parse("2026-01-01").value()};
}

void put_down(Library& library, const UserNote& note) {
  REQUIRE(library.user_notes().write(note, library.user_notes().find(note.record)).has_value());
  REQUIRE(library.user_notes().set_bookmark(note.record, note.bookmarked, note.changed).has_value());
}

}  // namespace

TEST_CASE("when merging is undone each record has its own note again, and when that is undone, they are joined again") {
  auto library = two_people();
  const UserNote gone = note_on(petrov.go, "Call him.", {"calls", "two words"}, true);
  const UserNote kept = note_on(petrov.keep, "Ask him.", {"Asks"});
  const auto both = GENERATE(true, false);
  put_down(library, gone);
  if (both) put_down(library, kept);
  const auto before = library.user_notes().all();
  REQUIRE(merge_records(library, petrov).has_value());
  const auto merged = library.user_notes().all();
  for (int again = 0; again < 2; ++again) {
    REQUIRE(undo(library).has_value());
    CHECK(library.user_notes().all() == before);
    check_is_whole(library);
    REQUIRE(redo(library).has_value());
    CHECK(library.user_notes().all() == merged);
    check_is_whole(library);
  }
}

TEST_CASE(
    "what the user has changed since two records were merged is not lost when that is undone, nor what was before") {
  auto library = two_people();
  put_down(library, note_on(petrov.go, "Call him."));
  put_down(library, note_on(petrov.keep, "Ask him."));
  REQUIRE(merge_records(library, petrov).has_value());
  put_down(library, note_on(petrov.keep, "Ask him.\n\nCall him.\n\nHe was out."));
  REQUIRE(undo(library).has_value());
  CHECK(library.user_notes().find(petrov.go)->text == "Call him.");
  CHECK(library.user_notes().find(petrov.keep)->text == "Ask him.\n\nCall him.\n\nHe was out.");
  // What is in the note that is kept already is not put there twice.
  REQUIRE(redo(library).has_value());
  CHECK(library.user_notes().find(petrov.keep)->text == "Ask him.\n\nCall him.\n\nHe was out.");
  REQUIRE(undo(library).has_value());
  // A note that was written in between goes over, too.
  put_down(library, note_on(petrov.go, "Call him on Monday."));
  REQUIRE(redo(library).has_value());
  CHECK(library.user_notes().find(petrov.keep)->text == "Ask him.\n\nCall him.\n\nHe was out.\n\nCall him on Monday.");
  REQUIRE(undo(library).has_value());
  CHECK(library.user_notes().find(petrov.go)->text == "Call him on Monday.");
  CHECK(library.user_notes().find(petrov.keep)->text == "Ask him.\n\nCall him.\n\nHe was out.");
  check_is_whole(library);
}

TEST_CASE("a kept copy goes over, but two of different texts keep sources apart") {
  auto library = two_people();
  const auto copy = [](const char* source, const char* text) {
    return KeptCopy{Ref<Kind::source>::parse(source).value(), text, std::string("sum of ") + text,
                    Day::parse("2026-01-01").value(), "pasted"};
  };
  const Merge sources{id("source/one"), id("source/two"), {}};
  REQUIRE(library.kept_copies().keep(copy("source/two", "Alpha")).has_value());
  SECTION("one copy") {
    REQUIRE(merge_records(library, sources).has_value());
    CHECK(library.kept_copies().find(id("source/one"))->text == "Alpha");
    CHECK(library.kept_copies().sources() == std::vector<RecordId>{id("source/one")});
    REQUIRE(undo(library).has_value());
    CHECK(library.kept_copies().sources() == std::vector<RecordId>{id("source/two")});
    CHECK(library.kept_copies().find(id("source/two")) == copy("source/two", "Alpha"));
  }
  SECTION("one copy, that is kept anew since") {
    REQUIRE(merge_records(library, sources).has_value());
    REQUIRE(library.kept_copies().keep(copy("source/one", "Gamma"), "sum of Alpha").has_value());
    REQUIRE(undo(library).has_value());
    CHECK(library.kept_copies().find(id("source/one"))->text == "Gamma");
    CHECK_FALSE(library.kept_copies().find(id("source/two")).has_value());
  }
  SECTION("two of the same text") {
    auto other = copy("source/one", "Alpha");
    other.origin = "other.txt";
    REQUIRE(library.kept_copies().keep(other).has_value());
    REQUIRE(merge_records(library, sources).has_value());
    CHECK(library.kept_copies().sources() == std::vector<RecordId>{id("source/one")});
    REQUIRE(undo(library).has_value());
    CHECK(library.kept_copies().find(id("source/one")) == other);
    CHECK(library.kept_copies().find(id("source/two")) == copy("source/two", "Alpha"));
  }
  SECTION("two of different texts") {
    REQUIRE(library.kept_copies().keep(copy("source/one", "Beta")).has_value());
    const auto before = objects_of(library);
    const auto refused = merge_records(library, sources);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::needed_record);
    CHECK(refused.error().record == "source/two");
    CHECK(objects_of(library) == before);
    CHECK(library.kept_copies().find(id("source/two"))->text == "Alpha");
  }
  check_is_whole(library);
}

TEST_CASE("two that cannot be one are refused, and nothing is done") {
  auto library = two_people();
  REQUIRE(write_records(library, bundle_of(R"(
    "documents": [{"id": "document/a", "type": "decision", "names": {"en": "A"}},
                  {"id": "document/b", "type": "decision", "names": {"en": "B"}}],
    "relations": [{"id": "relation/r", "document": "document/a", "type": "amends", "to": "document/b"}])"))
              .has_value());
  const auto before = objects_of(library);
  const auto error = [&](const char* keep, const char* go) {
    const auto merged = merge_records(library, {id(keep), id(go), {}});
    REQUIRE_FALSE(merged.has_value());
    CHECK_FALSE(preview_merge(library, {id(keep), id(go), {}}).has_value());
    return merged.error();
  };
  CHECK(error("person/keep", "person/keep").code == ErrorCode::bad_value);
  CHECK(error("person/keep", "state/a").code == ErrorCode::bad_value);
  CHECK(error("person/keep", "person/none").code == ErrorCode::unknown_record);
  const Error senseless = error("document/a", "document/b");
  CHECK(senseless.code == ErrorCode::bad_value);
  CHECK(senseless.record == "relation/r");
  CHECK(objects_of(library) == before);
  CHECK(library.history().change_sets().size() == 2);
}

TEST_CASE("an edition brings back no record that the user merged into another") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, bundle_of(two_of_each), "2026-01-01").has_value());
  REQUIRE(merge_records(library, petrov).has_value());
  const auto merged = objects_of(library);
  REQUIRE(write_edition(library, bundle_of(two_of_each), "2026-02-01").has_value());
  CHECK(objects_of(library) == merged);
  check_is_whole(library);
}

TEST_CASE("merging records at random keeps every reference whole, and can be undone") {
  const auto seed = GENERATE(range(1U, 9U));
  CAPTURE(seed);
  auto library = Library::in_memory();
  REQUIRE(
      write_records(library, test::RandomRecords(seed, test::RandomRecords::Texts::short_ones).bundle(4)).has_value());
  std::mt19937 random(seed);
  std::size_t done = 0;
  for (int i = 0; i < 12; ++i) {
    const auto before = objects_of(library);
    const auto any = [&] {
      return *RecordId::parse(std::next(before.begin(), static_cast<std::ptrdiff_t>(random() % before.size()))->first);
    };
    const RecordId keep = any();
    RecordId go = any();
    for (int tries = 0; tries < 200 && (go.kind() != keep.kind() || go == keep); ++tries) go = any();
    const auto merged = merge_records(library, {keep, go, {}});
    check_references(library);
    if (!merged) {
      CHECK(objects_of(library) == before);
      continue;
    }
    ++done;
    CHECK(told_by(merged->set) == differences(before, objects_of(library)));
    CHECK(library.records().current(go) == keep);
    const auto after = objects_of(library);
    REQUIRE(undo(library).has_value());
    CHECK(objects_of(library) == before);
    REQUIRE(redo(library).has_value());
    CHECK(objects_of(library) == after);
  }
  CHECK(done > 2);
  check_is_whole(library);
}

}  // namespace chronicle
