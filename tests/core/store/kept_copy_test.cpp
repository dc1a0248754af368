#include "core/model/kept_copy.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"

#include "core/store/records/records.h"
#include "core/store/user/kept_copies.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::create_with;
using test::day;
using test::Folder;
using test::id;

KeptCopy kept_of(const char* source, const std::string& text) {
  return {.source = Ref<Kind::source>::parse(source).value(),
          .text = text,
          .checksum = "0123456789abcdef",
          .kept = day("2026-11-22"),
          .origin = "pasted"};
}

Bundle sources(const std::vector<std::string>& slugs, const std::string& publisher = "P") {
  std::string list;
  for (const std::string& slug : slugs) {
    if (!list.empty()) list += ", ";
    list.append(R"({"id": "source/)").append(slug).append(R"(", "names": {"en": "S"}, "publisher": ")");
    list.append(publisher).append(R"("})");
  }
  return bundle_of("\"sources\": [" + list + "]");
}

}  // namespace

TEST_CASE("a copy is kept, replaced and dropped") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, sources({"b", "a"})).has_value());
  CHECK_FALSE(library.kept_copies().find(id("source/a")).has_value());
  const KeptCopy first = kept_of("source/a", std::string("One\r\n\0two\u00A0Привет", 23));
  REQUIRE(library.kept_copies().keep(first).has_value());
  REQUIRE(library.kept_copies().keep(kept_of("source/b", "")).has_value());
  CHECK(library.kept_copies().find(id("source/a")) == first);
  CHECK(library.kept_copies().sources() == std::vector{id("source/a"), id("source/b")});
  const KeptCopy second = kept_of("source/a", "Another");
  REQUIRE(library.kept_copies().keep(second, first.checksum).has_value());
  CHECK(library.kept_copies().find(id("source/a")) == second);
  REQUIRE(library.kept_copies().drop(id("source/a"), second.checksum).has_value());
  REQUIRE(library.kept_copies().drop(id("source/a"), "").has_value());
  CHECK_FALSE(library.kept_copies().find(id("source/a")).has_value());
  CHECK(library.kept_copies().sources() == std::vector{id("source/b")});
  CHECK(library.records().contains(id("source/a")));
}

TEST_CASE("a copy that was changed in another window stays as it is there") {
  const Folder folder;
  const std::string path = folder / "a.chronicle";
  auto one = Library::create(path);
  REQUIRE(write_records(*one, sources({"a"})).has_value());
  auto other = Library::open(path);
  KeptCopy theirs = kept_of("source/a", "Theirs");
  theirs.checksum = "1";
  REQUIRE(other->kept_copies().keep(theirs).has_value());
  for (const auto& result :
       {one->kept_copies().keep(kept_of("source/a", "Mine")), one->kept_copies().keep(kept_of("source/a", "Mine"), "2"),
        one->kept_copies().drop(id("source/a"), "2"), one->kept_copies().drop(id("source/a"), "")}) {
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::changed_meanwhile);
    CHECK(result.error().record == "source/a");
    CHECK(result.error().found == "Theirs");
  }
  CHECK(one->kept_copies().find(id("source/a")) == theirs);
}

TEST_CASE("no copy is kept of what is no source of the library") {
  auto library = Library::in_memory();
  const auto refused = library.kept_copies().keep(kept_of("source/none", "Text"));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::unknown_record);
  CHECK(refused.error().record == "source/none");
  CHECK_FALSE(library.kept_copies().find(id("session/none")).has_value());
  CHECK_FALSE(library.kept_copies().find(RecordId()).has_value());
}

TEST_CASE("a text that is too large or no UTF-8 leaves the copy before it") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, sources({"a"})).has_value());
  KeptCopy copy = kept_of("source/a", std::string(largest_copy, 'x'));
  REQUIRE(library.kept_copies().keep(copy).has_value());
  copy.text += 'x';
  const auto too_large = library.kept_copies().keep(copy, copy.checksum);
  REQUIRE_FALSE(too_large.has_value());
  CHECK(too_large.error().code == ErrorCode::text_too_large);
  CHECK(too_large.error().expected == "16");
  CHECK(too_large.error().found == "17");
  const auto not_utf8 = library.kept_copies().keep(kept_of("source/a", "я\xFF"), copy.checksum);
  REQUIRE_FALSE(not_utf8.has_value());
  CHECK(not_utf8.error().code == ErrorCode::not_utf8);
  CHECK(not_utf8.error().file == "pasted");
  CHECK(not_utf8.error().found == "2");
  CHECK(library.kept_copies().find(id("source/a"))->text.size() == largest_copy);
}

TEST_CASE("a copy stays when its source is written anew") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, sources({"a", "b"}), "2026-01-01").has_value());
  REQUIRE(library.kept_copies().keep(kept_of("source/a", "Text")).has_value());
  REQUIRE(write_edition(library, sources({"a", "b"}, "New"), "2026-02-01").has_value());
  CHECK(library.records().find<Source>(id("source/a"))->publisher == "New");
  CHECK(library.kept_copies().find(id("source/a")) == kept_of("source/a", "Text"));
  REQUIRE(write_records(library, sources({"a"}, "Mine")).has_value());
  CHECK(library.records().find<Source>(id("source/a"))->publisher == "Mine");
  CHECK(library.kept_copies().find(id("source/a")) == kept_of("source/a", "Text"));
}

TEST_CASE("a source that an edition drops stays as long as a copy of it is kept") {
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, sources({"a", "b"}), "2026-01-01").has_value());
  REQUIRE(library.kept_copies().keep(kept_of("source/a", "Text")).has_value());
  CHECK(write_edition(library, sources({"c"}), "2026-02-01")->removed == 1);
  CHECK(library.kept_copies().find(id("source/a")) == kept_of("source/a", "Text"));
  CHECK_FALSE(library.records().contains(id("source/b")));
  REQUIRE(library.kept_copies().drop(id("source/a"), "0123456789abcdef").has_value());
  CHECK(write_edition(library, sources({"c"}), "2026-03-01")->removed == 1);
  CHECK_FALSE(library.records().contains(id("source/a")));
  CHECK(library.faults().empty());
}

TEST_CASE("copies go with the library, not with the record") {
  const Folder folder;
  auto library = Library::create(folder / "a.chronicle");
  REQUIRE(write_records(*library, sources({"a"})).has_value());
  const std::string before = write_record_file(library->records().everything());
  REQUIRE(library->kept_copies().keep(kept_of("source/a", "Text of others")).has_value());
  CHECK(write_record_file(library->records().everything()) == before);
  REQUIRE(library->save_copy(folder / "b.chronicle").has_value());
  CHECK(Library::open(folder / "b.chronicle")->kept_copies().find(id("source/a")) ==
        kept_of("source/a", "Text of others"));
}

TEST_CASE("a library of version 1 keeps its records, and its file is left beside it") {
  const Folder folder;
  const std::string path = folder / "old.chronicle";
  REQUIRE(create_with(path, *read_record_files(embedded::record())).has_value());
  test::make_older(path, 1);
  {
    auto library = Library::open(path);
    REQUIRE(library.has_value());
    Bundle record = read_record_files(embedded::record()).value();
    // Facts that later versions brought.
    for (Document& document : record.of<Document>()) {
      document.entry_into_force.reset();
      document.depositary.reset();
    }
    for (Signature& signature : record.of<Signature>()) signature.entry_into_force.reset();
    CHECK(write_record_file(library->records().everything()) == write_record_file(record));
    CHECK(library->kept_copies().sources().empty());
    REQUIRE(library->kept_copies().keep(kept_of("source/081", "Text")).has_value());
    CHECK(library->faults().empty());
  }
  CHECK(Library::open(path)->kept_copies().find(id("source/081")) == kept_of("source/081", "Text"));
  const int newest = static_cast<int>(embedded::migrations().size());
  SQLite::Database now(path), before(backups_of(path).back().path);
  CHECK(now.execAndGet("PRAGMA user_version").getInt() == newest);
  CHECK(before.execAndGet("PRAGMA user_version").getInt() == 1);
  CHECK_FALSE(before.tableExists("kept_copy"));
  CHECK(before.execAndGet("SELECT count(*) FROM record").getInt() ==
        now.execAndGet("SELECT count(*) FROM record").getInt());
}

}  // namespace chronicle
