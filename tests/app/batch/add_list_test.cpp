// Lists of documents added by the real program.
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

constexpr const char* two_sessions = R"({"chronicle": 1,
"sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "Herald"}],
"sessions": [{"id": "session/a", "names": {"en": "Almaty 2021"}, "held": "2021-11-11"}],
"documents": [{"id": "document/roads", "type": "concept", "names": {"en": "Concept of road transport until 2030"}}]})";

constexpr const char* list = "Подписаны:\n1. О Концепции дорожного транспорта до 2030 года;\n2. О председательстве.\n";

void make_library(const Scratch& scratch) {
  scratch.write("small.json", two_sessions);
  scratch.write("list.txt", list);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@small.json"}));
}

QStringList listed_lines(const test::Run& run) { return run.out.split(u'\n', Qt::SkipEmptyParts); }

}  // namespace

TEST_CASE("add --list adds the documents of a list as one change and tells its rows") {
  const Scratch scratch;
  make_library(scratch);
  const auto tried = scratch.run({"add", "--file", "@a.chronicle", "--list", "@list.txt", "--session", "session/a",
                                  "--source", "source/s", "--locator", "p. 2", "--dry-run"});
  check_done(tried);
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "documents"}).out.count(u'\n') == 1);
  const auto added = scratch.run({"add", "--file", "@a.chronicle", "--list", "@list.txt", "--session", "session/a",
                                  "--source", "source/s", "--locator", "p. 2"});
  check_done(added);
  CHECK(added.out == tried.out);
  const QStringList lines = listed_lines(added);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].startsWith(QStringLiteral("1\t\tleft out\t")));
  CHECK(lines[0].contains(QStringLiteral("Подписаны:")));
  CHECK(lines[1].startsWith(QStringLiteral("2\t1\tknown\tdocument/roads\tconcept\tsigned\t")));
  CHECK(lines[2].startsWith(QStringLiteral("3\t2\tnew\tdocument/o-predsedatelstve\tdecision\tsigned\t\tО ")));
  CHECK(lines[2].endsWith(QStringLiteral("Taken for a decision, by the form of the title")));
  check_done(scratch.run({"export", "--file", "@a.chronicle", "--out", "@out.json"}));
  const auto all = nlohmann::json::parse(scratch.read("out.json").toStdString());
  CHECK(all["documents"].size() == 2);
  CHECK(all["acts"].size() == 2);
  CHECK(all["items"].size() == 2);
  CHECK(all["items"][0]["citations"][0]["locator"] == "p. 2, item 1");
  const auto told = scratch.run({"history", "--file", "@a.chronicle", "--format", "json"});
  CHECK(nlohmann::json::parse(told.out.toStdString()).size() == 2);
  check_done(scratch.run({"undo", "--file", "@a.chronicle"}));
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "documents"}).out.count(u'\n') == 1);
}

TEST_CASE("add --list tells its rows as JSON, and takes the verb for all") {
  const Scratch scratch;
  make_library(scratch);
  scratch.write("list.tsv", "1\tAgreement on ports\n2\tProtocol on piers\n");
  const auto run = scratch.run({"add", "--file", "@a.chronicle", "--list", "@list.tsv", "--session", "session/a",
                                "--verb", "approved", "--format", "json"});
  check_done(run);
  const auto rows = nlohmann::json::parse(run.out.toStdString());
  REQUIRE(rows.size() == 2);
  CHECK(rows[1]["verb"] == "approved");
  CHECK(rows[1]["title"] == "Protocol on piers");
}

TEST_CASE("what makes no sense with a list, or is none, is refused") {
  const Scratch scratch;
  make_library(scratch);
  const QByteArray before = scratch.read("a.chronicle");
  const auto usage = [&](std::initializer_list<const char*> arguments) {
    check_failed(scratch.run(arguments), 2);
    CHECK((scratch.read("a.chronicle") == before));
  };
  usage({"add", "--file", "@a.chronicle"});
  usage({"add", "--file", "@a.chronicle", "--list", "@list.txt"});
  usage({"add", "--file", "@a.chronicle", "--list", "@list.txt", "--session", "document/a"});
  usage({"add", "--file", "@a.chronicle", "document", "--list", "@list.txt", "--session", "session/a"});
  usage({"add", "--file", "@a.chronicle", "--list", "@list.txt", "--session", "session/a", "--verb", "eaten"});
  usage({"add", "--file", "@a.chronicle", "topic", "names.en=Roads", "--dry-run"});
  const auto refused = [&](const char* file, const char* session, const char* word) {
    const auto run = scratch.run({"add", "--file", "@a.chronicle", "--list", file, "--session", session});
    check_failed(run, 1);
    CHECK(run.err.contains(QString::fromUtf8(word)));
    CHECK((scratch.read("a.chronicle") == before));
  };
  scratch.write("none.txt", "Signed documents:\n");
  scratch.write("latin.txt", "1. Agreement on p\xFCrts\n");
  refused("@none.txt", "session/a", "none.txt");
  refused("@latin.txt", "session/a", "UTF-8");
  refused("@missing.txt", "session/a", "missing.txt");
  refused("@list.txt", "session/none", "session/none");
}

}  // namespace chronicle
