#include "app/background/last_asked.h"

#include <QtCore/QSemaphore>
#include <QtTest/QTest>
#include <vector>

#include "tests/support/catch.h"

using chronicle::app::LastAsked;

namespace {

/// Takes answers, as a window does.
struct Asker : QObject {
  std::vector<int> answers;
  QSemaphore held;
  LastAsked work;  // the last member: it ends before what its work uses

  void ask(int number) {
    work.ask(
        this,
        [this, number](const auto& /*is_stale*/) {
          held.acquire();
          return number;
        },
        [this](int answer) { answers.push_back(answer); });
  }
};

}  // namespace

TEST_CASE("only what was asked last is answered, and never from within the question") {
  Asker asker;
  asker.ask(1);
  asker.ask(2);
  asker.ask(3);
  CHECK(asker.answers.empty());
  asker.held.release(3);
  REQUIRE(QTest::qWaitFor([&] { return !asker.answers.empty(); }));
  QTest::qWait(20);
  CHECK(asker.answers == std::vector{3});
}

TEST_CASE("what is dropped is not answered, and work learns that it is stale") {
  Asker asker;
  QSemaphore began, ended;
  bool stale = false;
  asker.work.ask(
      &asker,
      [&](const auto& is_stale) {
        began.release();
        asker.held.acquire();
        stale = is_stale();
        ended.release();
        return 1;
      },
      [&](int answer) { asker.answers.push_back(answer); });
  began.acquire();
  asker.work.drop();
  asker.held.release();
  ended.acquire();
  CHECK(stale);
  asker.held.release();
  asker.ask(2);
  REQUIRE(QTest::qWaitFor([&] { return !asker.answers.empty(); }));
  CHECK(asker.answers == std::vector{2});
}

TEST_CASE("what is to be done at any rate is done before what is asked after it") {
  Asker asker;
  int prepared = 0;
  asker.work.run([&] {
    asker.held.acquire();
    prepared = 7;
  });
  asker.work.ask(
      &asker, [&](const auto& /*is_stale*/) { return prepared; }, [&](int answer) { asker.answers.push_back(answer); });
  asker.held.release();
  REQUIRE(QTest::qWaitFor([&] { return !asker.answers.empty(); }));
  CHECK(asker.answers == std::vector{7});
}
