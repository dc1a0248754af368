// The pages of people, states, places, topics and commitments.
#include "core/brief/pages/composer.h"
#include "core/brief/pages/office_line.h"
#include "core/query/as_of/record_date.h"
#include "core/query/questions/delegations.h"
#include "core/query/questions/promises.h"

namespace chronicle {
namespace {

void add_other_names(Composer& composer, Facts& facts, const Record& record) {
  std::string text;
  for (const std::string& name : record.other_names) text += (text.empty() ? "" : ", ") + name;
  if (!text.empty())
    facts.rows.push_back(
        {composer.text(Label::also_called), {{.text = text, .notes = composer.notes(record, "other_names")}}});
}

/// Sessions as a list of links with date and state, as the day knows them.
void add_sessions(Composer& composer, std::vector<const Session*> sessions, Label title) {
  if (sessions.empty()) return;
  const auto day = [&](const Session* session) {
    const auto date = date_of(composer.catalogue(), *session, composer.context().as_of);
    return date ? date->earliest() : std::nullopt;
  };
  std::stable_sort(sessions.begin(), sessions.end(),
                   [&](const Session* a, const Session* b) { return day(a) > day(b); });
  composer.heading(composer.text(title), "held");
  Table table{.columns = {{composer.text(Label::session), 4},
                          {composer.text(Label::date), 3},
                          {composer.text(Label::session_status), 2}}};
  for (const Session* session : sessions) {
    const auto status = status_of(composer.catalogue(), *session, composer.context().as_of);
    const auto date = date_of(composer.catalogue(), *session, composer.context().as_of);
    table.rows.push_back({{composer.link(session->id)},
                          {{.text = date ? composer.words(*date) : composer.text(Label::not_stated),
                            .notes = composer.notes_of(status.based_on)}},
                          {{.text = composer.label(status.state), .tone = tone_of(status.state)}}});
  }
  composer.add(std::move(table));
}

/// Records of a kind that a fact of theirs or a topic picks, as far as the as-of day knows them.
template <typename R, typename Test>
std::vector<const R*> those(const Composer& composer, const Test& test) {
  auto records = composer.known<R>();
  std::erase_if(records, [&](const R* record) { return !test(*record); });
  return records;
}

/// The posts in which a person came to the sessions, each with its first and last.
void add_posts(Composer& composer, const Person& person) {
  const auto posts = posts_of(composer.catalogue(), person, composer.context().as_of);
  if (posts.empty()) return;
  composer.heading(composer.text(Label::posts), "posts");
  Table table{.columns = {{composer.text(Label::office), 6},
                          {composer.text(Label::first_seen_at), 3},
                          {composer.text(Label::last_seen_at), 3},
                          {composer.text(Label::number_of_sessions), 2, true}}};
  for (auto post = posts.rbegin(); post != posts.rend(); ++post)
    table.rows.push_back({{{.text = post->office}},
                          {composer.link(post->sessions.front()->id)},
                          {composer.link(post->sessions.back()->id)},
                          {{.text = std::to_string(post->sessions.size())}}});
  composer.add(std::move(table));
}

}  // namespace

void compose_person(Composer& composer, const Person& person) {
  composer.set_title(person, composer.text(Label::person_kicker));
  Facts facts;
  facts.rows.push_back({composer.text(Label::state), composer.value(person, "state", person.state)});
  add_other_names(composer, facts, person);
  composer.add(std::move(facts));
  add_posts(composer, person);
  composer.add_attendances(composer.linked(&Attendance::person, person.id), false);
  add_sessions(composer,
               those<Session>(composer,
                              [&](const Session& session) {
                                return session.chair && session.chair->id() == person.id &&
                                       composer.known_of(session).own != nullptr;
                              }),
               Label::sessions_chaired);
  composer.add_statements(composer.linked(&Statement::person, person.id), true);
  composer.add_commitments(composer.linked(&Commitment::person, person.id), true);
  composer.add_figures(
      those<Figure>(composer, [&](const Figure& figure) { return figure.person && figure.person->id() == person.id; }),
      true);
  if (const auto appointments = composer.linked(&Document::appointee, person.id); !appointments.empty()) {
    composer.heading(composer.text(Label::appointments), "appointments");
    composer.add_documents(appointments);
  }
  composer.add_remarks(person);
}

void compose_state(Composer& composer, const State& state) {
  composer.set_title(state, composer.text(Label::state_kicker));
  Facts facts;
  facts.rows.push_back({composer.text(Label::iso_code), composer.value(state, "code", state.code)});
  add_other_names(composer, facts, state);
  Line years;
  for (const Chairmanship* chairmanship : composer.linked(&Chairmanship::state, state.id)) {
    const auto& record = composer.full<Chairmanship>(chairmanship->id);
    if (!years.empty()) years.push_back({.text = ", "});
    years.push_back(
        {.text = composer.words(record.year), .link = record.id.text(), .notes = composer.notes(record, "year")});
  }
  if (!years.empty()) facts.rows.push_back({composer.text(Label::chaired_in), std::move(years)});
  composer.add(std::move(facts));
  composer.add_attendances(composer.linked(&Attendance::state, state.id), true);
  composer.add_statements(composer.linked(&Statement::state, state.id), true);
  composer.add_commitments(composer.linked(&Commitment::state, state.id), true);
  composer.add_figures(composer.linked(&Figure::state, state.id), true);
  if (const auto signatures = composer.linked(&Signature::state, state.id); !signatures.empty()) {
    composer.heading(composer.text(Label::signatures), "signatures");
    Table table{.columns = {{composer.text(Label::document), 6},
                            {composer.text(Label::signature), 2},
                            {composer.text(Label::date), 2}}};
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
  composer.set_title(place, composer.text(Label::place_kicker));
  Facts facts;
  facts.rows.push_back({composer.text(Label::state), composer.value(place, "state", place.state)});
  add_other_names(composer, facts, place);
  composer.add(std::move(facts));
  add_sessions(composer,
               those<Session>(composer,
                              [&](const Session& session) {
                                const auto at = composer.known_of(session).terms.place;
                                return at && at->id() == place.id;
                              }),
               Label::sessions_held);
  composer.add_remarks(place);
}

void compose_topic(Composer& composer, const Topic& topic) {
  composer.set_title(topic, composer.text(Label::topic_kicker));
  const Catalogue& catalogue = composer.catalogue();
  const auto on_topic = [&](const auto& record) {
    return std::any_of(record.topics.begin(), record.topics.end(),
                       [&](const auto& one) { return one.id() == topic.id; });
  };
  if (auto documents = those<Document>(composer, on_topic); !documents.empty()) {
    const auto day = [&](const Document* document) {
      const auto acts = acts_in_order(catalogue, *document, composer.context().as_of);
      const auto first = acts.empty() ? std::nullopt : date_of(catalogue, *acts.front(), composer.context().as_of);
      return first ? first->earliest() : std::nullopt;
    };
    std::stable_sort(documents.begin(), documents.end(),
                     [&](const Document* a, const Document* b) { return day(a) > day(b); });
    composer.heading(composer.text(Label::documents_latest_first), "documents");
    composer.add_documents(documents);
  }
  composer.add_statements(those<Statement>(composer, on_topic), true);
  composer.add_commitments(those<Commitment>(composer, on_topic), true);
  composer.add_figures(those<Figure>(composer, on_topic), true);
  composer.add_remarks(topic);
}

void compose_commitment(Composer& composer, const Commitment& commitment) {
  composer.brief().kicker = composer.text(Label::commitment);
  composer.brief().title = commitment.gist;
  Facts facts;
  facts.rows.push_back({composer.text(Label::by_whom), {composer.speaker(commitment)}});
  if (commitment.person) facts.rows.push_back({composer.text(Label::office), office_line(composer, commitment)});
  facts.rows.push_back({composer.text(Label::state), composer.value(commitment, "state", commitment.state)});
  facts.rows.push_back({composer.text(Label::session), composer.value(commitment, "session", commitment.session)});
  facts.rows.push_back({composer.text(Label::target), composer.value(commitment, "target", commitment.target)});
  composer.add_topics(facts, commitment);
  composer.add(std::move(facts));
  const auto traces = traces_in_order(composer.catalogue(), commitment, composer.context().as_of);
  composer.heading(composer.text(Label::what_came_of_it), "outcome");
  Bullets bullets;
  for (const Trace* trace : traces) {
    const auto& record = composer.full<Trace>(trace->id);
    Line line;
    if (const auto date = date_of(composer.catalogue(), trace->id, composer.context().as_of))
      line.push_back({.text = composer.words(*date) + ": ", .tone = Tone::muted});
    line.push_back({.text = composer.label(record.verdict), .tone = Tone::strong});
    line.push_back({.text = " · "});
    line.push_back(composer.link(record.record, composer.notes(record, "verdict")));
    if (record.gist) line.push_back({.text = " · " + *record.gist});
    bullets.items.push_back(std::move(line));
  }
  if (bullets.items.empty())
    composer.paragraph({{.text = composer.text(Label::no_later_trace_in_record), .tone = Tone::attention}});
  composer.add(std::move(bullets));
  if (is_overdue(composer.catalogue(), commitment, composer.context().as_of))
    composer.paragraph({{.text = composer.text(Label::target_is_past), .tone = Tone::attention}});
  composer.add_remarks(commitment);
}

}  // namespace chronicle
