// Which records may be one, on small records made for it, and on the bundled one.
#include "core/query/questions/doubles.h"
#include "tests/core/store/support.h"
#include "tests/support/bundled.h"

namespace chronicle {
namespace {

using test::bundle_of;
using test::id;

/// The pairs, as "a b reason", by their slugs.
std::vector<std::string> doubles_in(const std::string& lists) {
  auto library = Library::in_memory();
  REQUIRE(write_records(library, bundle_of(lists)).has_value());
  std::vector<std::string> told;
  for (const Double& one : find_doubles(Catalogue::load(library), library.records().other_names())) {
    constexpr std::array reasons{"address", "name", "day", "alike"};
    told.push_back(std::string(one.one.slug()) + " " + std::string(one.other.slug()) + " " +
                   reasons.at(static_cast<std::size_t>(one.why)));
  }
  return told;
}

using ToldPairs = std::vector<std::string>;

}  // namespace

TEST_CASE("people whose names are the same, or almost, may be one") {
  CHECK(doubles_in(R"("people": [
    {"id": "person/a", "names": {"en": "Pavel Petrov"}}, {"id": "person/b", "names": {"en": "Petrov, Pavel"}},
    {"id": "person/c", "names": {"en": "P. Petrov"}}, {"id": "person/d", "names": {"en": "Pavel Petrow"}},
    {"id": "person/e", "names": {"en": "Ivan Petrov"}}, {"id": "person/f", "names": {"ru": "Павел Иванов"}},
    {"id": "person/g", "names": {"en": "F"}, "other_names": ["Павел  ИВАНОВ"]}])") ==
        ToldPairs{"a b name", "a c alike", "a d alike", "b c alike", "b d alike", "f g name"});
}

TEST_CASE("people of different states are not one") {
  const std::string states =
      R"("states": [{"id": "state/a", "names": {"en": "A"}}, {"id": "state/b", "names": {"en": "B"}}],)";
  CHECK(doubles_in(states + R"("people": [{"id": "person/a", "names": {"en": "Pavel Petrov"}, "state": "state/a"},
    {"id": "person/b", "names": {"en": "Pavel Petrov"}, "state": "state/b"}])") == ToldPairs{});
  CHECK(doubles_in(states + R"("people": [{"id": "person/a", "names": {"en": "Pavel Petrov"}, "state": "state/a"},
    {"id": "person/b", "names": {"en": "Pavel Petrov"}}])") == ToldPairs{"a b name"});
}

TEST_CASE("documents may be one by their titles, unless they differ in type, period or session") {
  const std::string rest = R"(
    "sessions": [{"id": "session/x"}, {"id": "session/y"}],
    "acts": [{"id": "act/a", "document": "document/a", "verb": "adopted", "session": "session/x"},
             {"id": "act/b", "document": "document/b", "verb": "adopted", "session": "session/y"}],)";
  CHECK(doubles_in(rest + R"("documents": [
    {"id": "document/a", "type": "decision", "names": {"en": "On the next meeting"}},
    {"id": "document/b", "type": "decision", "names": {"en": "On the next meeting"}},
    {"id": "document/c", "type": "decision", "names": {"en": "On the «next meeting»"}},
    {"id": "document/d", "type": "programme", "names": {"en": "On the next meeting"}},
    {"id": "document/e", "type": "programme", "names": {"en": "Programme for 2021-2025"}},
    {"id": "document/f", "type": "programme", "names": {"en": "Programme for 2026-2030"}},
    {"id": "document/g", "type": "programme", "names": {"en": "Programe for 2021-2025"}}])") ==
        ToldPairs{"a c name", "b c name", "e g alike"});
}

TEST_CASE("sessions near in time may be one, if their places do not differ") {
  CHECK(doubles_in(
            R"("places": [{"id": "place/m", "names": {"en": "Minsk"}}, {"id": "place/a", "names": {"en": "Astana"}}],
    "sessions": [{"id": "session/a", "held": "2021-11-12", "place": "place/m"},
                 {"id": "session/b", "held": "2021-11-13"},
                 {"id": "session/c", "held": "2021-11-12", "place": "place/a"},
                 {"id": "session/d", "held": "2021-11-16"}, {"id": "session/e", "held": "2021"}])") ==
        ToldPairs{"a b day", "b c day"});
}

TEST_CASE("sources at one address may be one, and such as differ in address or day are not") {
  CHECK(doubles_in(R"("sources": [
    {"id": "source/a", "names": {"en": "A"}, "publisher": "P", "url": "https://www.example.org/x/"},
    {"id": "source/b", "names": {"en": "B"}, "publisher": "Q", "url": "http://example.org/x#top"},
    {"id": "source/c", "names": {"en": "A"}, "publisher": "P", "url": "https://example.org/y"},
    {"id": "source/d", "names": {"en": "News"}, "publisher": "P", "published": "2021-11-12"},
    {"id": "source/e", "names": {"en": "News"}, "publisher": "P", "published": "2021-11-13"},
    {"id": "source/f", "names": {"en": "News"}, "publisher": "P"}])") ==
        ToldPairs{"a b address", "d f name", "e f name"});
}

TEST_CASE("short words and numbers are not taken for misspelt ones") {
  CHECK(doubles_in(R"("places": [{"id": "place/a", "names": {"en": "Oral"}}, {"id": "place/b", "names": {"en": "Orel"}},
    {"id": "place/c", "names": {"en": "Hall 12345"}}, {"id": "place/d", "names": {"en": "Hall 12346"}},
    {"id": "place/e", "names": {"ru": "Алматы"}}, {"id": "place/f", "names": {"ru": "Алмаыт"}}])") ==
        ToldPairs{"e f alike"});
}

TEST_CASE("the bundled record has few records that look double") {
  const auto& bundled = test::bundled();
  const auto doubles = find_doubles(bundled.catalogue, bundled.library.records().other_names());
  for (const Double& one : doubles) UNSCOPED_INFO(one.one.text() + " " + one.other.text());
  CHECK(doubles.size() < 10);
}

}  // namespace chronicle
