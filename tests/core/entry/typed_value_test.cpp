// What is typed into the fields of records, and what is read from it.
#include "core/entry/typed_value.h"

#include <nlohmann/json.hpp>

#include "core/edits/add_record.h"
#include "core/edits/set_facts.h"
#include "core/exchange/members.h"
#include "core/model/check.h"
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

/// Nobody is called anything.
const FindCalled nobody = [](std::string_view, const std::vector<Kind>&) { return std::vector<RecordId>(); };

Typing typing_of(Kind kind) { return {RecordId(), kind, nobody}; }

/// What is read, as JSON; null if the field is emptied.
json read(Kind kind, const char* field, const std::string& text, const FindCalled& called = nobody) {
  const auto assignment = read_typed({RecordId(), kind, called}, field, Assigning::put, text);
  CAPTURE(field, text, assignment ? "" : assignment.error().expected.text());
  REQUIRE(assignment.has_value());
  return assignment->value ? json::parse(*assignment->value) : json();
}

Error refused(Kind kind, const char* field, const std::string& text, Assigning how = Assigning::put,
              const FindCalled& called = nobody) {
  const auto assignment = read_typed({id("session/a"), kind, called}, field, how, text);
  CAPTURE(field, text);
  REQUIRE_FALSE(assignment.has_value());
  return assignment.error();
}

std::vector<Assignment> read_all(Kind kind, const std::vector<TypedFact>& facts) {
  std::vector<Assignment> assignments;
  for (const TypedFact& fact : facts) {
    auto assignment = read_typed(typing_of(kind), fact.field, Assigning::put, fact.text);
    CAPTURE(fact.field, fact.text, assignment ? "" : assignment.error().expected.text());
    REQUIRE(assignment.has_value());
    assignments.push_back(*std::move(assignment));
  }
  return assignments;
}

}  // namespace

TEST_CASE("each fact of each kind has a field, and nothing else has") {
  for_each_kind([]<typename R>() {
    CAPTURE(name_of(R::kind));
    std::set<std::string_view> keys{"citations",
                                    "former_ids"};  // sources have their own way, and merging alone writes ids
    for (const Field& field : fields_of(R::kind)) {
      CAPTURE(field.key);
      CHECK(keys.insert(field.key).second);
      CHECK(field.kind == R::kind);
      CHECK(field.choices.empty() == (field.type != FieldType::choice));
      CHECK(field.targets.empty() == (field.type != FieldType::reference && field.type != FieldType::references));
      CHECK(field_at(R::kind, field.key)->field == &field);
    }
    CHECK(keys == keys_of(R::kind));
  });
}

TEST_CASE("a field is found by its key, a part of it behind a point") {
  CHECK(field_at(Kind::session, "held")->field->type == FieldType::date);
  CHECK(field_at(Kind::session, "names.ru")->part == "ru");
  CHECK(field_at(Kind::session, "readings.held")->part == "held");
  CHECK(field_at(Kind::session, "names")->part.empty());
  for (const char* none : {"", "none", "citations", "id", "held.x", "names.", ".ru", "Held"})
    CHECK_FALSE(field_at(Kind::session, none).has_value());
}

TEST_CASE("what a record has in its fields, typed, is read as the same") {
  const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
  CAPTURE(seed);
  const Bundle bundle = test::RandomRecords(seed).bundle(4);
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle).has_value());
  for_each_kind([&]<typename R>() {
    for (R record : bundle.of<R>()) {
      const auto assignments = read_all(R::kind, typed_facts(record));
      const auto copy = RecordId::parse(record.id.text() + "-copy");
      const auto added = add_record(library, R::kind, copy, assignments);
      CAPTURE(record.id.text(), added ? "" : added.error().field + added.error().expected.text());
      REQUIRE(added.has_value());
      record.id = *copy;
      record.citations.clear();
      record.former_ids.clear();  // what is typed does not carry them
      const auto read = library.records().find<R>(*copy);
      REQUIRE(read.has_value());
      CHECK(members_of(*read) == members_of(record));
      CHECK(typed_facts(*read) == typed_facts(record));
    }
  });
}

TEST_CASE("every fact of every kind can be set and emptied by its field") {
  auto library = test::library_of(test::one_of_each);
  const Bundle other = test::RandomRecords(7, test::RandomRecords::Texts::short_ones).bundle(2);
  REQUIRE(write_records(library, other).has_value());
  for_each_kind([&]<typename R>() {
    std::set<std::string> set;
    const RecordId target = other.of<R>().front().id;
    // The record of each kind that has every fact, taken fact by fact into another.
    for (const auto& [record, object] : objects_of(library)) {
      if (RecordId::parse(record)->kind() != R::kind) continue;
      for (const TypedFact& fact : typed_facts(*library.records().find<R>(*RecordId::parse(record)))) {
        const auto assignments = read_all(R::kind, {fact});
        if (!set_facts(library, target, assignments)) continue;
        const Members members = members_of(*library.records().find<R>(target));
        const auto at = field_at(R::kind, fact.field).value();
        set.emplace(at.field->key);
        CAPTURE(target.text(), fact.field, fact.text);
        REQUIRE(members.contains(std::string(at.field->key)));
        if (!at.field->has_parts()) CHECK(write_typed(at, members.at(std::string(at.field->key))) == fact.text);
      }
    }
    for (const Field& field : fields_of(R::kind)) {
      const std::string key(field.key);
      CAPTURE(name_of(R::kind), key);
      const auto emptied = set_facts(library, target, {{.field = key}});
      CHECK(emptied.has_value() == !field.is_required);
      if (!emptied) {
        CHECK(emptied.error().code == ErrorCode::bad_value);
        CHECK(emptied.error().field == key);
        CHECK(emptied.error().record == target.text());
      }
      CHECK(members_of(*library.records().find<R>(target)).contains(key) == field.is_required);
      // What the small record has nowhere is set by hand.
      if (field.type == FieldType::facts || field.type == FieldType::texts || field.type == FieldType::reasons)
        continue;
      if (R::kind == Kind::topic && key == "topics") continue;
      CHECK((set.contains(key) || key == "names" || key == "topics"));
    }
  });
}

TEST_CASE("dates are read as people write them") {
  for (const char* written : {"2021-11-12", "12 November 2021", "12.11.2021", "12 ноября 2021 г.", " 12 Nov 2021 "})
    CHECK(read(Kind::session, "held", written) == "2021-11-12");
  CHECK(read(Kind::document, "validity", "until 2030") == "../2030");
  CHECK(read(Kind::document, "validity", "с 2021 по 2025 год") == "2021/2025");
  CHECK(refused(Kind::session, "held", "31.02.2021").code == ErrorCode::bad_value);
  CHECK(refused(Kind::session, "held", "7/1/2025").found == "\"7/1/2025\"");
}

TEST_CASE("numbers are read with comma or blank, and only if they can be kept exactly") {
  CHECK(read(Kind::figure, "value", "27,5") == 27.5);
  CHECK(read(Kind::figure, "value", "20 000 000 000") == 20'000'000'000);
  CHECK(read(Kind::session, "ordinal", "81") == 81);
  CHECK(refused(Kind::figure, "value", "1,234").code == ErrorCode::bad_value);
  CHECK(refused(Kind::figure, "value", "9007199254740993").code == ErrorCode::bad_value);
  CHECK(refused(Kind::session, "ordinal", "first").expected.text().starts_with("a whole number from 1 to 10000"));
}

TEST_CASE("a choice is its word or what readers read, yes and no are words of three languages") {
  CHECK(read(Kind::session, "form", "in-person") == "in-person");
  CHECK(read(Kind::session, "form", "In person") == "in-person");
  CHECK(read(Kind::session, "form", "Videoconference") == "video");
  CHECK(read(Kind::count, "what", "participating states") == "states");
  CHECK(refused(Kind::session, "form", "by letter").expected == "one of in-person, video, mixed");
  CHECK(read(Kind::session, "narrow", "Yes") == true);
  CHECK(read(Kind::session, "narrow", "нет") == false);
  CHECK(refused(Kind::session, "narrow", "perhaps").expected == "yes or no");
}

TEST_CASE("each choice of each field is read from its word and from what readers read") {
  for_each_kind([]<typename R>() {
    for (const Field& field : fields_of(R::kind))
      for (const Choice& choice : field.choices) {
        CAPTURE(name_of(R::kind), field.key, choice.word);
        CHECK(read(R::kind, field.key.data(), std::string(choice.word)) == choice.word);
        CHECK(read(R::kind, field.key.data(), choice.said(Language::english)) == choice.word);
      }
  });
}

TEST_CASE("a reference is an id, or what one record alone is called") {
  const auto library = test::library_of(R"({"chronicle": 1, "places": [
      {"id": "place/almaty", "names": {"en": "Almaty", "ru": "Алма-Ата"}, "other_names": ["Верный"]},
      {"id": "place/one", "names": {"en": "Twin"}}, {"id": "place/two", "names": {"ru": "Twin"}}],
    "states": [{"id": "state/almaty", "names": {"en": "Almaty"}}],
    "topics": [{"id": "topic/a", "names": {"en": "Roads, rails"}}, {"id": "topic/b", "names": {"en": "Trade"}}],
    "sessions": [{"id": "session/a", "names": {"en": "Almaty 2021"}}],
    "items": [{"id": "item/a", "session": "session/a", "number": "10"}]})");
  const auto called = called_in(library, Language::english);
  for (const char* text : {"place/almaty", "Almaty", "алма-ата", "ВЕРНЫЙ", " almaty "})
    CHECK(read(Kind::session, "place", text, called) == "place/almaty");
  CHECK(read(Kind::act, "item", "Item 10 of Almaty 2021", called) == "item/a");
  CHECK(refused(Kind::session, "place", "Twin", Assigning::put, called)
            .expected.text()
            .ends_with("place/one, place/two"));
  CHECK(refused(Kind::session, "place", "Minsk", Assigning::put, called).expected == "the id or the name of a place");
  CHECK(refused(Kind::session, "place", "state/almaty", Assigning::put, called).code == ErrorCode::bad_value);
  CHECK(read(Kind::document, "topics", "Roads, rails; trade", called) == json({"topic/a", "topic/b"}));
  CHECK(read(Kind::document, "topics", "topic/a,topic/b", called) == json({"topic/a", "topic/b"}));
  CHECK(read(Kind::document, "topics", "Roads, rails", called) == json({"topic/a"}));
  CHECK(read(Kind::trace, "record", "Almaty 2021", called) == "session/a");
  CHECK(refused(Kind::trace, "record", "trace/a", Assigning::put, called).code == ErrorCode::bad_value);
}

TEST_CASE("lists are read whole, or one value to be added or removed") {
  CHECK(read(Kind::session, "notes", "One\n\nTwo, too\\nand more\r\n \nThree\\\\n") ==
        json({"One", "Two, too\nand more", "Three\\n"}));
  CHECK(read(Kind::session, "not_looked_up", "venue, host\nchair") == json({"venue", "host", "chair"}));
  const auto added = read_typed(typing_of(Kind::session), "notes", Assigning::add, "One\nnote");
  CHECK(json::parse(added->value.value()) == "One\nnote");
  CHECK(added->how == Assigning::add);
  CHECK(refused(Kind::session, "held", "2021", Assigning::add).code == ErrorCode::bad_value);
  CHECK(refused(Kind::session, "not_looked_up", "weather").found == "\"weather\"");
}

TEST_CASE("an empty text empties a field, and what is no field is named with those that are") {
  CHECK(read(Kind::session, "held", "").is_null());
  CHECK(read(Kind::session, "names.ru", "").is_null());
  CHECK(read(Kind::session, "names", "").is_null());
  CHECK(read(Kind::session, "names.ru", " Алма-Ата ") == " Алма-Ата ");
  const Error unknown = refused(Kind::person, "held", "2021");
  CHECK(unknown.code == ErrorCode::bad_value);
  CHECK(unknown.field == "held");
  CHECK(unknown.expected.text().ends_with(
      "names.LANGUAGE, other_names, state, topics, notes, not_applicable, not_looked_up, readings.FIELD"));
  CHECK(refused(Kind::session, "names", "Almaty").expected == "a name in a language, as names.en");
  CHECK(refused(Kind::session, "venue", "a\xFF").code == ErrorCode::not_utf8);
}

}  // namespace chronicle
