#include "app/background/last_asked.h"

#include <QtTest/QTest>
#include <semaphore>
#include <vector>

#include "tests/support/catch.h"

using namespace chronicle;
using chronicle::app::LastAsked;

namespace {

/// Takes answers, as a window does.
struct Asker : QObject {
  std::vector<int> answers;
  std::counting_semaphore<> held{0};
  LastAsked work;  // the last member: it ends before what its work uses

  void ask(int number) {
    work.ask(
        [this, number](const auto& /*is_stale*/) {
          held.acquire();
          return number;
        },
        [this](const Result<int>& answer) { answers.push_back(answer.value()); });
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
  std::binary_semaphore began{0}, ended{0};
  bool stale = false;
  asker.work.ask(
      [&](const auto& is_stale) {
        began.release();
        asker.held.acquire();
        stale = is_stale();
        ended.release();
        return 1;
      },
      [&](const Result<int>& answer) { asker.answers.push_back(answer.value()); });
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

TEST_CASE("whatever work throws is the answer, and the next question is answered as ever") {
  Asker asker;
  std::vector<Result<int>> answers;
  const auto ask = [&](auto thrown) {
    asker.work.ask([thrown](const auto& /*is_stale*/) -> int { throw thrown; },
                   [&](const Result<int>& answer) { answers.push_back(answer); });
    const std::size_t awaited = answers.size() + 1;
    return QTest::qWaitFor([&] { return answers.size() == awaited; });
  };
  REQUIRE(ask(Failure({.code = ErrorCode::damaged_library, .file = "a.chronicle"})));
  REQUIRE(ask(std::bad_alloc()));
  REQUIRE(ask(std::runtime_error("broken")));
  REQUIRE(ask(7));
  CHECK(answers[0].error() == Error{.code = ErrorCode::damaged_library, .file = "a.chronicle"});
  CHECK(answers[1].error().code == ErrorCode::out_of_memory);
  CHECK(answers[2].error() == Error{.code = ErrorCode::program_fault, .detail = "broken"});
  CHECK(answers[3].error().code == ErrorCode::program_fault);
  asker.held.release();
  asker.ask(5);
  REQUIRE(QTest::qWaitFor([&] { return !asker.answers.empty(); }));
  CHECK(asker.answers == std::vector{5});
}
