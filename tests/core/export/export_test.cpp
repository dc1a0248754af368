// What other programs read, read back with code of its own.
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/export/export.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

const std::optional<std::set<RecordId>> everything;

/// A record of sessions and sources, made by hand.
Library small_library(const std::string& sessions, const std::string& announcements = "[]") {
  return library_of(R"({"chronicle": 1, "sources": [
      {"id": "source/a", "names": {"en": "Results; first, of all", "ru": "Итоги"}, "publisher": "Портал",
       "url": "https://a.org/x?a=1,2", "published": "2021-11-12", "language": "ru", "read": "2026-01-02"},
      {"id": "source/b", "names": {"en": "A book"}, "publisher": "Press", "published": "202X"},
      {"id": "source/c", "names": {"en": "Unused"}, "publisher": "Press", "published": "2020-05~"}],
    "sessions": )" + sessions +
                    R"(, "announcements": )" + announcements + "}");
}

Exported written(Exported (*write)(const ExportScope&), const Library& library, const char* as_of = "2026-11-22",
                 const std::optional<std::set<RecordId>>& found = everything) {
  const Catalogue catalogue = Catalogue::load(library);
  return write({library, catalogue, day(as_of), found});
}

/// Lines of a calendar as RFC 5545 folds them, joined again.
std::vector<std::string> unfolded(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    const std::string line = text.substr(at, end - at);
    CHECK(line.size() <= 75);
    if (line.starts_with(' '))
      lines.back() += line.substr(1);
    else
      lines.push_back(line);
    at = end + 2;
  }
  return lines;
}

/// The events of a calendar: values by their names, without parameters.
std::vector<std::map<std::string, std::string>> events_of(const std::string& text) {
  std::vector<std::map<std::string, std::string>> events;
  bool within = false;
  for (const std::string& line : unfolded(text)) {
    if (line == "BEGIN:VEVENT") events.emplace_back();
    if (line == "BEGIN:VEVENT" || line == "END:VEVENT") within = line.starts_with("BEGIN");
    const std::size_t colon = line.find(':');
    REQUIRE(colon != std::string::npos);
    if (within) events.back()[line.substr(0, std::min(colon, line.find(';')))] = line.substr(colon + 1);
  }
  return events;
}

const std::string cited_a = R"("citations": [{"source": "source/a"}])";

}  // namespace

TEST_CASE("a held session is a certain event on its days") {
  const Library library = small_library(
      R"([{"id": "session/one", "names": {"en": "Minsk, 2021; narrow"}, "held": "2021-11-12/2021-11-13", )" + cited_a +
      "}]");
  const auto events = events_of(written(export_calendar, library).bytes);
  REQUIRE(events.size() == 1);
  CHECK(events[0].at("UID") == "session/one@cis-chronicle");
  CHECK(events[0].at("DTSTART") == "20211112");
  CHECK(events[0].at("DTEND") == "20211114");
  CHECK(events[0].at("DTSTAMP") == "20261122T000000Z");
  CHECK(events[0].at("STATUS") == "CONFIRMED");
  CHECK(events[0].at("SUMMARY") == "Minsk\\, 2021\\; narrow");
  CHECK(events[0].at("URL") == "https://a.org/x?a=1,2");
  CHECK(events[0].at("DESCRIPTION").find("\\nПортал: ") != std::string::npos);
  CHECK(written(export_calendar, library).bytes == written(export_calendar, library).bytes);
}

TEST_CASE("a session that is announced is tentative, and one called off is cancelled") {
  const auto announced = [](const char* notice) {
    return small_library(R"([{"id": "session/one", "names": {"en": "One"}, )" + cited_a + "}]",
                         R"([{"id": "announcement/x", "session": "session/one", "notice": ")" + std::string(notice) +
                             R"(", "date": "2027-05-21", "announced": "2026-06-01", )" + cited_a + "}]");
  };
  CHECK(events_of(written(export_calendar, announced("scheduled")).bytes).at(0).at("STATUS") == "TENTATIVE");
  CHECK(events_of(written(export_calendar, announced("scheduled")).bytes).at(0).at("DTSTART") == "20270521");
  CHECK(events_of(written(export_calendar, announced("cancelled")).bytes).at(0).at("STATUS") == "CANCELLED");
}

TEST_CASE("a session without a day is no event, and is told") {
  const Library library =
      small_library(R"([{"id": "session/one", "names": {"en": "One"}, "held": "2021-11", )" + cited_a +
                    R"(}, {"id": "session/two", "names": {"en": "Two"}, "held": "2021-11-XX", )" + cited_a + "}]");
  const Exported exported = written(export_calendar, library);
  CHECK(events_of(exported.bytes).empty());
  CHECK(exported.left_out.size() == 2);
}

TEST_CASE("every session of the bundled record is an event or is told") {
  const Exported exported = written(export_calendar, bundled().library);
  CHECK(events_of(exported.bytes).size() + exported.left_out.size() == bundled().catalogue.all<Session>().size());
}

TEST_CASE("sources are written as CSL-JSON, as exact as their dates") {
  const Library library = small_library("[]");
  const auto items = nlohmann::json::parse(written(export_csl, library).bytes);
  REQUIRE(items.size() == 3);
  CHECK(items[0] == nlohmann::json::parse(R"({"id": "source/a", "type": "webpage", "title": "Итоги",
      "publisher": "Портал", "issued": {"date-parts": [[2021, 11, 12]]}, "accessed": {"date-parts": [[2026, 1, 2]]},
      "URL": "https://a.org/x?a=1,2", "language": "ru"})"));
  CHECK(items[1].at("type") == "document");
  CHECK(items[1].at("issued") == nlohmann::json::parse(R"({"literal": "202X"})"));
  CHECK(items[2].at("issued") == nlohmann::json::parse(R"({"date-parts": [[2020, 5]], "circa": true})"));
}

TEST_CASE("sources are written as RIS, each from its type to its end") {
  const std::string text = written(export_ris, small_library("[]")).bytes;
  CHECK(text.starts_with(
      "TY  - ELEC\r\nID  - source/a\r\nTI  - Итоги\r\nPB  - Портал\r\nPY  - 2021\r\nDA  - 2021/11/12/\r\n"
      "Y2  - 2026/01/02/\r\nUR  - https://a.org/x?a=1,2\r\nLA  - ru\r\nER  - \r\n"));
  CHECK(text.find("N1  - Published: 202X\r\n") != std::string::npos);
  CHECK(text.find("DA  - 2020/05//\r\n") != std::string::npos);
}

TEST_CASE("of a query only the sources are written that its records cite") {
  const Library library = small_library(
      R"([{"id": "session/one", "names": {"en": "One"}, "held": "2021-11-12", )" + cited_a +
      R"(}, {"id": "session/two", "names": {"en": "Two"}, "held": "2021-11-12", "citations": [{"source": "source/b"}]}])");
  const auto items =
      nlohmann::json::parse(written(export_csl, library, "2026-11-22", std::set{id("session/one")}).bytes);
  REQUIRE(items.size() == 1);
  CHECK(items[0].at("id") == "source/a");
  CHECK(events_of(written(export_calendar, library, "2026-11-22", std::set{id("session/two")}).bytes).size() == 1);
  CHECK(nlohmann::json::parse(written(export_csl, library, "2026-11-22", std::set<RecordId>()).bytes).empty());
}

TEST_CASE("every source of the bundled record is in its bibliographies") {
  const auto items = nlohmann::json::parse(written(export_csl, bundled().library).bytes);
  CHECK(items.size() == bundled().catalogue.all<Source>().size());
  const std::string ris = written(export_ris, bundled().library).bytes;
  std::size_t ends = 0;
  for (std::size_t at = 0; (at = ris.find("\r\nER  - \r\n", at)) != std::string::npos; ++at) ++ends;
  CHECK(ends == items.size());
}

TEST_CASE("the end of a file name says what is written") {
  const auto of = [](const char* path, bool of_list = false) -> std::string {
    const Exporter* exporter = exporter_of(path, of_list);
    return exporter == nullptr ? "none" : std::string(exporter->what);
  };
  CHECK(of("a.csl.json") == "the sources as CSL-JSON");
  CHECK(of("a.ics") == "the sessions as a calendar");
  CHECK(of("a.ris") == "the sources as RIS");
  CHECK(of("a.json") == "every record as one record file");
  CHECK(of("a.csv") == "none");
  CHECK(of("a.xls") == "none");
  for (const RowFormat& format : row_formats()) {
    const Exporter* exporter = exporter_of("a" + std::string(format.suffix), true);
    REQUIRE(exporter != nullptr);
    CHECK(exporter->rows == &format);
    CHECK(exporter->part == ExportPart::list);
  }
  CHECK(of("a.ics", true) == "none");
}
