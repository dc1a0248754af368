// What record files may not hold, and how each fault is told.
#include "core/exchange/limits.h"

#include <filesystem>
#include <fstream>

#include "core/exchange/record_file.h"
#include "core/model/bounds.h"
#include "core/model/check.h"
#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// The error of a file with these lists in it.
Error error_of_lists(const std::string& lists) {
  const auto result = read_record_files({{"a.json", "{\"chronicle\": 1, " + lists + "}"}});
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().file == "a.json");
  CHECK(result.error().detail.empty());
  return result.error();
}

/// The error of a file with one topic that has these members.
Error error_of_topic(const std::string& members) {
  return error_of_lists(R"("topics": [{"id": "topic/a", "names": {"en": "A"}, )" + members + "}]");
}

bool is_read(const std::string& lists) {
  return read_record_files({{"a.json", "{\"chronicle\": 1, " + lists + "}"}}).has_value();
}

std::string times_over(std::size_t times, const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

/// A list of `count` numbered texts.
std::string numbered(std::size_t count) {
  std::string list = "[";
  for (std::size_t i = 0; i < count; ++i) list += (i > 0 ? ", \"" : "\"") + std::to_string(i) + "\"";
  return list + "]";
}

const std::string session = R"("sessions": [{"id": "session/s"}], )";

std::string figure(const std::string& value) {
  return session +
         R"("figures": [{"id": "figure/f", "session": "session/s", "measure": "m", "unit": "USD", "value": )" + value +
         "}]";
}

std::string count(const std::string& value) {
  return session + R"("counts": [{"id": "count/c", "session": "session/s", "what": "states", "value": )" + value + "}]";
}

}  // namespace

TEST_CASE("a value that stands twice in a list is refused at its second place") {
  struct Case {
    const char *members, *field, *found;
  };
  const Case all[] = {
      {R"("other_names": ["B", "C", "B"])", "other_names", "B"},
      {R"("notes": ["n", "n"])", "notes", "n"},
      {R"("topics": ["topic/b", "topic/b"])", "topics", "topic/b"},
      {R"("not_applicable": ["notes", "notes"])", "not_applicable", "notes"},
      {R"("not_looked_up": ["notes", "notes"])", "not_looked_up", "notes"},
      {R"("citations": [{"source": "source/1", "locator": "¶ 1"}, {"locator": "¶ 1", "source": "source/1"}])",
       "citations", "source/1"},
      {R"("readings": [{"field": "names", "reason": "a"}, {"field": "names", "reason": "b"}])", "readings", "names"},
  };
  for (const Case& one : all) {
    CAPTURE(one.members);
    CHECK(error_of_topic(one.members) == Error{.code = ErrorCode::repeated_value,
                                               .file = "a.json",
                                               .record = "topic/a",
                                               .field = one.field,
                                               .found = one.found});
  }
  CHECK(error_of_lists(R"("topics": [{"id": "topic/a", "names": {"en": "A", "en": "B"}}])").code ==
        ErrorCode::wrong_shape);
}

TEST_CASE("citations that differ in anything are two") {
  CHECK(is_read(R"("sources": [{"id": "source/1", "names": {"en": "S"}, "publisher": "P", "citations": [
    {"source": "source/1"}, {"source": "source/1", "field": "names"}, {"source": "source/1", "locator": "a"},
    {"source": "source/1", "reading": "a"}, {"source": "source/1", "derivation": "a"},
    {"source": "source/1", "confidence": "high"}]}])"));
}

TEST_CASE("a citation of the record as a whole has no field, not an empty one") {
  const auto error = error_of_topic(R"("citations": [{"field": "", "source": "source/1"}])");
  CHECK(error.code == ErrorCode::bad_value);
  CHECK(error.field == "citations");
  CHECK(error.found == "\"\"");
}

TEST_CASE("a topic that is named thousands of times is one fault") {
  const auto error = error_of_topic("\"topics\": [" + times_over(999, "\"topic/a\", ") + "\"topic/a\"]");
  CHECK(error.code == ErrorCode::repeated_value);
  const auto longer = error_of_topic("\"topics\": [" + times_over(30'000, "\"topic/a\", ") + "\"topic/a\"]");
  CHECK(
      longer ==
      Error{.code = ErrorCode::too_many, .file = "a.json", .record = "topic/a", .field = "topics", .expected = "1000"});
}

TEST_CASE("lists, objects, texts and nesting have bounds") {
  CHECK(is_read(R"("topics": [{"id": "topic/a", "names": {"en": "A"}, "notes": )" + numbered(most_values) + "}]"));
  CHECK(error_of_topic("\"notes\": " + numbered(most_values + 1)).code == ErrorCode::too_many);

  CHECK(is_read(R"("topics": [{"id": "topic/a", "names": {"en": ")" + std::string(longest_text, 'x') + "\"}}]"));
  const auto text = error_of_topic("\"notes\": [\"" + std::string(longest_text + 1, 'x') + "\"]");
  CHECK(text.field == "notes");
  CHECK(text.expected == "a text of at most 64 KiB");

  std::string keys;
  for (std::size_t i = 0; i <= most_values; ++i) keys += ", \"k" + std::to_string(i) + "\": 1";
  CHECK(error_of_topic("\"notes\": []" + keys).expected == "at most 1000 keys in an object");
  CHECK(error_of_topic("\"" + std::string(1'000'000, 'k') + "\": 1").expected == "a key of the record format");

  for (const char* bracket : {"[", "{\"a\": "}) {
    const auto deep = error_of_topic("\"notes\": " + times_over(100'000, bracket));
    CHECK(deep.record == "topic/a");
    CHECK(deep.field == "notes");
    CHECK(deep.expected == "at most 16 levels of lists and objects");
  }
}

TEST_CASE("a number that cannot be kept is refused") {
  for (const char* value : {"9007199254740993", "9007199254740993.0", "-9007199254740993", "0.12345678901234567890",
                            "123456789012345678901234567890", "1e400", "-1e400", "1e-400", "1e-99999999999999999999"}) {
    CAPTURE(value);
    const auto error = error_of_lists(figure(value));
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.record == "figure/f");
    CHECK(error.field == "value");
  }
  CHECK(error_of_lists(figure("9007199254740993")).expected == "a number that can be kept exactly");
  CHECK(error_of_lists(figure("9007199254740993")).found == "9007199254740993");
  CHECK(error_of_lists(figure(std::string(1'000'000, '7'))).field == "value");
  for (const char* value : {"0", "-0", "0.0", "0e9", "1e18", "-1e18", "1e-12", "0.1", "1.10", "2.50e3", "14.5", "1E2",
                            "0.30000000000000004", "9007199254740992", "9007199254740994", "100000000000000000.0"}) {
    CAPTURE(value);
    CHECK(is_read(figure(value)));
  }
}

TEST_CASE("numbers have bounds, which the message says") {
  CHECK(error_of_lists(figure("1e308")).expected == "a number up to 1e18, and not below 1e-12 unless it is 0");
  CHECK(error_of_lists(figure("1e-13")).expected == "a number up to 1e18, and not below 1e-12 unless it is 0");
  CHECK(error_of_lists(figure("\"12\"")).expected == "a number");
  for (const char* value : {"10000000000000000000", "1e308", "-1", "1000001", "2.5", "\"2\"", "null", "true"}) {
    CAPTURE(value);
    CHECK(error_of_lists(count(value)).expected == "a whole number from 0 to 1000000");
  }
  CHECK(error_of_lists(count("10000000000000000000")).record == "count/c");
  CHECK(is_read(count("1000000")));
  CHECK(is_read(count("12.0")));
  for (const char* value : {"18446744073709551615", "18446744073709551616", "0", "-1", "10001", "1.5", "\"1\""}) {
    CAPTURE(value);
    const auto error = error_of_lists(R"("sessions": [{"id": "session/s", "ordinal": )" + std::string(value) + "}]");
    CHECK(error.record == "session/s");
    CHECK(error.field == "ordinal");
    CHECK(error.expected == "a whole number from 1 to 10000");
  }
}

TEST_CASE("the number of an agenda item stays one that a computer can count with") {
  const auto item = [](const std::string& number) {
    return session + R"("items": [{"id": "item/i", "session": "session/s", "number": ")" + number + "\"}]";
  };
  for (const char* number : {"1", "10.1", "1.2.3.4.5", "999999"}) CHECK(is_read(item(number)));
  for (const char* number : {"1000000", "99999999999999999999", "1.2.3.4.5.6", "1.", ".1", "1..2", "a", "-1"})
    CHECK(error_of_lists(item(number)).field == "number");
}

TEST_CASE("a text must have a sign in it") {
  for (const char* text : {"", " ", "\u00A0", "\u200B", "\u00AD", "\u3000\\n"}) {
    CAPTURE(text);
    const auto error =
        error_of_lists(R"("topics": [{"id": "topic/a", "names": {"en": ")" + std::string(text) + "\"}}]");
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.field == "names");
    CHECK(error.expected == "a text with something to be read in it");
  }
  CHECK(error_of_lists(R"("topics": [{"id": "topic/a", "names": {"en": ")"
                       "\u00A0"
                       R"("}}])")
            .found == "\"<U+00A0>\"");
}

TEST_CASE("characters that give orders are refused in every text") {
  struct Case {
    const char *text, *found;
  };
  for (const Case& one : {Case{"\\u0000", "U+0000"},
                          {"Before\\u0000after", "U+0000"},
                          {"\\u001b]0;owned", "U+001B"},
                          {"a\\u0007", "U+0007"},
                          {"\u009B31m", "U+009B"},
                          {"\u202Eb", "U+202E"},
                          {"\u2066b", "U+2066"}}) {
    CAPTURE(one.text);
    for (const std::string& members :
         {R"("notes": [")" + std::string(one.text) + "\"]", R"("names": {"en": ")" + std::string(one.text) + "\"}",
          R"("citations": [{"source": "source/1", "locator": ")" + std::string(one.text) + "\"}]"}) {
      const auto error = error_of_lists(R"("topics": [{"id": "topic/a", )" + members + "}]");
      CHECK(error.code == ErrorCode::bad_character);
      CHECK(error.record == "topic/a");
      CHECK(error.found == one.found);
    }
    CHECK(error_of_lists("\"" + std::string(one.text) + "\": 1").code == ErrorCode::bad_character);
  }
  const auto address = [](const std::string& url) {
    return R"("sources": [{"id": "source/1", "names": {"en": "S"}, "publisher": "P", "url": "https://x.org/)" + url +
           "\"}]";
  };
  CHECK(is_read(address("a%20b?c=d#e")));
  CHECK(is_read(address("заседание")));
  CHECK(error_of_lists(address("\\u0007")).code == ErrorCode::bad_character);
  CHECK(error_of_lists(address("\u202Egpj")).code == ErrorCode::bad_character);
  for (const char* blank : {" ", "\\n", "\\t", "\u00A0", "\u200B"})
    CHECK(error_of_lists(address(blank)).field == "url");
}

TEST_CASE("every type is told in our words") {
  struct Case {
    const char *lists, *field, *expected, *found;
  };
  const Case all[] = {
      {R"("topics": [{"id": "topic/a", "names": {"en": 7}}])", "names", "a text", "7"},
      {R"("topics": [{"id": "topic/a", "names": {"en": ["A"]}}])", "names", "a text", "a list"},
      {R"("topics": [{"id": "topic/a", "names": "A"}])", "names", "an object of texts by language", "\"A\""},
      {R"("topics": [{"id": "topic/a", "names": {}}])", "names", "an object of texts by language", "an empty object"},
      {R"("topics": [{"id": "topic/a", "names": {"en": "A"}, "notes": null}])", "notes", "a list", "null"},
      {R"("sessions": [{"id": "session/s", "narrow": "yes"}])", "narrow", "true or false", "\"yes\""},
      {R"("sessions": [{"id": "session/s", "form": "by post"}])", "form", "one of in-person, video, mixed",
       "\"by post\""},
      {R"("topics": [{"id": "topic/a)"
       "\u200B"
       R"("}])",
       "id", "an id such as topic/...", "\"topic/a<U+200B>\""},
  };
  for (const Case& one : all) {
    CAPTURE(one.lists);
    const auto error = error_of_lists(one.lists);
    CHECK(error.field == one.field);
    CHECK(error.expected == one.expected);
    CHECK(error.found == one.found);
  }
}

TEST_CASE("a list or an object where none may stand is told as one") {
  const auto error_of_file = [](const char* text) {
    const auto result = read_record_files({{"a.json", text}});
    REQUIRE_FALSE(result.has_value());
    return result.error().field + ": " + result.error().expected.text() + ", " + result.error().found;
  };
  CHECK(error_of_file("[1]") == ": an object with the key chronicle, a list");
  CHECK(error_of_file("{\"chronicle\": [1]}") == "chronicle: 1, a list");
  CHECK(error_of_file("{\"chronicle\": 1, \"edition\": {\"a\": 1}}") == "edition: a day such as 2026-11-22, an object");
  CHECK(error_of_file("{\"chronicle\": 1, \"topics\": {\"a\": 1}}") == "topics: a list, an object");
  CHECK(error_of_file("{\"chronicle\": 1, \"topics\": [[1]]}") == ": an object, a list");
}

TEST_CASE("a record that names itself where that makes no sense is refused") {
  const std::string commitment =
      session + R"("commitments": [{"id": "commitment/c", "session": "session/s", "gist": "g"}],
    "traces": [{"id": "trace/t", "commitment": "commitment/c", "verdict": "progress", "record": )";
  const std::string document = R"("documents": [{"id": "document/d", "names": {"en": "D"}, "type": "report"}], )";
  struct Case {
    std::string lists;
    const char *record, *field;
  };
  const Case all[] = {
      {commitment + R"("trace/t"}])", "trace/t", "record"},
      {commitment + R"("trace/u"}, {"id": "trace/u", "commitment": "commitment/c", "verdict": "progress",
        "record": "trace/t"}])",
       "trace/t", "record"},
      {commitment + R"("commitment/c"}])", "trace/t", "record"},
      {document +
           R"("relations": [{"id": "relation/r", "document": "document/d", "type": "amends", "to": "document/d"}])",
       "relation/r", "to"},
      {session + R"("announcements": [{"id": "announcement/a", "session": "session/s", "notice": "scheduled",
        "announced_at": "session/s"}])",
       "announcement/a", "announced_at"},
      {R"("topics": [{"id": "topic/a", "names": {"en": "A"}, "topics": ["topic/a"]}])", "topic/a", "topics"},
  };
  for (const Case& one : all) {
    CAPTURE(one.lists);
    const auto error = error_of_lists(one.lists);
    CHECK(error.code == ErrorCode::bad_value);
    CHECK(error.record == one.record);
    CHECK(error.field == one.field);
  }
  CHECK(is_read(commitment + R"("session/s"}])"));
}

TEST_CASE("a file just above what may be read is told as larger than that") {
  const std::string path = (std::filesystem::temp_directory_path() / "chronicle-too-large.json").string();
  std::ofstream(path) << "{}";
  std::filesystem::resize_file(path, largest_record_file + 1);
  const auto read = read_text_file(path);
  std::filesystem::remove(path);
  const auto parsed = read_record_files({{"a.json", std::string(largest_record_file + 1, ' ')}});
  for (const Error& error : {read.error(), parsed.error()}) {
    CHECK(error.code == ErrorCode::too_large);
    CHECK(error.expected == "160");
    CHECK(error.found == "161");
  }
}

TEST_CASE("all values of one record together have a bound") {
  const auto lists = [](std::size_t count) {
    std::string names;
    for (std::size_t i = 0; i < count; ++i) names += (i > 0 ? ", " : "") + numbered(most_values);
    return "\"notes\": [" + names + "]";
  };
  // Each list is no longer than it may be, nor is the list of them.
  const auto error = error_of_topic(lists(50));
  CHECK(error.code == ErrorCode::wrong_shape);
  CHECK(error.record == "topic/a");
  CHECK(error.field == "notes");
  CHECK(error.expected == "at most 12000 values in a record");
  CHECK(error_of_topic(lists(9)).code == ErrorCode::bad_value);
  // The bound is for each record, not for all together.
  std::string topics;
  for (int i = 0; i < 20; ++i)
    topics += std::string(i > 0 ? ", " : "") + R"({"id": "topic/t)" + std::to_string(i) +
              R"(", "names": {"en": "A"}, "notes": )" + numbered(most_values) + "}";
  CHECK(is_read("\"topics\": [" + topics + "]"));
}

TEST_CASE("the largest record that keeps the rules is read again") {
  Source source;
  source.id = RecordId::parse("source/s").value();
  source.publisher = "P";
  for (int i = 0; source.names.size() < most_values; ++i)
    source.names[{static_cast<char>('a' + i / 676), static_cast<char>('a' + i / 26 % 26),
                  static_cast<char>('a' + i % 26)}] = "S";
  for (std::size_t i = 0; i < most_values; ++i) {
    const std::string number = std::to_string(i);
    source.other_names.push_back(number);
    source.notes.push_back(number);
    source.topics.push_back(Ref<Kind::topic>::parse("topic/t" + number).value());
    source.citations.push_back({.field = "names",
                                .source = Ref<Kind::source>::parse("source/s").value(),
                                .locator = number,
                                .confidence = Confidence::high,
                                .reading = "r",
                                .derivation = "d"});
  }
  for (const std::string_view key : keys_of(Kind::source)) {
    source.readings.push_back({std::string(key), "reason"});
    source.not_applicable.emplace_back(key);
    source.not_looked_up.emplace_back(key);
  }
  CHECK_NOTHROW(check(source));
  Bundle bundle;
  bundle.of<Source>().push_back(source);
  const auto read = read_record_files({{"a.json", write_record_file(bundle)}}, [](const RecordId&) { return true; });
  REQUIRE(read.has_value());
  CHECK(read->of<Source>().front() == source);
  source.names["zzz"] = "S";
  CHECK_THROWS_AS(check(source), Failure);
}

}  // namespace chronicle
