#include "core/values/values.h"

#include <charconv>
#include <cmath>
#include <random>

#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// With plain spaces, so that expectations can be read.
std::string with_blanks(const std::string& text) {
  const std::string no_break = "\u00A0";
  std::string result;
  std::size_t start = 0;
  for (auto at = text.find(no_break); at != std::string::npos; at = text.find(no_break, start)) {
    result += text.substr(start, at - start) + ' ';
    start = at + no_break.size();
  }
  return result + text.substr(start);
}

std::string figure_words(double value, const std::string& unit, std::optional<Qualifier> qualifier = {}) {
  Figure figure;
  figure.value = value;
  figure.unit = unit;
  figure.qualifier = qualifier;
  return with_blanks(in_words(figure, Language::english));
}

/// The number that money words stand for.
double money_value(std::string text) {
  double scale = 1;
  if (text.find("trillion") != std::string::npos) scale = 1e12;
  if (text.find("billion") != std::string::npos) scale = 1e9;
  if (text.find("million") != std::string::npos) scale = 1e6;
  std::erase(text, ' ');
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);  // whatever the locale
  return value * scale;
}

}  // namespace

TEST_CASE("a figure reads as people write it") {
  CHECK(figure_words(20e9, "USD", Qualifier::over) == "over 20 billion USD");
  CHECK(figure_words(37.3e9, "USD") == "37.3 billion USD");
  CHECK(figure_words(563e6, "USD") == "563 million USD");
  CHECK(figure_words(1.25e12, "RUB", Qualifier::nearly) == "nearly 1.25 trillion RUB");
  CHECK(figure_words(27, "percent") == "27 %");
  CHECK(figure_words(14.5, "percent", Qualifier::over) == "over 14.5 %");
  CHECK(figure_words(-3.5, "percent") == "-3.5 %");
  CHECK(figure_words(2, "times") == "× 2");
  CHECK(figure_words(650, "people", Qualifier::about) == "about 650 people");
  CHECK(figure_words(12000, "people") == "12 000 people");
}

TEST_CASE("money that no short scale gives exactly is written out") {
  CHECK(figure_words(1234567890, "USD") == "1 234 567 890 USD");
  CHECK(figure_words(1234500000, "USD") == "1234.5 million USD");
  CHECK(figure_words(999999, "USD") == "999 999 USD");
  CHECK(figure_words(1000500, "USD") == "1 000 500 USD");
  CHECK(figure_words(1001000, "USD") == "1.001 million USD");
  CHECK(figure_words(-2e9, "EUR") == "-2 billion EUR");
  CHECK(figure_words(0.5, "USD") == "0.5 USD");
  CHECK(figure_words(0, "USD") == "0 USD");
}

TEST_CASE("no digit of money is lost, whatever its size") {
  std::mt19937_64 random(20260101);
  for (int i = 0; i < 20000; ++i) {
    const int digits = static_cast<int>(random() % 15) + 1;
    const int zeros = static_cast<int>(random() % 10);
    auto value = static_cast<double>(random() % static_cast<std::uint64_t>(std::pow(10, digits)));
    if (digits + zeros <= 15) value *= std::pow(10, zeros);
    const std::string text = figure_words(value, "USD");
    CAPTURE(value, text);
    CHECK(std::round(money_value(text.substr(0, text.size() - 4))) == value);
  }
}

TEST_CASE("a count is as exact as its source") {
  Count count;
  count.value = 12'000;
  CHECK(with_blanks(in_words(count, Language::english)) == "12 000");
  count.qualifier = Qualifier::over;
  CHECK(with_blanks(in_words(count, Language::english)) == "over 12 000");
}

}  // namespace chronicle
