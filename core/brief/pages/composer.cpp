#include "core/brief/pages/composer.h"

namespace chronicle {
namespace {

/// Other records have names.
bool has_title(const Record& record) { return record.id.kind() == Kind::document || record.id.kind() == Kind::source; }

}  // namespace

Notes joined(Notes one, const Notes& more) {
  if (one.fact.empty()) one.fact = more.fact;
  one.numbers.insert(one.numbers.end(), more.numbers.begin(), more.numbers.end());
  one.numbers = each_once(std::move(one.numbers));
  return one;
}

Composer::Composer(const Context& context) : context_(context) {
  brief_.state = say().pages.as_of(context.as_of);
  brief_.sources_heading = text(Label::sources_heading);
  brief_.language = code_of(context.language);
}

int Composer::note_of(const Citation& citation) {
  const RecordId& source = citation.source.id();
  if (citation.locator) locators_[source.text()].insert(*citation.locator);
  const auto [found, added] = numbers_.try_emplace(source.text(), static_cast<int>(noted_.size()) + 1);
  if (added) noted_.push_back(source);
  return found->second;
}

std::vector<Use> Composer::uses_of(const Source& source) const {
  auto uses = context_.library.records().uses_of(source.id);
  std::erase_if(uses, [&](const Use& use) {
    const auto since = fact_known_since(catalogue(), use.record, use.citation.field);
    return since && *since > context_.as_of;
  });
  return uses;
}

Notes Composer::notes(const Record& record, const std::string& field) {
  const bool own = std::any_of(record.citations.begin(), record.citations.end(),
                               [&](const Citation& citation) { return citation.field == field; });
  std::vector<int> numbers;
  for (const Citation& citation : record.citations)
    if (citation.field == (own ? field : "")) numbers.push_back(note_of(citation));
  return {each_once(std::move(numbers)), fact_key(record.id.text(), field)};
}

Notes Composer::notes_of(const std::vector<RecordId>& based_on) {
  Notes all;
  const auto add = [&](const Notes& more) { all = joined(std::move(all), more); };
  for (const RecordId& id : based_on) {
    if (catalogue().find<Act>(id) != nullptr) add(notes(full<Act>(id), "verb"));
    if (const auto* document = catalogue().find<Document>(id)) {
      const bool has_entered = known_entry(document->entry_into_force, context().as_of).has_value();
      if (has_entered) add(notes(full<Document>(id), "entry_into_force"));
      if (document->validity || !has_entered) add(notes(full<Document>(id), "validity"));
    }
    if (catalogue().find<Session>(id) != nullptr) add(notes(full<Session>(id), "held"));
    if (catalogue().find<Announcement>(id) != nullptr) add(notes(full<Announcement>(id), "date"));
    if (catalogue().find<Relation>(id) != nullptr) add(notes(full<Relation>(id), "type"));
    if (catalogue().find<Signature>(id) != nullptr) add(notes(full<Signature>(id), "entry_into_force"));
  }
  return all;
}

Run Composer::link(const RecordId& id, Notes notes) { return link(id, title(id), std::move(notes)); }

Run Composer::link(const RecordId& id, const std::string& text, Notes notes) {
  return {.text = text, .link = id.text(), .notes = std::move(notes)};
}

Run Composer::absent(const Record& record, const std::string& field) const {
  const auto lists = [&](const std::vector<std::string>& fields) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
  };
  Run run = muted(Label::not_stated);
  if (lists(record.not_looked_up)) run = muted(Label::not_looked_up);
  if (lists(record.not_applicable)) run = muted(Label::does_not_apply);
  run.notes.fact = fact_key(record.id.text(), field);  // so that a value can be entered there
  return run;
}

void Composer::set_title(const Record& record, const std::string& kicker) {
  brief_.kicker = kicker;
  brief_.title = record.names.empty() ? title(record.id) : first_title(record);
  if (const std::string* other = second_title(record)) brief_.subtitle = *other;
}

Language Composer::title_language(const Record& record) const {
  return has_title(record) ? context_.titles.first.value_or(language()) : language();
}

std::string Composer::title(const Record& record) const {
  const std::string* other = context_.titles.both && has_title(record) ? second_title(record) : nullptr;
  return other != nullptr ? first_title(record) + between_parts + *other : first_title(record);
}

std::string Composer::title(const RecordId& id) const {
  std::string title = id.text();
  catalogue().with_record(id, [&](const auto& record) {
    title = record.names.empty() ? title_of(catalogue(), id, language()) : this->title(record);
  });
  return title;
}

void Composer::heading(std::string text, std::string_view section) {
  brief_.blocks.emplace_back(Heading{.text = std::move(text), .section = std::string(section)});
}
void Composer::paragraph(Line line, bool stays) { brief_.blocks.emplace_back(Paragraph{std::move(line), stays}); }

void Composer::add(Facts facts) {
  if (!facts.rows.empty()) brief_.blocks.emplace_back(std::move(facts));
}
void Composer::add(Table table) {
  if (!table.rows.empty()) brief_.blocks.emplace_back(std::move(table));
}
void Composer::add(Numbered list) {
  if (!list.items.empty()) brief_.blocks.emplace_back(std::move(list));
}
void Composer::add(Bullets bullets) {
  if (!bullets.items.empty()) brief_.blocks.emplace_back(std::move(bullets));
}

void Composer::add(Drawing drawing) {
  if (!drawing.rows.empty()) brief_.blocks.emplace_back(std::move(drawing));
}

void Composer::add_topics(Facts& facts, const Record& record) {
  if (record.topics.empty()) return;
  Line line;
  for (const auto& topic : record.topics) {
    if (!line.empty()) line.push_back({.text = ", "});
    line.push_back(link(topic.id()));
  }
  facts.rows.push_back({text(Label::topics), line});
}

void Composer::add_remarks(const Record& record) {
  add_conflicts(record);
  if (!record.notes.empty()) {
    heading(text(Label::remarks), "remarks");
    Bullets bullets;
    for (const std::string& note : record.notes) bullets.items.push_back({{.text = note}});
    add(std::move(bullets));
  }
}

void Composer::add_conflicts(const Record& record) {
  std::set<std::string> fields;
  for (const Citation& citation : record.citations)
    if (citation.reading) fields.insert(citation.field);
  if (fields.empty()) return;
  heading(text(Label::conflicts), "conflicts");
  Table table{
      .columns = {{text(Label::fact), 2}, {text(Label::conflict_readings), 5}, {text(Label::conflict_choice), 4}}};
  for (const std::string& field : fields) {
    Line readings;
    for (const Citation& citation : record.citations) {
      if (citation.field != field || !citation.reading) continue;
      append(readings,
             {{.text = *citation.reading, .notes = {{note_of(citation)}, fact_key(record.id.text(), field)}}});
    }
    Line reason{muted(Label::conflict_without_reason)};
    for (const Reading& reading : record.readings)
      if (reading.field == field) reason = {{.text = reading.reason}};
    table.rows.push_back({{{.text = fact(record.id.kind(), field)}}, std::move(readings), std::move(reason)});
  }
  add(std::move(table));
}

Line Composer::endnote(const Source& source, const std::set<std::string>& locators) {
  Line line{{.text = source.publisher + ", ", .tone = Tone::plain}, link(source.id, title(source))};
  if (source.published) line.push_back({.text = ", " + words(*source.published)});
  std::string places;
  for (const std::string& locator : locators) places += ", " + locator;
  if (!places.empty()) line.push_back({.text = places});
  if (source.url) {
    // A year in Russian ends in a full stop of its own.
    line.push_back({.text = line.back().text.ends_with('.') ? " " : ". "});
    line.push_back({.text = *source.url, .tone = Tone::muted, .link = *source.url});
  }
  return line;
}

Line Composer::endnote_in_short(const Source& source) const {
  Line line{{.text = source.publisher, .link = source.url.value_or("")}};
  if (source.published) line.push_back({.text = ", " + short_words(*source.published)});
  return line;
}

Brief Composer::finish() {
  for (std::size_t i = 0; i < noted_.size(); ++i) {
    const auto* source = catalogue().find<Source>(noted_[i]);
    if (source == nullptr) continue;
    brief_.endnotes.push_back({.number = static_cast<int>(i) + 1,
                               .anchor = noted_[i].text(),
                               .line = endnote(*source, locators_[noted_[i].text()]),
                               .in_short = endnote_in_short(*source)});
  }
  for (const auto& [id, record] : cached_) brief_.records.push_back(id);
  return std::move(brief_);
}

YearAxis::YearAxis(int first_year, int last_year)
    : first_year_(first_year), last_year_(std::max(first_year, last_year)) {}

double YearAxis::at(Day day) const {
  const int first = Day::from_ymd(first_year_, 1, 1)->number();
  const int last = Day::from_ymd(last_year_, 12, 31)->number();
  return static_cast<double>(day.number() - first) / static_cast<double>(last - first);
}

std::vector<Drawing::Tick> YearAxis::ticks() const {
  constexpr int most_ticks = 40;
  int step = 1;
  for (const int wider : {2, 5, 10, 20, 50, 100, 200, 500, 1000})
    if ((last_year_ - first_year_) / step >= most_ticks) step = wider;
  std::vector<Drawing::Tick> ticks;
  for (int year = (first_year_ + step - 1) / step * step; year <= last_year_; year += step)
    ticks.push_back({at(*Day::from_ymd(year, 1, 1)), std::to_string(year)});
  return ticks;
}

}  // namespace chronicle
