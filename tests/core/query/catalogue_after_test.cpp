// What a catalogue, a filter and evidence become by changes, against the same made anew.
#include <map>
#include <set>

#include "core/edits/undo.h"
#include "core/edits/write_records.h"
#include "core/query/as_of/known.h"
#include "core/query/filter/filter.h"
#include "core/query/questions/evidence.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::id;

/// All that is asked of a catalogue, in terms that hang on no position.
struct Told {
  std::map<std::string, std::vector<std::string>> of_records;
  std::set<std::pair<std::string, std::string>> cited;
};

std::string text_of(const std::optional<Day>& day) { return day ? day->iso() : "-"; }

template <typename R>
std::vector<std::string> told_of(const Catalogue& catalogue, const R& record) {
  std::vector<std::string> told{catalogue.name_of(record.id), text_of(catalogue.first_publication(record.id)),
                                text_of(known_since(catalogue, record.id)),
                                catalogue.may_replace_itself(record.id) ? "ring" : "no ring"};
  if (const auto since = catalogue.known_since(record.id); since && since->date != nullptr)
    told.push_back(since->date->text());
  for (const auto& topic : record.topics) told.push_back(topic.text());
  for_each_kind([&]<typename S>() {
    for_each_fact<S>([&]<typename T>(const Fact<S, T>& fact) {
      if constexpr (IsReference<PlainType<T>>::value) {
        std::set<std::string> from;
        for (const S* one : catalogue.linked(fact.member, record.id)) from.insert(one->id.text());
        for (const std::string& one : from) told.push_back(fact.key + (" of " + one));
      }
    });
  });
  return told;
}

Told told_of(const Catalogue& catalogue) {
  Told told;
  for_each_kind([&]<typename R>() {
    std::size_t count = 0;
    for (const R& record : catalogue.all<R>()) {
      ++count;
      CHECK(catalogue.find<R>(record.id) == &record);
      told.of_records[record.id.text()] = told_of(catalogue, record);
    }
    CHECK(count == catalogue.all<R>().size());
  });
  for (const CitedSource& one : catalogue.cited())
    told.cited.emplace(catalogue.id_at(one.kind, one.record).text(), catalogue.id_at(Kind::source, one.source).text());
  return told;
}

void check_same(const Catalogue& catalogue, const Catalogue& anew) {
  const Told told = told_of(catalogue), expected = told_of(anew);
  CHECK(told.cited == expected.cited);
  REQUIRE(told.of_records.size() == expected.of_records.size());
  for (const auto& [record, what] : expected.of_records) {
    CAPTURE(record);
    CHECK(told.of_records.at(record) == what);
  }
  for_each_kind([&]<typename R>() {
    for (const R& record : anew.all<R>()) {
      const R* known = catalogue.find<R>(record.id);
      REQUIRE(known != nullptr);
      CHECK(*known == record);
    }
  });
}

void check_positions(const Catalogue& before, const Catalogue& after) {
  for_each_kind([&]<typename R>() {
    for (const R& record : before.all<R>())
      if (const auto position = after.position_of(record.id)) CHECK(position == before.position_of(record.id));
  });
}

std::set<std::string> ids_of(const Catalogue& catalogue, const Passing& passing, Kind kind) {
  std::set<std::string> ids;
  for (const auto position : passing.of(kind)) ids.insert(catalogue.id_at(kind, position).text());
  return ids;
}

void check_same(const Catalogue& catalogue, const Browser& browser, const Catalogue& anew, const Browser& made_anew) {
  std::vector<Filter> filters(1);
  for (const Kind kind : {Kind::session, Kind::document}) {
    const auto counts = made_anew.counts({}, kind);
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      if (!counts.at(facet).empty())
        filters.emplace_back().of(static_cast<Facet>(facet)) = {counts.at(facet).begin()->first};
  }
  for (const Filter& filter : filters) {
    const Passing passing = browser.apply(filter), expected = made_anew.apply(filter);
    for (const Kind kind : register_kinds) {
      CHECK(ids_of(catalogue, passing, kind) == ids_of(anew, expected, kind));
      CHECK(browser.counts(filter, kind) == made_anew.counts(filter, kind));
    }
  }
}

/// Findings as lines, in their order.
std::vector<std::string> told_of(const Evidence& evidence) {
  std::vector<std::string> told;
  for (const auto* findings : {&evidence.unsourced, &evidence.conflicts, &evidence.single_source, &evidence.derived}) {
    told.emplace_back("--");
    for (const Finding& finding : *findings)
      told.push_back(finding.id.text() + " " + finding.field + " " + std::to_string(finding.what.index()));
  }
  return told;
}

/// The same for the records as they are read whole, by rules of its own.
std::vector<std::string> told_by_reading_whole(const Library& library) {
  std::vector<std::string> unsourced{"--"}, conflicts{"--"}, single{"--"}, derived{"--"};
  for_each_kind([&]<typename R>() {
    if (R::kind == Kind::topic || R::kind == Kind::source) return;
    for (const R& record : library.records().all<R>()) {
      std::set<std::string> cited, sources, read, derivations;
      for (const Citation& citation : record.citations) {
        cited.insert(citation.field);
        sources.insert(citation.source.text());
        if (citation.reading) read.insert(citation.field);
        if (citation.derivation && derivations.insert(citation.field).second)
          derived.push_back(record.id.text() + " " + citation.field + " 3");
      }
      for (const std::string& field : facts_of(record))
        if (!cited.contains("") && !cited.contains(field)) unsourced.push_back(record.id.text() + " " + field + " 0");
      for (const std::string& field : read) conflicts.push_back(record.id.text() + " " + field + " 1");
      if (sources.size() == 1 && (R::kind == Kind::session || R::kind == Kind::document))
        single.push_back(record.id.text() + "  2");
    }
  });
  for (auto* part : {&conflicts, &single, &derived}) unsourced.insert(unsourced.end(), part->begin(), part->end());
  return unsourced;
}

/// A library with its catalogue, filter and evidence, brought up to date change by change.
struct Shown {
  Library library = Library::in_memory();
  Day day = *Day::from_ymd(2023, 6, 1);
  std::unique_ptr<Catalogue> catalogue = std::make_unique<Catalogue>(Catalogue::load(library));
  std::unique_ptr<Browser> browser = std::make_unique<Browser>(*catalogue, day);
  Evidence evidence = find_evidence(library.records(), *catalogue);

  void take(const Result<Changes>& changes) {
    REQUIRE(changes.has_value());
    auto next = std::make_unique<Catalogue>(catalogue->after(library, changes->set.changes));
    check_positions(*catalogue, *next);
    if (concern_words_alone(changes->set.changes))
      browser->set_catalogue(*next);
    else
      browser = std::make_unique<Browser>(*next, day);
    catalogue = std::move(next);
    const Catalogue anew = Catalogue::load(library);
    check_same(*catalogue, anew);
    const Browser made_anew(anew, day);
    check_same(*catalogue, *browser, anew, made_anew);
    // Also on another day, for which a browser that goes on works its part out again.
    browser->set_as_of(day.plus_months(12));
    check_same(*catalogue, *browser, anew, Browser(anew, day.plus_months(12)));
    browser->set_as_of(day);
    std::vector<RecordId> ids;
    for (const Change& change : changes->set.changes) ids.push_back(change.record);
    evidence = evidence_after(std::move(evidence), library.records(), ids);
    CHECK(told_of(evidence) == told_by_reading_whole(library));
    CHECK(told_of(find_evidence(library.records(), anew)) == told_by_reading_whole(library));
  }
};

Bundle random_bundle(unsigned seed, std::size_t count) {
  return test::RandomRecords(seed, test::RandomRecords::Texts::short_ones).bundle(count);
}

/// The records of a library with other names.
Bundle renamed(const Library& library, unsigned seed) {
  Bundle bundle = library.records().everything();
  for_each_kind([&]<typename R>() {
    auto& records = bundle.of<R>();
    std::erase_if(records, [&](const R& record) { return (record.id.hash() + seed) % 5 != 0; });
    for (R& record : records) record.names["en"] = "Name " + std::to_string(seed);
  });
  return bundle;
}

}  // namespace

TEST_CASE("after any changes a catalogue is what it would be if it were made anew, with every position kept") {
  const auto seed = GENERATE(2U, 3U, 4U, 5U, 6U, 7U, 8U, 9U);
  CAPTURE(seed);
  Shown shown;
  shown.take(write_records(shown.library, random_bundle(1, 6)));
  shown.take(write_records(shown.library, random_bundle(seed, 4)));
  const auto words = write_records(shown.library, renamed(shown.library, seed));
  REQUIRE(words.has_value());
  CHECK(concern_words_alone(words->set.changes));
  shown.take(words);
  shown.take(write_records(shown.library, random_bundle(seed + 10, 8)));
  for (int i = 0; i < 4; ++i) shown.take(undo(shown.library));
  for (int i = 0; i < 4; ++i) shown.take(redo(shown.library));
}

TEST_CASE("only words count as words") {
  const std::string others = R"("sources": [{"id": "source/s", "publisher": "P", "names": {"en": "S"}}],
                                "topics": [{"id": "topic/t", "names": {"en": "T"}}])";
  auto library = Library::in_memory();
  const auto words_alone = [&](const std::string& session) {
    const auto changes = write_records(
        library,
        bundle_of(others + R"(, "sessions": [{"id": "session/a", "council": "heads-of-government")" + session + "}]"));
    REQUIRE(changes.has_value());
    REQUIRE_FALSE(changes->set.changes.empty());
    return concern_words_alone(changes->set.changes);
  };
  CHECK_FALSE(words_alone(R"(, "held": "2021-05-01", "names": {"en": "A"})"));
  CHECK(words_alone(R"(, "held": "2021-05-01", "names": {"en": "B"})"));
  CHECK(words_alone(R"(, "held": "2021-05-01", "names": {"en": "B"}, "venue": "Hall", "notes": ["N"])"));
  CHECK_FALSE(words_alone(R"(, "held": "2021-05-02", "names": {"en": "B"})"));
  CHECK_FALSE(words_alone(R"(, "held": "2021-05-02", "names": {"en": "B"}, "citations": [{"source": "source/s"}])"));
  CHECK_FALSE(words_alone(R"(, "held": "2021-05-02", "topics": ["topic/t"])"));
}

TEST_CASE("a catalogue that has gone on leaves the one before as it was") {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(R"("places": [{"id": "place/a", "names": {"en": "A"}},
                                              {"id": "place/b", "names": {"en": "B"}}])")));
  const Catalogue before = Catalogue::load(library);
  const Place* a = before.find<Place>(id("place/a"));
  const auto changes = write_records(library, bundle_of(R"("places": [{"id": "place/a", "names": {"en": "Other"}},
                                                           {"id": "place/c", "names": {"en": "C"}}])"));
  REQUIRE(changes.has_value());
  const Catalogue after = before.after(library, changes->set.changes);
  CHECK(a->title() == "A");
  CHECK(before.find<Place>(id("place/a")) == a);
  CHECK(before.all<Place>().size() == 2);
  CHECK_FALSE(before.contains(id("place/c")));
  CHECK(after.find<Place>(id("place/a"))->title() == "Other");
  CHECK(after.position_of(id("place/c")) == 2U);
  const auto undone = undo(library);
  REQUIRE(undone.has_value());
  const Catalogue again = after.after(library, undone->set.changes);
  CHECK_FALSE(again.contains(id("place/c")));
  CHECK(again.all<Place>().find(2) == nullptr);
  CHECK(again.all<Place>().size() == 2);
  CHECK(again.all<Place>().end_position() == 3);
}

}  // namespace chronicle
