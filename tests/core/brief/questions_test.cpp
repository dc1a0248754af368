// What the pages of questions promise, whatever the record holds.
#include <set>

#include "core/brief/pages/compose.h"
#include "core/brief/writers/writers.h"
#include "core/query/as_of/known.h"
#include "core/query/questions/comparison.h"
#include "core/query/questions/evidence.h"
#include "core/store/records/records.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"

using namespace chronicle;
using namespace chronicle::test;

namespace {

Brief ask(const char* question, const char* as_of = "2026-11-22", const Passing* passing = nullptr) {
  const Context context{bundled().library, bundled().catalogue, day(as_of), passing};
  return compose(context, parse_subject(question).value()).value();
}

template <typename Visit>
void each_run(const Brief& brief, const Visit& visit) {
  const auto line = [&](const Line& runs) {
    for (const Run& run : runs) visit(run);
  };
  for (const Block& block : brief.blocks) {
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) line(paragraph->line);
    if (const auto* bullets = std::get_if<Bullets>(&block))
      for (const Line& item : bullets->items) line(item);
    if (const auto* facts = std::get_if<Facts>(&block))
      for (const auto& row : facts->rows) line(row.value);
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows)
        for (const Line& cell : row) line(cell);
  }
}

constexpr std::array questions{"question/horizon",
                               "question/horizon?months=60",
                               "question/announced",
                               "question/delegations",
                               "question/promises",
                               "question/signatures",
                               "question/comparison",
                               "question/evidence",
                               "question/evidence?of=session/2025-06-05",
                               "question/speakers",
                               "question/speakers?state=state/kazakhstan",
                               "question/evidence?show=conflicts",
                               "question/promises?result=no-trace",
                               "question/coverage",
                               "question/changes",
                               "question/changes?record=session/2025-06-05"};

}  // namespace

TEST_CASE("every link on the page of a question leads to a page") {
  for (const char* question : questions) {
    CAPTURE(question);
    each_run(ask(question), [](const Run& run) {
      if (run.link.empty() || run.link.starts_with("http")) return;
      const auto subject = parse_subject(run.link.substr(0, run.link.find('#')));
      CAPTURE(run.link);
      REQUIRE(subject);
      if (const auto* record = std::get_if<RecordId>(&*subject)) CHECK(bundled().catalogue.contains(*record));
    });
  }
}

TEST_CASE("questions are answered of sessions in any year that a date can have") {
  for (const char* held : {"0001-05-28", "0900-05-28", "9999-12-31"}) {
    CAPTURE(held);
    const Library library = library_of(std::string(R"({"chronicle": 1, "sessions": [
        {"id": "session/a", "names": {"en": "Minsk"}, "held": ")") +
                                       held + "\"}]}");
    const Catalogue catalogue = Catalogue::load(library);
    for (const char* question : questions) {
      CAPTURE(question);
      const auto subject = parse_subject(question).value();
      const auto brief = compose({library, catalogue, day("9999-12-31")}, subject);
      if (!brief) continue;  // of a record that is not there
      for (const Block& block : brief->blocks)
        if (const auto* choices = std::get_if<Choices>(&block))
          for (const auto& choice : choices->choices) {
            CAPTURE(choice.link);
            CHECK(parse_subject(choice.link));
          }
    }
  }
}

TEST_CASE("a comparison offers the topics of which one of its sides holds anything, and no others") {
  const auto& catalogue = bundled().catalogue;
  for (const auto& [before, after] :
       {std::pair("2021", "2025"), std::pair("2005", "2006"), std::pair("session/2025-06-05", "session/2025-09-29")}) {
    std::set<std::string> expected, offered;
    for (const Topic& topic : catalogue.all<Topic>())
      if (!compare(catalogue, *parse_side(before), *parse_side(after), topic.id, day("2026-11-22")).empty())
        expected.insert(topic.title());
    const std::string address = std::string("question/comparison?after=") + after + "&before=" + before;
    for (const Block& block : ask(address.c_str()).blocks)
      if (const auto* choices = std::get_if<Choices>(&block); choices != nullptr && choices->label == "Topic")
        for (const auto& choice : choices->choices) offered.insert(choice.text);
    CHECK_FALSE(expected.empty());
    expected.insert("all");
    CHECK(offered == expected);
  }
}

TEST_CASE("every choice of a question leads to a page, and one of each is chosen at most") {
  for (const char* question : questions)
    for (const Block& block : ask(question).blocks) {
      const auto* choices = std::get_if<Choices>(&block);
      if (choices == nullptr) continue;
      int chosen = 0;
      for (const auto& choice : choices->choices) {
        CHECK(parse_subject(choice.link));
        chosen += choice.is_chosen ? 1 : 0;
      }
      CHECK(chosen <= 1);
    }
}

TEST_CASE("questions can be asked as of any day, and of nothing") {
  const Passing nothing;
  for (const char* question : questions)
    for (const char* as_of : {"1990-01-01", "2012-06-01", "2021-11-12", "2060-01-01"}) {
      CHECK_FALSE(ask(question, as_of).blocks.empty());
      CHECK_FALSE(write_html(ask(question, as_of, &nothing)).empty());
    }
}

TEST_CASE("a question is asked of what passes the filter, and says so") {
  Filter filter;
  filter.of(Facet::topic) = {"topic/transport"};
  const Browser browser(bundled().catalogue, day("2026-11-22"));
  const Passing passing = browser.apply(filter);
  const std::string page = write_text(ask("question/promises", "2026-11-22", &passing));
  CHECK(page.find("Limited by the filter to ") != std::string::npos);
  CHECK(page.find("free trade in services") == std::string::npos);
  CHECK(page.find("North-South") != std::string::npos);
}

TEST_CASE("where the filter passes nothing, a question says that and not that the record has no answer") {
  const Passing nothing;
  for (const char* question : {"question/horizon", "question/announced", "question/delegations", "question/speakers",
                               "question/promises", "question/signatures"}) {
    CAPTURE(question);
    const std::string page = write_text(ask(question, "2026-11-22", &nothing));
    CHECK(page.find(" passes the filter.") != std::string::npos);
    for (const char* answer : {"No source consulted reports", "No source consulted says", "No document in force",
                               "The record has", "None of these", "0 of"})
      CHECK(page.find(answer) == std::string::npos);
  }
}

TEST_CASE("what needs checking on a page is what the page shows") {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22")};
  const Brief page = compose(context, id("session/2021-11-12")).value();
  const Evidence all = find_evidence(bundled().library.records(), bundled().catalogue, day("2026-11-22"));
  const Evidence here = evidence_on(all, page.records);
  CHECK(here.conflicts.size() < all.conflicts.size());
  CHECK_FALSE(here.conflicts.empty());
  const std::set<std::string> records(page.records.begin(), page.records.end());
  for (const Finding& finding : here.derived) CHECK(records.contains(finding.id.text()));
}

TEST_CASE("findings on records are those that a look at each finding gives, in their order") {
  const Evidence all = find_evidence(bundled().library.records(), bundled().catalogue, day("2026-11-22"));
  const std::vector<std::vector<std::string>> lists{
      {}, {"no id"}, {"session/2025-06-05", "document/none", "session/2021-11-12", "session/2025-06-05"}};
  for (auto records : lists) {
    for (const Act& act : bundled().catalogue.all<Act>()) records.push_back(act.id.text());
    const Evidence here = evidence_on(all, records);
    for (const auto sort :
         {&Evidence::conflicts, &Evidence::unsourced, &Evidence::stale, &Evidence::single_source, &Evidence::derived}) {
      std::vector<std::string> expected, found;
      for (const Finding& finding : all.*sort)
        if (std::count(records.begin(), records.end(), finding.id.text()) > 0)
          expected.push_back(finding.id.text() + ":" + finding.field);
      for (const Finding& finding : here.*sort) found.push_back(finding.id.text() + ":" + finding.field);
      CHECK(found == expected);
    }
  }
}

TEST_CASE("of a sort with very many findings a page shows some and leads to all") {
  std::string places;
  for (int i = 0; i < 1001; ++i)
    places += std::string(i > 0 ? "," : "") + R"({"id": "place/p)" + std::to_string(i) + R"(", "names": {"en": "P"}})";
  const Library library = library_of(R"({"chronicle": 1, "places": [)" + places + "]}");
  const Catalogue catalogue = Catalogue::load(library);
  const auto rows = [&](const char* question) {
    const Brief brief = compose({library, catalogue, day("2026-01-01")}, parse_subject(question).value()).value();
    std::vector<std::size_t> counts;
    for (const Block& block : brief.blocks)
      if (const auto* table = std::get_if<Table>(&block)) counts.push_back(table->rows.size());
    return std::pair(counts, write_text(brief));
  };
  const auto [some, text] = rows("question/evidence");
  CHECK(some == std::vector<std::size_t>{1000});
  CAPTURE(text.substr(0, 600));
  CHECK(text.find("1000 of 1001") != std::string::npos);
  bool leads = false;
  each_run(compose({library, catalogue, day("2026-01-01")}, parse_subject("question/evidence").value()).value(),
           [&](const Run& run) { leads = leads || run.link == "question/evidence?show=unsourced"; });
  CHECK(leads);
  CHECK(rows("question/evidence?show=unsourced").first == std::vector<std::size_t>{1001});
  // What is not there is counted, and nothing said of the rest.
  const auto [none, derived] = rows("question/evidence?show=derived");
  CHECK(none.empty());
  CHECK(derived.find("(0)") != std::string::npos);
}

TEST_CASE("the facts that findings lead to stand on their pages") {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22")};
  const Evidence all = find_evidence(bundled().library.records(), bundled().catalogue, day("2026-11-22"));
  for (const Finding& finding : all.conflicts) {
    const Brief page = compose(context, page_of(bundled().catalogue, finding.id)).value();
    bool stands = false;
    each_run(page, [&](const Run& run) { stands = stands || run.notes.fact.starts_with(finding.id.text() + ":"); });
    CAPTURE(finding.id.text(), finding.field);
    CHECK(stands);
  }
}

TEST_CASE("a citation says publisher, date, fact and place") {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22")};
  const auto figures = bundled().catalogue.linked(&Figure::session, id("session/2025-06-05"));
  REQUIRE_FALSE(figures.empty());
  const auto figure = bundled().library.records().find<Figure>(figures.front()->id);
  const Citation& citation = figure->citations.front();
  const auto brief = compose_citation(context, citation.source.id(), fact_key(figure->id.text(), "value"));
  REQUIRE(brief);
  const std::string text = write_text(*brief);
  const auto* source = bundled().catalogue.find<Source>(citation.source.id());
  CHECK(text.find(source->publisher) != std::string::npos);
  CHECK(text.find(*citation.locator) != std::string::npos);
  CHECK(text.find(figure->measure.substr(0, 20)) != std::string::npos);
  CHECK_FALSE(compose_citation(context, id("source/no-such"), ""));
  CHECK(compose_citation(context, citation.source.id(), "no such fact"));
}

TEST_CASE("a page of what the day does not know says nothing of it") {
  const Context context{bundled().library, bundled().catalogue, day("2011-01-01")};
  for (const Statement& statement : bundled().catalogue.all<Statement>()) {
    const Brief page = compose(context, statement.id).value();
    if (is_known(bundled().catalogue, statement.id, day("2011-01-01"))) continue;
    CHECK(page.blocks.size() == 1);
    CHECK(page.endnotes.empty());
  }
  const Brief person = compose(context, id("person/kohir-rasulzoda")).value();
  CHECK(write_text(person).find("Not yet known on 1 January 2011") != std::string::npos);
}

TEST_CASE("a question about a record that there is not is answered like a page of it: there is none") {
  const Context context{bundled().library, bundled().catalogue, day("2026-11-22"), nullptr};
  for (const char* question : {"question/speakers?state=state/atlantis", "question/comparison?topic=topic/none",
                               "question/comparison?before=session/1901-01-01", "question/evidence?of=document/none",
                               "question/changes?record=document/none"}) {
    CAPTURE(question);
    const auto subject = parse_subject(question);
    REQUIRE(subject);
    const auto brief = compose(context, *subject);
    REQUIRE_FALSE(brief);
    CHECK(brief.error().code == ErrorCode::unknown_record);
    CHECK(std::string(question).ends_with(brief.error().record));
  }
}

TEST_CASE("who spoke has an office wherever the statement or the delegation has it, with its source") {
  const Catalogue& catalogue = bundled().catalogue;
  const Brief brief = ask("question/speakers");
  std::size_t rows = 0, by_delegation = 0;
  for (const Block& block : brief.blocks) {
    const auto* table = std::get_if<Table>(&block);
    for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
      const Line &office = table->rows[row].at(2), &said = table->rows[row].at(3);
      const auto id = RecordId::parse(said.front().link);
      REQUIRE(id);
      const Statement& statement = *catalogue.find<Statement>(*id);
      std::optional<std::string> expected = statement.office;
      for (const Attendance& one : catalogue.all<Attendance>())
        if (!statement.office && statement.person && one.person == statement.person &&
            one.session.id() == statement.session.id() && one.office) {
          expected = one.office;
          ++by_delegation;
        }
      CAPTURE(id->text());
      CHECK(office.front().text == expected.value_or("not stated"));
      CHECK(office.front().notes.empty() == !expected);
      ++rows;
    }
  }
  CHECK(rows == catalogue.all<Statement>().size());
  CHECK(by_delegation >= 18);
}
