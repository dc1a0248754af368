// Bad libraries, bad record files and bad places to write to: one clear line, exit code 1, and nothing changed.
#include <unistd.h>

#include "core/base/embedded.h"
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

const char* const small_file = R"({"chronicle": 1, "places": [{"id": "place/new", "names": {"en": "New"}}]})";

/// Every verb refuses the library, and it stays as it was, byte for byte, alone in its folder.
void check_refused(const Scratch& scratch, const char* word) {
  scratch.write("good.json", small_file);
  const QByteArray before = scratch.read("bad.chronicle");
  const QStringList files = scratch.files();
  const auto refuse = [&](std::initializer_list<const char*> arguments) {
    const auto run = scratch.run(arguments);
    check_failed(run, 1);
    CHECK(run.err.contains(QString::fromUtf8(word)));
    CHECK(run.err.contains(QStringLiteral("bad.chronicle")));
    CHECK(scratch.files() == files);
    CHECK(scratch.read("bad.chronicle") == before);
  };
  refuse({"list", "--file", "@bad.chronicle", "session"});
  refuse({"export", "--file", "@bad.chronicle", "--out", "@out.json"});
  refuse({"print", "--file", "@bad.chronicle", "session/2021-11-12", "--out", "@out.txt"});
  refuse({"import", "--file", "@bad.chronicle", "@good.json"});
}

/// The import is refused, and the library holds what it held.
void check_not_imported(const Scratch& scratch, const char* name, std::initializer_list<const char*> words) {
  CAPTURE(name);
  const QByteArray before = scratch.read("record.chronicle");
  const QStringList files = scratch.files();
  const std::string from = std::string("@") + name;
  const auto run = scratch.run({"import", "--file", "@record.chronicle", from.c_str()});
  check_failed(run, 1);
  CHECK(run.err.contains(QString::fromUtf8(name)));
  for (const char* word : words) {
    CAPTURE(word, run.err.toStdString());
    CHECK(run.err.contains(QString::fromUtf8(word)));
  }
  CHECK(scratch.files() == files);
  CHECK(scratch.read("record.chronicle") == before);
  // Nor does a new library come of it.
  check_failed(scratch.run({"import", "--file", "@other.chronicle", from.c_str()}), 1);
  CHECK(scratch.files() == files);
}

struct BadFile {
  const char* content;
  std::initializer_list<const char*> words;
};

}  // namespace

TEST_CASE("a library that is not there") {
  const Scratch scratch;
  check_failed(scratch.run({"list", "--file", "@none.chronicle", "session"}), 1);
  check_failed(scratch.run({"check", "--file", "@none.chronicle"}), 1);
  check_failed(scratch.run({"list", "--file", "@", "session"}), 1);
  CHECK(scratch.files().isEmpty());
}

TEST_CASE("a file of random bytes is no library") {
  const Scratch scratch;
  QByteArray noise(20000, '\0');
  for (int i = 0; i < noise.size(); ++i) noise[i] = static_cast<char>((i * 7919 + i / 3) % 251);
  scratch.write("bad.chronicle", noise);
  check_refused(scratch, "not a library of CIS Chronicle");
}

TEST_CASE("an empty file is no library") {
  const Scratch scratch;
  scratch.write("bad.chronicle", "");
  check_refused(scratch, "not a library of CIS Chronicle");
}

TEST_CASE("an ordinary SQLite database is no library") {
  const Scratch scratch;
  scratch.sql("bad.chronicle", "CREATE TABLE t (x); INSERT INTO t VALUES (1);");
  check_refused(scratch, "not a library of CIS Chronicle");
}

TEST_CASE("a truncated library is damaged") {
  const Scratch scratch;
  scratch.make_library("bad.chronicle");
  const QByteArray whole = scratch.read("bad.chronicle");
  for (const int share : {2, 3, 10}) {
    CAPTURE(share);
    scratch.write("bad.chronicle", whole.left(whole.size() / share));
    check_refused(scratch, "is damaged");
  }
}

TEST_CASE("a library with bytes overwritten is damaged") {
  const Scratch scratch;
  scratch.make_library("bad.chronicle");
  QByteArray bytes = scratch.read("bad.chronicle");
  for (int page = 1; page < bytes.size() / 4096; page += 3) bytes.replace(page * 4096, 200, QByteArray(200, '\xA5'));
  scratch.write("bad.chronicle", bytes);
  check_refused(scratch, "is damaged");
  const auto run = scratch.run({"check", "--file", "@bad.chronicle", "--format", "json"});
  CHECK(run.code == 1);
  CHECK(run.err.count(u'\n') == 1);
  CHECK_FALSE(nlohmann::json::parse(run.out.toStdString())["integrity"].empty());
}

TEST_CASE("a library of a newer version is refused with both versions") {
  const Scratch scratch;
  scratch.make_library("bad.chronicle");
  scratch.sql("bad.chronicle", "PRAGMA user_version = 99");
  check_refused(scratch, "99");
}

TEST_CASE("a value that is none of ours is damage") {
  const Scratch scratch;
  scratch.make_library("bad.chronicle");
  scratch.sql("bad.chronicle", "UPDATE session SET held = 'soon' WHERE held IS NOT NULL");
  check_failed(scratch.run({"list", "--file", "@bad.chronicle", "session"}), 1);
  const auto run = scratch.run({"check", "--file", "@bad.chronicle", "--format", "json"});
  CHECK(run.code == 1);
  CHECK_FALSE(nlohmann::json::parse(run.out.toStdString())["integrity"].empty());
}

TEST_CASE("a library that another program holds is read but not written") {
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  scratch.write("good.json", small_file);
  {
    SQLite::Database other(scratch.path("record.chronicle").toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    check_done(scratch.run({"list", "--file", "@record.chronicle", "session"}));
    const auto run = scratch.run({"import", "--file", "@record.chronicle", "@good.json"});
    check_failed(run, 1);
    CHECK(run.err.contains(QStringLiteral("in use by another program")));
    const auto print =
        scratch.run({"print", "--file", "@record.chronicle", "--out", "@page.txt", "session/2025-09-29"});
    CHECK(print.code == 0);
    CHECK(print.err.contains(QStringLiteral("The print has no code")));
    CHECK_FALSE(scratch.read("page.txt").contains("\nCode "));
    other.exec("ROLLBACK");
  }
  CHECK_FALSE(scratch.run({"list", "--file", "@record.chronicle", "place"}).out.contains(QStringLiteral("place/new")));
  check_done(scratch.run({"import", "--file", "@record.chronicle", "@good.json"}));
}

TEST_CASE("a read-only library is read but not written") {
  if (geteuid() == 0) {
    WARN("run by root, who may write everything: not tested");
    return;
  }
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  scratch.write("good.json", small_file);
  QFile::setPermissions(scratch.path("record.chronicle"), QFile::ReadOwner);
  const QByteArray before = scratch.read("record.chronicle");
  check_done(scratch.run({"list", "--file", "@record.chronicle", "session"}));
  const auto run = scratch.run({"import", "--file", "@record.chronicle", "@good.json"});
  check_failed(run, 1);
  CHECK(run.err.contains(QStringLiteral("read-only")));
  CHECK(scratch.read("record.chronicle") == before);
}

TEST_CASE("record files with mistakes are refused as a whole") {
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  const BadFile bad_files[] = {
      {"", {"is empty"}},
      {"{\"chronicle\": 1,\n \"places\": [}", {"is not JSON", "line 2, column 13"}},
      {"\xEF\xBB\xBFhello", {"is not JSON"}},
      {"[]", {"does not follow the record format"}},
      {"{}", {"“chronicle”"}},
      {R"({"chronicle": 2})", {"expected 1, found 2"}},
      {R"({"chronicle": 1, "meetings": []})", {"“meetings”"}},
      {R"({"chronicle": 1, "places": {}})", {"“places”", "a list"}},
      {R"({"chronicle": 1, "places": [7]})", {"places[0]", "an object"}},
      {R"({"chronicle": 1, "places": [{}]})", {"places[0]", "“id”"}},
      {R"({"chronicle": 1, "places": [{"id": "place/A B"}]})", {"place/A B"}},
      {R"({"chronicle": 1, "places": [{"id": "session/x"}]})", {"session/x"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "height": 7}]})", {"place/x", "height"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "held": "2021-02-30"}]})",
       {"session/x", "held", "2021-02-30", "EDTF"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "held": 2021}]})", {"session/x", "held", "2021"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "form": "letter"}]})",
       {"letter", "in-person, video, mixed"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "ordinal": 1.5}]})", {"ordinal", "a whole number"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "narrow": "yes"}]})", {"narrow", "true or false"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "place": "place/none"}]})",
       {"session/x", "place", "place/none", "neither"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x"}, {"id": "place/x"}]})", {"place/x", "again"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "id": "place/y"}]})", {"“place/x”", "“id”", "each key once"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x"}]})", {"place/x", "names", "a name"}},
      {R"({"chronicle": 1, "relations": [{"id": "relation/x", "document": "document/railway-1520-concept-2030",
        "type": "replaces", "to": "document/railway-1520-concept-2030"}]})",
       {"relation/x", "“to”", "another document"}},
      {R"({"chronicle": 1, "sessions": [{"id": "session/x", "held": "2030/2021"}]})", {"held", "not before the start"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": ""}}]})", {"names"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"english": "X"}}]})", {"language"}},
      {R"({"chronicle": 1, "documents": [{"id": "document/x"}]})", {"document/x", "type"}},
      {R"({"chronicle": 1, "places": [{"id": "place/x", "names": {"en": "X"}, "citations": [{"field": "state"}]}]})",
       {"a source"}},
      {R"({"chronicle": 1, "figures": [{"id": "figure/x", "session": "session/2021-11-12", "measure": "m", "value": 1e999, "unit": "USD"}]})",
       {"“figure/x”", "“value”", "a number that can be kept exactly", "1e999"}},
      {R"({"chronicle": 1, "sources": [{"id": "source/x", "publisher": "p", "url": "file:///x"}]})", {"url"}},
  };
  for (const BadFile& bad : bad_files) {
    CAPTURE(bad.content);
    scratch.write("a.json", bad.content);
    check_not_imported(scratch, "a.json", bad.words);
  }
}

TEST_CASE("text that is not UTF-8 is refused with the place") {
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  scratch.write("latin.json",
                "{\"chronicle\": 1, \"places\": [{\"id\": \"place/x\", \"names\": {\"fr\": \"\xE9t\xE9\"}}]}");
  check_not_imported(scratch, "latin.json", {"not UTF-8", "byte 63"});
}

TEST_CASE("a file over the limit is refused unread") {
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  scratch.write("large.json", "");
  QFile(scratch.path("large.json")).resize(qint64{200} * 1024 * 1024);
  check_not_imported(scratch, "large.json", {"too large", "200", "160"});
}

TEST_CASE("a folder is no record file") {
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  check_not_imported(scratch, "home", {"cannot be read", "folder"});
  check_not_imported(scratch, "none.json", {"cannot be read"});
}

TEST_CASE("very long texts and deep nesting are no danger") {
  const Scratch scratch;
  scratch.make_library("record.chronicle");
  const QByteArray megabyte(1 << 20, 'x');
  scratch.write("id.json", R"({"chronicle": 1, "places": [{"id": "place/)" + megabyte + R"("}]})");
  check_not_imported(scratch, "id.json", {"places[0]", "“id”", "at most 64 KiB"});
  scratch.write("url.json",
                R"({"chronicle": 1, "sources": [{"id": "source/x", "publisher": "p", "url": ")" + megabyte + R"("}]})");
  check_not_imported(scratch, "url.json", {"source/x", "url"});
  scratch.write("key.json", R"({"chronicle": 1, ")" + megabyte + R"(": []})");
  check_not_imported(scratch, "key.json", {"a key of the record format"});
  scratch.write("deep.json", QByteArray(100000, '['));
  check_not_imported(scratch, "deep.json", {"an object with the key chronicle"});
  scratch.write("closed.json", QByteArray(100000, '[') + QByteArray(100000, ']'));
  check_not_imported(scratch, "closed.json", {"an object with the key chronicle"});
  QByteArray inner(100000, '[');
  scratch.write("inner.json",
                R"({"chronicle": 1, "places": [{"id": "place/x", "notes": )" + inner + QByteArray(100000, ']') + "}]}");
  check_not_imported(scratch, "inner.json", {"place/x", "notes", "at most 16 levels"});
  const QByteArray longest(64 * 1024, 'x');
  scratch.write("name.json",
                R"({"chronicle": 1, "places": [{"id": "place/long", "names": {"en": ")" + longest + R"("}}]})");
  check_done(scratch.run({"import", "--file", "@record.chronicle", "@name.json"}));
  for (const char* out : {"@long.txt", "@long.md", "@long.html", "@long.pdf"})
    check_done(scratch.run({"print", "--file", "@record.chronicle", "place/long", "--out", out}));
}

TEST_CASE("a question that there is not, and a word that is no verb, are wrong usage") {
  const Scratch scratch;
  for (const char* id : {"question/horizon?months=1000", "question/horizon?foo=1", "question/none"}) {
    CAPTURE(id);
    const auto run = scratch.run({"print", id, "--out", "@out.md"});
    check_failed(run, 2);
    CHECK(run.err.contains(QString::fromUtf8(id)));
    CHECK(run.err.contains(QStringLiteral("horizon?months=1 to 120")));
  }
  const auto run = scratch.run({"bogus"});
  check_failed(run, 2);
  CHECK(run.err.contains(QStringLiteral("neither a file nor a verb")));
}

TEST_CASE("a record that does not exist") {
  const Scratch scratch;
  for (const char* id : {"session/none", "nonsense", "session/", "", "meeting/x", "session/2021-11-12/", "../x"}) {
    CAPTURE(id);
    check_failed(scratch.run({"print", id, "--out", "@out.pdf"}), 1);
  }
  check_failed(scratch.run({"print", "session/2021-11-12", "session/none", "--out", "@out.txt"}), 1);
  CHECK(scratch.files().isEmpty());
}

TEST_CASE("a place that cannot be written to") {
  const Scratch scratch;
  for (const char* out : {"@none/out.pdf", "@none/out.txt"}) {
    const auto run = scratch.run({"print", "session/2021-11-12", "--out", out});
    check_failed(run, 1);
    CHECK(run.err.contains(QStringLiteral("cannot be written")));
  }
  check_failed(scratch.run({"export", "--out", "@none/out.json"}), 1);
  check_failed(scratch.run({"import", "--file", "@none/new.chronicle", "@none.json"}), 1);
  QDir(scratch.path("")).mkdir(QStringLiteral("folder.pdf"));
  check_failed(scratch.run({"print", "session/2021-11-12", "--out", "@folder.pdf"}), 1);
  QDir(scratch.path("")).mkdir(QStringLiteral("folder.json"));
  check_failed(scratch.run({"export", "--out", "@folder.json"}), 1);
  scratch.write("good.json", small_file);
  check_failed(scratch.run({"import", "--file", "@home", "@good.json"}), 1);
  check_failed(scratch.run({"import", "--file", "@none/new.chronicle", "@good.json"}), 1);
  CHECK(scratch.files() == QStringList{QStringLiteral("good.json")});
}

TEST_CASE("a folder without the right to write") {
  if (geteuid() == 0) {
    WARN("run by root, who may write everywhere: not tested");
    return;
  }
  const Scratch scratch;
  QDir(scratch.path("")).mkdir(QStringLiteral("closed"));
  QFile::setPermissions(scratch.path("closed"), QFile::ReadOwner | QFile::ExeOwner);
  check_failed(scratch.run({"print", "session/2021-11-12", "--out", "@closed/out.pdf"}), 1);
  check_failed(scratch.run({"export", "--out", "@closed/out.json"}), 1);
  QFile::setPermissions(scratch.path("closed"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("an existing file is replaced by success alone") {
  const Scratch scratch;
  scratch.write("out.txt", "mine");
  check_failed(scratch.run({"print", "session/none", "--out", "@out.txt"}), 1);
  CHECK(scratch.read("out.txt") == "mine");
  check_done(scratch.run({"print", "session/2021-11-12", "--out", "@out.txt"}));
  CHECK(scratch.read("out.txt").contains("Nur-Sultan 2021"));
  CHECK(scratch.files() == QStringList{QStringLiteral("out.txt")});
}

TEST_CASE("a disk without room leaves the file as it was, and its reason is told") {
  const Scratch scratch;
  scratch.write("record.json", small_file);
  for (const char* out : {"out.md", "out.txt", "out.html", "out.pdf", "out.json"}) {
    CAPTURE(out);
    scratch.write(out, "the summary of last week");
    const QStringList files = scratch.files();
    // A limit on the size of files stands for the disk; what has no room in memory before would be written in the end.
    const std::string verb = out == std::string_view("out.json") ? "export" : "print session/2025-06-05";
    const auto run = scratch.shell(("trap '' XFSZ; ulimit -f 4; \"$program\" " + verb + " --out " + out).c_str());
    check_failed(run, 1);
    CHECK(run.err.contains(QStringLiteral("File too large")));
    CHECK(scratch.read(out) == "the summary of last week");
    CHECK(scratch.files() == files);
  }
}

TEST_CASE("a result goes to the file that was named, whatever its bytes and wherever a link leads") {
  const Scratch scratch;
  const char* const page = "# Dushanbe 2025";
  check_done(scratch.shell("\"$program\" print session/2025-06-05 --out \"$(printf 'bad\\377.md')\""));
  check_done(scratch.shell("mv \"$(printf 'bad\\377.md')\" good.md"));
  CHECK(scratch.read("good.md").startsWith(page));
  check_done(scratch.shell("echo old > old.md; ln -s old.md link.md; ln -s new.md dangling.md"));
  check_done(scratch.run({"print", "session/2025-06-05", "--out", "@link.md"}));
  check_done(scratch.run({"print", "session/2025-06-05", "--out", "@dangling.md"}));
  CHECK(scratch.read("old.md").startsWith(page));
  CHECK(scratch.read("new.md").startsWith(page));
  check_done(scratch.shell("test -L link.md && test -L dangling.md"));
}

TEST_CASE("a pipe or a device is written to, a ring of links is refused") {
  const Scratch scratch;
  const auto piped =
      scratch.shell("mkfifo pipe.md; cat pipe.md & \"$program\" print session/2025-06-05 --out pipe.md; wait");
  check_done(piped);
  CHECK(piped.out.startsWith(QStringLiteral("# Dushanbe 2025")));
  const auto unread = scratch.run({"print", "session/2025-06-05", "--out", "@pipe.md"});
  check_failed(unread, 1);
  CHECK(unread.err.contains(QStringLiteral("no program reads from this pipe")));
  check_done(scratch.shell("ln -s /dev/full full.md; ln -s b.md a.md; ln -s a.md b.md"));
  const auto full = scratch.run({"print", "session/2025-06-05", "--out", "@full.md"});
  check_failed(full, 1);
  CHECK(full.err.contains(QStringLiteral("No space left on device")));
  const auto ring = scratch.run({"print", "session/2025-06-05", "--out", "@a.md"});
  check_failed(ring, 1);
  CHECK(ring.err.contains(QStringLiteral("Too many levels of symbolic links")));
  check_done(scratch.shell("test -p pipe.md && test -L full.md && test -L a.md"));
}

TEST_CASE("a library is not overwritten by what is made from it") {
  const Scratch scratch;
  scratch.make_library("record.json");
  const QByteArray before = scratch.read("record.json");
  check_failed(scratch.run({"export", "--file", "@record.json", "--out", "@record.json"}), 1);
  CHECK(scratch.read("record.json") == before);
}

TEST_CASE("standard output that is full is a failure") {
  if (!QFile::exists(QStringLiteral("/dev/full"))) return;
  const auto run = test::run(
      QStringLiteral("/bin/sh"),
      {QStringLiteral("-c"), QStringLiteral("\"%1\" list session > /dev/full").arg(QStringLiteral(CHRONICLE_PROGRAM))});
  CHECK(run.code == 1);
  CHECK(run.err.count(u'\n') == 1);
}

}  // namespace chronicle
