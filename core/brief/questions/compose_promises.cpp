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

}  // namespace

void compose_promises(Composer& composer) {
  say_scope<Commitment>(composer);
  const auto all = composer.shown<Commitment>();
  std::map<PromiseResult, std::vector<const Commitment*>> by_result;
  for (const Commitment* one : all)
    by_result[result_of(composer.catalogue(), *one, composer.context().as_of)].push_back(one);
  if (all.empty()) composer.paragraph({{.text = "The record holds no commitment among these."}});
  Facts facts;
  for (const PromiseResult result : order)
    if (by_result.contains(result))
      facts.rows.push_back({title_of(result),
                            {{.text = std::to_string(by_result[result].size()) + " of " + std::to_string(all.size()),
                              .tone = tone_of(result)}}});
  composer.add(std::move(facts));
  for (const PromiseResult result : order) {
    if (!by_result.contains(result)) continue;
    composer.heading(title_of(result));
    Table table{.columns = {{"Promised", 6}, {"By", 3}, {"At", 3}, {"Target", 2}, {"What came of it", 5}}};
    for (const Commitment* one : by_result[result]) {
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
}

}  // namespace chronicle
