#include "core/exchange/record_file.h"

#include <algorithm>

#include "tests/support/catch.h"
#include "tests/support/schema.h"

namespace chronicle {
namespace {

Result<Bundle> read(const std::string& text) { return read_record_files({{"a.json", text}}); }

struct Bad {
  const char* text;
  ErrorCode code;
  const char* record;
  const char* field;
};

/// Two records of different kinds, each with one of everything that all kinds may have.
const char* const whole = R"({
  "chronicle": 1,
  "places": [{"id": "place/y", "names": {"ru": "Минск", "en": "Minsk"}, "other_names": ["Mensk"],
              "topics": ["topic/t"], "notes": ["b", "a"], "not_applicable": ["state"], "not_looked_up": ["names"],
              "citations": [{"field": "names", "source": "source/1", "locator": "¶ 4", "confidence": "high",
                             "reading": "Mensk", "derivation": "by sound"}, {"source": "source/1"}],
              "readings": [{"field": "names", "reason": "the official one"}]},
             {"id": "place/x", "names": {"en": "X"}}],
  "topics": [{"id": "topic/t", "names": {"en": "T"}}],
  "sources": [{"id": "source/1", "names": {"en": "S"}, "publisher": "P", "url": "https://x.org/a"}]
})";

}  // namespace

TEST_CASE("mistakes in record files are named with record and field") {
  const Bad all[] = {
      {"", ErrorCode::empty_file, "", ""},
      {" \n\t", ErrorCode::empty_file, "", ""},
      {"{", ErrorCode::not_json, "", ""},
      {"null", ErrorCode::wrong_shape, "", ""},
      {R"({"chronicle": "1"})", ErrorCode::wrong_shape, "", "chronicle"},
      {R"({"chronicle": 1, "edition": "soon"})", ErrorCode::wrong_shape, "", "edition"},
      {R"({"chronicle": 1, "x": 1})", ErrorCode::wrong_shape, "", "x"},
      {R"({"chronicle": 1, "places": [[]]})", ErrorCode::bad_value, "places[0]", ""},
      {R"({"chronicle": 1, "places": [{"id": 7}]})", ErrorCode::bad_value, "places[0]", "id"},
      {R"({"chronicle": 1, "places": [{"id": "place/-x"}]})", ErrorCode::bad_value, "places[0]", "id"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": "X"}]})", ErrorCode::bad_value, "place/x", "names"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": " "}}]})", ErrorCode::bad_value, "place/x",
       "names"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "notes": "n"}]})", ErrorCode::bad_value,
       "place/x", "notes"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "topics": ["place/x"]}]})",
       ErrorCode::bad_value, "place/x", "topics"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "citations": [{}]}]})",
       ErrorCode::bad_value, "place/x", "citations"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "readings": [{"field": "state"}]}]})",
       ErrorCode::bad_value, "place/x", "readings"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "not_applicable": ["held"]}]})",
       ErrorCode::bad_value, "place/x", "not_applicable"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "state": "state/none"}]})",
       ErrorCode::unknown_id, "place/x", "state"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "topics": ["topic/none"]}]})",
       ErrorCode::unknown_id, "place/x", "topics"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "citations": [{"source": "source/none"}]}]})",
       ErrorCode::unknown_id, "place/x", "citations"},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "ordinal": 0}]})", ErrorCode::bad_value, "session/x",
       "ordinal"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "other_names": ["a", "a"]}]})",
       ErrorCode::repeated_value, "place/x", "other_names"},
      {R"({"chronicle": 1, "places": [{"id": "place/x"}]})", ErrorCode::bad_value, "place/x", "names"},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {}}]})", ErrorCode::bad_value, "place/x", "names"},
      {R"({"chronicle": 1, "chronicle": 1})", ErrorCode::wrong_shape, "", "chronicle"},
      {R"({"chronicle": 2})", ErrorCode::wrong_shape, "", "chronicle"},
      {R"({"places": []})", ErrorCode::wrong_shape, "", "chronicle"},
      {R"({"chronicle": 1, "places": {}})", ErrorCode::wrong_shape, "", "places"},
      {R"({"chronicle": 1, "places": [7]})", ErrorCode::bad_value, "places[0]", ""},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "id": "place/y"}]})", ErrorCode::wrong_shape, "place/x", "id"},
      {R"({"chronicle": 1, "states": [{"id": "state/x", "names": {"en": "X"}, "code": "by"}]})", ErrorCode::bad_value,
       "state/x", "code"},
      {R"({"chronicle": 1, "items": [{"id": "item/x", "session": "session/s", "number": "ten"}]})",
       ErrorCode::bad_value, "item/x", "number"},
  };
  for (const Bad& bad : all) {
    CAPTURE(bad.text);
    const auto result = read(bad.text);
    REQUIRE_FALSE(result.has_value());
    CHECK(static_cast<int>(result.error().code) == static_cast<int>(bad.code));
    CHECK(result.error().file == "a.json");
    CHECK(result.error().record == bad.record);
    CHECK(result.error().field == bad.field);
  }
}

TEST_CASE("what is not JSON is named by line and column, counted in characters") {
  const auto place = [](const char* text) {
    const auto result = read(text);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::not_json);
    return result.error().found;
  };
  CHECK(place("{") == "1:2");
  CHECK(place("no") == "1:2");
  CHECK(place("{\"chronicle\": 1,\n \"places\": [}") == "2:13");
  CHECK(place("{\"chronicle\": 1, \"topics\": [{\"id\": \"яя\" x") == "1:41");
  CHECK(place("{\"chronicle\": 1} x") == "1:18");
}

TEST_CASE("an id given in two files is named with both") {
  const std::string text = R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}}]})";
  const auto result = read_record_files({{"a.json", text}, {"b.json", text}});
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error() ==
        Error{.code = ErrorCode::duplicate_id, .file = "b.json", .record = "place/x", .found = "a.json"});
}

TEST_CASE("a reference may lead to what is known already") {
  const std::vector<NamedText> files{
      {"a.json", R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "state": "state/by"}]})"}};
  CHECK_FALSE(read_record_files(files).has_value());
  CHECK(read_record_files(files, [](const RecordId& id) { return id.text() == "state/by"; }).has_value());
}

TEST_CASE("writing is canonical: sorted, complete, and the same however it was read") {
  const auto bundle = read(whole);
  REQUIRE(bundle.has_value());
  const std::string text = write_record_file(*bundle);
  CHECK(text.find("\"place/x\"") < text.find("\"place/y\""));
  CHECK(text.find("\"places\"") < text.find("\"topics\""));
  CHECK(text.ends_with("]\n}\n"));
  const auto again = read(text);
  REQUIRE(again.has_value());
  CHECK(write_record_file(*again) == text);
  Bundle reversed = *bundle;
  std::reverse(reversed.of<Place>().begin(), reversed.of<Place>().end());
  CHECK(write_record_file(reversed) == text);
  CHECK(again->of<Place>()[1] == bundle->of<Place>()[0]);
}

TEST_CASE("the bundled record survives writing and reading") {
  const auto bundle = read_record_files(embedded::record());
  REQUIRE(bundle.has_value());
  const std::string text = write_record_file(*bundle);
  const auto again = read(text);
  REQUIRE(again.has_value());
  CHECK(again->size() == bundle->size());
  CHECK(write_record_file(*again) == text);
  CHECK(test::schema_faults(text) == "");
}

TEST_CASE("nothing written is a file all the same") {
  CHECK(write_record_file(Bundle{}) == "{\n  \"chronicle\": 1\n}\n");
  CHECK(read(write_record_file(Bundle{})).has_value());
}

TEST_CASE("whole numbers have no decimal point") {
  const auto number = [](const char* value) {
    const auto bundle = read(R"({"chronicle": 1, "sessions": [{"id": "session/s"}], "figures": [{"id": "figure/f",
      "session": "session/s", "measure": "m", "unit": "USD", "value": )" +
                             std::string(value) + "}]}");
    REQUIRE(bundle.has_value());
    const std::string text = write_record_file(*bundle);
    const auto at = text.find("\"value\": ") + 9;
    return text.substr(at, text.find_first_of(",\n", at) - at);
  };
  CHECK(number("20000000000") == "20000000000");
  CHECK(number("2e10") == "20000000000");
  CHECK(number("2.50") == "2.5");
  CHECK(number("-3") == "-3");
  CHECK(number("0.1") == "0.1");
  CHECK(number("-0.0") == "0");
  CHECK(number("1000000000000000000") == "1000000000000000000");
  CHECK(number("9007199254740994") == "9007199254740994");
  CHECK(number("0.0000001") == "1e-07");
}

TEST_CASE("a file says its edition, or none") {
  CHECK(*edition_of({"m.json", R"({"chronicle": 1, "edition": "2026-11-22"})"}) == "2026-11-22");
  CHECK(edition_of({"m.json", R"({"chronicle": 1})"})->empty());
  CHECK_FALSE(edition_of({"m.json", R"({"chronicle": 1, "edition": "2026-11"})"}).has_value());
  CHECK_FALSE(edition_of({"m.json", "no"}).has_value());
}

TEST_CASE("text that is not UTF-8 is found at its byte") {
  for (const auto& [text, place] : std::vector<std::pair<std::string, std::string>>{{"\x80", "0"},
                                                                                    {"ab\xC3", "2"},
                                                                                    {"a\xC0\xAF", "1"},
                                                                                    {"\xED\xA0\x80", "0"},
                                                                                    {"\xF4\x90\x80\x80", "0"},
                                                                                    {"я\xFF", "2"}}) {
    const auto result = read(text);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::not_utf8);
    CHECK(result.error().found == place);
  }
}

}  // namespace chronicle
