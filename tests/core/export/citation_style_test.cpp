// Citations as their norms have them, held against texts written by hand.
#include "core/export/citation_style.h"

#include <nlohmann/json.hpp>

#include "core/query/catalogue/catalogue.h"
#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

Source source_of(const char* facts) {
  const Library library =
      library_of(R"({"chronicle": 1, "sources": [{"id": "source/a", )" + std::string(facts) + "}]}");
  return library.records().find<Source>(id("source/a")).value();
}

const char* of_the_web = R"("names": {"en": "Results of the session", "ru": "Итоги заседания"}, "language": "ru",
  "publisher": "Исполнительный комитет СНГ", "url": "https://example.org/a?b=1", "published": "2021-11-12",
  "read": "2026-11-28")";
const char* of_paper = R"("names": {"en": "Who speaks?"}, "language": "en", "publisher": "Press", "published": "2021")";

std::string cited(const char* style, const Source& source, Language language = Language::english) {
  return citation_style(style).write(source, language);
}

}  // namespace

TEST_CASE("a page of the web is cited as each norm has it") {
  const Source source = source_of(of_the_web);
  CHECK(cited("gost-r-7.0.100", source) ==
        "Итоги заседания. – Текст : электронный // Исполнительный комитет СНГ : [сайт]. – 12.11.2021. – "
        "URL: https://example.org/a?b=1 (дата обращения: 28.11.2026).");
  CHECK(cited("gost-r-7.0.5", source) ==
        "Итоги заседания [Электронный ресурс] // Исполнительный комитет СНГ. 12.11.2021. "
        "URL: https://example.org/a?b=1 (дата обращения: 28.11.2026).");
  CHECK(cited("chicago", source) ==
        "Исполнительный комитет СНГ. “Итоги заседания.” 12 November 2021. Accessed 28 November 2026. "
        "https://example.org/a?b=1.");
  CHECK(cited("plain", source) ==
        "Исполнительный комитет СНГ. Results of the session. 12 November 2021. https://example.org/a?b=1 (accessed "
        "28 November 2026).");
}

TEST_CASE("what has no address has none in a citation, and no full stop twice") {
  const Source source = source_of(of_paper);
  CHECK(cited("gost-r-7.0.100", source) == "Who speaks? – Текст // Press. – 2021.");
  CHECK(cited("gost-r-7.0.5", source) == "Who speaks? // Press. 2021.");
  CHECK(cited("chicago", source) == "Press. “Who speaks?” 2021.");
}

TEST_CASE("a citation for programs is what they read of a file") {
  const Source source = source_of(of_the_web);
  CHECK(cited("ris", source).starts_with("TY  - ELEC\r\nID  - source/a\r\nTI  - Итоги заседания\r\n"));
  CHECK(cited("ris", source).ends_with("ER  - \r\n"));
  const auto items = nlohmann::json::parse(cited("csl-json", source));
  REQUIRE(items.size() == 1);
  CHECK(items[0]["title"] == "Итоги заседания");
  CHECK(items[0]["issued"]["date-parts"] == nlohmann::json::parse("[[2021, 11, 12]]"));
}

TEST_CASE("each style has an id of its own, and one that there is not is the plain one") {
  std::set<std::string_view> ids;
  for (const CitationStyle& style : citation_styles()) CHECK(ids.insert(style.id).second);
  CHECK(&citation_style("none such") == &citation_styles().front());
  // Every source of the record can be cited in every style, in one line for people.
  for (const Source& source : bundled().catalogue.all<Source>())
    for (const char* style : {"plain", "chicago", "gost-r-7.0.100", "gost-r-7.0.5"}) {
      std::string text = cited(style, source);
      for (std::size_t at; (at = text.find("...")) != std::string::npos;) text.replace(at, 3, "…");  // in titles
      CHECK(text.ends_with('.'));
      CHECK(text.find('\n') == std::string::npos);
      CHECK(text.find("..") == std::string::npos);
    }
}
