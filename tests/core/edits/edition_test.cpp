// Editions of the bundled record that come into a library in which the user has changed what an earlier one brought.
#include <algorithm>
#include <random>

#include "core/edits/merge_records.h"
#include "core/edits/set_facts.h"
#include "core/edits/undo.h"
#include "core/edits/write_edition.h"
#include "core/edits/write_records.h"
#include "core/exchange/members.h"
#include "core/query/questions/own_changes.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "tests/core/exchange/random_records.h"
#include "tests/core/store/support.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::id;

const std::string others = R"("sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"},
    {"id": "source/t", "names": {"en": "T"}, "publisher": "P"}, {"id": "source/mine", "names": {"en": "M"}, "publisher": "P"}],
  "places": [{"id": "place/minsk", "names": {"en": "Minsk"}}, {"id": "place/baku", "names": {"en": "Baku"}}])";

/// An edition with one session beside its sources and places.
Bundle edition_with(const std::string& session) {
  return bundle_of(others + R"(, "sessions": [{"id": "session/a", )" + session + "}]");
}

struct EditionFixture {
  explicit EditionFixture(const std::string& session) {
    REQUIRE(write_edition(library, edition_with(session), "2026-01-01").has_value());
  }
  void set(const std::string& field, const std::string& value, const char* source = "source/mine") {
    const std::optional<Citing> citing =
        source == nullptr ? std::nullopt : std::optional(Citing{.source = Ref<Kind::source>::parse(source).value()});
    REQUIRE(set_facts(library, id("session/a"), {{.field = field, .value = value}}, citing).has_value());
  }
  EditionChanges bring(const std::string& session) {
    const auto changes = write_edition(library, edition_with(session), "2026-02-01");
    REQUIRE(changes.has_value());
    CHECK(library.faults().empty());
    return *changes;
  }
  Session session() const { return library.records().find<Session>(id("session/a")).value(); }
  /// What sources say of a fact: each with its reading, if that is another.
  std::vector<std::string> said_of(const std::string& field) const {
    std::vector<std::string> said;
    for (const Citation& citation : session().citations)
      if (citation.field == field)
        said.push_back(citation.source.text() + (citation.reading ? ": " + *citation.reading : ""));
    std::sort(said.begin(), said.end());
    return said;
  }

  Library library = Library::in_memory();
};

using Said = std::vector<std::string>;
using Clashes = std::vector<EditionClash>;

}  // namespace

TEST_CASE("of a record that the user has changed, an edition renews the facts that the user has left as they were") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk", "citations": [{"source": "source/s"}])");
  f.set("held", R"("2021-11-13")");
  const auto changes = f.bring(R"("held": "2021-11-12", "place": "place/baku", "citations": [{"source": "source/s"}])");
  CHECK(changes.clashes.empty());
  CHECK(changes.differing.empty());
  CHECK(f.session().held->text() == "2021-11-13");
  CHECK(f.session().place->text() == "place/baku");
  CHECK(f.said_of("held") == Said{"source/mine", "source/s: 2021-11-12"});
  CHECK(f.said_of("place").empty());
  CHECK(f.said_of("") == Said{"source/s"});
}

TEST_CASE("of a fact that the user and an edition changed, both are kept: one as the value, one as what sources say") {
  EditionFixture f(R"("held": "2021-11-12", "citations": [{"source": "source/s"}])");
  f.set("held", R"("2021-11-13")");
  const std::string newer = R"("held": "2021-11-14", "citations": [{"source": "source/t"}])";
  CHECK(f.bring(newer).clashes == Clashes{{id("session/a"), "held"}});
  CHECK(f.session().held->text() == "2021-11-13");
  CHECK(f.said_of("held") == Said{"source/mine", "source/t: 2021-11-14"});  // it no longer cites the other

  // What is the user's own is told from the edition that is there by now, and that one says nothing new.
  const auto own = changed_records(f.library);
  REQUIRE(own.size() == 1);
  CHECK(own[0].edition == "2026-02-01");
  const auto held = std::find_if(own[0].changes.begin(), own[0].changes.end(),
                                 [](const Change& change) { return change.field == "held"; });
  REQUIRE(held != own[0].changes.end());
  CHECK(held->before == R"("2021-11-14")");
  CHECK_FALSE(f.library.history().editions().contains(id("session/a")));
  const auto again = f.bring(newer);
  CHECK(again.clashes.empty());
  CHECK(again.set.changes.empty());
}

TEST_CASE("a source by which the user and an edition come to different values says both") {
  EditionFixture f(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s"}])");
  f.set("held", R"("2021-11-13")", "source/s");
  f.bring(R"("held": "2021-11-14", "citations": [{"field": "held", "source": "source/s"}])");
  CHECK(f.said_of("held") == Said{"source/s", "source/s: 2021-11-14"});
}

TEST_CASE("what the user added to a citation, and what an edition made of it, are one citation") {
  SECTION("a place in the source, and another value") {
    EditionFixture f(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s"}])");
    REQUIRE(write_records(f.library, edition_with(R"("held": "2021-11-12", "citations": [{"field": "held",
      "source": "source/s", "locator": "p. 3"}])")));
    f.bring(R"("held": "2021-11-14", "citations": [{"field": "held", "source": "source/s"}])");
    CHECK(f.session().held->text() == "2021-11-14");
    REQUIRE(f.session().citations.size() == 1);
    CHECK(f.session().citations[0].locator == "p. 3");
    CHECK_FALSE(f.session().citations[0].reading.has_value());
  }
  SECTION("a place in the source, and how sure it is") {
    EditionFixture f(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s"}])");
    REQUIRE(write_records(f.library, edition_with(R"("held": "2021-11-12", "citations": [{"field": "held",
      "source": "source/s", "locator": "p. 3"}])")));
    f.bring(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s", "confidence": "high"}])");
    REQUIRE(f.session().citations.size() == 1);
    CHECK(f.session().citations[0].locator == "p. 3");
    CHECK(f.session().citations[0].confidence == Confidence::high);
  }
  SECTION("the value that the user took from another source, too") {
    EditionFixture f(R"("held": "2021-11-12", "citations": [{"source": "source/s"}])");
    f.set("held", R"("2021-11-13")");
    f.bring(R"("held": "2021-11-13", "citations": [{"source": "source/s"}])");
    CHECK(f.said_of("held") == Said{"source/mine", "source/s"});
  }
  SECTION("a value that another source had") {
    EditionFixture f(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s"}])");
    REQUIRE(write_records(f.library, edition_with(R"("held": "2021-11-12", "citations": [{"field": "held",
      "source": "source/s"}, {"field": "held", "source": "source/t", "reading": "2021-11-11"}])")));
    f.bring(R"("held": "2021-11-11", "citations": [{"field": "held", "source": "source/t"}])");
    CHECK(f.session().held->text() == "2021-11-11");
    CHECK(f.said_of("held") == Said{"source/t"});
  }
  SECTION("a source for what nobody had cited, and another fact") {
    EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk")");
    f.set("held", R"("2021-11-12")", "source/s");
    f.set("held", R"("2021-11-13")");
    f.bring(R"("held": "2021-11-12", "place": "place/baku", "citations": [{"field": "held", "source": "source/s"}])");
    CHECK(f.session().held->text() == "2021-11-13");
    CHECK(f.session().place->text() == "place/baku");
    CHECK(f.said_of("held") == Said{"source/mine", "source/s: 2021-11-12"});
  }
}

TEST_CASE("an edition speaks of records that the user has made one as of one") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk", "citations": [{"source": "source/t"}])");
  REQUIRE(merge_records(f.library, {id("source/s"), id("source/t"), {}}).has_value());
  REQUIRE(merge_records(f.library, {id("place/baku"), id("place/minsk"), {}}).has_value());
  const auto changes =
      f.bring(R"("held": "2021-11-14", "place": "place/minsk", "citations": [{"source": "source/t"}])");
  CHECK(changes.clashes.empty());
  CHECK(f.session().held->text() == "2021-11-14");
  CHECK(f.session().place->text() == "place/baku");
  CHECK(f.said_of("") == Said{"source/s"});
  CHECK(f.said_of("held").empty());
}

TEST_CASE("why a value is held goes with the value") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk")");
  f.set("held", R"("2021-11-13")");
  f.bring(R"("held": "2021-11-14", "place": "place/baku", "readings": [{"field": "held", "reason": "T is right."},
    {"field": "place", "reason": "S is right."}])");
  REQUIRE(f.session().readings.size() == 1);
  CHECK(f.session().readings[0].field == "place");
}

TEST_CASE("what an edition takes out of a record that the user has changed is gone, unless the user has changed it") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk", "form": "video")");
  f.set("held", R"("2021-11-13")");
  f.set("form", R"("mixed")");
  const auto changes = f.bring(R"("held": "2021-11-12")");
  CHECK_FALSE(f.session().place.has_value());
  CHECK(f.session().form == Form::mixed);
  CHECK(changes.clashes == Clashes{{id("session/a"), "form"}});
}

TEST_CASE("a source that the user cited for a value which an edition replaces goes on saying that value") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk")");
  f.set("held", R"("2021-11-12")");
  f.set("place", R"("place/baku")");
  f.bring(R"("held": "2021-11-14", "place": "place/minsk", "citations": [{"field": "held", "source": "source/t"}])");
  CHECK(f.session().held->text() == "2021-11-14");
  CHECK(f.session().place->text() == "place/baku");
  CHECK(f.said_of("held") == Said{"source/mine: 2021-11-12", "source/t"});
}

TEST_CASE("what the user changed as an edition does is the edition's again") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk")");
  f.set("held", R"("2021-11-13")", nullptr);
  const auto changes = f.bring(R"("held": "2021-11-13", "place": "place/minsk")");
  CHECK(changes.clashes.empty());
  CHECK(changed_records(f.library).empty());
  CHECK(f.library.history().editions().at(id("session/a")) == "2026-02-01");
  // From here on it follows editions whole.
  f.bring(R"("place": "place/baku")");
  CHECK_FALSE(f.session().held.has_value());
}

TEST_CASE("lists have what the user and an edition added, and not what either took out") {
  EditionFixture f(R"("held": "2021-11-12", "other_names": ["One", "Two", "Three"], "notes": ["Old"])");
  f.set("other_names", R"(["Two", "Three", "Mine"])", nullptr);
  f.bring(R"("held": "2021-11-12", "other_names": ["One", "Two", "Theirs"], "notes": ["New"])");
  CHECK(f.session().other_names == Said{"Two", "Mine", "Theirs"});
  CHECK(f.session().notes == Said{"New"});
}

TEST_CASE("names are joined by language, and a name of the edition that the user has otherwise is another name") {
  EditionFixture f(R"("names": {"en": "A", "ru": "А"})");
  f.set("names.en", R"("Mine")", nullptr);
  f.set("names.kk", R"("Менікі")", nullptr);
  const auto changes = f.bring(R"("names": {"en": "Theirs", "ru": "Их"})");
  CHECK(changes.clashes == Clashes{{id("session/a"), "names.en"}});
  CHECK(f.session().names == std::map<std::string, std::string>{{"en", "Mine"}, {"kk", "Менікі"}, {"ru", "Их"}});
  CHECK(f.session().other_names == Said{"Theirs"});
}

TEST_CASE("an undone change of a record that an edition has renewed meanwhile leaves what that brought") {
  EditionFixture f(R"("held": "2021-11-12", "place": "place/minsk")");
  f.set("held", R"("2021-11-13")", nullptr);
  f.bring(R"("held": "2021-11-12", "place": "place/baku")");
  REQUIRE(undo(f.library).has_value());
  CHECK(f.session().held->text() == "2021-11-12");
  CHECK(f.session().place->text() == "place/baku");
  CHECK(f.library.history().editions().contains(id("session/a")));
}

TEST_CASE("a change can be undone though an edition has changed other parts of the same list or the same names") {
  EditionFixture f(R"("names": {"en": "A", "ru": "А"}, "held": "2021-11-12", "notes": ["One"],
    "citations": [{"field": "held", "source": "source/s"}])");
  const char* const newer = R"("names": {"en": "A", "ru": "Б"}, "held": "2021-11-12", "notes": ["One", "Two"],
    "citations": [{"field": "held", "source": "source/s", "locator": "p. 3"}, {"field": "notes", "source": "source/t"}])";
  SECTION("names") {
    f.set("names.en", R"("Mine")", nullptr);
    f.bring(newer);
    REQUIRE(undo(f.library).has_value());
    CHECK(f.session().names == std::map<std::string, std::string>{{"en", "A"}, {"ru", "Б"}});
  }
  SECTION("a list") {
    f.set("notes", R"(["One", "Mine"])", nullptr);
    f.bring(newer);
    REQUIRE(undo(f.library).has_value());
    CHECK(f.session().notes == Said{"One", "Two"});
  }
  SECTION("citations") {
    f.set("held", R"("2021-11-13")");
    f.bring(newer);
    REQUIRE(undo(f.library).has_value());
    CHECK(f.said_of("held") == Said{"source/s"});
    REQUIRE(redo(f.library).has_value());
    CHECK(f.session().held->text() == "2021-11-13");
  }
  SECTION("one of two places in a source") {
    EditionFixture two(
        R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s", "locator": "p. 1"},
      {"field": "held", "source": "source/s", "locator": "p. 2"}])");
    REQUIRE(write_records(two.library, edition_with(R"("held": "2021-11-12", "citations": [{"field": "held",
      "source": "source/s", "locator": "p. 1"}])")));
    two.bring(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s", "locator": "p. 1"},
      {"field": "held", "source": "source/s", "locator": "p. 2"}, {"field": "held", "source": "source/t"}])");
    REQUIRE(undo(two.library).has_value());
    CHECK(two.said_of("held") == Said{"source/s", "source/s", "source/t"});
  }
  SECTION("the order of a list") {
    f.set("notes", R"(["Two", "One"])", nullptr);
    f.set("notes", R"(["One", "Two"])", nullptr);
    f.bring(R"("names": {"en": "A", "ru": "А"}, "held": "2021-11-12", "notes": ["One", "Three"])");
    REQUIRE(undo(f.library).has_value());
    CHECK(f.session().notes == Said{"Two", "One", "Three"});
  }
  CHECK(f.library.faults().empty());
}

TEST_CASE("an edition comes though a source says the value that is held twice") {
  EditionFixture f(R"("held": "2021-11-12", "citations": [{"field": "held", "source": "source/s"}])");
  f.set("held", R"("2021-11-13")", "source/s");
  f.bring(R"("held": "2021-11-14", "citations": [{"field": "held", "source": "source/s"}])");
  f.set("held", R"("2021-11-14")", "source/s");
  f.bring(R"("held": "2021-11-14", "place": "place/baku", "citations": [{"field": "held", "source": "source/s"}])");
  CHECK(f.session().place->text() == "place/baku");
  CHECK(f.said_of("held") == Said{"source/s"});
}

namespace {

/// Records of which about one fact in three is as in others.
Bundle mixed(Bundle records, const Bundle& from, std::mt19937& random) {
  for_each_kind([&]<typename R>() {
    for (std::size_t i = 0; i < records.of<R>().size(); ++i) {
      R& record = records.of<R>()[i];
      const R& other = from.of<R>()[i];
      for_each_fact<R>([&](const auto& fact) {
        if (random() % 3 == 0) record.*fact.member = other.*fact.member;
      });
      if (random() % 3 == 0 && !other.names.empty()) record.names["en"] = other.names.at("en");
      if (random() % 3 == 0) record.citations = other.citations;
      if (random() % 3 == 0) record.notes = other.notes;
    }
  });
  return records;
}

std::optional<std::string> value_of(const Members& members, const std::string& key) {
  const auto found = members.find(key);
  return found != members.end() ? std::optional(found->second) : std::nullopt;
}

/// Whether the record says of a fact what it should by what the three of them say.
template <typename R>
void check_fact(const R& original, const R& own, const R& edition, const R& joined, const std::string& key,
                std::size_t& clashes) {
  CAPTURE(joined.id.text(), key);
  const auto o = value_of(members_of(original), key), u = value_of(members_of(own), key),
             e = value_of(members_of(edition), key), j = value_of(members_of(joined), key);
  if (u == e) {
    CHECK(j == u);
  } else if (u == o) {
    CHECK(j == e);
  } else {
    CHECK(j == u);
    if (e != o) ++clashes;
  }
}

}  // namespace

TEST_CASE("of records at random each fact is the user's or the edition's, and the same edition changes nothing again") {
  const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
  CAPTURE(seed);
  using test::RandomRecords;
  const auto records = [](unsigned one) { return RandomRecords(one, RandomRecords::Texts::short_ones).bundle(4); };
  std::mt19937 random(seed);
  const Bundle original = records(seed);
  const Bundle own = mixed(original, records(seed + 100), random);
  const Bundle edition = mixed(original, records(seed + 200), random);
  auto library = Library::in_memory();
  REQUIRE(write_edition(library, original, "2026-01-01").has_value());
  REQUIRE(write_records(library, own).has_value());
  const auto changes = write_edition(library, edition, "2026-02-01");
  REQUIRE(changes.has_value());
  CHECK(changes->differing.empty());
  CHECK(library.faults().empty());
  std::size_t clashes = 0;
  for_each_kind([&]<typename R>() {
    for (std::size_t i = 0; i < original.of<R>().size(); ++i) {
      const auto joined = library.records().find<R>(original.of<R>()[i].id);
      REQUIRE(joined.has_value());
      for_each_fact<R>([&](const auto& fact) {
        check_fact(original.of<R>()[i], own.of<R>()[i], edition.of<R>()[i], *joined, fact.key, clashes);
      });
    }
  });
  const auto is_name = [](const EditionClash& clash) { return clash.field.starts_with("names."); };
  CHECK(changes->clashes.size() ==
        clashes + static_cast<std::size_t>(std::count_if(changes->clashes.begin(), changes->clashes.end(), is_name)));
  CHECK(clashes > 0);
  const auto again = write_edition(library, edition, "2026-02-01");
  REQUIRE(again.has_value());
  CHECK(again->set.changes.empty());
  CHECK(again->clashes.empty());
}

}  // namespace chronicle
