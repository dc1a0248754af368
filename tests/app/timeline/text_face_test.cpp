#include "app/timeline/text_face.h"

#include <QtWidgets/QApplication>

#include "app/timeline/texts.h"
#include "tests/support/catch.h"

namespace chronicle::app {
namespace {

const std::string_view titles[] = {
    "Концепция стратегического развития железнодорожного транспорта на «пространстве 1520»",
    "Action plan 2021–2025 for innovative cooperation",
    "Қазақстан Республикасы",
    "საქართველო",
    "中文標題很長",
    "e\u0301le\u0300ve",
    "",
    "x"};

}  // namespace

TEST_CASE("a label is never wider than its room, and whole where it fits", "[timeline]") {
  const TextFace face(QApplication::font());
  const QFontMetricsF metrics(QApplication::font());
  for (const std::string_view title : titles) {
    const QString whole = QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
    CAPTURE(title);
    CHECK(face.width(title) >= metrics.horizontalAdvance(whole) - 1.0);
    CHECK(face.elided(title, face.width(title)) == whole);
    for (const double room : {20.0, 41.5, 77.0, 120.0, 300.0}) {
      const QString shown = face.elided(title, room);
      CHECK(metrics.horizontalAdvance(shown) <= room + 1.0);
      CHECK((shown == whole || shown.endsWith(QChar(0x2026))));
    }
  }
}

TEST_CASE("days are said as briefly as they can be understood", "[timeline]") {
  const auto words = [](const char* first, const char* last, bool open_start = false, bool open_end = false) {
    timeline::Entry entry;
    entry.first = *Day::parse(first);
    entry.last = *Day::parse(last);
    entry.open_start = open_start;
    entry.open_end = open_end;
    return days_in_words(entry).toStdString();
  };
  CHECK(words("2021-11-12", "2021-11-12") == "12 Nov 2021");
  CHECK(words("2022-05-01", "2022-05-31") == "May 2022");
  CHECK(words("2021-01-01", "2025-12-31") == "2021–2025");
  CHECK(words("2026-01-01", "2026-12-31") == "2026");
  CHECK(words("2008-11-13", "2008-11-14") == "13–14 Nov 2008");
  CHECK(words("2021-11-12", "2030-12-31") == "12 Nov 2021 – 31 Dec 2030");
  CHECK(words("2021-11-12", "2030-12-31", false, true) == "from 12 Nov 2021");
  CHECK(words("2021-11-12", "2030-12-31", true) == "until 31 Dec 2030");
}

TEST_CASE("a card says when, and that a session was only announced", "[timeline]") {
  timeline::Entry entry;
  entry.first = entry.last = *Day::parse("2026-05-22");
  CHECK(card_detail(entry) == "22 May");
  entry.kind = timeline::EntryKind::announcement;
  entry.state_word = "announced";
  CHECK(card_detail(entry) == "22 May · announced");
  entry.state_word = "unconfirmed";
  entry.state = timeline::EntryState::unconfirmed;
  entry.detail = "22 May · Ashgabat";
  CHECK(card_detail(entry) == "22 May · Ashgabat · unconfirmed");
  entry.detail = "22 May · unconfirmed";
  CHECK(card_detail(entry) == "22 May · unconfirmed");
  entry.first = *Day::parse("2026-09-01");
  entry.last = *Day::parse("2026-09-30");
  entry.detail.clear();
  CHECK(card_detail(entry) == "Sep 2026 · unconfirmed");
}

}  // namespace chronicle::app
