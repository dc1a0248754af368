// Names of the record, words of the command line and names of files that would give orders to a terminal.
#include <algorithm>

#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::Scratch;

const char* const hostile_record = R"({"chronicle": 1,
 "sources": [{"id": "source/a", "names": {"en": "Report"}, "publisher": "Agency"}],
 "topics": [{"id": "topic/a", "names": {"en": "Placeholder"}}],
 "sessions": [{"id": "session/a", "names": {"en": "Session"}, "held": "2024-05-24", "topics": ["topic/a"]}]})";

/// A library with names that no import takes: an older version, or another program, has put them there.
void make_hostile_library(const Scratch& scratch) {
  scratch.write("record.json", hostile_record);
  check_done(scratch.run({"import", "--file", "@l.chronicle", "@record.json"}));
  scratch.sql("l.chronicle",
              "update name set text = char(27) || ']0;owned' || char(7) || 'Roads' || char(0x9b) || '31m' || "
              "char(0x202e) || 'x' where text in ('Placeholder', 'Session')");
}

bool is_harmless(const QString& text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) {
    return (c.category() != QChar::Other_Control || c == u'\n' || c == u'\t') && c != QChar(u'\u202e');
  });
}

}  // namespace

TEST_CASE("no verb gives orders to a terminal") {
  const Scratch scratch;
  make_hostile_library(scratch);
  for (const auto& arguments : std::initializer_list<std::initializer_list<const char*>>{
           {"list", "topics", "--file", "@l.chronicle"},
           {"list", "topics", "--file", "@l.chronicle", "--format", "json"},
           {"search", "id:topic/a", "--file", "@l.chronicle"},
           {"check", "--file", "@l.chronicle"},
           {"check", "--file", "@l.chronicle", "--format", "json"},
           {"print", "session/\x1b[31m", "--out", "@a.md"},
           {"print", "question/\x1b[31m", "--out", "@a.md"},
           {"list", "topics", "--file", "@\x1b[31mnone.chronicle"},
           {"\x1b[31mverb"}}) {
    const auto run = scratch.run(arguments);
    CAPTURE(run.out.toStdString(), run.err.toStdString());
    CHECK((run.out.size() > 0 || run.err.size() > 0));
    CHECK(is_harmless(run.out));
    CHECK(is_harmless(run.err));
  }
  CHECK(scratch.run({"list", "topics", "--file", "@l.chronicle"}).out ==
        QStringLiteral("topic/a\t ]0;owned Roads 31m\uFFFDx\n"));
}

TEST_CASE("values in JSON are what they were") {
  const Scratch scratch;
  make_hostile_library(scratch);
  const auto run = scratch.run({"list", "topics", "--file", "@l.chronicle", "--format", "json"});
  check_done(run);
  const auto list = nlohmann::json::parse(run.out.toStdString());
  CHECK(list[0]["title"] == "\x1b]0;owned\x07Roads\u009b31m\u202ex");
}

TEST_CASE("no page that is printed has them either") {
  const Scratch scratch;
  make_hostile_library(scratch);
  for (const char* out : {"a.md", "a.txt", "a.html", "a.pdf"}) {
    const std::string place = std::string("@") + out;
    check_done(scratch.run({"print", "session/a", "topic/a", "--file", "@l.chronicle", "--out", place.c_str()}));
    if (std::string_view(out) != "a.pdf") CHECK(is_harmless(QString::fromUtf8(scratch.read(out))));
  }
  if (!test::is_installed(QStringLiteral("pdftotext"))) return;
  const auto text = test::run(QStringLiteral("pdftotext"), {scratch.path("a.pdf"), QStringLiteral("-")}).out;
  CHECK(is_harmless(QString(text).remove(u'\f')));
  CHECK(text.contains(QStringLiteral("Roads")));
}

}  // namespace chronicle
