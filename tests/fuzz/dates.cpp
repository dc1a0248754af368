// Dates: two lines, each a date or none.
#include "core/values/values.h"
#include "tests/fuzz/target.h"

namespace chronicle::fuzz {
namespace {

void check(const Date& date, std::string_view text) {
  expect(date.text() == text, "a date keeps its text");
  expect(Date::parse(date.text()) == date, "what is written is read");
  if (date.earliest() && date.latest()) {
    expect(*date.earliest() <= *date.latest(), "a date begins before it ends");
    expect(lies_within(date, date), "a date lies within itself");
  }
  expect(!in_words(date, Language::english).empty() && !in_short(date, Language::english).empty(), "a date has words");
  if (date.is_day()) expect(date.earliest() == date.latest(), "a day is one day");
}

void check(const Day& day, std::string_view text) {
  expect(day.iso() == text, "a day is written as it was read");
  expect(Day::from_ymd(day.year(), day.month(), day.day()) == day, "a day is its year, month and day");
  expect(!in_words(day, Language::english).empty() && !in_short(day, Language::english).empty(), "a day has words");
  expect(Date::of(day).is_day(), "a day is a date");
}

void try_dates(std::string_view input) {
  const std::size_t end = std::min(input.find('\n'), input.size());
  const std::string_view first = input.substr(0, end), second = input.substr(std::min(end + 1, input.size()));
  if (const auto day = Day::parse(first)) check(*day, first);
  const auto one = Date::parse(first), other = Date::parse(second);
  if (one) check(*one, first);
  if (!one || !other) return;
  // Of two that lie within each other, both mean the same days.
  if (lies_within(*one, *other) && lies_within(*other, *one))
    expect(one->earliest() == other->earliest() && one->latest() == other->latest(), "within each other");
}

const Target dates_target("dates", try_dates);

}  // namespace
}  // namespace chronicle::fuzz
