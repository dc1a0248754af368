// What is expected, said in every language.
#include <set>

#include "core/wording/phrases.h"

namespace chronicle {
namespace {

std::string said(Expected what, Language language) { return in_words(Expectation(what, "<1>", "<2>"), language); }

/// Whether a text is the same in every language: figures and words of formats alone.
bool is_of_formats(Expected what) { return what == Expected::plain || what == Expected::zero_or_one; }

}  // namespace

TEST_CASE("what is expected is said in every language, of the same things") {
  for (const Language language : {Language::russian, Language::kazakh}) {
    std::set<std::string> phrases;
    for (int i = 0; i <= static_cast<int>(Expected::key_of_record); ++i) {
      const auto what = static_cast<Expected>(i);
      const std::string english = said(what, Language::english), text = said(what, language);
      CAPTURE(english, text);
      CHECK(text.empty() == false);
      for (const char* part : {"<1>", "<2>"})
        CHECK((text.find(part) == std::string::npos) == (english.find(part) == std::string::npos));
      if (is_of_formats(what)) continue;
      CHECK(phrases.insert(text).second);
      CHECK(text.find_first_of("\xD0\xD1\xD2\xD3") != std::string::npos);
    }
  }
}

TEST_CASE("a kind of record is called in the language in which it is expected, and a plain text stays as it is") {
  const Expectation place(Expected::id_or_name_of, "place");
  CHECK(place.text() == "the id or the name of a place");
  CHECK(in_words(place, Language::russian) == "идентификатор или название записи вида «место проведения»");
  CHECK(in_words(Expectation("1000"), Language::russian) == "1000");
  CHECK(in_words(Expectation("50 %1"), Language::kazakh) == "50 %1");
  CHECK(in_words(Expectation(), Language::russian).empty());
}

}  // namespace chronicle
