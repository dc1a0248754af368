// Numbers as people write them.
#include "core/words/written_number.h"

#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("a number is read as it is written in English and in Russian") {
  struct Example {
    const char *written, *read;
  };
  const auto example = GENERATE(values<Example>({
      {"1234.5", "1234.5"},
      {"1234,5", "1234.5"},
      {" 12 ", "12"},
      {"1 234,5", "1234.5"},
      {"1\u00A0234\u202F567", "1234567"},
      {"1,234,567.8", "1234567.8"},
      {"1.234.567,8", "1234567.8"},
      {"1,234.56", "1234.56"},
      {"20,000,000,000", "20000000000"},
      {"0,125", "0.125"},
      {"27,35", "27.35"},
      {"1.234", "1.234"},
      {"1234,567", "1234.567"},
      {"-0.3", "-0.3"},
      {"\u22120,3", "-0.3"},
      {"+7", "7"},
      {"007", "7"},
      {"000", "0"},
      {"1e-12", "1e-12"},
      {"1.5E+3", "1.5e3"},
  }));
  CAPTURE(example.written);
  CHECK(read_written_number(example.written) == example.read);
}

TEST_CASE("what is no number, or could be two, is not read") {
  const auto* text = GENERATE("", " ", "-", "x", "1x", "1,234", "12,345", "1,23,456", "1.234.5", "1 23", "12 3456",
                              ".5", "5.", "1,", "--1", "1e", "1e1.5", "0x10", "1_000", "NaN", "inf", "1e9999", "½");
  CAPTURE(text);
  CHECK_FALSE(read_written_number(text).has_value());
}

}  // namespace chronicle
