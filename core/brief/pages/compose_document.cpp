// The page of a document.
#include <algorithm>
#include <unordered_map>

#include "core/brief/pages/composer.h"
#include "core/query/questions/lineage.h"
#include "core/query/questions/signatures.h"

namespace chronicle {
namespace {

void add_acts(Composer& composer, const Document& document, Facts& facts) {
  std::string label = "What was done";
  for (const Act* act : acts_in_order(composer.catalogue(), document, composer.context().as_of)) {
    const auto& record = composer.full<Act>(act->id);
    Line line{{.text = capitalised(word_of(record.verb)), .notes = composer.notes(record, "verb")}};
    const auto date = date_of(composer.catalogue(), record, composer.context().as_of);
    if (date && record.verb != Verb::planned) line.push_back({.text = " " + when_in_words(*date)});
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
      return {"implements", "is implemented by"};
    case RelationType::amends:
      return {"amends", "is amended by"};
    case RelationType::replaces:
      return {"replaces", "is replaced by"};
    case RelationType::continues:
      return {"continues", "is continued by"};
    case RelationType::finances:
      return {"finances", "is financed by"};
    case RelationType::annexed_to:
      return {"is annexed to", "has as annex"};
  }
  return {"relates to", "relates to"};
}

/// From its first day to its last, as far as they are stated.
std::optional<Drawing::Bar> bar_of(const Composer& composer, const Document& document, const YearAxis& axis) {
  const auto span = span_of(composer.catalogue(), document, composer.context().as_of);
  if (!span) return std::nullopt;
  return Drawing::Bar{.from = span->first ? axis.at(*span->first) : 0,
                      .to = span->last ? axis.at(*span->last) : 1,
                      .open_start = !span->first,
                      .open_end = !span->last};
}

/// The years that the documents of a lineage cover, this day among them.
YearAxis axis_of(const Composer& composer, const Lineage& lineage) {
  int first = composer.context().as_of.year();
  int last = first;
  const auto cover = [&](const std::optional<Day>& day) {
    if (!day) return;
    first = std::min(first, day->year());
    last = std::max(last, day->year());
  };
  for (const Kin& kin : lineage.kin) {
    cover(kin.day);
    if (const auto span = span_of(composer.catalogue(), *kin.document, composer.context().as_of)) {
      cover(span->first);
      cover(span->last);
    }
  }
  return {first, last};
}

Drawing draw_lineage(const Composer& composer, const Document& document, const Lineage& lineage) {
  const YearAxis axis = axis_of(composer, lineage);
  Drawing drawing{.caption = "The documents that hang together with this one, by their periods", .ticks = axis.ticks()};
  for (const Kin& kin : lineage.kin)
    drawing.rows.push_back({.label = kin.document->title(),
                            .link = kin.document->id.text(),
                            .tone = tone_of(kin.validity),
                            .is_strong = kin.document->id == document.id,
                            .bar = bar_of(composer, *kin.document, axis),
                            .dot = kin.day ? std::optional(axis.at(*kin.day)) : std::nullopt});
  for (const Tie& tie : lineage.ties) drawing.arcs.push_back({tie.from, tie.to});
  const double now = axis.at(composer.context().as_of);
  drawing.markers.push_back({now, now, in_short(composer.context().as_of)});
  return drawing;
}

/// What holds as of the day, in a sentence.
Line what_holds(Composer& composer, const Lineage& lineage) {
  Line line{{.text = "In force on " + in_words(composer.context().as_of) + ": "}};
  const std::size_t head = line.size();
  for (const Kin& kin : lineage.kin) {
    if (!kin.holds) continue;
    if (line.size() > head) line.push_back({.text = "; "});
    line.push_back(composer.link(kin.document->id));
  }
  if (line.size() == head)
    line.push_back({.text = "none of them, by the periods that sources state", .tone = Tone::attention});
  const auto not_known = std::count_if(lineage.kin.begin(), lineage.kin.end(),
                                       [](const Kin& kin) { return kin.validity == Validity::not_known; });
  line.push_back({.text = "."});
  if (not_known > 0) line.push_back({.text = " Not known: " + std::to_string(not_known) + ".", .tone = Tone::muted});
  return line;
}

void add_lineage(Composer& composer, const Document& document) {
  const Lineage lineage = lineage_of(composer.catalogue(), document.id, composer.context().as_of);
  if (lineage.ties.empty()) return;
  composer.heading("Before and after");
  composer.add(draw_lineage(composer, document, lineage));
  composer.paragraph(what_holds(composer, lineage));
  Facts facts;
  const auto add = [&](const Tie& tie, const Kin& from, const Kin& other, const char* label) {
    const auto& record = composer.full<Relation>(tie.relation->id);
    Line line;
    if (from.document->id != document.id) {
      line.push_back(composer.link(from.document->id));
      line.push_back({.text = " " + std::string(label) + " "});
    }
    line.push_back(composer.link(other.document->id, composer.notes(record, "type")));
    line.push_back({.text = " · "});
    line.push_back({.text = std::string(word_of(other.validity)), .tone = tone_of(other.validity)});
    facts.rows.push_back({from.document->id == document.id ? capitalised(label) : "Further on", std::move(line)});
  };
  for (const Tie& tie : lineage.ties) {
    const Kin& from = lineage.kin[tie.from];
    const Kin& to = lineage.kin[tie.to];
    if (to.document->id == document.id)
      add(tie, to, from, reading_of(tie.relation->type).backward);
    else
      add(tie, from, to, reading_of(tie.relation->type).forward);
  }
  std::stable_sort(facts.rows.begin(), facts.rows.end(),
                   [](const auto& a, const auto& b) { return (a.label != "Further on") > (b.label != "Further on"); });
  composer.add(std::move(facts));
}

/// A row for every state that signed anything or came to the session that adopted the document: what a source says of
/// its signature, or that none does.
void add_signatures(Composer& composer, const Document& document) {
  const auto signatures = composer.linked(&Signature::document, document.id);
  if (signatures.empty()) return;
  composer.heading("Signatures");
  Table table{.columns = {{"State", 3}, {"Signature", 2}, {"Date", 2}, {"Reservation, remarks", 5}}};
  std::unordered_map<std::string, const Signature*> by_state;
  for (const Signature* one : signatures) by_state.try_emplace(one->state.text(), one);
  for (const State* state : states_concerned(composer.catalogue(), document, composer.context().as_of)) {
    const auto found = by_state.find(state->id.text());
    if (found == by_state.end()) {
      table.rows.push_back({{composer.link(state->id)}, {{.text = "not stated", .tone = Tone::muted}}, {}, {}});
      continue;
    }
    const auto& record = composer.full<Signature>(found->second->id);
    Line status = composer.value(record, "status", record.status);
    status.front().tone = tone_of(record.status);
    table.rows.push_back({{composer.link(state->id)},
                          std::move(status),
                          composer.value(record, "date", record.date),
                          composer.reservation_line(record)});
  }
  composer.add(std::move(table));
}

void add_traces(Composer& composer, const Document& document) {
  Bullets bullets;
  for (const Trace* trace : composer.linked(&Trace::record, document.id)) {
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
  composer.set_title(document, capitalised(word_of(document.type)) + " · " + std::string(word_of(outcome)));
  const Act* adoption = adoption_of(catalogue, document, composer.context().as_of);
  if (outcome == Outcome::adopted && adoption != nullptr && adoption->session)
    brief.kicker = capitalised(word_of(document.type)) + " · " + std::string(word_of(adoption->verb)) + " at " +
                   catalogue.title_of(adoption->session->id());

  Facts facts;
  add_acts(composer, document, facts);
  const auto status = validity_of(catalogue, document, composer.context().as_of);
  Line validity{{.text = capitalised(word_of(status.validity)), .tone = tone_of(status.validity)},
                {.text = " · " + reason_of(status, composer.language()), .notes = composer.notes_of(status.based_on)}};
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
  const std::string sources =
      named_by.numbers.size() == 1 ? "1 source" : std::to_string(named_by.numbers.size()) + " sources";
  facts.rows.push_back({"Named by", {{.text = sources, .notes = named_by}}});
  composer.add(std::move(facts));
  add_lineage(composer, document);
  add_signatures(composer, document);
  add_traces(composer, document);
  composer.add_remarks(document);
}

}  // namespace chronicle
