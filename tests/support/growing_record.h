// A small record of which every part says since when it is known, and the record that is left of it on a day: what the
// record as of that day is held against. It knows nothing of the rules that the program goes by.
#pragma once

#include <nlohmann/json.hpp>

#include "tests/support/bundled.h"

namespace chronicle::test {

/// `known`: the first day on which there is anything of the record; `then`: facts that come later, by their days.
/// What has no such day is always known.
inline constexpr const char* growing_record = R"({"chronicle": 1,
"sources": [
  {"id": "source/early", "publisher": "Agency", "names": {"en": "Early report"}, "published": "2023-06-08"},
  {"id": "source/plans", "publisher": "Agency", "names": {"en": "Plans"}, "published": "2023-11"},
  {"id": "source/late", "publisher": "Agency", "names": {"en": "Late report"}, "published": "2024-05-24"},
  {"id": "source/last", "publisher": "Agency", "names": {"en": "Last report"}, "published": "2026-01-10"}],
"topics": [{"id": "topic/transport", "names": {"en": "Transport"}}],
"states": [{"id": "state/kazakhstan", "names": {"en": "Kazakhstan"}}, {"id": "state/russia", "names": {"en": "Russia"}},
  {"id": "state/uzbekistan", "names": {"en": "Uzbekistan"}}],
"places": [{"id": "place/astana", "state": "state/kazakhstan", "names": {"en": "Astana"}},
  {"id": "place/moscow", "state": "state/russia", "names": {"en": "Moscow"}},
  {"id": "place/tashkent", "state": "state/uzbekistan", "names": {"en": "Tashkent"}}],
"people": [
  {"id": "person/head", "known": "2023-06-08", "state": "state/kazakhstan", "names": {"en": "Head Early"}},
  {"id": "person/chair", "known": "2024-05-24", "names": {"en": "Chair Later"}},
  {"id": "person/source-of-figures", "known": "2024-05-24", "names": {"en": "Teller of figures"}},
  {"id": "person/promiser", "known": "2024-05-24", "names": {"en": "Promiser"}},
  {"id": "person/appointee", "known": "2025-04-30", "names": {"en": "Appointee"}}],
"sessions": [
  {"id": "session/first", "known": "2023-06-08", "held": "2023-06-08", "place": "place/moscow", "host": "state/russia",
   "form": "in-person", "chair": "person/head", "chair_state": "state/russia", "names": {"en": "First"}},
  {"id": "session/second", "known": "2023-06-08", "names": {"en": "Second"},
   "then": [{"from": "2024-05-24", "held": "2024-05-24", "form": "video", "chair": "person/chair", "narrow": true,
             "chair_state": "state/uzbekistan", "venue": "House of meetings", "notes": ["Held a week earlier."],
             "citations": [{"field": "chair", "source": "source/late"}, {"field": "held", "source": "source/late"}]}]},
  {"id": "session/third", "known": "2024-05-24", "names": {"en": "Third"}},
  {"id": "session/fourth", "known": "2024-12-31", "names": {"en": "Fourth"},
   "then": [{"from": "2025-04-30", "held": "2025-04", "place": "place/tashkent", "form": "in-person"}]}],
"announcements": [
  {"id": "announcement/second-1", "known": "2023-06-08", "session": "session/second", "notice": "scheduled",
   "date": "2024-05", "place": "place/astana", "announced_at": "session/first"},
  {"id": "announcement/second-2", "known": "2024-03-01", "session": "session/second", "notice": "scheduled",
   "date": "2024-06-03", "place": "place/tashkent", "announced": "2024-03-01"},
  {"id": "announcement/second-3", "known": "2024-05-20", "session": "session/second", "notice": "draft-agenda",
   "announced": "2024-05-20"},
  {"id": "announcement/third-1", "known": "2024-05-24", "session": "session/third", "notice": "scheduled",
   "date": "2024-10-15", "place": "place/moscow", "announced": "2024-05-24", "announced_at": "session/second"},
  {"id": "announcement/third-2", "known": "2024-08-31", "session": "session/third", "notice": "draft-agenda",
   "announced": "2024-08"},
  {"id": "announcement/fourth-1", "known": "2024-12-31", "session": "session/fourth", "notice": "scheduled",
   "date": "2025-06-10", "form": "video", "announced": "2024-12"}],
"documents": [
  {"id": "document/old", "known": "2023-06-08", "type": "concept", "validity": "../2025", "names": {"en": "Old concept"},
   "topics": ["topic/transport"]},
  {"id": "document/new", "known": "2025-04-30", "type": "concept", "validity": "2026/2030", "names": {"en": "New concept"}},
  {"id": "document/of-a-year", "known": "2024-12-31", "type": "agreement", "names": {"en": "Agreement of a year"}},
  {"id": "document/planned", "known": "2024-05-24", "type": "programme", "names": {"en": "Planned programme"}},
  {"id": "document/put-off", "known": "2024-05-24", "type": "strategy", "names": {"en": "Put off strategy"}},
  {"id": "document/post", "known": "2025-04-30", "type": "appointment", "appointee": "person/appointee",
   "post": "Chairman", "names": {"en": "On an appointment"}},
  {"id": "document/undated", "type": "protocol", "names": {"en": "Undated protocol"}}],
"items": [
  {"id": "item/planned", "known": "2023-11-30", "session": "session/second", "number": "1",
   "citations": [{"source": "source/plans"}]},
  {"id": "item/late", "known": "2024-05-24", "session": "session/second", "number": "2",
   "citations": [{"source": "source/last"}]}],
"acts": [
  {"id": "act/old-considered", "known": "2023-06-08", "document": "document/old", "verb": "considered",
   "session": "session/first"},
  {"id": "act/old-planned", "known": "2023-11-30", "document": "document/old", "verb": "planned",
   "session": "session/second", "item": "item/planned", "citations": [{"source": "source/plans"}]},
  {"id": "act/old-approved", "known": "2024-05-24", "document": "document/old", "verb": "approved",
   "session": "session/second", "item": "item/planned"},
  {"id": "act/new", "known": "2025-04-30", "document": "document/new", "verb": "approved", "session": "session/fourth"},
  {"id": "act/of-a-year", "known": "2024-12-31", "document": "document/of-a-year", "verb": "signed", "date": "2024",
   "body": "Heads of railways"},
  {"id": "act/planned", "known": "2024-05-24", "document": "document/planned", "verb": "planned",
   "session": "session/third", "citations": [{"source": "source/late"}]},
  {"id": "act/put-off", "known": "2024-05-24", "document": "document/put-off", "verb": "deferred",
   "session": "session/second"},
  {"id": "act/put-off-again", "known": "2024-12-31", "document": "document/put-off", "verb": "planned",
   "session": "session/fourth"},
  {"id": "act/post", "known": "2025-04-30", "document": "document/post", "verb": "decided", "session": "session/fourth"}],
"relations": [
  {"id": "relation/replaces", "known": "2025-04-30", "document": "document/new", "type": "replaces", "to": "document/old"},
  {"id": "relation/implements", "known": "2024-12-31", "document": "document/of-a-year", "type": "implements",
   "to": "document/old"}],
"signatures": [
  {"id": "signature/undated", "known": "2024-05-24", "document": "document/old", "state": "state/uzbekistan",
   "status": "signed"},
  {"id": "signature/later", "known": "2024-07-01", "document": "document/old", "state": "state/kazakhstan",
   "status": "with-reservation", "date": "2024-07-01", "notes": ["Its text was not read."]}],
"attendances": [
  {"id": "attendance/first", "known": "2023-06-08", "session": "session/first", "person": "person/head",
   "state": "state/kazakhstan", "office": "Prime Minister", "role": "head-of-delegation"},
  {"id": "attendance/second", "known": "2024-05-24", "session": "session/second", "person": "person/head",
   "state": "state/kazakhstan", "office": "Deputy Prime Minister", "role": "head-of-delegation", "presence": "video"}],
"statements": [
  {"id": "statement/first", "known": "2023-06-08", "session": "session/first", "gist": "Spoke of railways",
   "person": "person/head", "state": "state/kazakhstan", "office": "Prime Minister"},
  {"id": "statement/second", "known": "2024-05-24", "session": "session/second", "gist": "Spoke of roads",
   "state": "state/uzbekistan", "office": "Prime Minister"}],
"commitments": [
  {"id": "commitment/first", "known": "2023-06-08", "session": "session/first", "gist": "To build a railway",
   "state": "state/kazakhstan", "target": "2024"},
  {"id": "commitment/second", "known": "2024-05-24", "session": "session/second", "gist": "To build a road",
   "person": "person/promiser"}],
"traces": [
  {"id": "trace/dated", "known": "2024-07-31", "commitment": "commitment/first", "record": "document/old",
   "verdict": "progress", "date": "2024-07"},
  {"id": "trace/undated", "known": "2025-04-30", "commitment": "commitment/first", "record": "document/new",
   "verdict": "fulfilled"}],
"figures": [
  {"id": "figure/second", "known": "2024-05-24", "session": "session/second", "measure": "trade turnover", "value": 20,
   "unit": "%", "person": "person/source-of-figures", "period": "2023"}],
"counts": [
  {"id": "count/second", "known": "2024-05-24", "session": "session/second", "what": "documents-signed", "value": 12},
  {"id": "count/states", "known": "2024-05-24", "session": "session/second", "what": "states", "value": 9}],
"chairmanships": [
  {"id": "chairmanship/2024", "known": "2024-01-01", "state": "state/kazakhstan", "year": "2024"},
  {"id": "chairmanship/2025", "known": "2024-05-24", "state": "state/uzbekistan", "year": "2025",
   "citations": [{"source": "source/late"}]}]})";

/// What is left of the growing record on a day, "9999-12-31" for all of it.
inline std::string grown_by(const std::string& day) {
  nlohmann::json record = nlohmann::json::parse(growing_record);
  for (auto& [list, records] : record.items()) {
    if (!records.is_array()) continue;
    nlohmann::json kept = nlohmann::json::array();
    for (nlohmann::json one : records) {
      if (one.value("known", "") > day) continue;
      for (const auto& then : one.value("then", nlohmann::json::array()))
        if (then["from"].get<std::string>() <= day) one.update(then);
      for (const char* key : {"known", "then", "from"}) one.erase(key);
      kept.push_back(std::move(one));
    }
    records = std::move(kept);
  }
  return record.dump();
}

/// A library with what is left of the growing record on a day.
struct Grown {
  Library library;
  Catalogue catalogue;

  explicit Grown(const std::string& day) : library(library_of(grown_by(day))), catalogue(Catalogue::load(library)) {}
};

/// Days on which, before which and between which something became known.
inline constexpr std::array growing_days{"2023-01-01", "2023-06-08", "2023-11-15", "2023-11-30", "2024-01-01",
                                         "2024-03-02", "2024-05-20", "2024-05-23", "2024-05-24", "2024-07-15",
                                         "2024-08-31", "2024-10-16", "2024-12-31", "2025-03-31", "2025-04-30",
                                         "2025-12-31", "2026-01-01", "2031-01-01"};

}  // namespace chronicle::test
