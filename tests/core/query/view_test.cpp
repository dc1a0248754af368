#include "core/query/questions/view.h"

#include "tests/support/catch.h"

namespace chronicle {

TEST_CASE("a view and its text are the same thing") {
  View view{.kind = Kind::document};
  CHECK(view.text() == "view?kind=document");
  CHECK(View::parse(view.text()) == view);
  view.search = "\"рельсы & 100%\" state:kazakhstan\n";
  view.filter.of(Facet::validity) = {"in force", "not yet"};
  view.filter.of(Facet::topic) = {"topic/transport"};
  view.as_of = Day::parse("2025-06-05");
  view.question = Question::parse("question/comparison?before=2021&after=2025");
  CHECK(View::parse(view.text()) == view);
  CHECK(view.text().find(' ') == std::string::npos);
  CHECK(View::parse("view?kind=document&validity=in%20force")->filter.of(Facet::validity).contains("in force"));
}

TEST_CASE("what is no view is none") {
  for (const char* text :
       {"", "view", "view?", "view?kind", "view?kind=act", "view?kind=nonsense", "view?as-of=2025-02-30",
        "view?page=session/2025-06-05", "view?colour=red", "view?search=%2", "view?search=%zz", "view?search=a b",
        "view?year=", "view?year=soon", "view?year=99999999999", "view?year=2021&year=2021", "question/horizon",
        "view?kind=document&"}) {
    CAPTURE(text);
    CHECK_FALSE(View::parse(text).has_value());
  }
}

}  // namespace chronicle
