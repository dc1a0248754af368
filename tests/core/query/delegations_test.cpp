#include "core/query/questions/delegations.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

DelegationGrid grid(const char* as_of) {
  std::vector<const Session*> sessions;
  for (const Session& session : bundled().catalogue.all<Session>()) sessions.push_back(&session);
  return delegation_grid(bundled().catalogue, sessions, day(as_of));
}

}  // namespace

TEST_CASE("the grid holds every attendance for a state once, at its session and state") {
  const auto all = grid("2026-11-22");
  std::size_t held = 0;
  REQUIRE(all.cells.size() == all.sessions.size());
  for (std::size_t row = 0; row < all.cells.size(); ++row) {
    REQUIRE(all.cells[row].size() == all.states.size());
    for (std::size_t column = 0; column < all.states.size(); ++column)
      for (const Attendance* one : all.cells[row][column].attendances) {
        CHECK(one->session.id() == all.sessions[row]->id);
        CHECK(one->state->id() == all.states[column]->id);
        ++held;
      }
  }
  std::size_t expected = 0;
  for (const Attendance& one : bundled().catalogue.all<Attendance>())
    if (one.state && one.role != Role::executive_committee && bundled().catalogue.find<Session>(one.session.id())->held)
      ++expected;
  CHECK(held == expected);
}

TEST_CASE("Askar Mamin headed the delegation of Kazakhstan in November 2021") {
  const auto all = grid("2021-12-31");
  CHECK(all.sessions.front()->id.text() == "session/2021-11-12");
  const auto kazakhstan = std::find_if(all.states.begin(), all.states.end(),
                                       [](const State* state) { return state->id.text() == "state/kazakhstan"; });
  const auto& cell = all.cells.front()[static_cast<std::size_t>(kazakhstan - all.states.begin())];
  REQUIRE_FALSE(cell.attendances.empty());
  CHECK(cell.attendances.front()->person->text() == "person/askar-mamin");
}

TEST_CASE("a person's posts follow each other in time") {
  const auto& catalogue = bundled().catalogue;
  for (const Person& person : catalogue.all<Person>()) {
    const auto posts = posts_of(catalogue, person, day("2026-11-22"));
    for (std::size_t i = 0; i < posts.size(); ++i) {
      REQUIRE_FALSE(posts[i].sessions.empty());
      if (i > 0) CHECK(posts[i].office != posts[i - 1].office);
      if (i > 0) CHECK(posts[i - 1].sessions.back()->held->earliest() <= posts[i].sessions.front()->held->earliest());
    }
  }
  const auto posts = posts_of(catalogue, *catalogue.find<Person>(id("person/kohir-rasulzoda")), day("2026-11-22"));
  REQUIRE(posts.size() == 1);
  CHECK(posts.front().office == "Prime Minister");
}

TEST_CASE("how one took part in a session is what the records of attendance say, for every person and session") {
  const Catalogue& catalogue = bundled().catalogue;
  const Day as_of = day("2026-11-22");
  for (const Person& person : catalogue.all<Person>())
    for (const Session& session : catalogue.all<Session>()) {
      const Attendance* found = attendance_of(catalogue, person.id, session.id, as_of);
      bool came = false, has_office = false;
      for (const Attendance& one : catalogue.all<Attendance>()) {
        if (!one.person || one.person->id() != person.id || one.session.id() != session.id) continue;
        came = true;
        has_office = has_office || one.office;
      }
      CAPTURE(person.id.text(), session.id.text());
      REQUIRE((found != nullptr) == came);
      if (found == nullptr) continue;
      CHECK(found->person->id() == person.id);
      CHECK(found->session.id() == session.id);
      CHECK(found->office.has_value() == has_office);
    }
}
