// What is typed to search, and the addresses of questions and views: read, written and read again.
#include "core/query/questions/question.h"
#include "core/query/questions/view.h"
#include "core/query/search/search_query.h"
#include "core/wording/phrases.h"
#include "tests/fuzz/target.h"

namespace chronicle::fuzz {
namespace {

void check_query(std::string_view text) {
  const auto parsed = parse_query(text);
  if (const auto* fault = std::get_if<QueryFault>(&parsed)) {
    expect(fault->at <= text.size() && !phrases_in(Language::english).reasons.query_fault(*fault).empty(),
           "a fault has its place and its words");
    return;
  }
  const std::string written = text_of(std::get<SearchQuery>(parsed));
  const auto again = parse_query(written);
  expect(std::holds_alternative<SearchQuery>(again), "a query that is written can be read");
  expect(text_of(std::get<SearchQuery>(again)) == written, "a query that is read again stays the same");
}

void try_queries(std::string_view input) {
  check_query(input);
  if (const auto question = Question::parse(input)) {
    expect(Question::parse(question->text()) == question, "a question that is written can be read");
  }
  if (const auto view = View::parse(input))
    expect(View::parse(view->text()) == view, "a view that is written can be read");
  if (const auto subject = parse_subject(input)) {
    const auto again = parse_subject(text_of(*subject));
    expect(again.has_value() && *again == *subject, "a subject that is written can be read");
  }
}

const Target queries_target("queries", try_queries);

}  // namespace
}  // namespace chronicle::fuzz
