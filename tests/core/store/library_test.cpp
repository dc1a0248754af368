#include "core/store/library.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"

#include <atomic>
#include <set>
#include <thread>

#include "core/store/records/records.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::Folder;
using test::make_library;
using test::places;

const Bundle& bundled() {
  static const auto bundle = read_record_files(embedded::record());
  return bundle.value();
}

using test::id;

std::string name_of_place(const Library& library, const char* slug) {
  const auto place = library.records().find<Place>(id((std::string("place/") + slug).c_str()));
  return place ? place->title() : "none";
}

template <typename Done>
bool same(const Done& changes, Changes expected) {
  return changes.added == expected.added && changes.changed == expected.changed && changes.same == expected.same &&
         changes.removed == expected.removed;
}

}  // namespace

TEST_CASE("the bundled record comes out of a library as it went in") {
  const Folder folder;
  const std::string text = write_record_file(bundled());
  {
    auto library = Library::create(folder / "a.chronicle");
    REQUIRE(library.has_value());
    const auto changes = write_records(*library, bundled());
    REQUIRE(changes.has_value());
    CHECK(same(*changes, {.added = bundled().size()}));
    CHECK(same(*write_records(*library, bundled()), {.same = bundled().size()}));
  }
  const auto library = Library::open(folder / "a.chronicle");
  REQUIRE(library.has_value());
  CHECK(write_record_file(library->records().everything()) == text);
  CHECK(library->faults().empty());
  CHECK(library->path() == folder / "a.chronicle");
  CHECK_FALSE(library->is_read_only());
}

TEST_CASE("a library in memory is like one in a file") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundled()).has_value());
  CHECK(write_record_file(library.records().everything()) == write_record_file(bundled()));
  CHECK(library.path().empty());
  CHECK(library.faults().empty());
}

TEST_CASE("records are found by id, kind and reference") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundled()).has_value());
  CHECK(library.records().contains(id("session/2021-11-12")));
  CHECK_FALSE(library.records().contains(id("session/none")));
  CHECK(library.records().count(Kind::session) == bundled().of<Session>().size());
  CHECK_FALSE(library.records().find<Session>(id("session/none")).has_value());
  for (const Session& session : bundled().of<Session>()) CHECK(library.records().find<Session>(session.id) == session);
  const auto all = library.records().all<Document>();
  CHECK(all.size() == bundled().of<Document>().size());
  CHECK(std::is_sorted(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; }));
  const auto acts = library.records().referring<Act>("session", id("session/2021-11-12"));
  CHECK_FALSE(acts.empty());
  for (const Act& act : acts) CHECK(act.session->text() == "session/2021-11-12");
  CHECK(library.records().referring<Act>("session", id("session/none")).empty());
  const auto uses = library.records().uses_of(id("source/081"));
  CHECK_FALSE(uses.empty());
  for (const Use& use : uses) CHECK(use.citation.source.text() == "source/081");
}

TEST_CASE("the facts are those of the whole records, and say who cites whom") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundled()).has_value());
  const Bundle whole = library.records().everything();
  const LibraryFacts facts = library.records().facts();
  std::set<std::pair<std::string, std::string>> cited;
  for_each_kind([&]<typename R>() {
    std::vector<R> records = whole.of<R>();
    for (R& record : records) {
      for (const Citation& citation : record.citations) cited.emplace(record.id.text(), citation.source.text());
      record.other_names.clear();
      record.notes.clear();
      record.citations.clear();
      record.readings.clear();
      record.not_applicable.clear();
      record.not_looked_up.clear();
    }
    CHECK((facts.records.of<R>() == records));
  });
  std::set<std::pair<std::string, std::string>> told;
  for (const CitedSource& one : facts.cited) {
    dispatch(one.kind, [&]<typename R>() {
      CHECK(told.emplace(facts.records.of<R>().at(one.record).id.text(),
                         facts.records.of<Source>().at(one.source).id.text())
                .second);
    });
  }
  CHECK(told == cited);
}

TEST_CASE("a second connection sees what the first has written") {
  const Folder folder;
  auto library = Library::create(folder / "a.chronicle");
  REQUIRE(library.has_value());
  auto other = library->file().open();
  REQUIRE(other.has_value());
  REQUIRE(write_records(*library, places({"x"}, "X")).has_value());
  CHECK(name_of_place(*other, "x") == "X");
  const auto written = write_records(*other, places({"y"}, "Y"));
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == ErrorCode::read_only_library);
}

TEST_CASE("a library in memory has other connections too, and they keep it") {
  auto library = std::make_unique<Library>(Library::in_memory());
  const Library unrelated = Library::in_memory();
  const LibraryFile file = library->file();
  auto other = file.open();
  REQUIRE(other.has_value());
  REQUIRE(write_records(*library, places({"x"}, "X")).has_value());
  CHECK(name_of_place(*other, "x") == "X");
  CHECK(unrelated.records().count(Kind::place) == 0);
  library.reset();
  CHECK(name_of_place(*other, "x") == "X");
  *other = Library::in_memory();
  const auto late = file.open();
  REQUIRE_FALSE(late.has_value());
  CHECK(late.error().code == ErrorCode::moved_library);
}

TEST_CASE("a second connection to a file that is gone is an error") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  const auto library = Library::create(path);
  REQUIRE(library.has_value());
  const LibraryFile file = library->file();
  std::filesystem::rename(path, folder / "elsewhere.chronicle");
  CHECK(file.open().error().code == ErrorCode::moved_library);
  test::make_library(path, {"another"});
  CHECK(file.open().error().code == ErrorCode::moved_library);
}

TEST_CASE("a write is all or nothing") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, places({"x"}, "X")).has_value());
  Bundle bad = places({"x", "y"}, "new");
  bad.of<Place>().back().state = Ref<Kind::state>::parse("state/none");
  const auto refused = write_records(library, bad);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::unknown_id);
  CHECK(library.records().count(Kind::place) == 1);
  CHECK(name_of_place(library, "x") == "X");
  CHECK_FALSE(write_edition(library, bad, "2026-01-01").has_value());
  CHECK(library.records().count(Kind::place) == 1);
  CHECK(library.records().edition().empty());
  CHECK(library.faults().empty());
}

TEST_CASE("a changed record loses what it no longer has") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library,
                        bundle_of(R"("places": [{"id": "place/x", "names": {"en": "X", "ru": "Икс"}, "notes": ["n"],
    "citations": [{"source": "source/s"}]}], "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}])"))
              .has_value());
  CHECK(same(*write_records(library, places({"x"}, "Y")), {.changed = 1}));
  const auto place = library.records().find<Place>(id("place/x"));
  CHECK(place->names.size() == 1);
  CHECK(place->notes.empty());
  CHECK(place->citations.empty());
}

TEST_CASE("a new edition renews its own records and leaves the user's alone") {
  auto library = Library::in_memory();
  CHECK(library.records().edition().empty());
  CHECK(same(*write_edition(library, places({"a", "b", "c"}, "old"), "2026-01-01"), {.added = 3}));
  CHECK(library.records().edition() == "2026-01-01");
  REQUIRE(write_records(library, places({"b"}, "mine")).has_value());
  REQUIRE(write_records(library, places({"d"}, "mine")).has_value());
  const auto changes = write_edition(library, places({"a", "b", "e"}, "new"), "2026-02-01");
  REQUIRE(changes.has_value());
  CHECK(same(*changes, {.added = 1, .changed = 2, .removed = 1}));
  CHECK(changes->spared == 0);
  CHECK(changes->differing.empty());
  CHECK(changes->clashes == std::vector<EditionClash>{{id("place/b"), "names.en"}});
  CHECK(library.records().find<Place>(id("place/b"))->other_names == std::vector<std::string>{"new"});
  CHECK(library.records().edition() == "2026-02-01");
  CHECK(name_of_place(library, "a") == "new");
  CHECK(name_of_place(library, "b") == "mine");
  CHECK(name_of_place(library, "c") == "none");
  CHECK(name_of_place(library, "d") == "mine");
  CHECK(name_of_place(library, "e") == "new");
  CHECK(library.faults().empty());
}

TEST_CASE("an edition tells what is as it was from what it renews, and names what the user has otherwise") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, places({"a", "c"}, "old"), "2026-01-01").has_value());
  REQUIRE(write_records(library, places({"b"}, "mine")).has_value());
  REQUIRE(write_records(library, places({"c"}, "corrected")).has_value());
  Bundle edition = places({"a", "b"}, "old");
  const Bundle corrected = places({"c"}, "corrected");
  edition.of<Place>().push_back(corrected.of<Place>().front());
  const auto changes = write_edition(library, edition, "2026-02-01");
  REQUIRE(changes.has_value());
  CHECK(same(*changes, {.same = 2}));
  CHECK(changes->differing == std::vector{id("place/b")});  // which no edition had brought
  CHECK(name_of_place(library, "b") == "mine");
  CHECK(library.history().editions().size() == 2);  // what the user corrected is the edition's again
  CHECK_FALSE(library.history().original(id("place/c")).has_value());
  CHECK(library.faults().empty());
}

TEST_CASE("what an edition drops stays if the user's records rest on it") {
  auto library = Library::in_memory();
  REQUIRE(
      write_edition(
          library,
          bundle_of(
              R"("places": [{"id": "place/used", "names": {"en": "N"}, "state": "state/s"}, {"id": "place/unused", "names": {"en": "N"}}],
                                          "states": [{"id": "state/s", "names": {"en": "N"}}, {"id": "state/t", "names": {"en": "N"}}])"),
          "2026-01-01")
          .has_value());
  auto own =
      read_record_files({{"a.json", R"({"chronicle": 1, "sessions": [{"id": "session/own", "place": "place/used"}]})"}},
                        [](const RecordId&) { return true; });
  REQUIRE(write_records(library, own.value()).has_value());
  const auto changes =
      write_edition(library, bundle_of(R"("topics": [{"id": "topic/new", "names": {"en": "N"}}])"), "2026-02-01");
  REQUIRE(changes.has_value());
  CHECK(same(*changes, {.added = 1, .removed = 2}));
  CHECK(changes->spared == 2);
  CHECK(library.records().contains(id("place/used")));
  CHECK(library.records().contains(id("state/s")));
  CHECK_FALSE(library.records().contains(id("place/unused")));
  CHECK_FALSE(library.records().contains(id("state/t")));
  CHECK(library.faults().empty());
}

TEST_CASE("what is read at once is of one state, whatever another program writes meanwhile") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  make_library(path, {"x"});
  // After each change the other waits for one more reading, so that neither keeps the lock for good.
  std::atomic<int> read = 0, written = 0;
  constexpr int changes = 40;
  std::thread writer([&] {
    auto library = Library::open(path);
    while (library && written < changes) {
      const int before = read;
      written += write_records(*library, places({"p" + std::to_string(written)}, "Place")).has_value() ? 1 : 0;
      while (read == before && written < changes) std::this_thread::yield();
    }
  });
  auto library = Library::open(path);
  for (; written < changes; ++read) {
    CHECK_NOTHROW(library->records().facts());
    CHECK_NOTHROW(library->records().all<Place>());
    if (read % 50 == 0) CHECK(library->faults().empty());
  }
  writer.join();
}

}  // namespace chronicle
