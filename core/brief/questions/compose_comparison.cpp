// Two sessions, years or periods side by side.
#include <set>

#include "core/brief/questions/questions.h"
#include "core/query/questions/comparison.h"
#include "core/time/whole_year.h"

namespace chronicle {
namespace {

/// Of the latest years; others are asked for by name.
constexpr std::size_t offered_years = 8;

/// Years of sessions that the as-of day knows, the latest first.
std::vector<int> years_of(const Composer& composer) {
  std::set<int, std::greater<>> years;
  for (const Session* session : composer.known<Session>()) {
    const auto date = date_of(composer.catalogue(), *session, composer.context().as_of);
    if (date && date->earliest()) years.insert(date->earliest()->year());
  }
  return {years.begin(), years.end()};
}

void add_side_choices(Composer& composer, const Question& question, const std::string& name, const Side& chosen) {
  Choices choices{composer.text(name == "before" ? Label::compare_from : Label::compare_to)};
  auto years = years_of(composer);
  if (years.size() > offered_years) years.resize(offered_years);
  for (const int year : years) {
    const std::string text = whole_year(year).text();
    choices.choices.push_back({std::to_string(year), question.with(name, text).text(), text_of(chosen) == text});
  }
  composer.add(std::move(choices));
}

/// The topics of what stands in a comparison.
std::set<RecordId> topics_of(const Comparison& comparison) {
  std::set<RecordId> topics;
  const auto add = [&](const Record* record) {
    if (record == nullptr) return;
    for (const auto& topic : record->topics) topics.insert(topic.id());
  };
  for (const auto* list :
       {&comparison.fresh, &comparison.continued, &comparison.changed, &comparison.dropped, &comparison.unknown})
    for (const Compared& one : *list) {
      add(one.before);
      add(one.after);
    }
  for (const PromiseCompared& one : comparison.promises) add(one.commitment);
  for (const Commitment* one : comparison.promised) add(one);
  for (const auto* list : {&comparison.figures_before, &comparison.figures_after})
    for (const Figure* one : *list) add(one);
  return topics;
}

/// The topics of which one of the sides holds anything; `whole` is their comparison in all topics.
void add_topic_choices(Composer& composer, const Question& question, const Comparison& whole) {
  Choices choices{composer.text(Label::compare_topic)};
  const std::string chosen = question.argument("topic");
  choices.choices.push_back({composer.text(Label::all_choice), question.with("topic", "").text(), chosen.empty()});
  const auto held = topics_of(whole);
  auto topics = std::vector<const Topic*>();
  for (const Topic& topic : composer.catalogue().all<Topic>())
    if (held.contains(topic.id) || topic.id.text() == chosen) topics.push_back(&topic);
  std::sort(topics.begin(), topics.end(), [&](const Topic* a, const Topic* b) {
    return name_in(*a, composer.language()) < name_in(*b, composer.language());
  });
  for (const Topic* topic : topics)
    choices.choices.push_back({name_in(*topic, composer.language()), question.with("topic", topic->id.text()).text(),
                               topic->id.text() == chosen});
  composer.add(std::move(choices));
}

/// A document with its state at the end of the comparison, or a dash.
Line document_line(Composer& composer, const Document* document) {
  if (document == nullptr) return {{.text = "—", .tone = Tone::muted}};
  const auto& record = composer.full<Document>(document->id);
  const auto status = validity_of(composer.catalogue(), *document, composer.context().as_of);
  // Of a document that is "not known" alone nobody would know what.
  const std::string of = status.validity == Validity::not_known ? composer.text(Label::validity) + ": " : "";
  return {composer.link(record.id, composer.notes(record, "names")),
          {.text = " · " + of},
          {.text = composer.words(status.validity), .tone = tone_of(status.validity)}};
}

void add_documents(Composer& composer, Label heading, std::string_view section, const std::vector<Compared>& compared,
                   const std::string& before, const std::string& after) {
  if (compared.empty()) return;
  composer.heading(composer.text(heading) + " (" + std::to_string(compared.size()) + ")", section);
  Table table{.columns = {{before, 1}, {after, 1}}};
  for (const Compared& one : compared) {
    Line right = one.after == one.before ? Line{{.text = composer.text(Label::same_document)}}
                                         : document_line(composer, one.after);
    if (one.how != nullptr) {
      const auto& relation = composer.full<Relation>(one.how->id);
      right.push_back({.text = ", " + composer.say().questions.relation_to_it(relation.type),
                       .tone = Tone::muted,
                       .notes = composer.notes(relation, "type")});
    } else if (one.before != nullptr && one.after == nullptr) {
      const auto status = validity_of(composer.catalogue(), *one.before, composer.context().as_of);
      right = {{.text = reason_of(status, composer.language()), .tone = Tone::muted}};
    }
    table.rows.push_back({document_line(composer, one.before), std::move(right)});
  }
  composer.add(std::move(table));
}

void add_promises(Composer& composer, const Comparison& comparison, const std::string& before,
                  const std::string& after) {
  const QuestionPhrases& say = composer.say().questions;
  if (!comparison.promises.empty()) {
    composer.heading(say.promised_and_come(before, after), "promises");
    Table table{.columns = {{say.promised_in(before), 1}, {say.come_in(after), 1}}};
    for (const PromiseCompared& one : comparison.promises) {
      const auto& record = composer.full<Commitment>(one.commitment->id);
      Line came;
      for (const Trace* trace : one.traces) {
        append(came, composer.trace_line(*trace));
        if (trace->gist) came.push_back({.text = " · " + *trace->gist});
      }
      if (came.empty()) {
        came.push_back({.text = say.no_trace_in(after), .tone = Tone::attention});
        const auto result = result_of(composer.catalogue(), record, composer.context().as_of);
        if (result != PromiseResult::no_trace)
          came.push_back({.text = "; " + say.at_another_time(result), .tone = Tone::muted});
      }
      table.rows.push_back({{composer.link(record.id, record.gist, composer.notes(record, "gist"))}, std::move(came)});
    }
    composer.add(std::move(table));
  }
  if (comparison.promised.empty()) return;
  composer.heading(say.promised_in(after), "promised");
  Bullets bullets;
  for (const Commitment* one : comparison.promised) {
    const auto& record = composer.full<Commitment>(one->id);
    bullets.items.push_back({composer.link(record.id, record.gist, composer.notes(record, "gist"))});
  }
  composer.add(std::move(bullets));
}

Line figures_line(Composer& composer, const std::vector<const Figure*>& figures, const std::string& measure) {
  Line line;
  for (const Figure* figure : figures) {
    const auto& record = composer.full<Figure>(figure->id);
    if (record.measure != measure) continue;
    append(line,
           {{.text = composer.words(record), .link = record.id.text(), .notes = composer.notes(record, "value")}});
    if (record.period) line.push_back({.text = ", " + composer.words(*record.period), .tone = Tone::muted});
  }
  if (line.empty()) line.push_back(composer.muted(Label::not_stated));
  return line;
}

void add_figures(Composer& composer, const Comparison& comparison, const std::string& before,
                 const std::string& after) {
  std::set<std::string> measures;
  for (const Figure* figure : comparison.figures_before) measures.insert(figure->measure);
  for (const Figure* figure : comparison.figures_after) measures.insert(figure->measure);
  if (measures.empty()) return;
  composer.heading(composer.text(Label::figures), "figures");
  Table table{.columns = {{composer.text(Label::measure), 2}, {before, 2}, {after, 2}}};
  for (const std::string& measure : measures)
    table.rows.push_back({{{.text = measure}},
                          figures_line(composer, comparison.figures_before, measure),
                          figures_line(composer, comparison.figures_after, measure)});
  composer.add(std::move(table));
}

/// The side asked for, else the year `years_back` sessions' years before the latest.
Side side_of(const Composer& composer, const Question& question, const std::string& name, std::size_t years_back) {
  if (const auto side = parse_side(question.argument(name))) return *side;
  const auto years = years_of(composer);
  const int year = years.empty() ? composer.context().as_of.year() : years.at(std::min(years_back, years.size() - 1));
  return whole_year(year);
}

}  // namespace

void compose_comparison(Composer& composer, const Question& question) {
  const Catalogue& catalogue = composer.catalogue();
  const Side first = side_of(composer, question, "before", 2);
  const Side second = side_of(composer, question, "after", 1);
  const auto topic = RecordId::parse(question.argument("topic"));
  const std::string before = title_of(catalogue, first, composer.language());
  const std::string after = title_of(catalogue, second, composer.language());
  composer.brief().subtitle = composer.say().questions.compared(before, after);
  if (topic) composer.brief().subtitle += " · " + composer.title(*topic);
  const Question complete = question.with("before", text_of(first)).with("after", text_of(second));
  add_side_choices(composer, complete, "before", first);
  add_side_choices(composer, complete, "after", second);
  const Day as_of = composer.context().as_of;
  const Comparison whole = compare(catalogue, first, second, {}, as_of);
  add_topic_choices(composer, complete, whole);
  if (is_narrowed<Document>(composer))
    composer.paragraph({{.text = composer.text(Label::compare_unfiltered), .tone = Tone::attention}});

  const Comparison comparison = topic ? compare(catalogue, first, second, topic, as_of) : whole;
  add_promises(composer, comparison, before, after);
  add_documents(composer, Label::documents_continued, "continued", comparison.continued, before, after);
  add_documents(composer, Label::documents_changed, "changed", comparison.changed, before, after);
  add_documents(composer, Label::documents_dropped, "dropped", comparison.dropped, before, after);
  add_documents(composer, Label::documents_new, "new", comparison.fresh, before, after);
  add_documents(composer, Label::documents_unknown, "unknown", comparison.unknown, before, after);
  add_figures(composer, comparison, before, after);
  if (comparison.empty())
    composer.paragraph({{.text = topic ? composer.say().questions.nothing_of_either(composer.title(*topic))
                                       : composer.say().questions.nothing_of_either()}});
}

}  // namespace chronicle
