// The verbs of the command line, by the real program without a display.
#include <QtCore/QRegularExpression>
#include <future>

#include "app/sources/checksum.h"
#include "core/base/embedded.h"
#include "core/exchange/record_file.h"
#include "core/store/library.h"
#include "core/store/user/kept_copies.h"
#include "core/store/user/kept_prints.h"
#include "core/store/user/user_notes.h"
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

nlohmann::json json_of(const QString& text) { return nlohmann::json::parse(text.toStdString()); }

}  // namespace

TEST_CASE("list gives the id and title of each record of a kind") {
  const Scratch scratch;
  const auto run = scratch.run({"list", "session"});
  check_done(run);
  const QStringList lines = run.out.split(u'\n', Qt::SkipEmptyParts);
  CHECK(lines.size() == 79);
  for (const QString& line : lines)
    CHECK(line.contains(QRegularExpression(QStringLiteral("^session/[a-z0-9-]+\t[^\t]+$"))));
  CHECK(lines.contains(QStringLiteral("session/2021-11-12\tNur-Sultan 2021")));
  CHECK(scratch.run({"list", "sessions"}).out == run.out);
  CHECK(scratch.files().isEmpty());
  CHECK_FALSE(scratch.left_traces());
}

TEST_CASE("list gives JSON with the same content") {
  const Scratch scratch;
  const auto run = scratch.run({"list", "document", "--format", "json"});
  check_done(run);
  const auto all = json_of(run.out);
  const QStringList lines = scratch.run({"list", "document"}).out.split(u'\n', Qt::SkipEmptyParts);
  REQUIRE(all.size() == static_cast<std::size_t>(lines.size()));
  for (int i = 0; i < lines.size(); ++i) {
    CHECK(all[static_cast<std::size_t>(i)].size() == 2);
    CHECK(all[static_cast<std::size_t>(i)]["id"] == lines[i].section(u'\t', 0, 0).toStdString());
  }
}

TEST_CASE("search gives the id and title of each record found, the best first") {
  const Scratch scratch;
  const auto run = scratch.run({"search", "nur-sultan 2021"});
  check_done(run);
  CHECK(run.out.startsWith(QStringLiteral("session/2021-11-12\tNur-Sultan 2021\n")));
  for (const QString& line : run.out.split(u'\n', Qt::SkipEmptyParts))
    CHECK(line.contains(QRegularExpression(QStringLiteral("^[a-z]+/[a-z0-9-]+\t[^\t]+$"))));
  CHECK(scratch.run({"search", "nur-sultan", "2021"}).out == run.out);
  CHECK(scratch.run({"search", "--limit", "1", "минск"}).out == QStringLiteral("place/minsk\tMinsk\n"));
  CHECK(scratch.run({"search", "vbycr", "--limit", "1"}).out == QStringLiteral("place/minsk\tMinsk\n"));
  CHECK(scratch.run({"search", "--", "-kind:session", "kind:session"}).out.isEmpty());
  CHECK(scratch.files().isEmpty());
  CHECK_FALSE(scratch.left_traces());
}

TEST_CASE("search gives JSON with the same content in the same order") {
  const Scratch scratch;
  const auto run = scratch.run({"search", "kazakhstan transport", "--format", "json"});
  check_done(run);
  const auto all = json_of(run.out);
  const QStringList lines = scratch.run({"search", "kazakhstan transport"}).out.split(u'\n', Qt::SkipEmptyParts);
  REQUIRE(all.size() == static_cast<std::size_t>(lines.size()));
  for (int i = 0; i < lines.size(); ++i) {
    const auto& hit = all[static_cast<std::size_t>(i)];
    CHECK(hit.size() == 4);
    const std::string id = hit["id"];
    CHECK(id == lines[i].section(u'\t', 0, 0).toStdString());
    CHECK(id.starts_with(hit["kind"].get<std::string>() + "/"));
    CHECK(hit["title"] == lines[i].section(u'\t', 1, 1).toStdString());
    CHECK_FALSE(hit["context"].get<std::string>().empty());
  }
  CHECK(json_of(scratch.run({"search", "qqzzxx", "--format", "json"}).out).empty());
}

TEST_CASE("search says on standard error where what it found is only the closest") {
  const Scratch scratch;
  const auto run = scratch.run({"search", "railway 1520 zebra"});
  CHECK(run.code == 0);
  CHECK(run.out.startsWith(QStringLiteral("document/railway-1520-concept-2030\t")));
  CHECK(run.err == QStringLiteral("No page has all the words; closest:\n"));
}

TEST_CASE("search finds nothing without complaint") {
  const Scratch scratch;
  for (const char* query : {"qqzzxx", "", "\"", "OR", "minsk -minsk", "state:ruritania"}) {
    const auto run = scratch.run({"search", query});
    CAPTURE(query);
    check_done(run);
    CHECK(run.out.isEmpty());
  }
}

TEST_CASE("search holds for a day and a file") {
  const Scratch scratch;
  CHECK(scratch.run({"search", "kind:session \"minsk 2025\"", "--as-of", "2021-06-01"}).out.isEmpty());
  CHECK(scratch.run({"search", "kind:session minsk 2025 ", "--as-of", "2026-01-01"})
            .out.startsWith(QStringLiteral("session/2025-09-29\t")));
  scratch.write("a.json", R"({"chronicle": 1, "places": [{"id": "place/y", "names": {"en": "Ruritania\tNew"}}]})");
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  CHECK(scratch.run({"search", "--file", "@a.chronicle", "ruritania"}).out ==
        QStringLiteral("place/y\tRuritania New\n"));
  check_failed(scratch.run({"search", "--file", "@none.chronicle", "x"}), 1);
}

TEST_CASE("a query that makes no sense is explained in one line") {
  const Scratch scratch;
  const auto run = scratch.run({"search", "минск year:last"});
  check_failed(run, 2);
  CHECK(run.err == QStringLiteral("The query makes no sense at its character 7: “last” is no year such as 2021.\n"));
  check_failed(scratch.run({"search", "kind:meeting"}), 2);
  check_failed(scratch.run({"search", "state:\n"}), 2);
}

TEST_CASE("every kind can be listed") {
  const Scratch scratch;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const std::string kind(name_of(static_cast<Kind>(i)));
    check_done(scratch.run({"list", kind.c_str()}));
  }
}

TEST_CASE("export and import lead back to the same bytes") {
  const Scratch scratch;
  check_done(scratch.run({"export", "--out", "@one.json"}));
  check_done(scratch.run({"import", "--file", "@new.chronicle", "@one.json"}));
  check_done(scratch.run({"export", "--file", "@new.chronicle", "--out", "@two.json"}));
  CHECK(scratch.read("one.json") == scratch.read("two.json"));
  CHECK(scratch.read("one.json").size() > 100000);
  check_done(scratch.run({"import", "--file", "@new.chronicle", "@two.json"}));
  check_done(scratch.run({"export", "--file", "@new.chronicle", "--out", "@three.json"}));
  CHECK(scratch.read("one.json") == scratch.read("three.json"));
  CHECK(scratch.files() == QStringList{QStringLiteral("new.chronicle"), QStringLiteral("one.json"),
                                       QStringLiteral("three.json"), QStringLiteral("two.json")});
  CHECK_FALSE(scratch.left_traces());
}

TEST_CASE("several files that refer to each other are imported together") {
  const Scratch scratch;
  scratch.write("session.json", R"({"chronicle": 1, "sessions": [{"id": "session/x", "place": "place/y"}]})");
  scratch.write("place.json", R"({"chronicle": 1, "places": [{"id": "place/y", "names": {"en": "Y"}}]})");
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "@session.json"}), 1);
  CHECK_FALSE(scratch.has("a.chronicle"));
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@session.json", "@place.json"}));
  CHECK(scratch.run({"list", "place", "--file", "@a.chronicle"}).out == QStringLiteral("place/y\tY\n"));
}

TEST_CASE("two imports into one library that is not there yet are both done") {
  const Scratch scratch;
  scratch.write("a.json", R"({"chronicle": 1, "topics": [{"id": "topic/a", "names": {"en": "A"}}]})");
  scratch.write("b.json", R"({"chronicle": 1, "topics": [{"id": "topic/b", "names": {"en": "B"}}]})");
  for (const char* name : {"@1.chronicle", "@2.chronicle", "@3.chronicle", "@4.chronicle"}) {
    auto other = std::async(std::launch::async, [&] { return scratch.run({"import", "--file", name, "@b.json"}); });
    check_done(scratch.run({"import", "--file", name, "@a.json"}));
    check_done(other.get());
    CHECK(scratch.run({"list", "topic", "--file", name}).out == QStringLiteral("topic/a\tA\ntopic/b\tB\n"));
  }
}

TEST_CASE("a record is printed in every format, as of a day") {
  const Scratch scratch;
  for (const char* name : {"@a.pdf", "@a.odt", "@a.docx", "@a.html", "@a.md", "@a.txt"})
    check_done(scratch.run({"print", "--as-of", "2025-01-31", "session/2021-11-12", "--out", name}));
  CHECK(scratch.read("a.pdf").startsWith("%PDF-"));
  CHECK(scratch.read("a.odt").mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"));
  CHECK(scratch.read("a.docx").startsWith("PK"));
  CHECK(scratch.read("a.html").contains("As of 31 January 2025"));
  CHECK(scratch.read("a.md").contains("*As of 31 January 2025*"));
  CHECK(scratch.read("a.txt").contains("As of 31 January 2025"));
  for (const char* name : {"a.html", "a.md", "a.txt"}) CHECK(scratch.read(name).contains("Nur-Sultan 2021"));
  CHECK_FALSE(scratch.left_traces());
}

TEST_CASE("notes are printed if that is asked for, and found") {
  const Scratch scratch;
  scratch.make_library("a.chronicle");
  {
    auto library = Library::open(scratch.path("a.chronicle").toStdString());
    REQUIRE(library.has_value());
    REQUIRE(library->user_notes()
                .write({.record = RecordId::parse("session/2021-11-12").value(),
                        .text = "Ask about zeppelins",
                        .tags = {"to check"},
                        .bookmarked = true})
                .has_value());
  }
  for (const char* name : {"@a.pdf", "@a.html", "@a.md", "@a.txt"}) {
    check_done(scratch.run({"print", "--file", "@a.chronicle", "session/2021-11-12", "--out", name}));
    CHECK_FALSE(scratch.read(name + 1).contains("zeppelins"));
    check_done(scratch.run({"print", "--notes", "--file", "@a.chronicle", "session/2021-11-12", "--out", name}));
    if (QByteArray(name) != "@a.pdf") CHECK(scratch.read(name + 1).contains("zeppelins"));
  }
  const auto hit = QStringLiteral("session/2021-11-12\tNur-Sultan 2021\n");
  for (const char* query : {"zeppelin", "tag:\"to check\"", "tag:to*", "is:bookmarked", "is:noted"})
    CHECK(scratch.run({"search", "--file", "@a.chronicle", query}).out == hit);
  check_failed(scratch.run({"search", "is:nonsense"}), 2);
  check_done(scratch.run({"check", "--file", "@a.chronicle"}));
}

TEST_CASE("what is printed of a library in a file has a code, the same for the same print") {
  const Scratch scratch;
  scratch.make_library("a.chronicle");
  const auto print = [&](const char* name, const char* code) {
    check_done(scratch.run({"print", "--file", "@a.chronicle", "session/2021-11-12", code, "--out", name}));
    return scratch.read(name + 1);
  };
  constexpr const char* with = "--notes";  // there are none
  constexpr const char* without = "--no-code";
  for (const char* name : {"@a.pdf", "@a.odt", "@a.docx", "@a.html", "@a.md", "@a.txt"}) {
    CAPTURE(name);
    const QByteArray first = print(name, with);
    CHECK(print(name, with) == first);
    CHECK(print(name, without) != first);
  }
  const auto kept = Library::open(scratch.path("a.chronicle").toStdString())->kept_prints().all();
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().print.subjects == std::vector<std::string>{"session/2021-11-12"});
  const QByteArray code = QByteArray::fromStdString(kept.front().code);
  for (const char* name : {"@a.html", "@a.md", "@a.txt"}) {
    CHECK(print(name, with).contains(code));
    CHECK_FALSE(print(name, without).contains(code));
  }
  check_done(scratch.run({"print", "session/2021-11-12", "--out", "@b.txt"}));
  CHECK_FALSE(scratch.read("b.txt").contains("Code "));
}

TEST_CASE("several records are one document") {
  const Scratch scratch;
  check_done(scratch.run({"print", "session/2021-11-12", "session/2024-05-24", "--out", "@two.md"}));
  const QByteArray text = scratch.read("two.md");
  CHECK(text.startsWith("# 2 records\n"));
  CHECK(text.contains("\n## Nur-Sultan 2021\n"));
  CHECK(text.contains("\n## Ashgabat 2024\n"));
  CHECK(text.count("\n## Sources\n") == 1);
}

TEST_CASE("the same command gives the same bytes") {
  const Scratch scratch;
  for (const char* name : {"@a.html", "@a.odt", "@a.docx"}) {
    const auto print = [&] {
      check_done(scratch.run({"print", "--as-of", "2025-01-31", "question/horizon", "--out", name}));
      return scratch.read(name + 1);
    };
    CHECK(print() == print());
  }
}

TEST_CASE("pages are A4 unless Letter is asked for") {
  const Scratch scratch;
  for (const char* name : {"@a.odt", "@a.docx"}) {
    const auto print = [&](const char* paper) {
      check_done(
          scratch.run({"print", "--as-of", "2025-01-31", "session/2021-11-12", "--paper", paper, "--out", name}));
      return scratch.read(name + 1);
    };
    check_done(scratch.run({"print", "--as-of", "2025-01-31", "session/2021-11-12", "--out", name}));
    const QByteArray usual = scratch.read(name + 1);
    CHECK(print("a4") == usual);
    CHECK(print("letter") != usual);
  }
  check_done(scratch.run({"print", "session/2021-11-12", "--paper", "letter", "--out", "@a.pdf"}));
  CHECK(scratch.read("a.pdf").contains("/MediaBox [ 0 0 612"));
  check_failed(scratch.run({"print", "session/2021-11-12", "--paper", "b5", "--out", "@a.pdf"}), 2);
}

TEST_CASE("the PDF of a session reads back, with its fonts embedded") {
  if (!test::is_installed(QStringLiteral("pdftotext"))) {
    WARN("poppler-utils is not installed: the PDF file is not read back");
    return;
  }
  const Scratch scratch;
  check_done(scratch.run({"print", "--as-of", "2026-11-21", "session/2021-11-12", "--out", "@a.pdf"}));
  const QString text = test::run(QStringLiteral("pdftotext"), {scratch.path("a.pdf"), QStringLiteral("-")}).out;
  for (const char* part : {"Nur-Sultan 2021", "Нур-Султан 2021", "As of 21 November 2026", "Sources", "page 1 of"})
    CHECK(text.contains(QString::fromUtf8(part)));
  const QString fonts = test::run(QStringLiteral("pdffonts"), {scratch.path("a.pdf")}).out;
  const auto lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
  CHECK_FALSE(lines.isEmpty());
  for (const QString& line : lines)
    CHECK(line.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +yes +\\d+ +\\d+$"))));
  CHECK(test::run(QStringLiteral("pdfinfo"), {scratch.path("a.pdf")}).out.contains(QStringLiteral("CIS Chronicle")));
}

TEST_CASE("every session and document can be printed") {
  const Scratch scratch;
  QStringList ids;
  for (const char* kind : {"session", "document"})
    for (const QString& line : scratch.run({"list", kind}).out.split(u'\n', Qt::SkipEmptyParts))
      ids << line.section(u'\t', 0, 0);
  REQUIRE(ids.size() > 200);
  QStringList arguments{QStringLiteral("print"), QStringLiteral("--out"), scratch.path("all.txt")};
  const auto run = test::run(QStringLiteral(CHRONICLE_PROGRAM), arguments + ids);
  check_done(run);
  CHECK(scratch.read("all.txt").size() > 100000);
}

TEST_CASE("check gives one object of findings") {
  const Scratch scratch;
  const auto run = scratch.run({"check", "--format", "json"});
  check_done(run);
  const auto report = json_of(run.out);
  CHECK(report.size() == 7);
  for (const char* key : {"integrity", "unsourced", "conflicts", "single_source", "derived", "stale"}) {
    REQUIRE(report.contains(key));
    for (const auto& finding : report[key]) {
      CHECK(finding.size() == 3);
      CHECK((finding["id"].is_string() && finding["field"].is_string() && finding["what"].is_string()));
    }
  }
  CHECK(report["integrity"].empty());
  CHECK(report["unsourced"].empty());
  CHECK_FALSE(report["conflicts"].empty());
  const auto& coverage = report["coverage"];
  REQUIRE(coverage["years"].size() > 30);
  CHECK(coverage["years"][0]["year"] == 1992);
  std::size_t sessions = 0;
  for (const auto& year : coverage["years"]) sessions += year["sessions"].get<std::size_t>();
  CHECK(sessions > 60);
  CHECK_FALSE(coverage["missing"].empty());
  check_done(scratch.run({"check"}));
}

TEST_CASE("check finds facts without a source") {
  const Scratch scratch;
  scratch.write("a.json", R"({"chronicle": 1, "sessions": [{"id": "session/x", "held": "2021-01-01"}]})");
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@a.json"}));
  const auto run = scratch.run({"check", "--file", "@a.chronicle", "--format", "json"});
  CHECK(run.code == 1);
  CHECK(run.err.count(u'\n') == 1);
  CHECK(json_of(run.out)["unsourced"][0]["id"] == "session/x");
  CHECK(json_of(run.out)["unsourced"][0]["field"] == "held");
}

TEST_CASE("what was searched for instead is told beside the hits") {
  const Scratch scratch;
  const auto run = scratch.run({"search", "vbycr", "--limit", "1"});
  CHECK(run.code == 0);
  CHECK(run.out.startsWith(QStringLiteral("place/minsk\t")));
  CHECK(run.err == QStringLiteral("Nothing was found for \"vbycr\"; these are for \"минск\".\n"));
  CHECK(scratch.run({"search", "minsk", "--limit", "1"}).err.isEmpty());
}

TEST_CASE("check finds a kept copy that was changed") {
  const Scratch scratch;
  scratch.make_library("a.chronicle");
  const auto keep = [&](const char* source, const std::string& checksum) {
    auto library = Library::open(scratch.path("a.chronicle").toStdString());
    REQUIRE(library.has_value());
    REQUIRE(library->kept_copies()
                .keep({.source = Ref<Kind::source>::parse(source).value(),
                       .text = "Text",
                       .checksum = checksum,
                       .kept = Day{0},
                       .origin = "pasted"})
                .has_value());
  };
  keep("source/081", app::checksum_of("Text"));
  check_done(scratch.run({"check", "--file", "@a.chronicle"}));
  keep("source/082", app::checksum_of("Text, as it was"));
  const auto run = scratch.run({"check", "--file", "@a.chronicle", "--format", "json"});
  CHECK(run.code == 1);
  CHECK(run.err == QStringLiteral("Faults found: 1.\n"));
  const auto report = json_of(run.out);
  REQUIRE(report["integrity"].size() == 1);
  CHECK(report["integrity"][0]["id"] == "source/082");
  CHECK_FALSE(report["conflicts"].empty());
}

TEST_CASE("help and version") {
  const Scratch scratch;
  check_done(scratch.run({"--help"}));
  check_done(scratch.run({"print", "--help"}));
  CHECK(scratch.run({"--version"}).out == QStringLiteral("cis-chronicle " CHRONICLE_VERSION "\n"));
}

TEST_CASE("wrong usage is said in one line and changes nothing") {
  const Scratch scratch;
  using Arguments = std::initializer_list<const char*>;
  for (const Arguments& arguments :
       {Arguments{"print"},
        Arguments{"print", "session/2021-11-12"},
        Arguments{"print", "--out", "@a.pdf"},
        Arguments{"print", "session/2021-11-12", "--out", "@a.rtf"},
        Arguments{"print", "session/2021-11-12", "--out", "@a.pdf", "--as-of", "2021-02-30"},
        Arguments{"print", "session/2021-11-12", "--out", "@a.pdf", "--as-of", "tomorrow"},
        Arguments{"print", "session/2021-11-12", "--out", "@a.pdf", "--bogus"},
        Arguments{"list"},
        Arguments{"search"},
        Arguments{"search", "x", "--limit", "-1"},
        Arguments{"search", "x", "--limit", "many"},
        Arguments{"search", "x", "--as-of", "2021-02-30"},
        Arguments{"search", "x", "--format", "xml"},
        Arguments{"list", "meetings"},
        Arguments{"list", "session", "--format", "xml"},
        Arguments{"export"},
        Arguments{"export", "--out", "@a.xls"},
        Arguments{"import"},
        Arguments{"import", "@a.json"},
        Arguments{"check", "--format", "yaml"},
        Arguments{"check", "--file"},
        Arguments{"--bogus"},
        Arguments{"list", "session", "extra"},
        Arguments{"import", "--file", "", "@a.json"},
        Arguments{"import", "--file", ":memory:", "@a.json"},
        Arguments{"list", "session", "--file", ""},
        Arguments{"check", "--file", ":memory:"},
        Arguments{""},
        Arguments{":memory:"}})
    check_failed(scratch.run(arguments), 2);
  CHECK(scratch.files().isEmpty());
  CHECK_FALSE(scratch.left_traces());
}

}  // namespace chronicle
