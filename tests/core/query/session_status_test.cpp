#include "core/query/session_status.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

SessionState state(const char* session, const char* as_of) {
  const auto& catalogue = bundled().catalogue;
  return status_of(catalogue, *catalogue.find<Session>(id(session)), day(as_of)).state;
}

}  // namespace

TEST_CASE("a session is known as its day knows it") {
  CHECK(state("session/2025-09-29", "2025-06-04") == SessionState::not_known);
  CHECK(state("session/2025-09-29", "2025-06-05") == SessionState::announced);
  CHECK(state("session/2025-09-29", "2025-09-28") != SessionState::held);
  CHECK(state("session/2025-09-29", "2025-09-29") == SessionState::held);
}

TEST_CASE("Minsk 2025 was announced for the 30th and moved to the 29th") {
  const auto& catalogue = bundled().catalogue;
  const auto* session = catalogue.find<Session>(id("session/2025-09-29"));
  std::string days;
  for (const Announcement* announcement : announcements_in_order(catalogue, *session))
    if (announcement->date) days += announcement->date->text() + " ";
  CHECK(days.find("2025-09 ") != std::string::npos);
  CHECK(days.find("2025-09-30 ") < days.rfind("2025-09-29 "));
  CHECK(state("session/2025-09-29", "2025-09-20") == SessionState::moved);
}

TEST_CASE("an announced day that is past without a word is unconfirmed, never held") {
  CHECK(state("session/2026-05-22", "2026-05-22") != SessionState::unconfirmed);
  CHECK(state("session/2026-05-22", "2026-05-23") == SessionState::unconfirmed);
  for (const Session& session : bundled().catalogue.all<Session>())
    if (!session.held) {
      CHECK(status_of(bundled().catalogue, session, day("2026-11-22")).state == SessionState::unconfirmed);
    }
}

TEST_CASE("a postponement without a new date stands until the session is announced again") {
  CHECK(state("session/1998-11-25", "1998-10-31") == SessionState::postponed);
  CHECK(state("session/1998-11-25", "1998-12-31") == SessionState::held);
}

TEST_CASE("a held session stays held on every later day") {
  for (const Session& session : bundled().catalogue.all<Session>()) {
    if (!session.held) continue;
    for (Day at = *session.held->earliest(); at < day("2026-11-22"); at = at.plus_days(211))
      REQUIRE(status_of(bundled().catalogue, session, at).state == SessionState::held);
  }
}

TEST_CASE("a day knows of a session ahead only when and where it was announced for") {
  const auto& catalogue = bundled().catalogue;
  const auto terms = [&](const char* session, const char* as_of) {
    return terms_of(catalogue, *catalogue.find<Session>(id(session)), day(as_of));
  };
  CHECK(terms("session/2025-06-05", "2025-01-01").date->text() == "2025-05-30");
  CHECK(terms("session/2025-09-29", "2025-07-01").date->text() == "2025-09-30");
  CHECK(terms("session/2025-09-29", "2025-09-29").date->text() == "2025-09-29");
  CHECK_FALSE(terms("session/2026-05-22", "2025-11-01").date);
  CHECK(place_in(catalogue, terms("session/2026-05-22", "2025-11-01")) == "Turkmenistan");
  CHECK_FALSE(terms("session/2025-09-29", "2025-06-04").date);
}
