// Dates that find no session, against a plain look at all sessions.
#include "core/query/search/missed_date.h"

#include <cstdlib>
#include <limits>

#include "core/query/as_of/record_date.h"
#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

std::optional<MissedDate> missed(std::string_view text, const char* as_of = test::today) {
  return missed_date(test::bundled().catalogue, test::day(as_of), text);
}

}  // namespace

TEST_CASE("a day without a session names the nearest one") {
  const auto found = missed("13.11.2021");
  REQUIRE(found);
  CHECK(found->typed == "13.11.2021");
  CHECK(found->is_alone);
  REQUIRE(found->nearest);
  CHECK(found->nearest->text() == "session/2021-11-12");
  CHECK_FALSE(missed("12.11.2021"));
  CHECK_FALSE(missed("ноябрь 2021"));
  CHECK_FALSE(missed("29 September"));
  CHECK_FALSE(missed("transport"));
  REQUIRE(missed("1 January"));
  CHECK_FALSE(missed("1 January")->nearest);
  CHECK_FALSE(missed("transport 13.11.2021")->is_alone);
}

TEST_CASE("a day that is in no calendar is told as such") {
  const auto found = missed("31.11.2021");
  REQUIRE(found);
  CHECK(found->is_impossible);
  CHECK_FALSE(found->nearest);
  CHECK(found->is_alone);
}

TEST_CASE("the nearest session is the nearest of all, for any day") {
  const Catalogue& catalogue = test::bundled().catalogue;
  const Day as_of = test::day(test::today);
  for (std::int32_t number = test::day("1991-01-01").number(); number < test::day("2027-01-01").number();
       number += 17) {
    const Day day(number);
    std::int32_t least = std::numeric_limits<std::int32_t>::max();
    for (const Session& session : catalogue.all<Session>()) {
      const auto date = date_of(catalogue, session.id, as_of);
      if (!date || !date->earliest() || !date->latest()) continue;
      if (*date->earliest() <= day && day <= *date->latest()) least = 0;
      least =
          std::min({least, std::abs(date->earliest()->number() - number), std::abs(date->latest()->number() - number)});
    }
    const auto found = missed(day.iso());
    CAPTURE(day.iso());
    if (least == 0) {
      CHECK_FALSE(found);
      continue;
    }
    if (!found) continue;  // within a session that is dated by its month
    REQUIRE(found->nearest);
    const auto date = date_of(catalogue, *found->nearest, as_of);
    const auto apart =
        std::min(std::abs(date->earliest()->number() - number), std::abs(date->latest()->number() - number));
    CHECK(apart == least);
  }
}

TEST_CASE("a search for a day finds its session, however the day is written") {
  for (const char* text : {"12/11/2021", "12.11.21", "12.11.2021", "Nov. 12, 2021"})
    CHECK(test::first(text) == "session/2021-11-12");
  CHECK(test::first("29 September") == "session/2025-09-29");
  for (const char* text : {"Nov. 12", "12 ноя", "12 november"}) {
    CAPTURE(text);
    CHECK(test::finds(text, "session/2021-11-12"));
  }
  CHECK(test::finds("minsk 29 September", "session/2025-09-29"));
  CHECK(test::find("zebra 29 September").is_closest);
}

}  // namespace chronicle
