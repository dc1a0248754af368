// Single records changed by the real program.
#include "tests/app/batch/scratch.h"

namespace chronicle {
namespace {

using test::check_done;
using test::check_failed;
using test::Scratch;

constexpr const char* small = R"({"chronicle": 1,
"places": [{"id": "place/almaty", "names": {"en": "Almaty", "ru": "Алма-Ата"}}],
"topics": [{"id": "topic/trade", "names": {"en": "Trade"}}],
"sources": [{"id": "source/s", "names": {"en": "Report"}, "publisher": "Herald"}],
"sessions": [{"id": "session/a", "names": {"en": "Almaty 2021"}, "held": "2021-11-11",
              "citations": [{"field": "held", "source": "source/s"}]}],
"items": [{"id": "item/a-1", "session": "session/a", "number": "1"}]})";

void make(const Scratch& scratch) {
  scratch.write("small.json", small);
  check_done(scratch.run({"import", "--file", "@a.chronicle", "@small.json"}));
}

/// A record of the library, as it is exported.
nlohmann::json record(const Scratch& scratch, const char* list, const char* id) {
  check_done(scratch.run({"export", "--file", "@a.chronicle", "--out", "@out.json"}));
  const auto all = nlohmann::json::parse(scratch.read("out.json").toStdString());
  for (const auto& one : all.at(list))
    if (one["id"] == id) return one;
  return nullptr;
}

}  // namespace

TEST_CASE("set changes facts as they are typed, as one change of the history") {
  const Scratch scratch;
  make(scratch);
  const auto run =
      scratch.run({"set", "--file", "@a.chronicle", "session/a", "held=12 ноября 2021 г.", "place=алма-ата",
                   "names.ru=Алма-Ата 2021", "form=In person", "topics+=Trade", "notes+=Two = too", "--source",
                   "source/s", "--locator", "p. 2", "--confidence", "high"});
  check_done(run);
  CHECK(run.out.isEmpty());
  const auto session = record(scratch, "sessions", "session/a");
  CHECK(session["held"] == "2021-11-12");
  CHECK(session["place"] == "place/almaty");
  CHECK(session["names"]["ru"] == "Алма-Ата 2021");
  CHECK(session["form"] == "in-person");
  CHECK(session["topics"] == nlohmann::json({"topic/trade"}));
  CHECK(session["notes"] == nlohmann::json({"Two = too"}));
  CHECK(session["citations"].size() == 6);
  CHECK(session["citations"][0]["locator"] == "p. 2");
  check_done(scratch.run({"set", "--file", "@a.chronicle", "session/a", "held=", "names.ru=", "topics-=topic/trade"}));
  CHECK_FALSE(record(scratch, "sessions", "session/a").contains("held"));
  const auto told =
      nlohmann::json::parse(scratch.run({"history", "--file", "@a.chronicle", "--format", "json"}).out.toStdString());
  REQUIRE(told.size() == 3);
  CHECK(told[0]["kind"] == "set");
  CHECK(told[0]["author"] == told[2]["author"]);
  CHECK_FALSE(told[0]["author"].get<std::string>().empty());
  check_done(scratch.run({"undo", "--file", "@a.chronicle", "--count", "2"}));
  CHECK(record(scratch, "sessions", "session/a") == nlohmann::json::parse(small)["sessions"][0]);
}

TEST_CASE("changes of single records keep no copy of the library, and what changes nothing is no change") {
  const Scratch scratch;
  make(scratch);
  check_done(scratch.run({"set", "--file", "@a.chronicle", "session/a", "venue=Hall"}));
  check_done(scratch.run({"set", "--file", "@a.chronicle", "session/a", "venue=Hall"}));
  CHECK(scratch.files() == QStringList{QStringLiteral("a.chronicle"), QStringLiteral("small.json")});
  CHECK(scratch.run({"history", "--file", "@a.chronicle", "session/a"}).out.count(u'\n') == 2);
}

TEST_CASE("add writes the id of the record that it has added") {
  const Scratch scratch;
  make(scratch);
  const auto added = scratch.run(
      {"add", "--file", "@a.chronicle", "sessions", "held=27 May 2022", "place=Almaty", "--source", "source/s"});
  check_done(added);
  CHECK(added.out == QStringLiteral("session/2022-05-27\n"));
  CHECK(record(scratch, "sessions", "session/2022-05-27")["citations"][0]["source"] == "source/s");
  const auto called =
      scratch.run({"add", "--file", "@a.chronicle", "topic", "names.en=Roads", "--id", "road-building"});
  check_done(called);
  CHECK(called.out == QStringLiteral("topic/road-building\n"));
  const auto again = scratch.run({"add", "--file", "@a.chronicle", "topic", "names.en=Roads", "--id", "road-building"});
  check_failed(again, 1);
  CHECK(again.err.contains(QStringLiteral("a.chronicle")));
  check_failed(scratch.run({"add", "--file", "@a.chronicle", "document", "names.en=A"}), 1);
}

TEST_CASE("remove refuses what others refer to, with the list of them") {
  const Scratch scratch;
  make(scratch);
  const auto refused = scratch.run({"remove", "--file", "@a.chronicle", "session/a"});
  check_failed(refused, 1);
  CHECK(refused.err.contains(QStringLiteral("item/a-1")));
  const auto cited = scratch.run({"remove", "--file", "@a.chronicle", "source/s"});
  check_failed(cited, 1);
  CHECK(cited.err.contains(QStringLiteral("session/a")));
  check_done(scratch.run({"remove", "--file", "@a.chronicle", "session/a", "--with-parts"}));
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "items"}).out.isEmpty());
  check_done(scratch.run({"undo", "--file", "@a.chronicle"}));
  CHECK(scratch.run({"list", "--file", "@a.chronicle", "items"}).out.startsWith(QStringLiteral("item/a-1")));
}

TEST_CASE("values that cannot be are refused in words, and nothing is changed") {
  const Scratch scratch;
  make(scratch);
  const QByteArray before = scratch.read("a.chronicle");
  const auto refuse = [&](const char* value, std::initializer_list<const char*> words) {
    const auto run = scratch.run({"set", "--file", "@a.chronicle", "session/a", "venue=Hall", value});
    check_failed(run, 1);
    for (const char* word : words) {
      CAPTURE(run.err.toStdString(), word);
      CHECK(run.err.contains(QString::fromUtf8(word)));
    }
    CHECK(scratch.read("a.chronicle") == before);
  };
  refuse("held=someday", {"session/a", "held", "a date", "someday"});
  refuse("place=Minsk", {"place", "the id or the name of a place", "Minsk"});
  refuse("place=place/minsk", {"a.chronicle", "place", "place/minsk"});
  refuse("ordinal=0", {"ordinal", "a whole number from 1 to 10000"});
  refuse("form=letter", {"one of in-person, video, mixed"});
  refuse("weather=rain", {"weather", "one of the fields", "chair_office"});
  refuse("topics-=topic/trade", {"topics", "a value that the list has"});
  refuse("names.english=X", {"names", "a language code"});
}

TEST_CASE("set, add and remove need a library, a record and values that make sense") {
  const Scratch scratch;
  make(scratch);
  check_failed(scratch.run({"set", "session/a", "venue=Hall"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session/a"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session/a", "venue"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session/a", "=Hall"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session", "venue=Hall"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session/a", "venue=Hall", "--locator", "p. 1"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session/a", "venue=Hall", "--source", "place/a"}), 2);
  check_failed(scratch.run({"set", "--file", "@a.chronicle", "session/none", "venue=Hall"}), 1);
  check_failed(scratch.run({"set", "--file", "@none.chronicle", "session/a", "venue=Hall"}), 1);
  check_failed(scratch.run({"add", "--file", "@a.chronicle", "weather"}), 2);
  check_failed(scratch.run({"add", "--file", "@a.chronicle", "topic", "names.en=A", "--id", "Not one"}), 2);
  check_failed(scratch.run({"remove", "--file", "@a.chronicle", "topic/none"}), 1);
  check_failed(scratch.run({"remove", "--file", "@a.chronicle"}), 2);
}

TEST_CASE("import --dry-run says what would change, and writes nothing") {
  const Scratch scratch;
  make(scratch);
  scratch.write("more.json", R"({"chronicle": 1, "topics": [{"id": "topic/trade", "names": {"en": "Commerce"}},
                                                           {"id": "topic/roads", "names": {"en": "Roads"}}],
                                 "places": [{"id": "place/almaty", "names": {"en": "Almaty", "ru": "Алма-Ата"}}]})");
  const QByteArray before = scratch.read("a.chronicle");
  const QStringList files = scratch.files();
  const auto told = scratch.run({"import", "--file", "@a.chronicle", "--dry-run", "@more.json"});
  check_done(told);
  CHECK(told.out == QStringLiteral("added: 1\n  topic/roads\nchanged: 1\n"
                                   "  topic/trade, names: {\"en\": \"Trade\"} > {\"en\": \"Commerce\"}\nsame: 1\n"));
  const auto fresh = scratch.run({"import", "--file", "@new.chronicle", "--dry-run", "@small.json"});
  check_done(fresh);
  CHECK(fresh.out.startsWith(QStringLiteral("added: 5\n")));
  scratch.write("bad.json",
                R"({"chronicle": 1, "items": [{"id": "item/x", "session": "session/none", "number": "1"}]})");
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "--dry-run", "@bad.json"}), 1);
  CHECK(scratch.read("a.chronicle") == before);
  CHECK(scratch.files().size() == files.size() + 1);
}

TEST_CASE("what was added is told where standard output is full") {
  if (!QFile::exists(QStringLiteral("/dev/full"))) return;
  const Scratch scratch;
  make(scratch);
  const auto run = scratch.shell("\"$program\" add --file a.chronicle topic names.en=Roads > /dev/full");
  CHECK(run.code == 1);
  CHECK(run.err.count(u'\n') == 1);
  CHECK(run.err.contains(QStringLiteral("topic/roads was added.")));
  CHECK(record(scratch, "topics", "topic/roads")["names"]["en"] == "Roads");
}

TEST_CASE("merge makes one record of two, and the id that went leads to the one that is kept") {
  const Scratch scratch;
  make(scratch);
  check_done(scratch.run({"add", "--file", "@a.chronicle", "place", "--id", "alma-ata", "names.en=Alma-Ata"}));
  check_done(scratch.run({"set", "--file", "@a.chronicle", "session/a", "place=place/alma-ata"}));
  const auto preview = scratch.run({"merge", "--file", "@a.chronicle", "place/almaty", "place/alma-ata", "--dry-run"});
  check_done(preview);
  CHECK(preview.out.contains(QStringLiteral("removed: 1\n  place/alma-ata")));
  CHECK_FALSE(record(scratch, "places", "place/alma-ata").is_null());
  check_done(scratch.run({"merge", "--file", "@a.chronicle", "place/almaty", "place/alma-ata", "--take", "names.en"}));
  CHECK(record(scratch, "places", "place/alma-ata").is_null());
  const auto kept = record(scratch, "places", "place/almaty");
  CHECK(kept["names"]["en"] == "Alma-Ata");
  CHECK(kept["other_names"] == nlohmann::json({"Almaty"}));
  CHECK(kept["former_ids"] == nlohmann::json({"place/alma-ata"}));
  CHECK(record(scratch, "sessions", "session/a")["place"] == "place/almaty");
  check_done(scratch.run({"print", "--file", "@a.chronicle", "place/alma-ata", "--out", "@page.txt"}));
  CHECK(scratch.read("page.txt").contains("Alma-Ata"));
  check_done(scratch.run({"set", "--file", "@a.chronicle", "place/alma-ata", "names.kk=Алматы"}));
  CHECK(record(scratch, "places", "place/almaty")["names"]["kk"] == "Алматы");
  check_failed(scratch.run({"merge", "--file", "@a.chronicle", "place/almaty", "place/none"}), 1);
  check_failed(scratch.run({"merge", "--file", "@a.chronicle", "place/almaty", "session/a"}), 1);
  check_failed(scratch.run({"merge", "--file", "@a.chronicle", "place/almaty", "place/alma-ata"}), 1);
  check_failed(scratch.run({"merge", "--file", "@a.chronicle", "place/almaty", "place/b", "--take", "colour"}), 2);
  check_done(scratch.run({"undo", "--file", "@a.chronicle", "--count", "2"}));
  CHECK_FALSE(record(scratch, "places", "place/alma-ata").is_null());
}

TEST_CASE("copy writes the library to another file, and for others the record alone") {
  const Scratch scratch;
  make(scratch);
  check_done(scratch.run({"copy", "--file", "@a.chronicle", "--out", "@me.chronicle"}));
  check_done(scratch.run({"copy", "--file", "@a.chronicle", "--out", "@others.chronicle", "--for-others"}));
  CHECK(scratch.run({"history", "--file", "@me.chronicle"}).out.contains(QStringLiteral("session/a")));
  CHECK(scratch.run({"history", "--file", "@others.chronicle"}).out.isEmpty());
  check_done(scratch.run({"export", "--file", "@a.chronicle", "--out", "@a.json"}));
  check_done(scratch.run({"export", "--file", "@others.chronicle", "--out", "@others.json"}));
  CHECK(scratch.read("a.json") == scratch.read("others.json"));
  check_failed(scratch.run({"copy", "--file", "@a.chronicle", "--out", "@me.chronicle"}), 1);
  check_failed(scratch.run({"copy", "--file", "@a.chronicle", "--out", "@me.txt"}), 2);
}

TEST_CASE("import brings in a table of records, and says in which cell something is wrong") {
  const Scratch scratch;
  make(scratch);
  check_done(scratch.run({"export", "--file", "@a.chronicle", "--kind", "session", "--facts", "--out", "@facts.csv"}));
  const auto same = scratch.run({"import", "--file", "@a.chronicle", "@facts.csv", "--kind", "session", "--dry-run"});
  check_done(same);
  CHECK(same.out == QStringLiteral("added: 0\nchanged: 0\nsame: 1\n"));
  scratch.write("table.csv", "id;Date;Where;Comment\na;12.11.2021;Almaty;x\nb;13 мая 2022;;\n");
  const auto preview = scratch.run({"import", "--file", "@a.chronicle", "@table.csv", "--kind", "session", "--map",
                                    "Date=held", "--map", "3=place", "--dry-run"});
  CAPTURE(preview.out.toStdString(), preview.err.toStdString());
  CHECK(preview.code == 0);
  CHECK(preview.out.contains(QStringLiteral("added: 1\n  session/b")));
  CHECK(preview.err.contains(QStringLiteral("Comment")));
  CHECK(record(scratch, "sessions", "session/b").is_null());
  CHECK(scratch
            .run({"import", "--file", "@a.chronicle", "@table.csv", "--kind", "session", "--map", "Date=held", "--map",
                  "3=place", "--source", "source/s"})
            .code == 0);
  CHECK(record(scratch, "sessions", "session/a")["place"] == "place/almaty");
  CHECK(record(scratch, "sessions", "session/b")["held"] == "2022-05-13");
  CHECK(record(scratch, "sessions", "session/b")["citations"][0]["source"] == "source/s");
  scratch.write("bad.tsv", "id\theld\nb\tsomeday\nc\t2022\n");
  const auto bad = scratch.run({"import", "--file", "@a.chronicle", "@bad.tsv", "--kind", "session"});
  CHECK(bad.code == 1);
  CHECK(bad.out.startsWith(QStringLiteral("line 2, held: ")));
  CHECK(bad.err == QStringLiteral("Faults found: 1. Nothing was changed.\n"));
  CHECK(record(scratch, "sessions", "session/c").is_null());
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "@bad.tsv"}), 2);
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "@bad.tsv", "--kind", "session", "--map", "x=y"}), 2);
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "@bad.tsv", "--kind", "session", "--map", "9=held"}),
               1);
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "@small.json", "--kind", "session"}), 2);
  scratch.write("empty.csv", "");
  check_failed(scratch.run({"import", "--file", "@a.chronicle", "@empty.csv", "--kind", "session"}), 1);
}

}  // namespace chronicle
