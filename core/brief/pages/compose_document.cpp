// The page of a document.
#include <algorithm>
#include <unordered_map>

#include "core/brief/pages/composer.h"
#include "core/query/questions/lineage.h"
#include "core/query/questions/signatures.h"

namespace chronicle {
namespace {

Line act_line(Composer& composer, const Act& act) {
  const auto& record = composer.full<Act>(act.id);
  ActWords words{.verb = record.verb,
                 .notes = composer.notes(record, "verb"),
                 .date = date_of(composer.catalogue(), record, composer.context().as_of),
                 .body = record.body.value_or("")};
  if (record.session) words.session = composer.link(record.session->id());
  if (const auto* item = composer.catalogue().find<Item>(record.item)) words.item = item->number;
  return composer.say().pages.act(words);
}

void add_acts(Composer& composer, const Document& document, Facts& facts) {
  std::string label = composer.text(Label::what_was_done);
  for (const Act* act : acts_in_order(composer.catalogue(), document, composer.context().as_of)) {
    facts.rows.push_back({label, act_line(composer, *act), true});
    label.clear();
  }
  if (!label.empty()) facts.rows.push_back({label, {composer.muted(Label::not_stated)}, true});
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
  Drawing drawing{.caption = composer.text(Label::lineage_caption), .ticks = axis.ticks()};
  for (const Kin& kin : lineage.kin)
    drawing.rows.push_back({.label = composer.title(kin.document->id),
                            .link = kin.document->id.text(),
                            .tone = tone_of(kin.validity),
                            .is_strong = kin.document->id == document.id,
                            .bar = bar_of(composer, *kin.document, axis),
                            .dot = kin.day ? std::optional(axis.at(*kin.day)) : std::nullopt});
  for (const Tie& tie : lineage.ties) drawing.arcs.push_back({tie.from, tie.to});
  const double now = axis.at(composer.context().as_of);
  drawing.markers.push_back({now, now, composer.short_words(composer.context().as_of)});
  return drawing;
}

/// What holds as of the day, in a sentence.
Line what_holds(Composer& composer, const Lineage& lineage) {
  std::vector<Run> in_force;
  for (const Kin& kin : lineage.kin)
    if (kin.holds) in_force.push_back(composer.link(kin.document->id));
  const auto not_known = std::count_if(lineage.kin.begin(), lineage.kin.end(),
                                       [](const Kin& kin) { return kin.validity == Validity::not_known; });
  return composer.say().pages.in_force_on(composer.context().as_of, std::move(in_force),
                                          static_cast<std::size_t>(not_known));
}

void add_lineage(Composer& composer, const Document& document) {
  const Lineage lineage = lineage_of(composer.catalogue(), document.id, composer.context().as_of);
  if (lineage.ties.empty()) return;
  const PagePhrases& say = composer.say().pages;
  composer.heading(composer.text(Label::before_and_after), "lineage");
  composer.add(draw_lineage(composer, document, lineage));
  composer.paragraph(what_holds(composer, lineage));
  Facts own, further;
  for (const Tie& tie : lineage.ties) {
    const bool is_backward = lineage.kin[tie.to].document->id == document.id;
    const Kin& from = lineage.kin[is_backward ? tie.to : tie.from];
    const Kin& other = lineage.kin[is_backward ? tie.from : tie.to];
    const auto& record = composer.full<Relation>(tie.relation->id);
    const RelationReading reading{record.type, is_backward};
    const bool is_own = from.document->id == document.id;
    Run link = composer.link(other.document->id, composer.notes(record, "type"));
    Line line =
        is_own ? Line{std::move(link)} : say.relation(composer.link(from.document->id), reading, std::move(link));
    line.push_back({.text = " · "});
    line.push_back({.text = composer.words(other.validity), .tone = tone_of(other.validity)});
    if (is_own)
      own.rows.push_back({say.relation(reading), std::move(line)});
    else
      further.rows.push_back({composer.text(Label::further_on), std::move(line)});
  }
  own.rows.insert(own.rows.end(), further.rows.begin(), further.rows.end());
  composer.add(std::move(own));
}

/// A row for every state that signed anything or came to the session that adopted the document: what a source says of
/// its signature, or that none does.
void add_signatures(Composer& composer, const Document& document) {
  const auto signatures = composer.linked(&Signature::document, document.id);
  if (signatures.empty()) return;
  composer.heading(composer.text(Label::signatures), "signatures");
  const auto entry_of = [&](const Signature& signature) {
    return known_entry(signature.entry_into_force, composer.context().as_of);
  };
  const bool tells_entries =
      std::any_of(signatures.begin(), signatures.end(), [&](const Signature* one) { return entry_of(*one); });
  Table table{.columns = {{composer.text(Label::state), 3},
                          {composer.text(Label::signature), 2},
                          {composer.text(Label::date), 3}}};
  if (tells_entries) table.columns.push_back({composer.text(Label::in_force_since), 3});
  table.columns.push_back({composer.text(Label::reservation), 5});
  std::unordered_map<std::string, const Signature*> by_state;
  for (const Signature* one : signatures) by_state.try_emplace(one->state.text(), one);
  for (const State* state : states_concerned(composer.catalogue(), document, composer.context().as_of)) {
    const auto found = by_state.find(state->id.text());
    if (found == by_state.end()) {
      table.rows.push_back({{composer.link(state->id)}, {composer.muted(Label::not_stated)}});
      table.rows.back().resize(table.columns.size());
      continue;
    }
    const auto& record = composer.full<Signature>(found->second->id);
    Line status = composer.value(record, "status", record.status);
    status.front().tone = tone_of(record.status);
    auto& row = table.rows.emplace_back(
        std::vector<Line>{{composer.link(state->id)}, std::move(status), composer.value(record, "date", record.date)});
    if (tells_entries) row.push_back(composer.value(record, "entry_into_force", entry_of(record)));
    row.push_back(composer.reservation_line(record));
  }
  composer.add(std::move(table));
}

void add_traces(Composer& composer, const Document& document) {
  Bullets bullets;
  for (const Trace* trace : composer.linked(&Trace::record, document.id)) {
    const auto& record = composer.full<Trace>(trace->id);
    bullets.items.push_back(composer.say().pages.trace_of(
        record.verdict, composer.link(record.commitment.id(), composer.notes(record, "verdict"))));
  }
  if (bullets.items.empty()) return;
  composer.heading(composer.text(Label::promised_before), "promised");
  composer.add(std::move(bullets));
}

}  // namespace

void compose_document(Composer& composer, const Document& document) {
  const Catalogue& catalogue = composer.catalogue();
  Brief& brief = composer.brief();
  const Outcome outcome = outcome_of(catalogue, document, composer.context().as_of);
  composer.set_title(document, composer.say().pages.kicker(document.type, outcome));
  const Act* adoption = adoption_of(catalogue, document, composer.context().as_of);
  if (outcome == Outcome::adopted && adoption != nullptr && adoption->session)
    brief.kicker = composer.say().pages.kicker(document.type, adoption->verb, composer.title(adoption->session->id()));

  Facts facts;
  add_acts(composer, document, facts);
  const auto status = validity_of(catalogue, document, composer.context().as_of);
  Line validity{{.text = composer.label(status.validity), .tone = tone_of(status.validity)},
                {.text = " · " + reason_of(status, composer.language()), .notes = composer.notes_of(status.based_on)}};
  if (status.by) {
    validity.push_back({.text = " "});
    validity.push_back(composer.link(*status.by));
  }
  facts.rows.push_back({composer.text(Label::validity), std::move(validity), true});
  if (const auto entry = known_entry(document.entry_into_force, composer.context().as_of))
    facts.rows.push_back(
        {composer.fact(Kind::document, "entry_into_force"), composer.value(document, "entry_into_force", entry)});
  facts.rows.push_back({composer.text(Label::period), composer.value(document, "validity", document.validity), true});
  if (document.depositary)
    facts.rows.push_back(
        {composer.fact(Kind::document, "depositary"), composer.value(document, "depositary", document.depositary)});
  if (document.appointee)
    facts.rows.push_back({composer.text(Label::appoints), composer.value(document, "appointee", document.appointee)});
  if (document.post)
    facts.rows.push_back({composer.text(Label::post), composer.value(document, "post", document.post)});
  if (!document.other_names.empty()) {
    Line names;
    for (const auto& name : document.other_names) names.push_back({.text = (names.empty() ? "" : "; ") + name});
    names.back().notes = composer.notes(document, "other_names");
    facts.rows.push_back({composer.text(Label::also_called), std::move(names)});
  }
  composer.add_topics(facts, document);
  const auto named_by = composer.notes(document, "");
  facts.rows.push_back({composer.text(Label::named_by),
                        {{.text = composer.say().pages.sources(named_by.numbers.size()), .notes = named_by}}});
  composer.add(std::move(facts));
  add_lineage(composer, document);
  add_signatures(composer, document);
  add_traces(composer, document);
  composer.add_remarks(document);
}

}  // namespace chronicle
