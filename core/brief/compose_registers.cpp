// The pages of people, states, places, topics, sources and commitments.
#include "core/brief/composer.h"
#include "core/query/number_words.h"
#include "core/query/quoted_place.h"

namespace chronicle {
namespace {

void set_title(Composer& composer, const Record& record, const std::string& kicker) {
  Brief& brief = composer.brief();
  brief.kicker = kicker;
  brief.title = record.title();
  if (const auto original = record.names.find("ru"); original != record.names.end() && original->second != brief.title)
    brief.subtitle = original->second;
}

void add_other_names(Composer& composer, Facts& facts, const Record& record) {
  std::string text;
  for (const std::string& name : record.other_names) text += (text.empty() ? "" : ", ") + name;
  if (!text.empty())
    facts.rows.push_back({"Also called", {{.text = text, .notes = composer.notes(record, "other_names")}}});
}

/// Sessions as a list of links with day and state.
void add_sessions(Composer& composer, const std::vector<const Session*>& sessions, const std::string& title) {
  if (sessions.empty()) return;
  composer.heading(title);
  Table table{.columns = {{"Session", 4}, {"Date", 3}, {"State", 2}}};
  for (const Session* session : sessions) {
    const auto& record = composer.full<Session>(session->id);
    const auto date = date_of(composer.catalogue(), *session);
    const auto status = status_of(composer.catalogue(), *session, composer.context().as_of);
    table.rows.push_back({{composer.link(record.id)},
                          {{.text = date ? in_words(*date) : "not stated", .notes = composer.notes(record, "held")}},
                          {{.text = capitalised(word_of(status.state)), .tone = tone_of(status.state)}}});
  }
  composer.add(std::move(table));
}

/// Records of a kind that a fact of theirs or a topic picks.
template <typename R, typename Test>
std::vector<const R*> those(const Catalogue& catalogue, const Test& test) {
  std::vector<const R*> records;
  for (const R& record : catalogue.all<R>())
    if (test(record)) records.push_back(&record);
  return records;
}

/// How many characters of a kept copy are quoted at most.
constexpr std::size_t longest_quotation = 300;

/// What a locator stands for in the kept copy, and the records that cite it.
struct Quotation {
  std::string locator;
  std::optional<QuotedPlace> place;
  std::vector<RecordId> records;
};

/// The quotations of a source in the order of its text; those not found come last.
std::vector<Quotation> quotations_of(const std::vector<Use>& uses, const std::string& text) {
  std::vector<Quotation> quotations;
  for (const Use& use : uses) {
    if (!use.citation.locator) continue;
    const std::string& locator = *use.citation.locator;
    auto found = std::find_if(quotations.begin(), quotations.end(),
                              [&](const Quotation& quotation) { return quotation.locator == locator; });
    if (found == quotations.end())
      found = quotations.insert(found, {.locator = locator, .place = find_place(text, locator), .records = {}});
    // The uses come by record.
    if (found->records.empty() || found->records.back() != use.record) found->records.push_back(use.record);
  }
  const auto start = [](const Quotation& quotation) { return quotation.place ? quotation.place->start : SIZE_MAX; };
  std::stable_sort(quotations.begin(), quotations.end(),
                   [&](const Quotation& a, const Quotation& b) { return start(a) < start(b); });
  return quotations;
}

void add_quotations(Composer& composer, const std::vector<Use>& uses, const std::string& text) {
  Table table{.columns = {{"Where in it", 2}, {"What stands there", 7}, {"What it supports", 5}}};
  for (const Quotation& quotation : quotations_of(uses, text)) {
    Line records;
    for (const RecordId& record : quotation.records) {
      if (!records.empty()) records.push_back({.text = "; "});
      records.push_back(composer.link(record));
    }
    const Run excerpt = quotation.place ? Run{.text = shortened(quotation.place->text, longest_quotation)}
                                        : Run{.text = "not found in the copy", .tone = Tone::attention};
    table.rows.push_back({{{.text = quotation.locator}}, {excerpt}, std::move(records)});
  }
  composer.add(std::move(table));
}

void add_kept_copy(Composer& composer, const Source& source, const std::vector<Use>& uses) {
  const auto copy = composer.context().library.kept_copy(source.id);
  if (!copy) return;
  composer.heading("Kept copy");
  Facts facts;
  facts.rows.push_back({"Kept on", {{.text = in_words(copy->kept)}}});
  facts.rows.push_back({"From", {{.text = copy->origin}}});
  const auto characters = static_cast<double>(count_characters(copy->text));
  facts.rows.push_back({"Length", {{.text = number_words(characters) + " characters"}}});
  facts.rows.push_back({"SHA-256", {{.text = copy->checksum, .tone = Tone::muted}}});
  composer.add(std::move(facts));
  add_quotations(composer, uses, copy->text);
}

}  // namespace

void compose_person(Composer& composer, const Person& person) {
  set_title(composer, person, "Person");
  const Catalogue& catalogue = composer.catalogue();
  Facts facts;
  facts.rows.push_back({"State", composer.value(person, "state", person.state)});
  add_other_names(composer, facts, person);
  composer.add(std::move(facts));
  composer.add_attendances(catalogue.linked<Attendance>(Via::attendance_person, person.id), false);
  add_sessions(
      composer,
      those<Session>(catalogue,
                     [&](const Session& session) { return session.chair && session.chair->id() == person.id; }),
      "Chaired");
  composer.add_statements(catalogue.linked<Statement>(Via::statement_person, person.id), true);
  composer.add_commitments(catalogue.linked<Commitment>(Via::commitment_person, person.id), true);
  if (const auto appointments = catalogue.linked<Document>(Via::document_appointee, person.id); !appointments.empty()) {
    composer.heading("Appointments");
    composer.add_documents(appointments);
  }
  composer.add_remarks(person);
}

void compose_state(Composer& composer, const State& state) {
  set_title(composer, state, "State");
  const Catalogue& catalogue = composer.catalogue();
  Facts facts;
  facts.rows.push_back({"ISO 3166 code", composer.value(state, "code", state.code)});
  add_other_names(composer, facts, state);
  Line years;
  for (const Chairmanship* chairmanship : catalogue.linked<Chairmanship>(Via::chairmanship_state, state.id)) {
    const auto& record = composer.full<Chairmanship>(chairmanship->id);
    if (!years.empty()) years.push_back({.text = ", "});
    years.push_back({.text = in_words(record.year), .link = record.id.text(), .notes = composer.notes(record, "year")});
  }
  if (!years.empty()) facts.rows.push_back({"Chaired the CIS in", std::move(years)});
  composer.add(std::move(facts));
  composer.add_attendances(catalogue.linked<Attendance>(Via::attendance_state, state.id), true);
  composer.add_statements(catalogue.linked<Statement>(Via::statement_state, state.id), true);
  composer.add_commitments(catalogue.linked<Commitment>(Via::commitment_state, state.id), true);
  composer.add_figures(catalogue.linked<Figure>(Via::figure_state, state.id), true);
  if (const auto signatures = catalogue.linked<Signature>(Via::signature_state, state.id); !signatures.empty()) {
    composer.heading("Signatures");
    Table table{.columns = {{"Document", 6}, {"Signature", 2}, {"Date", 2}}};
    for (const Signature* signature : signatures) {
      const auto& record = composer.full<Signature>(signature->id);
      table.rows.push_back({{composer.link(record.document.id())},
                            composer.value(record, "status", record.status),
                            composer.value(record, "date", record.date)});
    }
    composer.add(std::move(table));
  }
  composer.add_remarks(state);
}

void compose_place(Composer& composer, const Place& place) {
  set_title(composer, place, "Place");
  Facts facts;
  facts.rows.push_back({"State", composer.value(place, "state", place.state)});
  add_other_names(composer, facts, place);
  composer.add(std::move(facts));
  add_sessions(composer,
               those<Session>(composer.catalogue(),
                              [&](const Session& session) { return session.place && session.place->id() == place.id; }),
               "Sessions");
  composer.add_remarks(place);
}

void compose_topic(Composer& composer, const Topic& topic) {
  set_title(composer, topic, "Topic");
  const Catalogue& catalogue = composer.catalogue();
  const auto on_topic = [&](const auto& record) {
    return std::any_of(record.topics.begin(), record.topics.end(),
                       [&](const auto& one) { return one.id() == topic.id; });
  };
  if (auto documents = those<Document>(catalogue, on_topic); !documents.empty()) {
    const auto day = [&](const Document* document) {
      const auto acts = acts_in_order(catalogue, *document);
      const auto first = acts.empty() ? std::nullopt : day_of(catalogue, *acts.front());
      return first ? first->number() : INT32_MIN;
    };
    std::stable_sort(documents.begin(), documents.end(),
                     [&](const Document* a, const Document* b) { return day(a) > day(b); });
    composer.heading("Documents, the newest first");
    composer.add_documents(documents);
  }
  composer.add_statements(those<Statement>(catalogue, on_topic), true);
  composer.add_commitments(those<Commitment>(catalogue, on_topic), true);
  composer.add_figures(those<Figure>(catalogue, on_topic), true);
  composer.add_remarks(topic);
}

void compose_source(Composer& composer, const Source& source) {
  set_title(composer, source, "Source");
  Facts facts;
  facts.rows.push_back({"Publisher", {{.text = source.publisher}}});
  facts.rows.push_back({"Published", composer.value(source, "published", source.published)});
  facts.rows.push_back({"Language", composer.value(source, "language", source.language)});
  facts.rows.push_back({"Read on", composer.value(source, "read", source.read)});
  if (source.url) facts.rows.push_back({"Address", {{.text = *source.url, .link = *source.url}}});
  composer.add(std::move(facts));
  const auto uses = composer.context().library.uses_of(source.id);
  if (!uses.empty()) {
    composer.heading("What rests on it");
    Table table{.columns = {{"Record", 6}, {"Fact", 2}, {"Where in it", 2}, {"What it says, if it differs", 4}}};
    for (const Use& use : uses)
      table.rows.push_back({{composer.link(use.record)},
                            {{.text = label_of(use.citation.field)}},
                            {{.text = use.citation.locator.value_or("")}},
                            {{.text = use.citation.reading.value_or(""), .tone = Tone::attention}}});
    composer.add(std::move(table));
  }
  add_kept_copy(composer, source, uses);
  composer.add_remarks(source);
}

void compose_commitment(Composer& composer, const Commitment& commitment) {
  composer.brief().kicker = "Commitment";
  composer.brief().title = commitment.gist;
  Facts facts;
  facts.rows.push_back({"By", {composer.speaker(commitment)}});
  if (commitment.person && commitment.office)
    facts.rows.push_back({"Office", composer.value(commitment, "office", commitment.office)});
  facts.rows.push_back({"State", composer.value(commitment, "state", commitment.state)});
  facts.rows.push_back({"Session", composer.value(commitment, "session", commitment.session)});
  facts.rows.push_back({"Target", composer.value(commitment, "target", commitment.target)});
  composer.add_topics(facts, commitment);
  composer.add(std::move(facts));
  composer.heading("What came of it");
  Bullets bullets;
  for (const Trace* trace : composer.catalogue().linked<Trace>(Via::trace_commitment, commitment.id)) {
    const auto& record = composer.full<Trace>(trace->id);
    Line line;
    if (record.date) line.push_back({.text = in_words(*record.date) + ": ", .tone = Tone::muted});
    line.push_back({.text = capitalised(word_of(record.verdict)), .tone = Tone::strong});
    line.push_back({.text = " · "});
    line.push_back(composer.link(record.record, composer.notes(record, "verdict")));
    if (record.gist) line.push_back({.text = " · " + *record.gist});
    bullets.items.push_back(std::move(line));
  }
  if (bullets.items.empty()) composer.paragraph({{.text = "No later trace in the record.", .tone = Tone::attention}});
  composer.add(std::move(bullets));
  composer.add_remarks(commitment);
}

}  // namespace chronicle
