#include "core/query/questions/question.h"

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;

TEST_CASE("a question reads back as it was written") {
  for (const char* text :
       {"question/horizon", "question/horizon?months=24", "question/announced", "question/delegations",
        "question/promises", "question/signatures", "question/comparison?after=2025&before=2021&topic=topic/transport",
        "question/comparison?after=session/2025-06-05&before=2021/2023", "question/evidence?of=session/2025-06-05",
        "question/evidence?show=conflicts", "question/promises?result=no-trace", "question/speakers",
        "question/speakers?state=state/kazakhstan"}) {
    const auto subject = parse_subject(text);
    CAPTURE(text);
    REQUIRE(subject);
    CHECK(text_of(*subject) == text);
  }
}

TEST_CASE("arguments that a question does not have, or with no such value, are refused") {
  for (const char* text : {"question/",
                           "question/weather",
                           "question/horizon?",
                           "question/horizon?months",
                           "question/horizon?months=",
                           "question/horizon?months=0",
                           "question/horizon?months=121",
                           "question/horizon?months=12x",
                           "question/horizon?months=6&months=12",
                           "question/announced?months=6",
                           "question/comparison?before=../2030",
                           "question/comparison?before=yesterday",
                           "question/comparison?before=document/x",
                           "question/comparison?topic=state/kazakhstan",
                           "question/evidence?of=everything",
                           "question/evidence?show=all",
                           "question/promises?result=none",
                           "question/speakers?state=topic/transport",
                           "horizon",
                           ""}) {
    CAPTURE(text);
    CHECK_FALSE(Question::parse(text));
    CHECK_FALSE(parse_subject(text));
  }
}

TEST_CASE("an argument can be set and taken away") {
  const Question question{Ask::horizon, {}};
  CHECK(question.with("months", "6").text() == "question/horizon?months=6");
  CHECK(question.with("months", "6").with("months", "") == question);
  CHECK(question.argument("months", "12") == "12");
}

TEST_CASE("a record's id is a subject too") {
  const auto subject = parse_subject("session/2025-09-29");
  REQUIRE(subject);
  CHECK(std::get<RecordId>(*subject) == test::id("session/2025-09-29"));
}
