#include "core/brief/pages/compose.h"

#include "core/brief/pages/composer.h"
#include "core/store/history/record_history.h"

namespace chronicle {
namespace {

/// The page of a kind that has no composition of its own: its facts, one a row.
template <typename R>
void compose_facts(Composer& composer, const R& record) {
  composer.brief().kicker = composer.label(R::kind);
  composer.brief().title = composer.title(record.id);
  Facts facts;
  visit_facts(record, [&](const auto& fact, const auto& member) {
    facts.rows.push_back({composer.fact(R::kind, fact.key), composer.value(record, fact.key, member)});
  });
  composer.add_topics(facts, record);
  composer.add(std::move(facts));
  composer.add_remarks(record);
}

void compose_record(Composer& composer, const Session& record) { compose_session(composer, record); }
void compose_record(Composer& composer, const Document& record) { compose_document(composer, record); }
void compose_record(Composer& composer, const Person& record) { compose_person(composer, record); }
void compose_record(Composer& composer, const State& record) { compose_state(composer, record); }
void compose_record(Composer& composer, const Place& record) { compose_place(composer, record); }
void compose_record(Composer& composer, const Topic& record) { compose_topic(composer, record); }
void compose_record(Composer& composer, const Source& record) { compose_source(composer, record); }
void compose_record(Composer& composer, const Commitment& record) { compose_commitment(composer, record); }
template <typename R>
void compose_record(Composer& composer, const R& record) {
  compose_facts(composer, record);
}

/// Says that the as-of day does not know of the record yet; nothing of what came later may stand on its page.
void compose_unknown(Composer& composer, const RecordId& id) {
  composer.brief().kicker = composer.label(id.kind());
  composer.brief().title = composer.title(id);
  composer.paragraph({{.text = composer.say().pages.not_known_on(composer.context().as_of), .tone = Tone::attention},
                      {.text = " " + composer.say().reasons.first_known(*date_known_since(composer.catalogue(), id))}});
}

void compose_id(Composer& composer, const RecordId& id) {
  const Context& context = composer.context();
  if (context.with_user_note) compose_user_note(composer, id);
  if (!is_known(context.catalogue, id, context.as_of)) {
    compose_unknown(composer, id);
    return;
  }
  dispatch(id.kind(), [&]<typename R>() { compose_record(composer, composer.full<R>(id)); });
}

/// The first record that is named and that there is not. Changes may be asked for of one that is gone.
std::optional<RecordId> missing_in(const Context& context, const Subject& subject) {
  if (const auto* id = std::get_if<RecordId>(&subject)) {
    if (context.catalogue.contains(*id)) return std::nullopt;
    return *id;
  }
  const auto& question = std::get<Question>(subject);
  for (const auto& [name, value] : question.arguments) {
    const auto id = RecordId::parse(value);
    if (!id || context.catalogue.contains(*id)) continue;
    if (question.ask == Ask::changes && !context.library.history().changes_of(*id).empty()) continue;
    return id;
  }
  return std::nullopt;
}

/// The subject with the ids that records have now in place of former ones. What was changed of one that is gone is
/// asked for by the id that it had.
Subject current(const Catalogue& catalogue, Subject subject) {
  if (auto* id = std::get_if<RecordId>(&subject)) {
    *id = catalogue.current(*id);
  } else if (auto& question = std::get<Question>(subject); question.ask != Ask::changes) {
    for (auto& [name, value] : question.arguments)
      if (const auto record = RecordId::parse(value)) value = catalogue.current(*record).text();
  }
  return subject;
}

}  // namespace

Result<Brief> compose(const Context& context, const Subject& asked) {
  const Subject subject = current(context.catalogue, asked);
  if (const auto id = missing_in(context, subject))
    return fail({.code = ErrorCode::unknown_record, .record = id->text()});
  Composer composer(context);
  if (const auto* id = std::get_if<RecordId>(&subject)) {
    compose_id(composer, *id);
  } else {
    compose_question(composer, std::get<Question>(subject));
  }
  Brief brief = composer.finish();
  brief.id = text_of(subject);
  return brief;
}

}  // namespace chronicle
