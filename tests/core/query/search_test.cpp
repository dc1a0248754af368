#include "core/query/search/search.h"

#include <algorithm>

#include "core/model/part.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/store/text/text_search.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/user_notes.h"
#include "tests/core/query/searching.h"

namespace chronicle {
namespace {

using test::bundled;
using test::day;
using test::find;
using test::finds;
using test::id;
using test::ids_of;
using test::query_of;
using test::search;
using test::today;

}  // namespace

TEST_CASE("a record is found by state and topic, and by other names of them") {
  CHECK(finds("kazakhstan transport", "statement/2021-11-12-mamin-transport-policy"));
  CHECK(finds("казахстан транспорт", "statement/2021-11-12-mamin-transport-policy"));
  CHECK(finds("astana", "session/2021-11-12"));
  CHECK(finds("астане", "session/2021-11-12"));
  CHECK(finds("Казахстаном transport", "statement/2021-11-12-mamin-transport-policy"));
  CHECK(finds("nur-sultan", "session/2022-10-28"));
  CHECK(finds("Rasoulzoda", "session/2022-10-28"));
}

TEST_CASE("an abbreviation finds what it stands for, in both languages") {
  for (const auto& [abbreviation, name] :
       std::vector<std::pair<const char*, const char*>>{{"СГП", "\"Council of Heads of Government\""},
                                                        {"CHG", "\"Council of Heads of Government\""},
                                                        {"ТМТМ", "\"Trans-Caspian International Transport Route\""},
                                                        {"ЕАЭС", "EAEU"},
                                                        {"МВФ", "IMF"}}) {
    CAPTURE(abbreviation);
    const auto ids = ids_of(find(name)), all = ids_of(find(abbreviation));
    CHECK_FALSE(ids.empty());
    for (const std::string& one : ids) CHECK(std::find(all.begin(), all.end(), one) != all.end());
  }
}

TEST_CASE("a form of a word finds what its other forms find") {
  for (const auto& [one, other] : std::vector<std::pair<const char*, const char*>>{{"agreement ", "agreements "},
                                                                                   {"programmes ", "programme "},
                                                                                   {"соглашение ", "соглашения "},
                                                                                   {"Казахстана ", "казахстан "}}) {
    CAPTURE(one, other);
    auto ids = ids_of(find(one)), others = ids_of(find(other));
    CHECK_FALSE(ids.empty());
    std::sort(ids.begin(), ids.end());
    std::sort(others.begin(), others.end());
    CHECK(ids == others);
  }
}

TEST_CASE("every field narrows as it says") {
  const auto& catalogue = bundled().catalogue;
  for (const auto& hit : find("year:2021 kind:session").hits)
    CHECK(date_of(catalogue, *catalogue.find<Session>(hit.id), day("2026-11-22"))->earliest()->year() == 2021);
  for (const auto& hit : find("kind:session before:2010").hits)
    CHECK(*date_of(catalogue, *catalogue.find<Session>(hit.id), day("2026-11-22"))->latest() < day("2010-01-01"));
  for (const auto& hit : find("kind:session after:2021-11").hits)
    CHECK(*date_of(catalogue, *catalogue.find<Session>(hit.id), day("2026-11-22"))->earliest() > day("2021-11-30"));
  for (const auto& hit : find("type:concept").hits)
    CHECK(catalogue.find<Document>(hit.id)->type == DocumentType::concept_paper);
  for (const auto& hit : find("place:minsk kind:session").hits)
    CHECK(catalogue.find<Session>(hit.id)->place->text() == "place/minsk");
  for (const auto& hit : find("speaker:mamin").hits) CHECK(hit.id.text().find("2021") != std::string::npos);
  for (const auto& hit : find("topic:transport kind:document").hits)
    CHECK_FALSE(catalogue.find<Document>(hit.id)->topics.empty());
  CHECK(finds("place:минск", "session/2025-09-29"));
  CHECK(finds("state:KZ kind:statement", "statement/2021-11-12-mamin-transport-policy"));
  CHECK(finds("in-force:2026-11-22", "document/railway-1520-concept-2030"));
  CHECK_FALSE(finds("in-force:2020", "document/railway-1520-concept-2030"));
  CHECK(finds("in-force:2021", "document/railway-1520-concept-2030"));
  CHECK(find("in-force:today").total == find("in-force:2026-11-22").total);
  CHECK(finds("speaker:\"prime minister kazakhstan\"", "statement/2025-06-05-kazakhstan-transit"));
  CHECK(find("state:ruritania").total == 0);
}

TEST_CASE("exclusions, alternatives and fields follow the rules of sets") {
  const auto total = [](const char* text) { return find(text).total; };
  const std::size_t all = total("-nosuchword");
  CHECK(all == bundled().library.text_search().pages().size());
  CHECK(total("transport ") + total("-transport") == all);
  CHECK(total("transport OR -transport") == all);
  CHECK(total("transport -transport") == 0);
  CHECK(total("kind:session OR kind:document") == total("kind:session") + total("kind:document"));
  CHECK(total("transport OR trade ") == total("transport ") + total("trade ") - total("transport trade "));
  CHECK(total("transport OR kind:session") ==
        total("transport ") + total("kind:session") - total("transport kind:session"));
  CHECK(total("\"transport corridors\"") < total("transport corridors "));
  CHECK(total("\"roads transport\" ") == 0);
  CHECK(total("corrid* ") == total("corrid"));
}

TEST_CASE("counts tell all hits, whatever the limit") {
  const auto few = find("transport", 3), many = find("transport", 1000);
  CHECK(few.hits.size() == 3);
  CHECK(few.total == many.total);
  CHECK(many.hits.size() == many.total);
  CHECK(few.by_kind == many.by_kind);
  std::size_t sum = 0;
  for (const std::size_t count : many.by_kind) sum += count;
  CHECK(sum == many.total);
  for (std::size_t i = 0; i < few.hits.size(); ++i) CHECK(few.hits[i].id == many.hits[i].id);
  CHECK(find("transport", 0).hits.empty());
}

TEST_CASE("a filter hides what it does not pass, and says how much") {
  const Catalogue& catalogue = bundled().catalogue;
  const Browser browser(catalogue, day(today));
  Filter filter;
  filter.of(Facet::year) = {"2021"};
  const Passing among = browser.apply(filter);
  for (const char* text : {"transport", "казахстан", "kind:document", "a*", "no-such-word"}) {
    CAPTURE(text);
    const auto query = query_of(text);
    const auto all = search().find(query, 1000), some = search().find(query, 1000, &among);
    CHECK(some.total + some.hidden == all.total);
    CHECK(some.found == all.found);
    CHECK(all.hidden == 0);
    std::vector<std::string> expected;
    for (const SearchHit& hit : all.hits) {
      const auto slot = std::find(register_kinds.begin(), register_kinds.end(), hit.id.kind());
      const auto& passing = slot != register_kinds.end() ? among.of(hit.id.kind()) : std::vector<std::uint32_t>();
      if (slot == register_kinds.end() ||
          std::binary_search(passing.begin(), passing.end(), *catalogue.position_of(hit.id)))
        expected.push_back(hit.id.text());
    }
    CHECK(ids_of(some) == expected);
  }
}

TEST_CASE("what was found is told by kind and place") {
  const auto result = find("transport");
  for (const Kind kind : register_kinds) {
    const auto& positions = result.found.of(kind);
    CHECK(std::is_sorted(positions.begin(), positions.end()));
    CHECK(positions.size() == result.by_kind.at(static_cast<std::size_t>(kind)));
  }
}

TEST_CASE("only what was known on the day is found") {
  const Search then(bundled().library, bundled().catalogue, day("2021-06-01"));
  const auto result = then.find(query_of("-nosuchword"), 1000);
  CHECK(result.total > 0);
  CHECK(result.total < find("-nosuchword").total);
  for (const auto& hit : result.hits) CHECK(is_known(bundled().catalogue, hit.id, day("2021-06-01")));
  CHECK(then.find(query_of("kind:session \"minsk 2025\""), 10).total == 0);
  for (const auto& hit : then.find(query_of("kind:session minsk 2025"), 1000).hits)  // the closest
    CHECK(hit.id.text() != "session/2025-09-29");
  Search moved(bundled().library, bundled().catalogue, day(today));
  moved.set_as_of(day("2021-06-01"));
  CHECK(ids_of(moved.find(query_of("transport"), 1000)) == ids_of(then.find(query_of("transport"), 1000)));
}

TEST_CASE("parts are found with their page") {
  for (const auto& hit : find("-nosuchword").hits) CHECK(has_page(hit.id.kind()));
  CHECK(finds("announcement nosuchword OR \"draft-agenda\"", "session/none") == false);
  CHECK(finds("head-of-delegation", "session/2025-06-05"));
}

TEST_CASE("what nobody has is tried in the other alphabet, then on the other layout") {
  const auto layout = find("ьштыл");
  REQUIRE(layout.tried.size() == 2);
  CHECK(layout.tried[0].way == Retry::Way::other_alphabet);
  CHECK(layout.tried[1].way == Retry::Way::other_layout);
  CHECK(layout.tried[1].query == "minsk");
  CHECK(layout.hits.at(0).id.text() == "place/minsk");
  CHECK(find("vbycr").tried.back().query == "минск");
  const auto alphabet = find("абдырае");
  REQUIRE(alphabet.tried.size() == 1);
  CHECK(alphabet.tried[0].query == "abdyrae");
  CHECK(alphabet.hits.at(0).id.text() == "person/marat-abdyraev");
  CHECK(find("мами").tried.empty());
  CHECK(find("мами").hits.at(0).id.text() == "person/askar-mamin");
  const auto part = find("kind:session vbycr 2025");
  CHECK(part.tried.back().query == "kind:session минск 2025");
  CHECK(part.hits.at(0).id.text() == "session/2025-09-29");
  CHECK(find("state:rfpf[cnfy kind:state").tried.back().query == "state:казахстан kind:state");
  CHECK(find("minsk").tried.empty());
  CHECK(find("qqzzxx").total == 0);
  CHECK(find("qqzzxx").tried.size() == 2);
}

TEST_CASE("the context shows what was found") {
  for (const char* text : {"transport", "kazakhstan transport", "минск", "trade -kazakhstan", "\"free trade\"", "cyb*"})
    for (const auto& hit : find(text).hits) {
      CAPTURE(text, hit.id.text(), hit.context.text);
      REQUIRE_FALSE(hit.context.marks.empty());
      std::size_t at = 0;
      for (const ByteRange& mark : hit.context.marks) {
        CHECK(mark.start >= at);
        CHECK(mark.start < mark.end);
        CHECK(mark.end <= hit.context.text.size());
        at = mark.end;
      }
      CHECK(hit.context.text.size() < 400);
      CHECK(hit.context.text.find('\n') == std::string::npos);
    }
  CHECK(find("kind:session").hits.at(0).context.text.empty());
}

TEST_CASE("the context of a kept copy is the line in which the words stand") {
  Library library =
      test::library_of(R"({"chronicle": 1, "sources": [{"id": "source/s", "names": {"en": "S"}, "publisher": "P"}]})");
  const std::string text = std::string(5000, 'x') + "\nA line.\r\n" + std::string(300, '-') +
                           " many words before the zeppelins and many words after them, " + std::string(300, '-') +
                           "\nThe end";
  REQUIRE(library.kept_copies()
              .keep({.source = Ref<Kind::source>::parse("source/s").value(),
                     .text = text,
                     .checksum = "0",
                     .kept = day(today),
                     .origin = "pasted"})
              .has_value());
  const Catalogue catalogue = Catalogue::load(library);
  const auto result = Search(library, catalogue, day(today)).find(query_of("zeppelin"), 10);
  REQUIRE(result.total == 1);
  const auto& context = result.hits[0].context;
  REQUIRE(context.marks.size() == 1);
  CHECK(context.text.substr(context.marks[0].start, context.marks[0].end - context.marks[0].start) == "zeppelins");
  CHECK(context.text.starts_with("…"));
  CHECK(context.text.ends_with("…"));
}

TEST_CASE("odd queries find something or nothing") {
  CHECK(find("").total == 0);
  CHECK(find("").tried.empty());
  for (const char* text : {"\"", "AND", "NOT NEAR(a b)", "a* OR b*", "{title}:minsk", "'; DELETE FROM record; --",
                           "\x01", "search MATCH *", "минск\xff", "{title}: x", "\"a\" + \"b\"", "^minsk"}) {
    CAPTURE(text);
    CHECK_NOTHROW(find(text));
  }
  CHECK(find(std::string(10'000, 'a')).total == 0);
  std::string many;
  for (int i = 0; i < 100; ++i) many += "word" + std::to_string(i) + " ";
  CHECK(find(many).total == 0);
  CHECK(bundled().library.faults().empty());
}

TEST_CASE("an empty library can be searched") {
  const Library library = Library::in_memory();
  const Catalogue catalogue = Catalogue::load(library);
  const Search search(library, catalogue, day(today));
  for (const char* text : {"minsk", "-minsk", "kind:session", "state:kazakhstan OR a"})
    CHECK(search.find(query_of(text), 10).total == 0);
}

TEST_CASE("what the user put down is found, and shown where the words stand in it") {
  test::Bundled own;
  const auto put_down = [&](const char* record, const char* text, std::vector<std::string> tags, bool bookmarked) {
    const UserNote note{
        .record = id(record), .text = text, .tags = std::move(tags), .bookmarked = bookmarked, .changed = day(today)};
    REQUIRE(own.library.user_notes().write(note, own.library.user_notes().find(note.record)).has_value());
  };
  put_down("session/2021-11-12", "First line.\nAsk the committee about zeppelins.", {"To Check", "Транспорт"}, true);
  put_down("place/minsk", "", {"to do", "C++", "say \"hi\"", "🚂"}, false);
  put_down("source/081", "Zeppelin of one source", {}, false);
  const Search mine(own.library, own.catalogue, day(today));
  const auto found = [&](std::string_view text) {
    auto ids = ids_of(mine.find(query_of(text), 100));
    std::sort(ids.begin(), ids.end());
    return ids;
  };
  using Ids = std::vector<std::string>;
  CHECK(found("zeppelins") == Ids{"session/2021-11-12", "source/081"});
  CHECK(found("zeppelin kind:session") == Ids{"session/2021-11-12"});
  const auto hits = mine.find(query_of("zeppelins kind:session"), 1).hits;
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].context.text == "Ask the committee about zeppelins.");
  CHECK(hits[0].context.marks == std::vector<ByteRange>{{24, 33}});
  CHECK(found("tag:\"to check\"") == Ids{"session/2021-11-12"});
  CHECK(found("tag:транспорт") == Ids{"session/2021-11-12"});
  CHECK(found("tag:to").empty());
  CHECK(found("tag:to*") == Ids{"place/minsk", "session/2021-11-12"});
  CHECK(found("tag:c++") == Ids{"place/minsk"});
  CHECK(found("tag:c#").empty());
  CHECK(found("tag:🚂") == Ids{"place/minsk"});
  CHECK(found("tag:\"say hi\"") == Ids{"place/minsk"});
  CHECK(found("is:bookmarked") == Ids{"session/2021-11-12"});
  CHECK(found("is:noted") == Ids{"session/2021-11-12", "source/081"});
  CHECK(found("is:noted -is:bookmarked") == Ids{"source/081"});
  CHECK(found("tag:\"to do\" OR is:bookmarked") == Ids{"place/minsk", "session/2021-11-12"});
  put_down("source/081", "", {}, false);
  CHECK(found("is:noted") == Ids{"session/2021-11-12"});
  CHECK(found("zeppelins") == Ids{"session/2021-11-12"});
}

}  // namespace chronicle
