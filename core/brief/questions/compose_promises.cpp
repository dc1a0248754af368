// What was promised, and what came.
#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

constexpr std::array order{PromiseResult::no_trace, PromiseResult::restated, PromiseResult::progress,
                           PromiseResult::fulfilled, PromiseResult::dropped};

std::string title_of(PromiseResult result) {
  switch (result) {
    case PromiseResult::no_trace:
      return "No later trace in the record";
    case PromiseResult::restated:
      return "Promised again";
    case PromiseResult::progress:
      return "In progress";
    case PromiseResult::fulfilled:
      return "Fulfilled";
    case PromiseResult::dropped:
      break;
  }
  return "Dropped";
}

Line target_line(Composer& composer, const Commitment& record) {
  Line line = composer.value(record, "target", record.target);
  if (is_overdue(composer.catalogue(), record, composer.context().as_of))
    line.push_back({.text = ", past", .tone = Tone::attention});
  return line;
}

using ByResult = std::map<PromiseResult, std::vector<const Commitment*>>;

void add_choices(Composer& composer, const Question& question) {
  const std::string chosen = question.argument("result");
  Choices choices{"Show", {{"all", question.with("result", "").text(), chosen.empty()}}};
  for (const PromiseResult result : order) {
    const std::string word(word_of(result));
    choices.choices.push_back({title_of(result), question.with("result", word).text(), chosen == word});
  }
  composer.add(std::move(choices));
}

/// How many of all came to what.
void add_numbers(Composer& composer, const ByResult& by_result, std::size_t all) {
  Facts facts;
  for (const PromiseResult result : order)
    if (const auto found = by_result.find(result); found != by_result.end())
      facts.rows.push_back(
          {title_of(result),
           {{.text = std::to_string(found->second.size()) + " of " + std::to_string(all), .tone = tone_of(result)}}});
  composer.add(std::move(facts));
}

void add_table(Composer& composer, PromiseResult result, const std::vector<const Commitment*>& commitments) {
  composer.heading(title_of(result));
  Table table{.columns = {{"Promised", 6}, {"By", 3}, {"At", 3}, {"Target", 2}, {"What came of it", 5}}};
  for (const Commitment* one : commitments) {
    const auto& record = composer.full<Commitment>(one->id);
    Run who = composer.speaker(record);
    who.notes = {};
    table.rows.push_back({{composer.link(record.id, record.gist, composer.notes(record, "gist"))},
                          {std::move(who)},
                          {composer.link(record.session.id())},
                          target_line(composer, record),
                          composer.traces_of(record)});
  }
  composer.add(std::move(table));
}

}  // namespace

void compose_promises(Composer& composer, const Question& question) {
  add_choices(composer, question);
  if (!say_scope<Commitment>(composer)) return;
  const auto all = composer.shown<Commitment>();
  ByResult by_result;
  for (const Commitment* one : all)
    by_result[result_of(composer.catalogue(), *one, composer.context().as_of)].push_back(one);
  if (all.empty()) composer.paragraph({{.text = "The record holds no commitment among these."}});
  add_numbers(composer, by_result, all.size());
  const auto wanted = parse_word<PromiseResult>(question.argument("result"));
  if (wanted && !by_result.contains(*wanted) && !all.empty())
    composer.paragraph({{.text = "None of these commitments has come to that.", .tone = Tone::muted}});
  for (const PromiseResult result : order)
    if (by_result.contains(result) && (!wanted || *wanted == result)) add_table(composer, result, by_result[result]);
}

}  // namespace chronicle
