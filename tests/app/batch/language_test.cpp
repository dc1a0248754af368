// What the command line words in Russian, and what it does not.
#include "tests/app/batch/scratch.h"
#include "tests/support/catch.h"

namespace chronicle {

using test::check_done;
using test::Scratch;

TEST_CASE("titles and cells are in the language that is asked for, keys are not") {
  const Scratch scratch;
  const auto run = scratch.run({"list", "sessions", "--columns", "title,status,date", "--as-of", "2026-11-21",
                                "--format", "csv", "--lang", "ru"});
  check_done(run);
  CHECK(run.out.contains(QStringLiteral("id,title,status,date")));
  CHECK(run.out.contains(QStringLiteral("session/2021-11-12,Нур-Султан 2021,Состоялось,12.11.2021")));
  const auto found = scratch.run({"search", "nur-sultan 2021", "--limit", "1", "--lang", "ru"});
  CHECK(found.out == QStringLiteral("session/2021-11-12\tНур-Султан 2021\n"));
  const auto checked = scratch.run({"check", "--lang", "ru"});
  CHECK(checked.out.contains(QStringLiteral("coverage: За 1992–")));
}

TEST_CASE("pages are printed in the language that is asked for") {
  const Scratch scratch;
  check_done(scratch.run({"print", "session/2021-11-12", "--as-of", "2026-11-21", "--lang", "ru", "--out", "@a.html"}));
  const QString page = QString::fromUtf8(scratch.read("a.html"));
  CHECK(page.contains(QStringLiteral("<html lang=\"ru\">")));
  CHECK(page.contains(QStringLiteral("По состоянию на 21 ноября 2026")));
  CHECK_FALSE(page.contains(QStringLiteral("<span lang=\"ru\">")));
  check_done(scratch.run({"print", "session/2021-11-12", "question/coverage", "--lang", "ru", "--out", "@b.md"}));
  CHECK(QString::fromUtf8(scratch.read("b.md")).startsWith(QStringLiteral("# 1\u00a0запись и 1\u00a0вопрос")));
}

TEST_CASE("in Kazakh names are Kazakh, else Russian, and the rest is Kazakh") {
  const Scratch scratch;
  const auto run = scratch.run({"list", "sessions", "--columns", "title,status,date", "--as-of", "2026-11-21",
                                "--format", "csv", "--lang", "kk"});
  check_done(run);
  CHECK(run.out.contains(QStringLiteral("session/2021-11-12,Нур-Султан 2021,Өтті,12.11.2021")));
  check_done(scratch.run({"print", "session/2021-11-12", "--as-of", "2026-11-21", "--lang", "kk", "--out", "@k.html"}));
  const QString page = QString::fromUtf8(scratch.read("k.html"));
  CHECK(page.contains(QStringLiteral("<html lang=\"kk\">")));
  CHECK(page.contains(QStringLiteral("2026\u00a0жылғы 21 қарашадағы жағдай бойынша")));
  CHECK_FALSE(page.contains(QStringLiteral("<span lang=\"kk\">")));
}

TEST_CASE("a language that pages are not written in is wrong usage") {
  const Scratch scratch;
  CHECK(scratch.run({"list", "sessions", "--lang", "uk"}).code == 2);
}

}  // namespace chronicle
