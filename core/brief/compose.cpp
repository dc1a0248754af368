#include "core/brief/compose.h"

#include "core/brief/composer.h"

namespace chronicle {
namespace {

/// The page of a kind that has no composition of its own: its facts, one a row.
template <typename R>
void compose_facts(Composer& composer, const R& record) {
  composer.brief().kicker = capitalised(name_of(R::kind));
  composer.brief().title = composer.catalogue().title_of(record.id);
  Facts facts;
  R::describe(record, [&](const char* key, const auto& member) {
    facts.rows.push_back({label_of(key), composer.value(record, key, member)});
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

}  // namespace

Result<Brief> compose(const Context& context, const RecordId& id) {
  if (!context.catalogue.contains(id)) return fail({.code = ErrorCode::unknown_record, .record = id.text()});
  Composer composer(context);
  for_each_kind([&]<typename R>() {
    if (R::kind == id.kind()) compose_record(composer, composer.full<R>(id));
  });
  Brief brief = composer.finish();
  brief.id = id.text();
  return brief;
}

}  // namespace chronicle
