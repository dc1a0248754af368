// What is written is read back as it was, whatever the record holds; and whatever a file holds, reading it ends well.
#include <algorithm>
#include <random>

#include "core/exchange/record_file.h"
#include "tests/core/exchange/random_records.h"
#include "tests/support/catch.h"
#include "tests/support/comma_locale.h"
#include "tests/support/schema.h"

namespace chronicle {
namespace {

using test::RandomRecords;

std::string message_of(const Result<Bundle>& result) {
  if (result) return "read";
  const Error& error = result.error();
  return error.record + " " + error.field + " expected " + error.expected.text() + " found " + error.found;
}

template <typename R>
std::vector<R> sorted(std::vector<R> records) {
  std::sort(records.begin(), records.end(), [](const R& a, const R& b) { return a.id < b.id; });
  return records;
}

void check_round_trip(const Bundle& bundle) {
  const std::string text = write_record_file(bundle);
  const auto again = read_record_files({{"a.json", text}});
  INFO(message_of(again));
  REQUIRE(again.has_value());
  for_each_kind([&]<typename R>() { CHECK((again->of<R>() == sorted(bundle.of<R>()))); });
  CHECK(write_record_file(*again) == text);
}

}  // namespace

TEST_CASE("records come back from a file as they went") {
  for (unsigned seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    check_round_trip(RandomRecords(seed).bundle(4));
  }
}

TEST_CASE("records go and come under a locale with a decimal comma") {
  const test::CommaLocale locale("ru_RU");
  if (!locale.is_set()) WARN("no locale with a decimal comma can be made on this machine");
  check_round_trip(RandomRecords(7).bundle(4));
}

TEST_CASE("what is written keeps the schema") {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    const Bundle bundle = RandomRecords(seed, RandomRecords::Texts::short_ones).bundle(2);
    CHECK(test::schema_faults(write_record_file(bundle)) == "");
  }
}

TEST_CASE("any change to a file gives a record or an error") {
  // Bytes that mean something in JSON and in the format are put in more often than others.
  static const std::string pieces[] = {
      "{",  "}",       "[",    "]",    ",",    ":",      "\"",      "\\",       "\\u0000",
      "1",  "-",       "e",    ".",    "1e99", "null",   "true",    "\"\"",     "\"id\"",
      "/",  "../",     "\n",   "\xFF", "\xC2", "\u202E", "\\ud800", "topic/r0", "trace/r1",
      "[[", "{\"a\":", "1e-9", "0",    "XX",   "?",      "~",       "00",       "session/"};
  const std::string whole = write_record_file(RandomRecords(11, RandomRecords::Texts::short_ones).bundle(2));
  std::mt19937 random(5);
  const auto at = [&](const std::string& text) { return random() % (text.size() + 1); };
  std::size_t read = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string text = whole;
    for (auto changes = 1 + random() % 3; changes > 0; --changes) {
      const std::size_t start = at(text);
      switch (random() % 4) {
        case 0:
          text.insert(start, pieces[random() % std::size(pieces)]);
          break;
        case 1:
          text.erase(start, random() % 30);
          break;
        case 2:
          if (start < text.size()) text[start] = static_cast<char>(random() % 256);
          break;
        default:
          text.insert(start, text.substr(at(text), random() % 60));
      }
    }
    CAPTURE(round);
    const auto result = read_record_files({{"a.json", text}});
    if (!result) {
      CHECK(result.error().file == "a.json");
      CHECK(result.error().detail.empty());
      continue;
    }
    ++read;
    // What the reader takes, the schema takes too, and it can be written.
    CHECK(test::schema_faults(text) == "");
    check_round_trip(*result);
  }
  CHECK(read > 20);
}

TEST_CASE("a text that is not UTF-8 or a number that is none is not written, and the record is named") {
  Bundle bundle;
  bundle.of<Topic>().emplace_back();
  bundle.of<Topic>()[0].id = *RecordId::parse("topic/a");
  bundle.of<Topic>()[0].names = {{"en", "a\xFF"}};
  const auto error_of = [](const Bundle& records) -> Error {
    try {
      write_record_file(records);
    } catch (const Failure& failure) {
      return failure.error();
    }
    return {.code = ErrorCode::store_failed};
  };
  const Error text = error_of(bundle);
  CHECK(text.code == ErrorCode::not_utf8);
  CHECK(text.record == "topic/a");
  CHECK(text.found == "1");

  Bundle numbers;
  numbers.of<Figure>().emplace_back();
  numbers.of<Figure>()[0].id = *RecordId::parse("figure/f");
  numbers.of<Figure>()[0].value = HUGE_VAL;
  const Error number = error_of(numbers);
  CHECK(number.code == ErrorCode::bad_value);
  CHECK(number.record == "figure/f");
  CHECK(number.field == "value");
}

}  // namespace chronicle
