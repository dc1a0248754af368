// Damaged rows as the verbs tell them, and what `salvage` makes of them.
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

const char* const two_places = R"({"chronicle": 1,
  "topics": [{"id": "topic/t", "names": {"en": "Transport"}}],
  "places": [{"id": "place/a", "names": {"en": "Minsk"}, "topics": ["topic/t"]},
             {"id": "place/b", "names": {"en": "Astana"}}]})";

/// Makes a library with those and runs SQL on it.
void make_damaged(const Scratch& scratch, const char* sql) {
  scratch.write("two.json", two_places);
  REQUIRE(scratch.run({"import", "--file", "@bad.chronicle", "@two.json"}).code == 0);
  scratch.sql("bad.chronicle", (std::string("PRAGMA foreign_keys = OFF; ") + sql).c_str());
}

}  // namespace

TEST_CASE("a text that is not UTF-8 is told with its record, wherever it is met") {
  const Scratch scratch;
  make_damaged(scratch, "UPDATE name SET text = CAST(x'61ff62c328' AS TEXT) WHERE text = 'Minsk'");
  const auto tells = [&](std::initializer_list<const char*> arguments) {
    const auto run = scratch.run(arguments);
    check_failed(run, 1);
    for (const char* word : {"bad.chronicle", "place/a", "names", "UTF-8", "salvage"}) {
      CAPTURE(word, run.err.toStdString());
      CHECK(run.err.contains(QString::fromUtf8(word)));
    }
    CHECK_FALSE(run.err.contains(QStringLiteral("json.exception")));
  };
  tells({"list", "--file", "@bad.chronicle", "places", "--format", "json"});
  tells({"export", "--file", "@bad.chronicle", "--out", "@out.json"});
  CHECK_FALSE(scratch.has("out.json"));
  const auto run = scratch.run({"check", "--file", "@bad.chronicle", "--format", "json"});
  CHECK(run.code == 1);
  const auto found = nlohmann::json::parse(run.out.toStdString())["integrity"];
  REQUIRE(found.size() == 1);
  CHECK(found[0]["id"] == "place/a");
  CHECK(found[0]["field"] == "names");
}

TEST_CASE("check tells a record without its facts, and a value that no rule allows") {
  const Scratch scratch;
  make_damaged(scratch, "DELETE FROM place WHERE key = (SELECT key FROM record WHERE id = 'place/b')");
  auto run = scratch.run({"check", "--file", "@bad.chronicle"});
  CHECK(run.code == 1);
  CHECK(run.out.contains(QStringLiteral("integrity: 1\n  place/b: expected its facts, found nothing\n")));
  check_failed(scratch.run({"list", "--file", "@bad.chronicle", "places"}), 1);
  scratch.sql("bad.chronicle",
              "INSERT INTO place (key) SELECT key FROM record WHERE id = 'place/b';"
              "INSERT INTO record_topic SELECT record, 1, topic FROM record_topic");
  run = scratch.run({"check", "--file", "@bad.chronicle"});
  CHECK(run.code == 1);
  CHECK(run.out.contains(QStringLiteral("integrity: 1\n  place/a, topics: ")));
}

TEST_CASE("check finds an index that does not fit and makes it anew") {
  const Scratch scratch;
  make_damaged(scratch, "UPDATE search_text SET title = 'Nothing'");
  const auto run = scratch.run({"check", "--file", "@bad.chronicle"});
  CHECK(run.code == 1);
  CHECK(run.out.contains(QStringLiteral("the search index")));
  CHECK(run.out.contains(QStringLiteral("made anew")));
  const auto again = scratch.run({"check", "--file", "@bad.chronicle"});
  CHECK(again.out.startsWith(QStringLiteral("integrity: 0\n")));
}

TEST_CASE("what can be read of a damaged library is salvaged, with a report") {
  const Scratch scratch;
  make_damaged(scratch, "UPDATE record_topic SET topic = 999999");
  const QByteArray before = scratch.read("bad.chronicle");
  const auto run = scratch.run({"salvage", "--file", "@bad.chronicle", "--out", "@new.chronicle"});
  CHECK(run.code == 1);
  CHECK(run.err.count(u'\n') == 1);
  CHECK(run.out.contains(QStringLiteral("kept:\n  places: 2\n  topics: 1\n")));
  CHECK(run.out.contains(QStringLiteral("  codes of prints: 0\n")));
  CHECK(run.out.contains(QStringLiteral("lost: 0\n")));
  CHECK(run.out.contains(QStringLiteral("  place/a, topics: ")));
  CHECK(scratch.read("bad.chronicle") == before);
  const auto listed = scratch.run({"list", "--file", "@new.chronicle", "places"});
  check_done(listed);
  CHECK(listed.out == QStringLiteral("place/a\tMinsk\nplace/b\tAstana\n"));
  const auto refused = scratch.run({"salvage", "--file", "@bad.chronicle", "--out", "@new.chronicle"});
  check_failed(refused, 1);
  CHECK(refused.err.contains(QStringLiteral("new.chronicle")));
  check_done(scratch.run({"salvage", "--file", "@new.chronicle", "--out", "@third.chronicle"}));
}

TEST_CASE("salvage needs two libraries") {
  const Scratch scratch;
  check_failed(scratch.run({"salvage", "--file", "@bad.chronicle"}), 2);
  check_failed(scratch.run({"salvage", "--out", "@new.chronicle"}), 2);
  check_failed(scratch.run({"salvage", "--file", "@bad.chronicle", "--out", "@new.json"}), 2);
  check_failed(scratch.run({"salvage", "--file", "@bad.chronicle", "--out", "@new.chronicle"}), 1);
}

TEST_CASE("what salvage could not keep is told by kind and title") {
  const Scratch scratch;
  make_damaged(scratch,
               "INSERT INTO record (id, kind) VALUES ('document/d', 'document');"
               "INSERT INTO name (record, language, text)"
               " SELECT key, 'en', 'On roads' FROM record WHERE id = 'document/d'");
  const auto run = scratch.run({"salvage", "--file", "@bad.chronicle", "--out", "@new.chronicle"});
  CHECK(run.code == 1);
  CHECK(run.out.contains(QStringLiteral("lost: 1\n  documents: 1\n    document/d: On roads\n")));
}

TEST_CASE("check of a damaged library says what it did not look for") {
  const Scratch scratch;
  make_damaged(scratch, "DELETE FROM place WHERE key = (SELECT key FROM record WHERE id = 'place/b')");
  const auto text = scratch.run({"check", "--file", "@bad.chronicle"});
  CHECK(text.code == 1);
  CHECK(text.out.contains(QStringLiteral("\nunsourced: not looked for, as the library is damaged\n")));
  CHECK_FALSE(text.out.contains(QStringLiteral(": 0\n")));
  const auto json = scratch.run({"check", "--file", "@bad.chronicle", "--format", "json"});
  const auto report = nlohmann::json::parse(json.out.toStdString());
  CHECK(report["integrity"].size() == 1);
  for (const char* key : {"unsourced", "conflicts", "single_source", "derived", "stale"}) CHECK(report[key].is_null());
}

}  // namespace chronicle
