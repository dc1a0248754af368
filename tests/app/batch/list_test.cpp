// Tables of records, by the real program.
#include "core/columns/columns.h"
#include "core/query/filter/filter.h"
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

/// The lines of a table, its headings first.
QStringList lines_of(const test::Run& run) {
  check_done(run);
  return run.out.split(u'\n', Qt::SkipEmptyParts);
}

constexpr const char* small_record = R"({"chronicle": 1,
  "sessions": [{"id": "session/a", "held": "2021-05-28", "names": {"en": "=Minsk, 2021"}},
               {"id": "session/b", "held": "2022-05-20", "names": {"en": "Later"}}],
  "documents": [{"id": "document/a", "type": "concept", "validity": "2021/2025", "names": {"en": "Concept"}}],
  "acts": [{"id": "act/a", "document": "document/a", "session": "session/a", "verb": "adopted"}],
  "figures": [{"id": "figure/a", "session": "session/a", "measure": "@growth", "value": -3.5, "unit": "percent"}],
  "sources": [{"id": "source/a", "publisher": "Agency", "names": {"en": "Report"}, "language": "ru"},
              {"id": "source/b", "publisher": "Agency", "names": {"en": "Отчёт"}}],
  "places": [{"id": "place/a", "names": {"en": "Minsk"},
              "citations": [{"field": "names", "source": "source/a"}]}]})";

}  // namespace

TEST_CASE("list gives the columns asked for, in that order, after the id") {
  const Scratch scratch;
  const QStringList lines =
      lines_of(scratch.run({"list", "sessions", "--columns", "status,date,place", "--as-of", "2026-11-21"}));
  CHECK(lines.front() == QStringLiteral("id\tstatus\tdate\tplace"));
  CHECK(lines.contains(QStringLiteral("session/2021-11-12\tHeld\t12 Nov 2021\tBy video")));
  CHECK(lines.size() == 1 + lines_of(scratch.run({"list", "sessions", "--as-of", "2026-11-21"})).size());
  CHECK(scratch.files().isEmpty());
  CHECK_FALSE(scratch.left_traces());
}

TEST_CASE("list gives a table in every format") {
  const Scratch scratch;
  scratch.write("a.json", small_record);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  const auto table = [&](const char* format) {
    const auto run =
        scratch.run({"list", "session", "--file", "@a.chronicle", "--columns", "title,date", "--format", format});
    check_done(run);
    return run.out;
  };
  CHECK(table("tsv") == QStringLiteral("id\ttitle\tdate\nsession/a\t'=Minsk, 2021\t28 May 2021\n"
                                       "session/b\tLater\t20 May 2022\n"));
  // Qt leaves the byte order mark out of what it reads.
  CHECK(table("csv") == QStringLiteral("id,title,date\r\nsession/a,\"'=Minsk, 2021\",28 May 2021\r\n"
                                       "session/b,Later,20 May 2022\r\n"));
  CHECK(nlohmann::ordered_json::parse(table("json").toStdString()) == nlohmann::ordered_json::parse(R"([
    {"id": "session/a", "title": "=Minsk, 2021", "date": "28 May 2021"},
    {"id": "session/b", "title": "Later", "date": "20 May 2022"}])"));
  check_done(scratch.shell("\"$program\" list places --file a.chronicle --format csv > a.csv"));
  CHECK(scratch.read("a.csv") == "\xEF\xBB\xBFplace/a,Minsk\r\n");
  CHECK(scratch.run({"list", "figures", "--file", "@a.chronicle", "--columns", "measure,value,period"}).out ==
        QStringLiteral("id\tmeasure\tvalue\tperiod\nfigure/a\t'@growth\t-3.5\u00A0%\tnot stated\n"));
  CHECK(scratch.run({"list", "sources", "--file", "@a.chronicle", "--columns", "cited,language"}).out ==
        QStringLiteral("id\tcited\tlanguage\nsource/a\t1\tRussian\nsource/b\t0\tnot stated\n"));
}

TEST_CASE("without columns there is no line of headings, and titles stand as they are") {
  const Scratch scratch;
  scratch.write("a.json", small_record);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  CHECK(scratch.run({"list", "session", "--file", "@a.chronicle"}).out ==
        QStringLiteral("session/a\t=Minsk, 2021\nsession/b\tLater\n"));
  CHECK(scratch.run({"list", "session", "--file", "@a.chronicle", "--format", "csv"}).out ==
        QStringLiteral("session/a,\"'=Minsk, 2021\"\r\nsession/b,Later\r\n"));
}

TEST_CASE("list knows no more than the day") {
  const Scratch scratch;
  scratch.write("a.json", small_record);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  CHECK(scratch.run({"list", "session", "--file", "@a.chronicle", "--as-of", "2022-01-01"}).out ==
        QStringLiteral("session/a\t=Minsk, 2021\n"));
  CHECK(lines_of(
            scratch.run({"list", "session", "--file", "@a.chronicle", "--columns", "date", "--as-of", "2022-01-01"})) ==
        QStringList{QStringLiteral("id\tdate"), QStringLiteral("session/a\t28 May 2021")});
  const auto status = [&](const char* day) {
    return scratch.run({"list", "documents", "--file", "@a.chronicle", "--columns", "status", "--as-of", day}).out;
  };
  CHECK(status("2021-01-01") == QStringLiteral("id\tstatus\n"));
  CHECK(status("2022-01-01") == QStringLiteral("id\tstatus\ndocument/a\tIn force\n"));
  CHECK(status("2031-01-01") == QStringLiteral("id\tstatus\ndocument/a\tExpired\n"));
}

TEST_CASE("every column of every kind can be listed") {
  const Scratch scratch;
  for (const Kind kind : register_kinds) {
    QStringList ids;
    for (const Column& column : columns_of(kind))
      ids << QString::fromUtf8(column.id.data(), qsizetype(column.id.size()));
    const std::string columns = ids.join(u',').toStdString(), name(name_of(kind));
    const QStringList lines =
        lines_of(scratch.run({"list", name.c_str(), "--columns", columns.c_str(), "--as-of", "2026-11-27"}));
    CHECK(lines.front().section(u'\t', 1) == ids.join(u'\t'));
    CHECK(lines.size() > 10);
    for (const QString& line : lines) CHECK(line.count(u'\t') == ids.size());
  }
}

TEST_CASE("a column that there is not is wrong usage, and those that there are are named") {
  const Scratch scratch;
  for (const char* columns : {"date,colour", "", "date,", "Date", "id", "date place", "\n"}) {
    const auto run = scratch.run({"list", "sessions", "--columns", columns});
    CAPTURE(columns);
    check_failed(run, 2);
    CHECK(run.err.contains(QStringLiteral("no column of sessions")));
    CHECK(run.err.contains(QStringLiteral("title, date, place, form, chair, documents, status")));
  }
  check_failed(scratch.run({"list", "sessions", "--columns", "date,place,date"}), 2);
  check_failed(scratch.run({"list", "sessions", "--columns"}), 2);
  check_failed(scratch.run({"list", "sessions", "--columns", "date", "--as-of", "2021-02-30"}), 2);
  check_failed(scratch.run({"list", "sessions", "--columns", "date", "--format", "xml"}), 2);
}

TEST_CASE("a kind without columns says so") {
  const Scratch scratch;
  const auto run = scratch.run({"list", "places", "--columns", "title"});
  check_failed(run, 2);
  CHECK(run.err.startsWith(QStringLiteral(
      "There are no columns for places; there are for sessions, documents, statements, commitments, figures, people, "
      "sources.")));
}

TEST_CASE("help names the columns and the formats") {
  const Scratch scratch;
  const auto run = scratch.run({"list", "--help"});
  check_done(run);
  const QString help = run.out.simplified();
  CHECK(help.contains(QStringLiteral("sessions: title, date, place, form, chair, documents, status")));
  CHECK(help.contains(QStringLiteral("tsv, csv or json")));
}

TEST_CASE("search and history have the formats of rows, too") {
  const Scratch scratch;
  CHECK(scratch.run({"search", "nur-sultan 2021", "--limit", "1", "--format", "csv"}).out ==
        QStringLiteral("session/2021-11-12,Nur-Sultan 2021\r\n"));
  scratch.write("a.json", small_record);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  const auto run = scratch.run({"history", "--file", "@a.chronicle", "place/a", "--format", "csv"});
  check_done(run);
  CHECK(run.out.endsWith(QStringLiteral(",import,place/a,added,,,\r\n")));
}

}  // namespace chronicle
