// A small record with one of every kind and every fact, for tests that want all of the format in few rows.
#pragma once

namespace chronicle::test {

inline constexpr const char* one_of_each = R"({
"chronicle": 1,
"sessions": [
  {"id": "session/a", "names": {"en": "Almaty 2021", "ru": "Алма-Ата 2021"}, "other_names": ["The autumn session"],
   "topics": ["topic/t"], "notes": ["Held in a new hall."], "council": "heads-of-government", "ordinal": 80,
   "regularity": "regular", "narrow": true, "expanded": false, "form": "in-person", "place": "place/p",
   "host": "state/s", "venue": "Hall", "chair": "person/x", "chair_state": "state/s", "chair_office": "Prime Minister",
   "held": "2021-11-12",
   "citations": [{"field": "held", "source": "source/q", "locator": "¶ 2", "confidence": "high"},
                 {"field": "ordinal", "source": "source/q", "reading": "81", "derivation": "counted from 1991"}],
   "readings": [{"field": "ordinal", "reason": "The portal counts two sessions once."}]},
  {"id": "session/b", "not_looked_up": ["venue"], "not_applicable": ["host"]}],
"announcements": [
  {"id": "announcement/n", "session": "session/b", "notice": "scheduled", "date": "2022-05", "place": "place/p",
   "state": "state/s", "form": "mixed", "announced": "2021-11-12", "announced_at": "session/a", "announcer": "The chair"}],
"items": [{"id": "item/i", "session": "session/a", "number": "10.1", "discussed": true}],
"documents": [
  {"id": "document/d", "names": {"en": "Concept of roads"}, "topics": ["topic/t"], "type": "concept",
   "validity": "2021/2025", "entry_into_force": "2022-03-01", "depositary": "The Executive Committee",
   "citations": [{"field": "type", "source": "source/q"}]},
  {"id": "document/e", "names": {"ru": "Решение о дорогах"}, "type": "decision", "appointee": "person/x",
   "post": "Secretary"}],
"acts": [{"id": "act/c", "document": "document/d", "verb": "adopted", "session": "session/a", "body": "The council",
          "item": "item/i", "date": "2021-11-12"}],
"relations": [{"id": "relation/r", "document": "document/e", "type": "continues", "to": "document/d"}],
"signatures": [{"id": "signature/g", "document": "document/d", "state": "state/s", "status": "with-reservation",
                "date": "2021-11-12", "reservation": "But for item 4", "entry_into_force": "2022-03"}],
"attendances": [{"id": "attendance/w", "session": "session/a", "person": "person/x", "state": "state/s",
                 "office": "Prime Minister", "role": "chair", "rank": "prime-minister", "presence": "in-person"}],
"statements": [{"id": "statement/m", "session": "session/a", "gist": "Roads are to be built", "person": "person/x",
                "state": "state/s", "office": "Prime Minister"}],
"commitments": [{"id": "commitment/k", "session": "session/a", "gist": "To build the road", "person": "person/x",
                 "state": "state/s", "office": "Prime Minister", "target": "2024"}],
"traces": [{"id": "trace/u", "commitment": "commitment/k", "record": "document/e", "verdict": "progress",
            "gist": "The road is begun", "date": "2023~"}],
"figures": [{"id": "figure/f", "session": "session/a", "measure": "Trade", "value": 27.5, "unit": "percent",
             "qualifier": "over", "period": "2020/2021", "state": "state/s", "geography": "The CIS",
             "person": "person/x"}],
"counts": [{"id": "count/o", "session": "session/a", "what": "documents-signed", "value": 12, "qualifier": "about",
            "state": "state/s"}],
"chairmanships": [{"id": "chairmanship/h", "state": "state/s", "year": "2021"}],
"people": [{"id": "person/x", "names": {"en": "Askar Mamin"}, "state": "state/s"}],
"states": [{"id": "state/s", "names": {"en": "Kazakhstan"}, "code": "KZ"}],
"places": [{"id": "place/p", "names": {"en": "Almaty"}, "state": "state/s"}],
"topics": [{"id": "topic/t", "names": {"en": "Transport"}}],
"sources": [{"id": "source/q", "names": {"en": "Results of the session"}, "publisher": "Portal",
             "url": "https://example.org/a", "published": "2021-11-12", "language": "ru", "read": "2026-11-01"}]
})";

}  // namespace chronicle::test
