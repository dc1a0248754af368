// Who spoke: what was said for each state, session by session.
#include "core/brief/pages/office_line.h"
#include "core/brief/questions/questions.h"

namespace chronicle {
namespace {

/// Statements by the state that they were made for; those for none at the end, under null.
struct Speakers {
  std::vector<std::pair<const State*, std::vector<const Statement*>>> states;

  Speakers(const Catalogue& catalogue, const std::vector<const Statement*>& statements, Language language) {
    std::map<std::string, std::vector<const Statement*>> by_state;
    for (const Statement* one : statements) by_state[one->state ? one->state->text() : ""].push_back(one);
    for (const State& state : catalogue.all<State>())
      if (auto found = by_state.find(state.id.text()); found != by_state.end())
        states.emplace_back(&state, std::move(found->second));
    std::sort(states.begin(), states.end(),
              [&](const auto& a, const auto& b) { return name_in(*a.first, language) < name_in(*b.first, language); });
    if (auto found = by_state.find(""); found != by_state.end()) states.emplace_back(nullptr, std::move(found->second));
  }
};

/// The latest session first.
void sort_by_session(const Catalogue& catalogue, std::vector<const Statement*>& statements, Day as_of) {
  const auto day = [&](const Statement* one) {
    const auto* session = catalogue.find<Session>(one->session.id());
    const auto date = session != nullptr ? date_of(catalogue, *session, as_of) : std::nullopt;
    return date ? date->earliest() : std::nullopt;
  };
  std::stable_sort(statements.begin(), statements.end(),
                   [&](const Statement* a, const Statement* b) { return day(a) > day(b); });
}

void add_table(Composer& composer, std::vector<const Statement*> statements) {
  sort_by_session(composer.catalogue(), statements, composer.context().as_of);
  Table table{.columns = {{composer.text(Label::at_session), 3},
                          {composer.text(Label::who), 3},
                          {composer.text(Label::office), 4},
                          {composer.text(Label::what_was_said), 8}}};
  for (const Statement* one : statements) {
    const auto& record = composer.full<Statement>(one->id);
    Line who{record.person ? composer.link(record.person->id(), composer.notes(record, "person"))
                           : composer.muted(Label::not_named)};
    table.rows.push_back({{composer.link(record.session.id())},
                          std::move(who),
                          office_line(composer, record),
                          {composer.link(record.id, record.gist, composer.notes(record, "gist"))}});
  }
  composer.add(std::move(table));
}

}  // namespace

void compose_speakers(Composer& composer, const Question& question) {
  const Catalogue& catalogue = composer.catalogue();
  const Speakers speakers(catalogue, composer.shown<Statement>(), composer.language());
  const std::string chosen = question.argument("state");
  if (const auto state = RecordId::parse(chosen))
    composer.brief().subtitle = composer.say().questions.for_state(composer.title(*state));
  Choices choices{composer.text(Label::for_whom),
                  {{composer.text(Label::all_choice), question.with("state", "").text(), chosen.empty()}}};
  for (const auto& [state, statements] : speakers.states)
    if (state != nullptr)
      choices.choices.push_back(
          {composer.title(state->id), question.with("state", state->id.text()).text(), chosen == state->id.text()});
  composer.add(std::move(choices));
  if (!say_scope<Statement>(composer)) return;
  bool any = false;
  for (const auto& [state, statements] : speakers.states) {
    if (!chosen.empty() && (state == nullptr || state->id.text() != chosen)) continue;
    composer.heading(state != nullptr ? composer.title(state->id) : composer.text(Label::for_no_state),
                     state != nullptr ? state->id.slug() : "none");
    add_table(composer, statements);
    any = true;
  }
  if (!any) composer.paragraph({composer.muted(Label::nothing_said)});
}

}  // namespace chronicle
