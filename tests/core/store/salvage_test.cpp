#include "core/store/damage/salvage.h"
#include "core/edits/merge_records.h"
#include "core/edits/undo.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"

#include <fstream>

#include "core/store/records/records.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"
#include "tests/core/store/every_kind.h"

namespace chronicle {
namespace {

namespace fs = std::filesystem;
using test::bundle_of;
using test::Folder;
using test::id;
using test::run_sql;
using Ids = std::vector<std::string>;

Ids ids_of(const std::vector<LostRecord>& records) {
  Ids ids;
  for (const LostRecord& one : records) ids.push_back(one.id.text());
  return ids;
}

/// A library of every kind, damaged by SQL, and what is saved of it.
struct Salvaged {
  explicit Salvaged(const std::string& sql) {
    test::make_every_kind(from);
    if (!sql.empty()) run_sql(from, "PRAGMA foreign_keys = OFF; " + sql);
    auto done = salvage(from, to);
    REQUIRE(done.has_value());
    report = *std::move(done);
    library.emplace(Library::open(to).value());
    CHECK(library->faults().empty());
  }

  Folder folder;
  const std::string from = folder / "a.chronicle", to = folder / "b.chronicle";
  SalvageReport report;
  std::optional<Library> library;
};

/// The losses of a record, or of a row of a table: field and what was found.
std::vector<std::pair<std::string, std::string>> losses_of(const SalvageReport& report, const std::string& record,
                                                           const std::string& table = {}) {
  std::vector<std::pair<std::string, std::string>> losses;
  for (const Error& loss : report.losses)
    if (loss.record == record && loss.table == table) losses.emplace_back(loss.field, loss.found);
  return losses;
}

using Losses = std::vector<std::pair<std::string, std::string>>;

void overwrite(const std::string& path, std::size_t at, std::size_t size) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(static_cast<std::streamoff>(at));
  const std::string rubbish(size, '\x5a');
  file.write(rubbish.data(), static_cast<std::streamsize>(size));
}

}  // namespace

TEST_CASE("of a whole library everything is kept") {
  const Salvaged s("");
  CHECK(s.report.is_whole());
  CHECK(s.report.notes == 1);
  CHECK(s.report.copies == 1);
  CHECK(s.report.questions == 1);
  CHECK(s.report.prints == 1);
  const auto from = Library::open(s.from).value();
  CHECK(write_record_file(s.library->records().everything()) == write_record_file(from.records().everything()));
  CHECK(s.library->records().edition() == "2026-01-01");
  CHECK(s.library->user_notes().find(id("session/a")) == test::note_on_session);
  CHECK(s.library->kept_copies().find(id("source/s")) == test::copy_of_report());
  CHECK(s.library->saved_questions().all() == std::vector{test::roads});
  CHECK(s.library->kept_prints().all() == from.kept_prints().all());
  CHECK(s.library->kept_prints().all().front().print == test::printed_session);
  CHECK(s.report.kept.at(static_cast<std::size_t>(Kind::document)) == 2);
  CHECK(s.library->text_search().matching({{{Sought{.words = {"zeppelins"}}}}}, Within::page).size() == 1);
  // Whose a record is stays, too.
  auto again = Library::open(s.to).value();
  const auto changes =
      write_edition(again, bundle_of(R"("topics": [{"id": "topic/n", "names": {"en": "N"}}])"), "2026-02-01");
  CHECK(changes->removed > 0);
  CHECK(again.records().contains(id("document/e")));
  CHECK_FALSE(again.records().contains(id("document/d")));
}

TEST_CASE("a value that may be absent is left out, and the record is kept without it") {
  const Salvaged s("UPDATE session SET held = 'in May', place = 999999, venue = CAST(x'41ff42' AS TEXT)");
  CHECK(s.report.lost.empty());
  CHECK(losses_of(s.report, "session/a") == Losses{{"place", "999999"}, {"venue", "A\uFFFDB"}, {"held", "in May"}});
  const auto session = s.library->records().find<Session>(id("session/a")).value();
  CHECK_FALSE(session.held);
  CHECK_FALSE(session.place);
  CHECK(session.venue == "A\uFFFDB");
  CHECK(session.ordinal == 5);
  CHECK(session.citations.size() == 2);
}

TEST_CASE("a record without what it must have is lost, and what cannot be without it") {
  const Salvaged s("UPDATE document SET type = 'riddle' WHERE key = (SELECT key FROM record WHERE id = 'document/d')");
  CHECK(ids_of(s.report.lost) == Ids{"act/a", "document/d", "relation/r", "signature/s", "trace/t"});
  CHECK(losses_of(s.report, "document/d") == Losses{{"type", "riddle"}});
  CHECK(losses_of(s.report, "trace/t") == Losses{{"record", "document/d"}});
  CHECK(s.library->records().contains(id("document/e")));
  CHECK(s.library->user_notes().find(id("session/a")) == test::note_on_session);
}

TEST_CASE("a record whose facts are gone is kept if it can be without any, with its notes") {
  const Salvaged s("DELETE FROM session");
  CHECK(s.report.lost.empty());
  CHECK_FALSE(s.report.is_whole());
  const auto session = s.library->records().find<Session>(id("session/a")).value();
  CHECK(session.title() == "Session");
  CHECK_FALSE(session.held);
  CHECK(s.library->user_notes().find(id("session/a")) == test::note_on_session);
  CHECK(s.library->records().referring<Act>("session", id("session/a")).size() == 1);
}

TEST_CASE("what the user wrote about a record that is lost is told whole") {
  const Salvaged s(
      "DELETE FROM source WHERE key = (SELECT key FROM record WHERE id = 'source/s');"
      "INSERT INTO user_note VALUES ((SELECT key FROM record WHERE id = 'source/s'), 'Read again', 0, 20000)");
  CHECK(ids_of(s.report.lost) == Ids{"source/s"});
  CHECK(losses_of(s.report, "source/s") == Losses{{"", ""}, {"note", "Read again"}, {"kept_copy", "pasted"}});
  CHECK(losses_of(s.report, "act/a") == Losses{{"citations", "source/s"}});
  CHECK(s.library->records().find<Session>(id("session/a"))->citations.size() == 1);
}

TEST_CASE("what the user wrote about a record whose row cannot be read is told whole") {
  const Salvaged s(
      "INSERT OR REPLACE INTO user_note VALUES (1, 'my words', 0, 19000);"
      "INSERT OR REPLACE INTO user_tag VALUES (1, 0, 'my tag');"
      "UPDATE record SET id = 'sessio/xx' WHERE key = 1");
  for (const auto& [table, text] : Losses{{"user_note", "my words"}, {"user_tag", "my tag"}}) {
    const Losses losses = losses_of(s.report, "1", table);
    CHECK(std::count(losses.begin(), losses.end(), std::pair<std::string, std::string>{"record", text}) == 1);
  }
}

TEST_CASE("of a file that another program has changed the rows are taken, and its SQL does not run") {
  const Salvaged s(
      "CREATE TABLE extra (x); ALTER TABLE state ADD COLUMN anthem TEXT;"
      "CREATE TRIGGER spring AFTER INSERT ON name BEGIN DELETE FROM user_note; END;"
      "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;"
      "ALTER TABLE place ADD COLUMN burning TEXT AS (hex(zeroblob(100000000))) VIRTUAL;");
  CHECK(s.report.is_whole());
  CHECK(s.library->user_notes().all().size() == 1);
  CHECK(s.library->records().find<State>(id("state/b"))->code == "BY");
}

TEST_CASE("a view in the place of a table is no table") {
  const Salvaged s(
      "PRAGMA legacy_alter_table = ON; ALTER TABLE name RENAME TO name2;"
      "CREATE VIEW name AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
      " SELECT 1 AS record, 'en' AS language, 'x' AS text FROM n");
  CHECK_FALSE(s.report.is_whole());
  CHECK(losses_of(s.report, "", "name") == Losses{{"", ""}});
  CHECK(s.library->records().find<Place>(id("place/m"))->names.empty());
  CHECK(s.library->records().find<Place>(id("place/m"))->state->text() == "state/b");
}

TEST_CASE("what is beside a damaged page is read, before it and behind it") {
  const Folder folder;
  const std::string whole = folder / "whole.chronicle", from = folder / "a.chronicle", to = folder / "b.chronicle";
  constexpr std::size_t count = 1500;
  {
    auto library = Library::create(whole).value();
    std::string places;
    for (std::size_t i = 0; i < count; ++i)
      places += std::string(i == 0 ? "" : ", ") + R"({"id": "place/p)" + std::to_string(i) +
                R"(", "names": {"en": "Place with a name that takes room"}})";
    REQUIRE(write_records(library, bundle_of("\"places\": [" + places + "]")).has_value());
    for (const char* place : {"place/p0", "place/p700", "place/p1499"})
      REQUIRE(library.user_notes().write({.record = id(place), .text = "Mine"}).has_value());
  }
  run_sql(whole, "PRAGMA journal_mode = DELETE");
  constexpr std::size_t page = 4096;
  const std::size_t pages = fs::file_size(whole) / page;
  REQUIRE(pages > 50);
  std::size_t saved = 0;
  for (std::size_t damaged = 2; damaged < pages; damaged += 7) {
    CAPTURE(damaged);
    fs::copy_file(whole, from, fs::copy_options::overwrite_existing);
    overwrite(from, damaged * page, page);
    fs::remove(to);
    const auto report = salvage(from, to);
    if (!report) {
      CHECK(report.error().code == ErrorCode::damaged_library);
      CHECK_FALSE(fs::exists(to));
      continue;
    }
    const auto library = Library::open(to).value();
    CHECK(library.faults().empty());
    CHECK(library.records().count(Kind::place) == report->kept.at(static_cast<std::size_t>(Kind::place)));
    // The index of the ids makes up for the pages of `record`, and the other way round.
    if (library.records().count(Kind::place) > count - 300) ++saved;
  }
  CHECK(saved * 10 > (pages / 7) * 8);
}

TEST_CASE("nothing is written over, and nothing is left where nothing can be read") {
  const Folder folder;
  const std::string from = folder / "a.chronicle", to = folder / "b.chronicle";
  test::make_every_kind(from);
  const auto size = fs::file_size(from);
  run_sql(to, "CREATE TABLE mine (x)");
  const auto refused = salvage(from, to);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::already_exists);
  CHECK(refused.error().file == to);
  CHECK(salvage(from, from).error().code == ErrorCode::already_exists);
  CHECK(fs::file_size(from) == size);
  const std::string none = folder / "none.chronicle";
  CHECK(salvage(folder / "gone", none).error().code == ErrorCode::cannot_read);
  CHECK(salvage(to, none).error().code == ErrorCode::not_a_library);
  std::ofstream(folder / "text") << std::string(5000, 'x');
  CHECK(salvage(folder / "text", none).error().code == ErrorCode::not_a_library);
  CHECK(salvage(from, folder / "none/b.chronicle").error().code == ErrorCode::cannot_write);
  CHECK_FALSE(fs::exists(none));
}

TEST_CASE("a day that cannot be read is told, and none is invented for it") {
  const Salvaged s(
      "PRAGMA ignore_check_constraints = ON; UPDATE user_note SET changed = 99999999; UPDATE kept_copy SET kept = "
      "-99999999");
  CHECK(losses_of(s.report, "session/a") == Losses{{"changed", "99999999"}});
  CHECK(losses_of(s.report, "source/s") == Losses{{"kept", "-99999999"}});
  CHECK(s.library->user_notes().find(id("session/a"))->changed == unknown_day);
  CHECK(s.library->kept_copies().find(id("source/s"))->kept == unknown_day);
  CHECK(s.library->user_notes().find(id("session/a"))->text == test::note_on_session.text);
}

TEST_CASE("what hangs on what hangs on a lost record goes, whichever comes first") {
  const Folder folder;
  const std::string from = folder / "a.chronicle", to = folder / "b.chronicle";
  constexpr int length = 2000;
  const auto name = [](int i) { return "trace/t" + std::to_string(i); };
  {
    auto library = Library::create(from).value();
    std::string traces;
    for (int i = 0; i < length; ++i)
      traces += std::string(i > 0 ? ", " : "") + R"({"id": ")" + name(i) +
                R"(", "commitment": "commitment/c", "record": "document/d", "verdict": "progress"})";
    const auto written = write_records(library, bundle_of(
                                                    R"("sessions": [{"id": "session/s"}],
           "documents": [{"id": "document/d", "names": {"en": "D"}, "type": "agreement"},
                         {"id": "document/lost", "names": {"en": "D"}, "type": "agreement"}],
           "commitments": [{"id": "commitment/c", "session": "session/s", "gist": "G"}],
           "traces": [)" + traces + "]"));
    REQUIRE(written.has_value());
  }
  // Each trace refers to the next one, the last to the document that is lost.
  run_sql(from,
          "PRAGMA foreign_keys = OFF;"
          "UPDATE trace SET record = (SELECT key FROM record WHERE id = 'trace/t' || (1 + (SELECT substr(id, 8) FROM "
          "record AS own WHERE own.key = trace.key))) WHERE key <> (SELECT key FROM record WHERE id = 'trace/t1999');"
          "UPDATE trace SET record = (SELECT key FROM record WHERE id = 'document/lost') WHERE record IS NULL OR key = "
          "(SELECT key FROM record WHERE id = 'trace/t1999');"
          "UPDATE document SET type = 'riddle' WHERE key = (SELECT key FROM record WHERE id = 'document/lost')");
  const auto report = salvage(from, to);
  REQUIRE(report.has_value());
  CHECK(report->lost.size() == length + 1);
  CHECK(losses_of(*report, "trace/t0") == Losses{{"record", "trace/t1"}});
  CHECK(losses_of(*report, "trace/t1999") == Losses{{"record", "document/lost"}});
  const auto library = Library::open(to).value();
  CHECK(library.records().count(Kind::trace) == 0);
  CHECK(library.records().contains(id("commitment/c")));
}

TEST_CASE("what is lost is told by its title, where that can be read") {
  const Salvaged s("UPDATE document SET type = 'riddle' WHERE key = (SELECT key FROM record WHERE id = 'document/d')");
  Ids titles;
  for (const LostRecord& one : s.report.lost) titles.push_back(one.title);
  CHECK(titles == Ids{"act/a", "On roads", "relation/r", "signature/s", "trace/t"});
}

TEST_CASE("what two records had before they were merged is kept, so that it can be undone") {
  const test::Folder folder;
  const std::string from = folder / "a.chronicle", to = folder / "b.chronicle";
  const auto day = test::day("2026-01-01");
  {
    auto library = Library::create(from).value();
    REQUIRE(write_records(library, bundle_of(R"("topics": [{"id": "topic/a", "names": {"en": "A"}},
      {"id": "topic/b", "names": {"en": "B"}}])")));
    for (const char* topic : {"topic/a", "topic/b"})
      REQUIRE(library.user_notes().write({.record = id(topic), .text = topic, .tags = {"mine"}, .changed = day}));
    REQUIRE(merge_records(library, {id("topic/a"), id("topic/b"), {}}));
  }
  REQUIRE(salvage(from, to)->is_whole());
  auto library = Library::open(to).value();
  REQUIRE(undo(library));
  CHECK(library.user_notes().find(id("topic/a"))->text == "topic/a");
  CHECK(library.user_notes().find(id("topic/b"))->text == "topic/b");
  CHECK(library.faults().empty());
}

TEST_CASE("an edition that is brought in again restores what was lost of it") {
  const Salvaged s(
      "UPDATE document SET type = 'riddle' WHERE key = (SELECT key FROM record WHERE id = 'document/d');"
      "UPDATE session SET held = 'in May'");
  CHECK(s.library->records().edition().empty());
  auto library = Library::open(s.to).value();
  const auto changes = write_edition(library, bundle_of(test::every_kind), "2026-01-01");
  REQUIRE(changes.has_value());
  CHECK(changes->added == 5);
  CHECK(changes->changed == 1);
  CHECK(changes->removed == 0);
  CHECK(changes->differing.empty());
  CHECK(changes->clashes.empty());
  const auto from = bundle_of(test::every_kind);
  CHECK(library.records().everything().size() == from.size());
  CHECK(library.records().find<Session>(id("session/a")) == from.of<Session>().front());
  CHECK(library.user_notes().find(id("session/a")) == test::note_on_session);
}

TEST_CASE("damage to what is the user's own does not make the record incomplete") {
  const Salvaged s("UPDATE user_note SET changed = 9999999");
  CHECK_FALSE(s.report.is_whole());
  CHECK(s.library->records().edition() == "2026-01-01");
}

TEST_CASE("a record of which only the id is left is renewed by an edition that has it, and taken away by none") {
  const Salvaged s("UPDATE record SET edition = CAST(x'FF' AS TEXT) WHERE id IN ('document/d', 'count/c');");
  auto library = Library::open(s.to).value();
  auto edition = bundle_of(test::every_kind);
  edition.of<Document>().front().names["en"] = "Another name";
  edition.of<Count>().clear();
  const auto changes = write_edition(library, edition, "2026-02-01");
  REQUIRE(changes.has_value());
  CHECK(library.records().find<Document>(edition.of<Document>().front().id)->names.at("en") == "Another name");
  CHECK(library.records().find<Count>(id("count/c")).has_value());
}

TEST_CASE("a record that lost a name it must have is told, and comes back with the edition") {
  const Salvaged s("DELETE FROM name WHERE record = (SELECT key FROM record WHERE id = 'place/m')");
  CHECK_FALSE(s.report.is_whole());
  REQUIRE_FALSE(s.report.losses.empty());
  CHECK(s.report.losses.back().record == "place/m");
  CHECK(s.library->records().edition().empty());
}

}  // namespace chronicle
