// The page and summary of a session.
#include "core/brief/pages/agenda.h"
#include "core/brief/pages/announcement_words.h"
#include "core/brief/pages/composer.h"

namespace chronicle {
namespace {

Line format_of(Composer& composer, const Session& session) {
  if (!session.narrow && !session.expanded) return {composer.absent(session, "narrow")};
  Notes notes;
  if (session.narrow) notes = composer.notes(session, "narrow");
  if (session.expanded) notes = joined(std::move(notes), composer.notes(session, "expanded"));
  return {{.text = composer.say().pages.format(session.narrow.value_or(false), session.expanded.value_or(false)),
           .notes = std::move(notes)}};
}

Line where_of(Composer& composer, const Session& session) {
  Line line = composer.value(session, "place", session.place);
  if (session.venue) {
    line.push_back({.text = ", "});
    for (auto& run : composer.value(session, "venue", session.venue)) line.push_back(run);
  }
  return line;
}

Line chair_of(Composer& composer, const Session& session) {
  if (!session.chair && session.chair_state) return composer.value(session, "chair_state", session.chair_state);
  Line line = composer.value(session, "chair", session.chair);
  if (session.chair && session.chair_office) line.push_back({.text = ", " + *session.chair_office});
  if (session.chair && session.chair_state && session.chair_state != session.host) {
    line.push_back({.text = ", "});
    line.push_back(composer.link(session.chair_state->id()));
  }
  return line;
}

Line ordinal_of(Composer& composer, const Session& session) {
  Line line = composer.value(session, "ordinal", session.ordinal);
  const bool derived = std::any_of(session.citations.begin(), session.citations.end(), [](const Citation& citation) {
    return citation.field == "ordinal" && citation.derivation;
  });
  if (derived && session.ordinal) line.front().text = composer.say().pages.derived_number(*session.ordinal);
  return line;
}

void add_counts(Composer& composer, const Session& session, Facts& facts) {
  for (const Count* count : composer.linked(&Count::session, session.id)) {
    const auto& record = composer.full<Count>(count->id);
    const PagePhrases& say = composer.say().pages;
    const std::string label =
        record.state ? say.counted(record.what, composer.title(record.state->id())) : say.counted(record.what);
    Line line{{.text = composer.words(record), .notes = composer.notes(record, "value")}};
    bool is_in_doubt = false;
    for (const Citation& citation : record.citations) {
      if (!citation.reading) continue;
      line.push_back({.text = " " + say.another_reading(*citation.reading), .tone = Tone::attention});
      is_in_doubt = true;
    }
    facts.rows.push_back({label, std::move(line), is_in_doubt});
  }
}

Line validity_line(const Composer& composer, const Document& document) {
  const auto status = validity_of(composer.catalogue(), document, composer.context().as_of);
  Run state{.text = composer.label(status.validity), .tone = tone_of(status.validity)};
  const auto end = document.validity ? document.validity->end() : std::nullopt;
  if (status.validity == Validity::in_force && end) return composer.say().pages.until(std::move(state), *end);
  return {std::move(state)};
}

std::vector<Line> document_row(Composer& composer, const Treated& treated, bool with_item) {
  const Act& first = composer.full<Act>(treated.acts.front()->id);
  std::vector<Line> row;
  if (with_item) {
    const auto* item = composer.catalogue().find<Item>(first.item);
    row.push_back(item != nullptr ? Line{{.text = item->number}} : Line{});
  }
  row.push_back({composer.link(treated.document->id)});
  row.push_back({{.text = composer.label(treated.document->type)}});
  Line done;
  for (const Act* act : treated.acts) {
    const Act& record = composer.full<Act>(act->id);
    const std::string verb = done.empty() ? composer.label(record.verb) : ", " + composer.words(record.verb);
    done.push_back({.text = verb, .notes = composer.notes(record, "verb")});
  }
  row.push_back(std::move(done));
  row.push_back(validity_line(composer, *treated.document));
  return row;
}

void add_documents_of(Composer& composer, const Session& session) {
  const auto all = treated_at(composer, session);
  if (all.empty()) return;
  composer.heading(composer.text(Label::documents), "documents");
  if (const auto known = documents_known(composer.catalogue(), session, composer.context().as_of))
    composer.add_completeness(*known, Completed::documents);
  const auto items = items_known(composer.catalogue(), session, composer.context().as_of);
  if (items && items->known > 0) composer.add_completeness(*items, Completed::agenda_items);
  const bool with_items =
      std::any_of(all.begin(), all.end(), [](const Treated& one) { return one.acts.front()->item.has_value(); });
  Table table;
  if (with_items) table.columns.push_back({composer.text(Label::item), 1});
  for (auto& column : std::vector<Table::Column>{{composer.text(Label::document), 6},
                                                 {composer.text(Label::document_kind), 2},
                                                 {composer.text(Label::at_this_session), 2},
                                                 {composer.say().pages.on_day(composer.context().as_of), 3}})
    table.columns.push_back(column);
  for (const Treated& one : all) {
    if (adopts(one.acts.front()->verb)) table.foremost.push_back(table.rows.size());
    table.rows.push_back(document_row(composer, one, with_items));
  }
  const Question numbered{Ask::documents, {{"session", session.id.text()}}};
  composer.add(Choices{composer.text(Label::take_with), {{composer.text(Label::numbered_list), numbered.text()}}});
  composer.add(std::move(table));
}

/// What an announcement made at a session came to.
Line announcement_and_outcome(Composer& composer, const Announcement& announcement) {
  Line line = composer.announcement_line(announcement);
  const auto* session = composer.catalogue().find<Session>(announcement.session.id());
  if (session == nullptr) return line;
  const auto status = status_of(composer.catalogue(), *session, composer.context().as_of);
  std::optional<Run> day;
  if (status.state == SessionState::held)
    day = Run{.text = composer.words(*session->held),
              .notes = composer.notes(composer.full<Session>(session->id), "held")};
  return composer.say().pages.what_came(std::move(line), composer.link(session->id),
                                        {.text = composer.words(status.state), .tone = tone_of(status.state)}, day);
}

/// Each announcement with what it changed, and how the session that was held differed from it.
void add_steps(Composer& composer, const Session& session) {
  const auto announced = announced_session(composer.catalogue(), session, composer.context().as_of);
  if (announced.steps.empty()) return;
  const bool was_held = announced.status.state == SessionState::held;
  composer.heading(composer.text(Label::how_announced), "announcements");
  Table table{
      .columns = {{composer.text(Label::announcement_made), 6}, {composer.text(Label::changed_from_before), 4}}};
  if (was_held) table.columns.push_back({composer.text(Label::as_it_was_held), 4});
  for (const AnnouncementStep& step : announced.steps) {
    std::vector<Line> row{composer.announcement_line(*step.announcement)};
    row.push_back(&step == &announced.steps.front()
                      ? Line{composer.muted(Label::first_announcement)}
                      : Line{shift_run(composer, step.from_previous, Label::nothing_changed)});
    if (was_held) row.push_back({shift_run(composer, *step.to_outcome, Label::held_as_announced)});
    table.rows.push_back(std::move(row));
  }
  composer.add(std::move(table));
}

void add_announcements(Composer& composer, const Session& session) {
  add_steps(composer, session);
  Bullets next;
  for (const Announcement* announcement : composer.linked(&Announcement::announced_at, session.id))
    next.items.push_back(announcement_and_outcome(composer, *announcement));
  if (!next.items.empty()) {
    composer.heading(composer.text(Label::announced_next), "next");
    composer.add(std::move(next));
  }
}

/// Leads to the comparison with the session held before.
void add_comparison(Composer& composer, const Session& session) {
  if (!is_held(session, composer.context().as_of)) return;
  const Session* before = nullptr;
  for (const Session& other : composer.catalogue().all<Session>())
    if (is_held(other, composer.context().as_of) && other.held->earliest() < session.held->earliest() &&
        (before == nullptr || before->held->earliest() < other.held->earliest()))
      before = &other;
  if (before == nullptr) return;
  const Question question{Ask::comparison, {{"before", before->id.text()}, {"after", session.id.text()}}};
  composer.add(Choices{composer.text(Label::compare_with), {{composer.title(before->id), question.text()}}});
}

/// When, where, in which form and under whom it met. What no source states is said of a session that was held; of one
/// that may still be held it says nothing.
void add_course(Composer& composer, const Session& session, Facts& facts) {
  const auto add = [&](Label label, bool is_stated, Line (*line)(Composer&, const Session&)) {
    if (is_stated || session.held)
      facts.rows.push_back({composer.text(label), line(composer, session), label != Label::session_number});
  };
  add(Label::session_when, false, [](Composer& at, const Session& one) { return at.value(one, "held", one.held); });
  add(Label::session_where, session.place || session.venue, where_of);
  add(Label::session_form, session.form.has_value(),
      [](Composer& at, const Session& one) { return at.value(one, "form", one.form); });
  add(Label::session_format, session.narrow || session.expanded, format_of);
  add(Label::session_chair, session.chair || session.chair_state, chair_of);
  add(Label::session_number, session.ordinal.has_value(), ordinal_of);
  add_counts(composer, session, facts);
}

}  // namespace

void compose_session(Composer& composer, const Session& session) {
  const Catalogue& catalogue = composer.catalogue();
  const auto status = status_of(catalogue, session, composer.context().as_of);
  composer.set_title(session,
                     composer.text(session.regularity == Regularity::extraordinary ? Label::extraordinary_session
                                                                                   : Label::session_of_council));

  Facts facts;
  Line state{{.text = composer.label(status.state), .tone = tone_of(status.state)}};
  if (status.state != SessionState::held)
    state.push_back({.text = " · " + reason_of(catalogue, status, composer.language()),
                     .notes = composer.notes_of(status.based_on)});
  facts.rows.push_back({composer.text(Label::session_status), std::move(state), true});
  // What came on the day of the session is not yet there on an earlier day.
  const bool are_facts_known = composer.known_of(session).own != nullptr;
  if (are_facts_known) add_course(composer, session, facts);
  composer.add(std::move(facts));
  add_comparison(composer, session);

  add_documents_of(composer, session);
  composer.add_statements(composer.linked(&Statement::session, session.id), false);
  composer.add_commitments(composer.linked(&Commitment::session, session.id), false);
  composer.add_figures(composer.linked(&Figure::session, session.id), false);
  composer.add_delegations(session);
  add_announcements(composer, session);
  if (are_facts_known) composer.add_remarks(session);
}

}  // namespace chronicle
