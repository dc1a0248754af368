// What became of commitments.
#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

constexpr std::array order{PromiseResult::no_trace, PromiseResult::restated, PromiseResult::progress,
                           PromiseResult::fulfilled, PromiseResult::dropped};

Line target_line(Composer& composer, const Commitment& record) {
  Line line = composer.value(record, "target", record.target);
  if (is_overdue(composer.catalogue(), record, composer.context().as_of))
    line.push_back({.text = ", " + composer.text(Label::target_past), .tone = Tone::attention});
  return line;
}

/// The commitment, by whom, and at which session.
Line promise_line(Composer& composer, const Commitment& record) {
  const Run between{.text = between_parts, .tone = Tone::muted};
  Run who = composer.speaker(record);
  who.notes = {};
  Run session = composer.link(record.session.id());
  who.tone = session.tone = Tone::muted;
  return {composer.link(record.id, record.gist, composer.notes(record, "gist")), between, std::move(who), between,
          std::move(session)};
}

using ByResult = std::map<PromiseResult, std::vector<const Commitment*>>;

void add_choices(Composer& composer, const Question& question) {
  const std::string chosen = question.argument("result");
  Choices choices{composer.text(Label::show),
                  {{composer.text(Label::all_choice), question.with("result", "").text(), chosen.empty()}}};
  for (const PromiseResult result : order) {
    const std::string word(word_of(result));
    choices.choices.push_back(
        {composer.say().questions.promises(result), question.with("result", word).text(), chosen == word});
  }
  composer.add(std::move(choices));
}

/// How many of all came to what.
void add_numbers(Composer& composer, const ByResult& by_result, std::size_t all) {
  Facts facts;
  for (const PromiseResult result : order)
    if (const auto found = by_result.find(result); found != by_result.end())
      facts.rows.push_back(
          {composer.say().questions.promises(result),
           {{.text = composer.say().questions.part_of(found->second.size(), all), .tone = tone_of(result)}}});
  composer.add(std::move(facts));
}

void add_table(Composer& composer, PromiseResult result, const std::vector<const Commitment*>& commitments) {
  composer.heading(composer.say().questions.promises(result), word_of(result));
  // By whom and where stands with the commitment: five columns of such words have no room in a small window.
  Table table{.columns = {{composer.text(Label::promised), 7},
                          {composer.text(Label::target), 2},
                          {composer.text(Label::what_came_of_it), 6}}};
  for (const Commitment* one : commitments) {
    const auto& record = composer.full<Commitment>(one->id);
    table.rows.push_back({promise_line(composer, record), target_line(composer, record), composer.traces_of(record)});
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
  if (all.empty()) composer.paragraph({{.text = composer.text(Label::no_commitment)}});
  add_numbers(composer, by_result, all.size());
  const auto wanted = parse_word<PromiseResult>(question.argument("result"));
  if (wanted && !by_result.contains(*wanted) && !all.empty())
    composer.paragraph({composer.muted(Label::none_come_to_that)});
  for (const PromiseResult result : order)
    if (by_result.contains(result) && (!wanted || *wanted == result)) add_table(composer, result, by_result[result]);
}

}  // namespace chronicle
