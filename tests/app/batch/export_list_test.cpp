// Tables of a kind as files, by the real program.
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

constexpr const char* record_to_export = R"({"chronicle": 1,
  "sessions": [{"id": "session/a", "held": "2021-05-28", "names": {"en": "=Minsk, 2021", "ru": "Минск 2021"}},
               {"id": "session/b", "held": "2022-05-20", "names": {"en": "Later"}}],
  "places": [{"id": "place/a", "names": {"en": "Minsk"}}]})";

}  // namespace

TEST_CASE("a table of a kind is written in the format of its name, with the columns asked for") {
  const Scratch scratch;
  scratch.write("a.json", record_to_export);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  const auto table = [&](const char* file) {
    const std::string out = std::string("@") + file;
    check_done(scratch.run(
        {"export", "--file", "@a.chronicle", "--kind", "session", "--columns", "date,title", "--out", out.c_str()}));
    return scratch.read(file);
  };
  CHECK(table("t.csv") ==
        "\xEF\xBB\xBFid,date,title\r\nsession/a,28 May 2021,\"'=Minsk, 2021\"\r\n"
        "session/b,20 May 2022,Later\r\n");
  CHECK(table("t.tsv") == "id\tdate\ttitle\nsession/a\t28 May 2021\t'=Minsk, 2021\nsession/b\t20 May 2022\tLater\n");
  CHECK(nlohmann::ordered_json::parse(table("t.json").toStdString()) == nlohmann::ordered_json::parse(R"([
    {"id": "session/a", "date": "28 May 2021", "title": "=Minsk, 2021"},
    {"id": "session/b", "date": "20 May 2022", "title": "Later"}])"));
}

TEST_CASE("a table has what the search finds and the day knows, in the language asked for") {
  const Scratch scratch;
  scratch.write("a.json", record_to_export);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  const auto rows = [&](std::initializer_list<const char*> more) {
    std::vector<const char*> all{"export",    "--file", "@a.chronicle", "--kind", "sessions",
                                 "--columns", "title",  "--out",        "@t.tsv"};
    all.insert(all.end(), more);
    QStringList list;
    for (const char* one : all) list << (one[0] == '@' ? scratch.path(one + 1) : QString::fromUtf8(one));
    const auto run = test::run(QStringLiteral(CHRONICLE_PROGRAM), list);
    CAPTURE(run.err.toStdString());
    CHECK(run.code == 0);
    return QString::fromUtf8(scratch.read("t.tsv")).section(u'\n', 1).simplified();
  };
  CHECK(rows({}) == QStringLiteral("session/a '=Minsk, 2021 session/b Later"));
  CHECK(rows({"--query", "year:2022"}) == QStringLiteral("session/b Later"));
  CHECK(rows({"--query", "minsk"}) == QStringLiteral("session/a '=Minsk, 2021"));
  CHECK(rows({"--as-of", "2021-12-31"}) == QStringLiteral("session/a '=Minsk, 2021"));
  CHECK(rows({"--lang", "ru", "--query", "year:2021"}) == QStringLiteral("session/a Минск 2021"));
}

TEST_CASE("without columns a table has all there are, as list with all of them writes it") {
  const Scratch scratch;
  check_done(scratch.run({"export", "--kind", "documents", "--as-of", "2026-11-21", "--out", "@all.csv"}));
  const QString head = QString::fromUtf8(scratch.read("all.csv")).section(QStringLiteral("\r\n"), 0, 0);
  CHECK(head.startsWith(QStringLiteral("id,title,")));
  const std::string columns = head.section(u',', 1).toStdString();
  const auto listed =
      scratch.run({"list", "documents", "--columns", columns.c_str(), "--as-of", "2026-11-21", "--format", "csv"});
  check_done(listed);
  // Qt leaves the byte order mark out of what it reads.
  CHECK(QString::fromUtf8(scratch.read("all.csv")) == listed.out);
}

TEST_CASE("what makes no sense of tables is wrong usage") {
  const Scratch scratch;
  check_failed(scratch.run({"export", "--out", "@t.csv"}), 2);
  check_failed(scratch.run({"export", "--kind", "sessions", "--out", "@t.ics"}), 2);
  check_failed(scratch.run({"export", "--kind", "meeting", "--out", "@t.csv"}), 2);
  check_failed(scratch.run({"export", "--kind", "acts", "--out", "@t.csv"}), 2);
  check_failed(scratch.run({"export", "--columns", "title", "--out", "@t.csv"}), 2);
  check_failed(scratch.run({"export", "--kind", "sessions", "--columns", "title,title", "--out", "@t.csv"}), 2);
  check_failed(scratch.run({"export", "--kind", "sessions", "--columns", "colour", "--out", "@t.csv"}), 2);
  check_failed(scratch.run({"export", "--kind", "sessions", "--query", "year:last", "--out", "@t.csv"}), 2);
  CHECK(scratch.files().isEmpty());
}

TEST_CASE("a table of records is as the help and the guide say, in each of the formats") {
  const Scratch scratch;
  const auto help = scratch.run({"export", "--help"});
  check_done(help);
  QFile guide(QStringLiteral(CHRONICLE_SOURCE_DIR "/docs/") +
              GENERATE(QStringLiteral("user-guide.md"), QStringLiteral("user-guide.ru.md")));
  REQUIRE(guide.open(QIODevice::ReadOnly));
  const QString text = QString::fromUtf8(guide.readAll());
  for (const char* end : {".csv", ".tsv", ".json", ".ics", ".ris", ".csl.json"}) {
    CAPTURE(end);
    CHECK(help.out.contains(QLatin1StringView(end)));
    CHECK(text.contains(QStringLiteral("`%1`").arg(QLatin1StringView(end))));
  }
}

}  // namespace chronicle
