#include "core/brief/writers/web_address.h"

#include "tests/support/catch.h"

namespace chronicle {
namespace {

/// The first address in a text; "" if there is none.
std::string found_in(std::string_view text) {
  const auto found = find_web_address(text, 0);
  return std::string(found ? text.substr(found->start, found->end - found->start) : "");
}

}  // namespace

TEST_CASE("an address in a text ends where its sentence goes on") {
  CHECK(found_in("at https://e-cis.info/news/566/?a=1&b=2#c, and") == "https://e-cis.info/news/566/?a=1&b=2#c");
  CHECK(found_in("(see http://a.org/b).") == "http://a.org/b");
  CHECK(found_in("https://ru.wikipedia.org/wiki/СНГ_(значения)") == "https://ru.wikipedia.org/wiki/СНГ_(значения)");
  CHECK(found_in("«https://a.org»") == "https://a.org");
  CHECK(found_in("https://a.org/x[1]") == "https://a.org/x[1]");
  CHECK(found_in("[https://a.org/x]") == "https://a.org/x");
}

TEST_CASE("what only looks like an address is none") {
  for (const char* text : {"http", "https://", "http://.", "ftp://a.org", "xhttps://a.org", "e-cis.info"})
    CHECK(found_in(text).empty());
}

}  // namespace chronicle
