// What was done to a library, told and taken back by the real program.
#include <QtCore/QRegularExpression>

#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

constexpr const char* place = R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}}]})";
constexpr const char* renamed =
    R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "Y"}, "notes": ["Tab\there"]}]})";

/// Makes a library of two imports.
void import_both(const Scratch& scratch) {
  scratch.write("one.json", place);
  scratch.write("two.json", renamed);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@one.json"}));
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@two.json"}));
}

/// The columns of the lines that `history` gives, from the third on: when and by whom differ from run to run.
QStringList told(const test::Run& run) {
  check_done(run);
  QStringList lines;
  for (const QString& line : run.out.split(u'\n', Qt::SkipEmptyParts)) lines << line.section(u'\t', 2);
  return lines;
}

}  // namespace

TEST_CASE("history tells who changed what and when, the latest first, and undo and redo are part of it") {
  const Scratch scratch;
  import_both(scratch);
  const QStringList two{QStringLiteral(R"(import	place/x	changed	names	{"en": "X"}	{"en": "Y"})"),
                        QStringLiteral("import\tplace/x\tchanged\tnotes\t\t[\"Tab\\there\"]"),
                        QStringLiteral("import\tplace/x\tadded\t\t\t")};
  const auto run = scratch.run({"history", "--file", "@a.chronicle"});
  CHECK(told(run) == two);
  CHECK(run.out.section(u'\t', 0, 0).contains(QRegularExpression(QStringLiteral(R"(^20\d\d-\d\d-\d\dT[\d:]{8}Z$)"))));
  const auto undone = scratch.run({"undo", "--file", "@a.chronicle"});
  check_done(undone);
  CHECK(undone.out.endsWith(QStringLiteral("Z: records added: 0, changed: 1, removed: 0\n")));
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "places"}).out == QStringLiteral("place/x\tX\n"));
  check_done(scratch.run({"redo", "--file", "@a.chronicle"}));
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "places"}).out == QStringLiteral("place/x\tY\n"));
  CHECK(told(scratch.run({"history", "--file", "@a.chronicle", "place/x"})).size() == 7);
  const auto json =
      nlohmann::json::parse(scratch.run({"history", "--file", "@a.chronicle", "--format", "json"}).out.toStdString());
  REQUIRE(json.size() == 4);
  CHECK(json[0]["kind"] == "redo");
  CHECK(json[0]["reverses"] == 3);
  CHECK(json[2]["changes"][1]["after"] == nlohmann::json::parse(renamed)["places"][0]["notes"]);
  CHECK(json[3]["changes"] == nlohmann::json::parse(R"([{"record": "place/x", "change": "added"}])"));
}

TEST_CASE("several changes are taken back at once, and what cannot be is said") {
  const Scratch scratch;
  import_both(scratch);
  check_done(scratch.run({"undo", "--file", "@a.chronicle", "--count", "2"}));
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "places"}).out.isEmpty());
  const auto nothing = scratch.run({"undo", "--file", "@a.chronicle"});
  check_failed(nothing, 1);
  CHECK(nothing.err.contains(QStringLiteral("nothing to undo")));
  CHECK(told(scratch.run({"history", "--file", "@a.chronicle", "place/x"})).size() == 6);
}

TEST_CASE("an undo of several changes that stops on the way says what it has taken back") {
  const Scratch scratch;
  import_both(scratch);
  scratch.sql("a.chronicle",
              "INSERT INTO user_note SELECT key, 'Mine.', 0, 20000 FROM record WHERE id = 'place/x'");
  const auto stopped = scratch.run({"undo", "--file", "@a.chronicle", "--count", "2"});
  CHECK(stopped.code == 1);
  CHECK(stopped.out.count(u'\n') == 1);
  CHECK(stopped.err.count(u'\n') == 1);
  CHECK_FALSE(stopped.err.contains(QStringLiteral("Nothing was changed")));
  CHECK(stopped.err.contains(QStringLiteral("One change was taken back.")));
  const auto again = scratch.run({"undo", "--file", "@a.chronicle"});
  check_failed(again, 1);
  CHECK(again.err.contains(QStringLiteral("Nothing was changed")));
  check_done(scratch.run({"redo", "--file", "@a.chronicle"}));
  const auto none = scratch.run({"redo", "--file", "@a.chronicle", "--count", "2"});
  check_failed(none, 1);
}

TEST_CASE("history, undo and redo need a library and what they are told makes sense") {
  const Scratch scratch;
  scratch.write("one.json", place);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@one.json"}));
  for (const char* verb : {"history", "undo", "redo"}) {
    check_failed(scratch.run({verb}), 2);
    check_failed(scratch.run({verb, "--file", "@none.chronicle"}), 1);
  }
  check_failed(scratch.run({"history", "--file", "@a.chronicle", "place"}), 2);
  check_failed(scratch.run({"history", "--file", "@a.chronicle", "place/none"}), 1);
  check_failed(scratch.run({"undo", "--file", "@a.chronicle", "--count", "x"}), 2);
  check_failed(scratch.run({"redo", "--file", "@a.chronicle"}), 1);
}

}  // namespace chronicle
