#include "core/model/user_note.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"

#include "core/store/records/records.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/user_notes.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::create_with;
using test::day;
using test::Folder;
using test::id;

using Tags = std::vector<std::string>;

UserNote note_on(const char* record, const std::string& text, Tags tags = {}, bool bookmarked = false) {
  return {.record = id(record),
          .text = text,
          .tags = std::move(tags),
          .bookmarked = bookmarked,
          .changed = day("2026-11-22")};
}

Bundle places(const std::vector<std::string>& slugs, const std::string& name = "P") {
  std::string list;
  for (const std::string& slug : slugs)
    list += (list.empty() ? "" : ", ") + (R"({"id": "place/)" + slug + R"(", "names": {"en": ")" + name + R"("}})");
  return bundle_of("\"places\": [" + list + "]");
}

/// Puts down a note over what is there.
Result<void> put(Library& library, const UserNote& note) {
  return library.user_notes().write(note, library.user_notes().find(note.record));
}

/// The keys of the pages with a word.
std::size_t pages_with(const Library& library, const std::string& word) {
  return library.text_search().matching({{{Sought{.words = {word}}}}}, Within::page).size();
}

void refused(Library& library, const UserNote& note, ErrorCode code, const std::string& field) {
  const auto before = library.user_notes().all();
  const auto written = put(library, note);
  REQUIRE_FALSE(written.has_value());
  CHECK(written.error().code == code);
  CHECK(written.error().record == note.record.text());
  CHECK(written.error().field == field);
  CHECK(library.user_notes().all() == before);
}

}  // namespace

TEST_CASE("a note is written, changed and removed") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, places({"b", "a"})).has_value());
  CHECK(library.user_notes().all().empty());
  CHECK_FALSE(library.user_notes().find(id("place/a")).has_value());
  const UserNote first = note_on("place/a", "Two\n\nparagraphs, “Привет” 🚂", {"to check", "Транспорт"}, true);
  const UserNote second = note_on("place/b", "", {"x"});
  REQUIRE(put(library, second).has_value());
  REQUIRE(put(library, first).has_value());
  CHECK(library.user_notes().find(id("place/a")) == first);
  CHECK(library.user_notes().all() == std::vector{first, second});
  CHECK(note_of(library.user_notes().all(), id("place/a")) != nullptr);
  const auto all = library.user_notes().all();
  CHECK(*note_of(all, id("place/b")) == second);
  CHECK(note_of(all, id("place/c")) == nullptr);
  REQUIRE(put(library, note_on("place/a", "Other", {"b", "a"})).has_value());
  CHECK(library.user_notes().find(id("place/a")) == note_on("place/a", "Other", {"b", "a"}));
  for (int time = 0; time < 2; ++time) REQUIRE(put(library, note_on("place/a", " \n\t")).has_value());
  CHECK(library.user_notes().all() == std::vector{second});
  CHECK(library.records().contains(id("place/a")));
  CHECK(library.faults().empty());
}

TEST_CASE("tags are tidied: trimmed, each once, spelt as on other records") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, places({"a", "b"})).has_value());
  const auto tags = [&](const char* record, Tags given) {
    const UserNote made = note_on(record, "", std::move(given));
    REQUIRE(put(library, made).has_value());
    const auto note = library.user_notes().find(id(record));
    return note ? note->tags : Tags();
  };
  CHECK(tags("place/a", {" To Check\u00a0", "", "to check", "TO  CHECK", "  "}) == Tags{"To Check"});
  CHECK(tags("place/a", {"say \"hi\"", "🚂", "★", "C++", "C#", "Ёлка", "елка"}) ==
        Tags{"say \"hi\"", "🚂", "★", "C++", "C#", "Ёлка"});
  CHECK(tags("place/b", {"ЕЛКА", "new"}) == Tags{"Ёлка", "new"});
  CHECK(tags("place/a", {}) == Tags());
  CHECK(tags("place/b", {"елка"}) == Tags{"елка"});
}

TEST_CASE("what cannot be kept is refused, and the note before it stays") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, places({"a"})).has_value());
  REQUIRE(put(library, note_on("place/a", std::string(largest_note, 'x'), {std::string(100, 'y')})));
  refused(library, note_on("place/a", std::string(largest_note + 1, 'x')), ErrorCode::note_too_large, "text");
  refused(library, note_on("place/a", "я\xff"), ErrorCode::not_utf8, "text");
  refused(library, note_on("place/a", "", {"\xff"}), ErrorCode::not_utf8, "tags");
  refused(library, note_on("place/a", "", {std::string(101, 'y')}), ErrorCode::tag_too_long, "tags");
  for (const char* tag :
       {"two\nlines", "a\tb", "a,b", "a\u0085b", "a\u2028b", "a\u007fb", "a\u202eb", "a\u2066b", "a\ufff9b"})
    refused(library, note_on("place/a", "Text", {"fine", tag}), ErrorCode::bad_tag, "tags");
  Tags many;
  for (std::size_t i = 0; i < most_tags; ++i) many.push_back("t" + std::to_string(i));
  REQUIRE(put(library, note_on("place/a", "Text", many)));
  many.push_back("one more");
  refused(library, note_on("place/a", "Text", many), ErrorCode::too_many_tags, "tags");
  refused(library, note_on("place/gone", "Text"), ErrorCode::unknown_record, "");
  refused(library, note_on("act/a", "Text"), ErrorCode::no_page, "");
  CHECK(library.faults().empty());
}

TEST_CASE("words and tags of a note are found as long as they stand there") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, *read_record_files(embedded::record())).has_value());
  REQUIRE(put(library, note_on("session/2021-11-12", "Ask about zeppelins", {"balloon"})).has_value());
  CHECK(pages_with(library, "zeppelins") == 1);
  CHECK(pages_with(library, "zeppelin") == 1);
  CHECK(pages_with(library, "balloon") == 1);
  auto session = library.records().find<Session>(id("session/2021-11-12")).value();
  session.venue = "Quorum hall";
  Bundle bundle;
  bundle.of<Session>().push_back(session);
  REQUIRE(write_records(library, bundle).has_value());
  CHECK(pages_with(library, "zeppelins") == 1);
  REQUIRE(write_edition(library, *read_record_files(embedded::record()), "2030-01-01").has_value());
  CHECK(pages_with(library, "zeppelins") == 1);
  REQUIRE(put(library, note_on("session/2021-11-12", "Other")).has_value());
  CHECK(pages_with(library, "zeppelins") == 0);
  CHECK(pages_with(library, "balloon") == 0);
  REQUIRE(put(library, note_on("session/2021-11-12", "")).has_value());
  CHECK(library.faults().empty());
}

TEST_CASE("a note stays when its record is written anew, and so does a record that an edition drops") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, places({"a", "b", "c"}), "2026-01-01").has_value());
  const UserNote note = note_on("place/a", "Text", {"t"});
  REQUIRE(put(library, note).has_value());
  REQUIRE(put(library, note_on("place/b", "", {}, true)).has_value());
  REQUIRE(write_edition(library, places({"a", "b", "c"}, "New"), "2026-02-01").has_value());
  REQUIRE(write_records(library, places({"a"}, "Mine")).has_value());
  CHECK(library.user_notes().find(id("place/a")) == note);
  CHECK(write_edition(library, places({"d"}), "2026-03-01")->removed == 1);
  CHECK(library.records().contains(id("place/b")));
  CHECK_FALSE(library.records().contains(id("place/c")));
  REQUIRE(put(library, note_on("place/b", "")).has_value());
  CHECK(write_edition(library, places({"d"}), "2026-04-01")->removed == 1);
  CHECK_FALSE(library.records().contains(id("place/b")));
  CHECK(library.user_notes().find(id("place/a")) == note);
  CHECK(library.faults().empty());
}

TEST_CASE("a note that was changed in another window stays as it is there") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  auto one = Library::create(path);
  REQUIRE(write_records(*one, places({"a"})).has_value());
  auto other = Library::open(path);
  const auto begun = one->user_notes().find(id("place/a"));
  REQUIRE(other->user_notes().write(note_on("place/a", "note of second window"), begun).has_value());
  const auto refused = one->user_notes().write(note_on("place/a", "note of first window"), begun);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::changed_meanwhile);
  CHECK(refused.error().file == path);
  CHECK(refused.error().record == "place/a");
  CHECK(refused.error().found == "note of second window");
  CHECK(one->user_notes().find(id("place/a")) == note_on("place/a", "note of second window"));
  CHECK(pages_with(*one, "second") == 1);
  CHECK(pages_with(*one, "first") == 0);
  REQUIRE(one->user_notes().write(note_on("place/a", "both"), one->user_notes().find(id("place/a"))).has_value());
  const auto tags = other->user_notes().write(note_on("place/a", "note of second window", {"tag"}),
                                              note_on("place/a", "note of second window"));
  REQUIRE_FALSE(tags.has_value());
  CHECK(tags.error().found == "both");
  REQUIRE(other->user_notes().write(note_on("place/a", "both"), begun).has_value());  // what is there already
  REQUIRE(other->user_notes().write(note_on("place/a", ""), note_on("place/a", "both")).has_value());
  CHECK(one->user_notes().write(note_on("place/a", "more"), note_on("place/a", "both")).error().code ==
        ErrorCode::changed_meanwhile);
  CHECK(one->user_notes().all().empty());
  CHECK(one->faults().empty());
}

TEST_CASE("a bookmark changes the bookmark alone, and a note leaves it as it is now") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  auto one = Library::create(path);
  REQUIRE(write_records(*one, places({"a", "b"})).has_value());
  auto other = Library::open(path);
  const auto begun = one->user_notes().find(id("place/a"));
  REQUIRE(other->user_notes().write(note_on("place/a", "Text", {"t"}), begun).has_value());
  REQUIRE(one->user_notes().set_bookmark(id("place/a"), true, day("2026-11-23")).has_value());
  UserNote both = note_on("place/a", "Text", {"t"}, true);
  both.changed = day("2026-11-23");
  CHECK(other->user_notes().find(id("place/a")) == both);
  REQUIRE(other->user_notes().write(note_on("place/a", "More", {"t"}), note_on("place/a", "Text", {"t"})).has_value());
  CHECK(one->user_notes().find(id("place/a")) == note_on("place/a", "More", {"t"}, true));
  REQUIRE(one->user_notes().set_bookmark(id("place/a"), false, day("2026-11-24")).has_value());
  CHECK(one->user_notes().find(id("place/a"))->text == "More");
  for (const bool on : {true, true, false, false})
    REQUIRE(one->user_notes().set_bookmark(id("place/b"), on, day("2026-11-24")));
  CHECK_FALSE(one->user_notes().find(id("place/b")).has_value());
  CHECK(one->user_notes().set_bookmark(id("place/gone"), true, day("2026-11-24")).error().code ==
        ErrorCode::unknown_record);
  CHECK(one->user_notes().set_bookmark(id("act/a"), true, day("2026-11-24")).error().code == ErrorCode::no_page);
  CHECK(one->faults().empty());
}

TEST_CASE("what hangs on a record that goes never comes to hang on another") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library,
                        bundle_of(R"("sources": [{"id": "source/old", "names": {"en": "S"}, "publisher": "P"}])"),
                        "2026-01-01")
              .has_value());
  REQUIRE(library.user_notes().set_bookmark(id("source/old"), true, day("2026-11-22")).has_value());
  REQUIRE(library.user_notes().set_bookmark(id("source/old"), false, day("2026-11-22")).has_value());
  CHECK(write_edition(library, places({"new"}), "2026-02-01")->removed == 1);
  REQUIRE(write_records(library,
                        bundle_of(R"("sources": [{"id": "source/new", "names": {"en": "S"}, "publisher": "P"}])")));
  CHECK(library.user_notes().all().empty());
  CHECK(library.kept_copies().sources().empty());
  REQUIRE(put(library, note_on("place/new", "zeppelin")).has_value());
  CHECK(library.user_notes().all() == std::vector{note_on("place/new", "zeppelin")});
  CHECK(pages_with(library, "zeppelin") == 1);
  CHECK(library.faults().empty());
}

TEST_CASE("notes go with the library, not with the record") {
  const Folder folder;
  auto library = Library::create(folder / "a.chronicle");
  REQUIRE(write_records(*library, places({"a"})).has_value());
  const std::string before = write_record_file(library->records().everything());
  REQUIRE(library->user_notes().write(note_on("place/a", "Mine")).has_value());
  CHECK(write_record_file(library->records().everything()) == before);
  REQUIRE(library->save_copy(folder / "b.chronicle").has_value());
  CHECK(Library::open(folder / "b.chronicle")->user_notes().find(id("place/a")) == note_on("place/a", "Mine"));
  CHECK(library->file().open()->user_notes().all().size() == 1);
}

TEST_CASE("a library of version 3 gets room for notes and keeps what it has") {
  const Folder folder;
  const std::string path = folder / "old.chronicle";
  REQUIRE(create_with(path, places({"a"}, "Zeppelin port")).has_value());
  test::make_older(path, 3);
  {
    auto library = Library::open(path);
    REQUIRE(library.has_value());
    CHECK(pages_with(*library, "zeppelin") == 1);
    REQUIRE(library->user_notes().write(note_on("place/a", "Balloons", {"t"})).has_value());
    CHECK(pages_with(*library, "balloons") == 1);
    CHECK(library->faults().empty());
  }
  CHECK(Library::open(path)->user_notes().find(id("place/a")) == note_on("place/a", "Balloons", {"t"}));
  SQLite::Database before(backups_of(path).back().path);
  CHECK(before.execAndGet("PRAGMA user_version").getInt() == 3);
  CHECK_FALSE(before.tableExists("user_note"));
}

TEST_CASE("a library that may not be written refuses notes") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  REQUIRE(create_with(path, places({"a"})).has_value());
  std::filesystem::permissions(folder / "", std::filesystem::perms(0755));
  std::filesystem::permissions(path, std::filesystem::perms(0444));
  const test::WithoutRights rights;
  auto library = Library::open(path);
  CHECK(library->user_notes().write(note_on("place/a", "Text")).error().code == ErrorCode::read_only_library);
  CHECK(library->user_notes().all().empty());
}

}  // namespace chronicle
