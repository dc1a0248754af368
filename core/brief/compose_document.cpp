// The page of a document.
#include "core/brief/composer.h"

namespace chronicle {
namespace {

void add_acts(Composer& composer, const Document& document, Facts& facts) {
  std::string label = "What was done";
  for (const Act* act : acts_in_order(composer.catalogue(), document)) {
    const auto& record = composer.full<Act>(act->id);
    Line line{{.text = capitalised(word_of(record.verb)), .notes = composer.notes(record, "verb")}};
    if (const auto day = day_of(composer.catalogue(), record); day && record.verb != Verb::planned)
      line.push_back({.text = ", " + in_words(*day)});
    if (record.session) {
      line.push_back({.text = record.verb == Verb::planned ? " for " : ", "});
      line.push_back(composer.link(record.session->id()));
    } else if (record.body) {
      line.push_back({.text = ", " + *record.body});
    }
    if (const auto* item = composer.catalogue().find<Item>(record.item))
      line.push_back({.text = ", item " + item->number});
    facts.rows.push_back({label, std::move(line)});
    label.clear();
  }
  if (!label.empty()) facts.rows.push_back({label, {{.text = "not stated", .tone = Tone::muted}}});
}

/// How a relation reads from the document itself, and from the one that it leads to.
struct RelationWords {
  const char* forward;
  const char* backward;
};

RelationWords reading_of(RelationType type) {
  switch (type) {
    case RelationType::implements:
      return {"Implements", "Implemented by"};
    case RelationType::amends:
      return {"Amends", "Amended by"};
    case RelationType::replaces:
      return {"Replaces", "Replaced by"};
    case RelationType::continues:
      return {"Continues", "Continued by"};
    case RelationType::finances:
      return {"Finances", "Financed by"};
    case RelationType::annexed_to:
      return {"Annexed to", "Has as annex"};
  }
  return {"Relates to", "Relates to"};
}

void add_lineage(Composer& composer, const Document& document) {
  const Catalogue& catalogue = composer.catalogue();
  Facts facts;
  const auto add = [&](const Relation& relation, const RecordId& other, const char* label) {
    const auto& record = composer.full<Relation>(relation.id);
    Line line{composer.link(other, composer.notes(record, "type"))};
    const auto* target = catalogue.find<Document>(other);
    const auto status = validity_of(catalogue, *target, composer.context().as_of);
    line.push_back({.text = " · "});
    line.push_back({.text = std::string(word_of(status.validity)), .tone = tone_of(status.validity)});
    facts.rows.push_back({label, std::move(line)});
  };
  for (const Relation* relation : catalogue.linked<Relation>(Via::relation_document, document.id))
    add(*relation, relation->to.id(), reading_of(relation->type).forward);
  for (const Relation* relation : catalogue.linked<Relation>(Via::relation_to, document.id))
    add(*relation, relation->document.id(), reading_of(relation->type).backward);
  if (facts.rows.empty()) return;
  composer.heading("Before and after");
  composer.add(std::move(facts));
}

void add_signatures(Composer& composer, const Document& document) {
  const auto signatures = composer.catalogue().linked<Signature>(Via::signature_document, document.id);
  if (signatures.empty()) return;
  composer.heading("Signatures");
  Table table{.columns = {{"State", 3}, {"Signature", 2}, {"Date", 2}, {"Reservation", 5}}};
  for (const Signature* signature : signatures) {
    const auto& record = composer.full<Signature>(signature->id);
    table.rows.push_back({{composer.link(record.state.id())},
                          composer.value(record, "status", record.status),
                          composer.value(record, "date", record.date),
                          record.reservation ? composer.value(record, "reservation", record.reservation) : Line{}});
  }
  composer.add(std::move(table));
}

void add_traces(Composer& composer, const Document& document) {
  Bullets bullets;
  for (const Trace* trace : composer.catalogue().linked<Trace>(Via::trace_record, document.id)) {
    const auto& record = composer.full<Trace>(trace->id);
    bullets.items.push_back({{.text = capitalised(word_of(record.verdict)) + " of what was promised: "},
                             composer.link(record.commitment.id(), composer.notes(record, "verdict"))});
  }
  if (bullets.items.empty()) return;
  composer.heading("Promised before");
  composer.add(std::move(bullets));
}

}  // namespace

void compose_document(Composer& composer, const Document& document) {
  const Catalogue& catalogue = composer.catalogue();
  Brief& brief = composer.brief();
  const Outcome outcome = outcome_of(catalogue, document, composer.context().as_of);
  brief.kicker = capitalised(word_of(document.type)) + " · " + std::string(word_of(outcome));
  if (const Act* adoption = adoption_of(catalogue, document); adoption != nullptr && adoption->session)
    brief.kicker = capitalised(word_of(document.type)) + " · " + std::string(word_of(adoption->verb)) + " at " +
                   catalogue.title_of(adoption->session->id());
  brief.title = document.title();
  if (const auto original = document.names.find("ru"); original != document.names.end())
    brief.subtitle = original->second;

  Facts facts;
  add_acts(composer, document, facts);
  const auto status = validity_of(catalogue, document, composer.context().as_of);
  Line validity{{.text = capitalised(word_of(status.validity)), .tone = tone_of(status.validity)},
                {.text = " · " + status.reason}};
  if (status.by) {
    validity.push_back({.text = " "});
    validity.push_back(composer.link(*status.by));
  }
  facts.rows.push_back({"Validity", std::move(validity)});
  facts.rows.push_back({"Period", composer.value(document, "validity", document.validity)});
  if (document.appointee) facts.rows.push_back({"Appoints", composer.value(document, "appointee", document.appointee)});
  if (document.post) facts.rows.push_back({"Post", composer.value(document, "post", document.post)});
  if (!document.other_names.empty()) {
    Line names;
    for (const auto& name : document.other_names) names.push_back({.text = (names.empty() ? "" : "; ") + name});
    names.back().notes = composer.notes(document, "other_names");
    facts.rows.push_back({"Also called", std::move(names)});
  }
  composer.add_topics(facts, document);
  const auto named_by = composer.notes(document, "");
  const std::string sources = named_by.size() == 1 ? "1 source" : std::to_string(named_by.size()) + " sources";
  facts.rows.push_back({"Named by", {{.text = sources, .notes = named_by}}});
  composer.add(std::move(facts));
  add_lineage(composer, document);
  add_signatures(composer, document);
  add_traces(composer, document);
  composer.add_remarks(document);
}

}  // namespace chronicle
