#include "core/query/questions/announced.h"

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

TEST_CASE("what missed the day is measured from the nearest day announced") {
  const auto announcement = [](const char* slug, const char* date) {
    return std::string(R"({"id": "announcement/)") + slug +
           R"(", "session": "session/a", "notice": "scheduled", "announced": )" + R"("2024-05-24", "date": ")" + date +
           "\"}";
  };
  const Library library =
      library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/a", "held": "2024-12-12", "names": {"en": "A"}}], "announcements": [)" +
                 announcement("days", "2024-11-07/2024-11-08") + "," + announcement("month", "2024-10") + "," +
                 announcement("day", "2024-12-10") + "," + announcement("right", "2024-12") + "," +
                 announcement("open", "2024-12-20/..") + "]}");
  const Catalogue catalogue = Catalogue::load(library);
  const auto sessions = announced_sessions(catalogue, day("2024-12-12"));
  REQUIRE(sessions.size() == 1);
  std::map<std::string, Shift> shifts;
  for (const AnnouncementStep& step : sessions.front().steps)
    shifts[std::string(step.announcement->id.slug())] = step.to_outcome.value();
  CHECK(shifts["days"].days == 34);
  CHECK(shifts["days"].is_exact);
  CHECK(shifts["month"].days == 42);
  CHECK_FALSE(shifts["month"].is_exact);
  CHECK(shifts["day"].days == 2);
  CHECK(shifts["day"].is_exact);
  CHECK_FALSE(shifts["right"].any());
  CHECK(shifts["open"].days == -8);
  const AnnouncedFigures figures = figures_of(sessions);
  CHECK(figures.day_changed == 4);
  CHECK(figures.largest_days == 42);
  CHECK(figures.median_days == 21);  // of 2, 8, 34 and 42
  CHECK(figures.periods_missed == 3);
}
