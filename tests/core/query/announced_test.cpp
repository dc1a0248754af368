#include "core/query/announced.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

AnnouncedSession announced(const char* session, const char* as_of = "2026-11-22") {
  const auto& catalogue = bundled().catalogue;
  return announced_session(catalogue, *catalogue.find<Session>(id(session)), day(as_of));
}

}  // namespace

TEST_CASE("Minsk 2025: a day within the month is no change, the 29th against the 30th is") {
  const auto session = announced("session/2025-09-29");
  REQUIRE(session.steps.size() == 4);
  CHECK_FALSE(session.steps[1].from_previous.any());
  CHECK(session.steps[2].from_previous.of_day);
  CHECK(session.steps[2].from_previous.days == -1);
  CHECK_FALSE(session.steps[0].to_outcome->any());
  CHECK(session.steps[1].to_outcome->days == -1);
}

TEST_CASE("Nur-Sultan 2021 was announced for Bishkek and held by video") {
  const auto session = announced("session/2021-11-12");
  REQUIRE_FALSE(session.steps.empty());
  CHECK(session.steps.front().to_outcome->of_form);
  CHECK_FALSE(session.steps.front().to_outcome->of_day);
}

TEST_CASE("before it was held there is no outcome, and later announcements are not there") {
  const auto session = announced("session/2025-09-29", "2025-08-18");
  CHECK(session.steps.size() == 2);
  for (const auto& step : session.steps) CHECK_FALSE(step.to_outcome);
}

TEST_CASE("the figures add up") {
  const auto sessions = announced_sessions(bundled().catalogue, day("2026-11-22"));
  const auto figures = figures_of(sessions);
  CHECK(figures.sessions == sessions.size());
  std::size_t steps = 0;
  for (const auto& one : sessions) steps += one.steps.size();
  CHECK(figures.announcements == steps);
  CHECK(figures.came_true <= figures.tested);
  CHECK(figures.tested <= figures.announcements);
  CHECK(figures.first_came_true <= figures.first_tested);
  CHECK(figures.came_true + figures.day_changed + figures.place_changed + figures.form_changed >= figures.tested);
  CHECK(*figures.median_days <= *figures.largest_days);
}

TEST_CASE("without sessions the figures are nothing") {
  const auto figures = figures_of({});
  CHECK(figures.announcements == 0);
  CHECK_FALSE(figures.median_days);
}
