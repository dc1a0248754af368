#include "app/timeline/record_feed.h"

#include <QtTest/QTest>

#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::app;

namespace {

RecordRequest request_of(std::size_t documents) {
  RecordRequest request{std::make_shared<const Catalogue>(Catalogue::load(chronicle::test::bundled().library)),
                        {},
                        chronicle::test::day("2026-11-22"),
                        chronicle::test::day("2026-11-22")};
  auto& positions = request.passing.positions.at(1);
  REQUIRE(register_kinds.at(1) == Kind::document);
  const auto all = request.catalogue->all<Document>().size();
  for (std::size_t i = 0; i < documents; ++i) positions.push_back(static_cast<std::uint32_t>(i % all));
  return request;
}

}  // namespace

TEST_CASE("few documents are there at once, of many only the last that was asked for") {
  RecordFeed feed;
  std::vector<std::size_t> entries;
  QObject::connect(&feed, &RecordFeed::ready, [&](const auto& record) { entries.push_back(record->entries().size()); });
  feed.ask(request_of(10));
  REQUIRE(entries.size() == 1);
  const std::size_t few = entries.front();
  for (const std::size_t more : {1, 2, 3}) feed.ask(request_of(RecordFeed::few_documents + 1000 * more));
  CHECK(entries.size() == 1);
  REQUIRE(QTest::qWaitFor([&] { return entries.size() > 1; }));
  QTest::qWait(100);
  REQUIRE(entries.size() == 2);
  CHECK(entries.back() > RecordFeed::few_documents);
  feed.ask(request_of(RecordFeed::few_documents + 1));
  feed.ask(request_of(10));
  QTest::qWait(200);
  REQUIRE(entries.size() == 3);
  CHECK(entries.back() == few);
}
