// The library that is built into the program.
#include "app/library/bundled_library.h"

#include "core/edits/import.h"
#include "core/exchange/record_file.h"
#include "core/store/records/records.h"
#include "core/store/user/user_notes.h"
#include "tests/support/catch.h"

namespace chronicle::app {

TEST_CASE("the library that is built in holds what a library is filled with") {
  auto bundled = Library::in_memory(bundled_library());
  REQUIRE(bundled);
  Library filled = Library::in_memory();
  REQUIRE(bring_in_edition(filled));
  CHECK(write_record_file(bundled->records().everything()) == write_record_file(filled.records().everything()));
  CHECK_FALSE(newer_edition_available(*bundled));
  CHECK(bundled->faults().empty());
  CHECK(bundled->path().empty());
}

TEST_CASE("a library in memory that was built in is one of its own") {
  auto one = Library::in_memory(bundled_library());
  auto other = Library::in_memory(bundled_library());
  REQUIRE(one);
  REQUIRE(other);
  const UserNote note{
      .record = *RecordId::parse("session/2021-11-12"), .text = "Mine", .changed = *Day::parse("2026-11-22")};
  REQUIRE(one->user_notes().write(note, std::nullopt));
  CHECK(one->user_notes().all().size() == 1);
  CHECK(other->user_notes().all().empty());
  // A second connection finds the same, as those of other threads must.
  const auto again = one->file().open();
  REQUIRE(again);
  CHECK(again->user_notes().all().size() == 1);
}

TEST_CASE("bytes that are no library are refused") {
  for (const std::size_t size : {std::size_t{0}, std::size_t{100}, bundled_library().size() / 2}) {
    CAPTURE(size);
    const auto broken = Library::in_memory(bundled_library().first(size));
    CHECK_FALSE(broken);
  }
}

}  // namespace chronicle::app
