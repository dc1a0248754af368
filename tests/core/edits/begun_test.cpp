// Edits that say what their author saw: nothing that another has changed meanwhile is written over.
#include "core/edits/proposed_id.h"
#include "core/edits/set_facts.h"
#include "core/entry/typed_value.h"
#include "tests/core/edits/told.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"
#include "tests/support/one_of_each.h"

namespace chronicle {
namespace {

using nlohmann::json;
using test::id;
using test::objects_of;

Assignment putting(const char* field, const json& value) { return {.field = field, .value = value.dump()}; }

/// The values that a record has, as assignments that putting them back.
template <typename R>
std::vector<Assignment> as_it_is(const R& record) {
  std::vector<Assignment> begun;
  const FindCalled nobody = [](std::string_view, const std::vector<Kind>&) { return std::vector<RecordId>(); };
  for (const TypedFact& fact : typed_facts(record))
    begun.push_back(read_typed({record.id, R::kind, nobody}, fact.field, Assigning::put, fact.text).value());
  return begun;
}

}  // namespace

TEST_CASE("a record that is still as it was seen is changed, whatever was seen of it") {
  const auto seed = GENERATE(1U, 2U, 3U);
  auto library = Library::in_memory();
  const Bundle records = test::RandomRecords(seed).bundle(3);
  REQUIRE(write_records(library, records).has_value());
  for_each_kind([&]<typename R>() {
    for (const R& record : records.of<R>()) {
      CAPTURE(record.id.text());
      const auto changed = set_facts(library, record.id, {putting("notes", {"Seen"})}, {}, as_it_is(record));
      CAPTURE(changed ? "" : changed.error().field);
      CHECK(changed.has_value());
    }
  });
}

TEST_CASE("a field that another has changed since is refused, and another field is not") {
  Library library = test::library_of(test::one_of_each);
  const auto seen = putting("venue", "Hall");
  REQUIRE(set_facts(library, id("session/a"), {putting("venue", "Theirs"), putting("names.ru", "Другое")}).has_value());
  const auto before = objects_of(library);

  const auto refused = set_facts(library, id("session/a"), {putting("venue", "Mine")}, {}, {seen});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == ErrorCode::changed_meanwhile);
  CHECK(refused.error().record == "session/a");
  CHECK(refused.error().field == "venue");
  CHECK(objects_of(library) == before);

  // Names are seen one by one.
  const auto named =
      set_facts(library, id("session/a"), {putting("names.en", "Mine")}, {}, {putting("names.en", "Almaty 2021")});
  CHECK(named.has_value());
  const auto emptied = set_facts(library, id("session/b"), {putting("venue", "Mine")}, {}, {{.field = "venue"}});
  CHECK(emptied.has_value());
  const auto no_more = set_facts(library, id("session/b"), {putting("venue", "Mine")}, {}, {{.field = "venue"}});
  CHECK_FALSE(no_more.has_value());
}

TEST_CASE("an id is proposed as soon as the facts make a record, and it is one that is free") {
  const Library library = test::library_of(test::one_of_each);
  CHECK_FALSE(proposed_id(library, Kind::topic, {}).has_value());
  CHECK(proposed_id(library, Kind::topic, {putting("names.en", "Water")})->text() == "topic/water");
  CHECK(proposed_id(library, Kind::topic, {putting("names.en", "T")})->text() == "topic/t-2");
  CHECK_FALSE(proposed_id(library, Kind::document, {putting("names.en", "Plan")}).has_value());
  CHECK(proposed_id(library, Kind::document, {putting("names.en", "Plan"), putting("type", "treaty")})->text() ==
        "document/plan");
}

}  // namespace chronicle
