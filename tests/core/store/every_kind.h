// A library with a record of every kind, and something of the user's, small enough to be damaged in every way.
#pragma once

#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/saved_questions.h"
#include "core/store/user/user_notes.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle::test {

inline constexpr const char* every_kind = R"(
  "sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "Herald", "url": "https://example.org/a",
               "published": "2021-11-13", "language": "en", "read": "2026-01-02"},
              {"id": "source/t", "names": {"en": "Other"}, "publisher": "Gazette"}],
  "topics": [{"id": "topic/t", "names": {"en": "Transport"}}],
  "states": [{"id": "state/b", "names": {"en": "Belarus"}, "code": "BY", "citations": [{"source": "source/s"}]}],
  "places": [{"id": "place/m", "names": {"en": "Minsk", "ru": "Минск"}, "state": "state/b",
              "citations": [{"source": "source/s"}]}],
  "people": [{"id": "person/p", "names": {"en": "Pavel Petrov"}, "other_names": ["P. Petrov"], "state": "state/b",
              "citations": [{"source": "source/s"}]}],
  "sessions": [{"id": "session/a", "names": {"en": "Session"}, "council": "heads-of-government", "ordinal": 5,
                "regularity": "regular", "narrow": true, "form": "in-person", "place": "place/m", "host": "state/b",
                "venue": "Palace", "chair": "person/p", "held": "2021-11-12", "topics": ["topic/t"],
                "notes": ["A remark."], "not_looked_up": ["expanded"],
                "citations": [{"source": "source/s", "locator": "p. 1", "confidence": "high"},
                              {"field": "held", "source": "source/t", "reading": "2021-11-11"}],
                "readings": [{"field": "held", "reason": "The host says so."}]}],
  "announcements": [{"id": "announcement/a", "session": "session/a", "notice": "scheduled", "date": "2021-11-12",
                     "place": "place/m", "announced": "2021-10-01", "citations": [{"source": "source/s"}]}],
  "items": [{"id": "item/i", "session": "session/a", "number": "1.1", "discussed": true, "names": {"en": "Roads"},
             "citations": [{"source": "source/s"}]}],
  "documents": [{"id": "document/d", "type": "agreement", "names": {"en": "On roads"}, "validity": "2021/2025",
                 "topics": ["topic/t"], "citations": [{"source": "source/s"}]},
                {"id": "document/e", "type": "agreement", "names": {"en": "On rails"},
                 "citations": [{"source": "source/t"}]}],
  "acts": [{"id": "act/a", "document": "document/d", "verb": "adopted", "session": "session/a", "item": "item/i",
            "date": "2021-11-12", "citations": [{"source": "source/s"}]}],
  "relations": [{"id": "relation/r", "document": "document/d", "type": "amends", "to": "document/e",
                 "citations": [{"source": "source/s"}]}],
  "signatures": [{"id": "signature/s", "document": "document/d", "state": "state/b", "status": "signed",
                  "date": "2021-11-12", "citations": [{"source": "source/s"}]}],
  "attendances": [{"id": "attendance/a", "session": "session/a", "person": "person/p", "state": "state/b",
                   "office": "Prime Minister", "citations": [{"source": "source/s"}]}],
  "statements": [{"id": "statement/s", "session": "session/a", "gist": "Corridors grow.", "person": "person/p",
                  "citations": [{"source": "source/s"}]}],
  "commitments": [{"id": "commitment/c", "session": "session/a", "gist": "Build a road.", "state": "state/b",
                   "target": "2025", "citations": [{"source": "source/s"}]}],
  "traces": [{"id": "trace/t", "commitment": "commitment/c", "record": "document/d", "verdict": "progress",
              "gist": "Half is built.", "date": "2023", "citations": [{"source": "source/s"}]}],
  "figures": [{"id": "figure/f", "session": "session/a", "measure": "Trade", "value": 1.5, "unit": "USD",
               "period": "2020", "state": "state/b", "citations": [{"source": "source/s"}]}],
  "counts": [{"id": "count/c", "session": "session/a", "what": "agenda-items", "value": 17,
              "citations": [{"source": "source/s"}]}],
  "chairmanships": [{"id": "chairmanship/c", "state": "state/b", "year": "2021",
                     "citations": [{"source": "source/s"}]}])";

inline const UserNote note_on_session{.record = id("session/a"),
                                      .text = "Ask about zeppelins",
                                      .tags = {"to check", "transport"},
                                      .bookmarked = true,
                                      .changed = day("2026-11-22")};
inline const SavedQuestion roads{"Roads", "view?kind=document&search=roads"};

inline const KeptPrint printed_session{.title = "Session",
                                       .subjects = {"session/a"},
                                       .as_of = day("2026-11-22"),
                                       .printed = day("2026-11-23"),
                                       .position = 1,
                                       .records = {id("session/a")}};

inline KeptCopy copy_of_report() {
  return {.source = Ref<Kind::source>::parse("source/s").value(),
          .text = "The session was held.",
          .checksum = "0123",
          .kept = day("2026-11-22"),
          .origin = "pasted"};
}

/// Makes it: `document/e` is the user's own, all else an edition's.
inline void make_every_kind(const std::string& path) {
  auto library = Library::create(path);
  REQUIRE(library.has_value());
  Bundle bundle = bundle_of(every_kind);
  REQUIRE(write_edition(*library, bundle, "2026-01-01").has_value());
  Bundle own;
  own.of<Document>().push_back(bundle.of<Document>().back());
  own.of<Document>().front().notes = {"Mine."};
  REQUIRE(write_records(*library, own).has_value());
  REQUIRE(library->user_notes().write(note_on_session).has_value());
  REQUIRE(library->kept_copies().keep(copy_of_report()).has_value());
  REQUIRE(library->saved_questions().save(roads).has_value());
  REQUIRE(library->kept_prints().keep(printed_session).has_value());
}

}  // namespace chronicle::test
