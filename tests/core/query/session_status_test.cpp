#include "core/query/as_of/session_status.h"

#include "core/wording/states.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

SessionState state(const char* session, const char* as_of) {
  const auto& catalogue = bundled().catalogue;
  return status_of(catalogue, *catalogue.find<Session>(id(session)), day(as_of)).state;
}

/// A session of which these announcements are known, in Belarus or elsewhere.
struct Announced {
  Library library;
  Catalogue catalogue;

  explicit Announced(const std::string& announcements, const std::string& facts = "")
      : library(library_of(R"({"chronicle": 1,
          "states": [{"id": "state/belarus", "names": {"en": "Belarus"}}, {"id": "state/russia", "names": {"en": "Russia"}}],
          "places": [{"id": "place/minsk", "state": "state/belarus", "names": {"en": "Minsk"}},
                     {"id": "place/moscow", "state": "state/russia", "names": {"en": "Moscow"}}],
          "sessions": [{"id": "session/a")" +
                           facts + R"(, "names": {"en": "A"}}],
          "announcements": [)" +
                           announcements + "]}")),
        catalogue(Catalogue::load(library)) {}
  const Session& session() const { return *catalogue.find<Session>(id("session/a")); }
  SessionOnDay at(const char* as_of) const { return session_on(catalogue, session(), day(as_of)); }
  SessionState state(const char* as_of) const { return at(as_of).state; }
  std::string date(const char* as_of) const {
    const auto date = at(as_of).terms.date;
    return date ? date->text() : "none";
  }
  std::string place(const char* as_of) const { return place_in(catalogue, at(as_of).terms, Language::english); }
  std::string reason(const char* as_of) const {
    return reason_of(catalogue, status_of(catalogue, session(), day(as_of)), Language::english);
  }
};

std::string announcement(const char* announced, const char* notice, const std::string& facts = "") {
  return std::string(R"({"id": "announcement/)") + announced + R"(", "session": "session/a", "announced": ")" +
         announced + R"(", "notice": ")" + notice + "\"" + facts + "}";
}

const char* const in_may = R"(, "date": "2026-05-22", "place": "place/minsk")";

}  // namespace

TEST_CASE("a later announcement does not take back what it leaves open") {
  const Announced one(announcement("2026-02-01", "scheduled", in_may) + "," +
                      announcement("2026-03-01", "draft-agenda"));
  CHECK(one.date("2026-03-02") == "2026-05-22");
  CHECK(one.place("2026-03-02") == "Minsk");
  CHECK(one.state("2026-03-02") == SessionState::draft_agenda);
  CHECK(one.state("2026-05-22") == SessionState::draft_agenda);
  CHECK(one.state("2026-07-01") == SessionState::unconfirmed);
  CHECK(one.reason("2026-07-01") ==
        "Announced for 22 May 2026, Minsk; the date has passed, and no source consulted says that it was held.");
}

TEST_CASE("the state in which the announced place lies takes nothing back, another does") {
  const Announced same(announcement("2026-02-01", "scheduled", in_may) + "," +
                       announcement("2026-03-01", "scheduled", R"(, "date": "2026-05", "state": "state/belarus")"));
  CHECK(same.place("2026-03-02") == "Minsk");
  CHECK(same.date("2026-03-02") == "2026-05-22");
  CHECK(same.state("2026-03-02") == SessionState::announced);
  const Announced other(announcement("2026-02-01", "scheduled", in_may) + "," +
                        announcement("2026-03-01", "scheduled", R"(, "state": "state/russia")"));
  CHECK(other.place("2026-03-02") == "Russia");
  CHECK(other.state("2026-03-02") == SessionState::moved);
}

TEST_CASE("a postponement takes the day back, and a new day puts it in its place") {
  const std::string postponed =
      announcement("2026-02-01", "scheduled", in_may) + "," + announcement("2026-05-01", "postponed");
  const Announced off(postponed);
  CHECK(off.state("2026-04-30") == SessionState::announced);
  CHECK(off.state("2026-05-01") == SessionState::postponed);
  CHECK(off.state("2026-07-01") == SessionState::postponed);
  const Announced agenda(postponed + "," + announcement("2026-06-01", "draft-agenda"));
  CHECK(agenda.date("2026-07-01") == "none");
  CHECK(agenda.state("2026-07-01") == SessionState::moved);
  const Announced anew(postponed + "," + announcement("2026-06-01", "scheduled", R"(, "date": "2026-10")"));
  CHECK(anew.state("2026-07-01") == SessionState::moved);
  CHECK(anew.state("2026-11-01") == SessionState::unconfirmed);
  const Announced to_a_day(announcement("2026-02-01", "scheduled", in_may) + "," +
                           announcement("2026-05-01", "postponed", R"(, "date": "2026-06-10")"));
  CHECK(to_a_day.state("2026-05-02") == SessionState::moved);
  CHECK(to_a_day.state("2026-06-11") == SessionState::unconfirmed);
}

TEST_CASE("between the first and the last day on which it can have been held nobody knows") {
  const Announced one(announcement("2026-02-01", "scheduled", in_may),
                      R"(, "held": "2026-05", "place": "place/moscow")");
  CHECK(one.state("2026-04-30") == SessionState::announced);
  CHECK(one.state("2026-05-10") == SessionState::not_known);
  CHECK(one.reason("2026-05-10") == "Held in May 2026; no source consulted gives the exact day.");
  CHECK(one.at("2026-05-10").own == nullptr);
  CHECK(one.state("2026-05-31") == SessionState::held);
  CHECK(one.place("2026-05-31") == "Moscow");
  const Announced days("", R"(, "held": "2026-06-04/2026-06-05")");
  CHECK(days.state("2026-06-04") == SessionState::held);
}

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
  for (const Announcement* announcement : announcements_in_order(catalogue, *session, day("2026-11-22")))
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
    for (Day at = *session.held->latest(); at < day("2026-11-22"); at = at.plus_days(211))
      REQUIRE(status_of(bundled().catalogue, session, at).state == SessionState::held);
  }
}

TEST_CASE("a day knows of a session ahead only when and where it was announced for") {
  const auto& catalogue = bundled().catalogue;
  const auto terms = [&](const char* session, const char* as_of) {
    return session_on(catalogue, *catalogue.find<Session>(id(session)), day(as_of)).terms;
  };
  CHECK(terms("session/2025-06-05", "2025-01-01").date->text() == "2025-05-30");
  CHECK(terms("session/2025-09-29", "2025-07-01").date->text() == "2025-09-30");
  CHECK(terms("session/2025-09-29", "2025-09-29").date->text() == "2025-09-29");
  CHECK_FALSE(terms("session/2026-05-22", "2025-11-01").date);
  CHECK(place_in(catalogue, terms("session/2026-05-22", "2025-11-01"), Language::english) == "Turkmenistan");
  CHECK_FALSE(terms("session/2025-09-29", "2025-06-04").date);
}

TEST_CASE("an announcement that is dated by the session it was made at comes after what was announced before") {
  const Library library = library_of(R"({"chronicle": 1,
    "sessions": [{"id": "session/early", "held": "2021-05-28", "names": {"en": "Early"}},
                 {"id": "session/a", "names": {"en": "A"}}],
    "announcements": [
      {"id": "announcement/1", "session": "session/a", "notice": "scheduled", "date": "2021-11-12",
       "announced_at": "session/early"},
      {"id": "announcement/2", "session": "session/a", "notice": "scheduled", "date": "2021-10-01",
       "announced": "2020-05-29"}]})");
  const Catalogue catalogue = Catalogue::load(library);
  const auto& session = *catalogue.find<Session>(id("session/a"));
  CHECK(reason_of(catalogue, status_of(catalogue, session, day("2021-07-01")), Language::english) ==
        "Announced for 12 November 2021; previously announced otherwise.");
}
