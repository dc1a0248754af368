// What is kept of each change, and what taking it back makes of a library.
#include "core/edits/undo.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"
#include "core/exchange/record_file.h"
#include "core/store/damage/salvage.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"
#include "tests/core/edits/told.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/every_kind.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

using nlohmann::json;
using test::bundle_of;
using test::check_is_whole;
using test::differences;
using test::id;
using test::objects_of;
using test::places;
using test::told_by;

/// Records of other values, some of the same and some not there.
Bundle some_of(unsigned seed) {
  Bundle bundle = test::RandomRecords(seed, test::RandomRecords::Texts::short_ones).bundle(4);
  const Bundle first = test::RandomRecords(1, test::RandomRecords::Texts::short_ones).bundle(4);
  for_each_kind([&]<typename R>() {
    auto& records = bundle.of<R>();
    for (std::size_t i = 0; i < records.size(); ++i)
      if ((seed + i) % 3 == 0) records[i] = first.of<R>()[i];
  });
  return bundle;
}

/// Does `work` with the library at `path`, as another run of the program.
template <typename Work>
void reopened(const std::string& path, const Work& work) {
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  REQUIRE(work(*library).has_value());
}

}  // namespace

TEST_CASE("what is kept of a change is what differs, and undoing and redoing it makes the library what it was") {
  const auto seed = GENERATE(2U, 3U, 4U, 5U, 6U, 7U);
  CAPTURE(seed);
  auto library = Library::in_memory();
  std::vector<std::map<std::string, json>> states{objects_of(library)};
  for (const unsigned step : {1U, seed, seed + 10, seed}) {
    const auto changes = write_records(library, some_of(step));
    REQUIRE(changes.has_value());
    states.push_back(objects_of(library));
    CHECK(told_by(changes->set) == differences(states[states.size() - 2], states.back()));
    CHECK(library.history().change_set(changes->set.number) == changes->set);
  }
  for (std::size_t i = states.size() - 1; i > 0; --i) {
    const auto undone = undo(library);
    REQUIRE(undone.has_value());
    CHECK(objects_of(library) == states[i - 1]);
    CHECK(told_by(undone->set) == differences(states[i], states[i - 1]));
    check_is_whole(library);
  }
  CHECK(undo(library).error().code == ErrorCode::nothing_to_undo);
  for (std::size_t i = 1; i < states.size(); ++i) {
    REQUIRE(redo(library).has_value());
    CHECK(objects_of(library) == states[i]);
    check_is_whole(library);
  }
  CHECK(redo(library).error().code == ErrorCode::nothing_to_redo);
}

TEST_CASE("changes outlive the program, and undoing goes through what was done before it") {
  const test::Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(test::create_with(path, places({"a"}, "One")).has_value());
  reopened(path, [](Library& library) { return write_records(library, places({"a"}, "Two")); });
  auto library = Library::open(path);
  REQUIRE(library.has_value());
  REQUIRE(undo(*library).has_value());
  CHECK(library->records().find<Place>(id("place/a"))->title() == "One");
  SECTION("a new change ends what can be done again") {
    REQUIRE(redoable(*library).has_value());
    REQUIRE(write_records(*library, places({"a"}, "Three")).has_value());
    CHECK_FALSE(redoable(*library).has_value());
    CHECK(redo(*library).error().code == ErrorCode::nothing_to_redo);
    REQUIRE(undo(*library).has_value());
    CHECK(library->records().find<Place>(id("place/a"))->title() == "One");
  }
  SECTION("what was done again can be undone again") {
    REQUIRE(redo(*library).has_value());
    REQUIRE(undo(*library).has_value());
    REQUIRE(undo(*library).has_value());
    CHECK_FALSE(library->records().contains(id("place/a")));
    CHECK_FALSE(undoable(*library).has_value());
  }
  const auto sets = library->history().change_sets();
  for (std::size_t i = 0; i < sets.size(); ++i) CHECK(sets[i].number == static_cast<std::int64_t>(i + 1));
  CHECK(sets.front().made > 1'700'000'000);
  const auto of_place = library->history().changes_of(id("place/a"));
  CHECK(of_place.size() == sets.size());
  CHECK(of_place.front().changes == std::vector<Change>{{.kind = ChangeKind::added, .record = id("place/a")}});
}

TEST_CASE("what changes nothing is no change") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, places({"a"}, "A")).has_value());
  const auto again = write_records(library, places({"a"}, "A"));
  REQUIRE(again.has_value());
  CHECK(again->same == 1);
  CHECK(again->set.number == 0);
  CHECK(library.history().change_sets().size() == 1);
}

TEST_CASE("undoing leaves editions of the bundled record, and what they brought since") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, places({"a", "b"}, "Edition"), "2026-01-01").has_value());
  CHECK_FALSE(undoable(library).has_value());
  REQUIRE(write_records(library, places({"a"}, "Mine")).has_value());
  REQUIRE(write_edition(library, places({"a", "b"}, "Newer"), "2026-02-01").has_value());
  REQUIRE(undo(library).has_value());
  CHECK(library.records().find<Place>(id("place/a"))->title() == "Edition");
  CHECK(library.records().find<Place>(id("place/b"))->title() == "Newer");
}

TEST_CASE(
    "a record of an edition that the user changes is kept as it was, and is the edition's again when it is that") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, places({"a"}, "Edition"), "2026-01-01").has_value());
  CHECK_FALSE(library.history().original(id("place/a")).has_value());
  REQUIRE(write_records(library, places({"a"}, "Mine")).has_value());
  REQUIRE(write_records(library, places({"a"}, "Mine, too")).has_value());
  const auto original = library.history().original(id("place/a"));
  REQUIRE(original.has_value());
  CHECK(original->edition == "2026-01-01");
  CHECK(json::parse(original->object) == json::parse(R"({"id": "place/a", "names": {"en": "Edition"}})"));
  CHECK(library.history().editions().empty());
  REQUIRE(undo(library).has_value());
  CHECK(library.history().editions().empty());
  REQUIRE(undo(library).has_value());
  CHECK(library.history().editions() == std::map<RecordId, std::string>{{id("place/a"), "2026-01-01"}});
  CHECK_FALSE(library.history().original(id("place/a")).has_value());
  REQUIRE(write_edition(library, places({"a"}, "Newer"), "2026-02-01").has_value());
  CHECK(library.records().find<Place>(id("place/a"))->title() == "Newer");
}

TEST_CASE("what something rests on is not undone, and nothing is lost by the attempt") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(R"("sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}],
                                              "places": [{"id": "place/a", "names": {"en": "A"}}])"))
              .has_value());
  SECTION("a note") {
    const UserNote note{.record = id("place/a"), .text = "Mine", .changed = test::day("2026-11-22")};
    REQUIRE(library.user_notes().write(note).has_value());
    const auto refused = undo(library);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::needed_record);
    CHECK(refused.error().record == "place/a");
    CHECK(library.user_notes().find(id("place/a")).has_value());
  }
  SECTION("a record of an edition that cites it") {
    const Bundle edition = bundle_of(R"("sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}],
        "topics": [{"id": "topic/t", "names": {"en": "T"}, "citations": [{"source": "source/s"}]}])");
    REQUIRE(write_edition(library, edition, "2026-01-01").has_value());
    const auto refused = undo(library);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::needed_record);
    CHECK(refused.error().record == "source/s");
    CHECK(refused.error().found == "topic/t");
  }
  CHECK(library.records().contains(id("place/a")));
  CHECK(library.history().change_sets().front().kind == EditKind::import);
  CHECK(undoable(library)->number == 1);
}

TEST_CASE("the key of a record that is gone is given to no other") {
  const test::Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(test::create_with(path, places({"a", "b"}, "P")).has_value());
  const auto largest = [&] { return test::number_in(path, "SELECT max(key) FROM record"); };
  const auto before = largest();
  reopened(path, undo);
  reopened(path, [](Library& library) { return write_records(library, places({"c"}, "P")); });
  CHECK(largest() == before + 1);
}

TEST_CASE("a library that undoing has emptied is the user's, and is not filled when it is opened") {
  const test::Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(test::create_with(path, places({"a"}, "A")).has_value());
  reopened(path, undo);
  const auto fill_anew = [](Library& library) -> Result<void> {
    if (auto written = write_records(library, places({"b"}, "B")); !written) return fail(written.error());
    return {};
  };
  const auto library = Library::open_or_create(path, fill_anew);
  REQUIRE(library.has_value());
  CHECK(library->records().count(Kind::place) == 0);
  CHECK(redoable(*library).has_value());
}

TEST_CASE("a salvaged library has the changes and originals of the old one") {
  const test::Folder folder;
  test::make_every_kind(folder / "a.chronicle");
  REQUIRE(salvage(folder / "a.chronicle", folder / "b.chronicle").has_value());
  const auto old = Library::open(folder / "a.chronicle"), salvaged = Library::open(folder / "b.chronicle");
  const auto sets = salvaged->history().change_sets();
  REQUIRE(sets.size() == 2);
  CHECK(sets == old->history().change_sets());
  for (const ChangeSet& set : sets)
    CHECK(salvaged->history().change_set(set.number) == old->history().change_set(set.number));
  CHECK(salvaged->history().original(id("document/e")) == old->history().original(id("document/e")));
  CHECK(salvaged->history().original(id("document/e")).has_value());
}

}  // namespace chronicle
