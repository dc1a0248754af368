// The page and summary of a session.
#include <unordered_map>

#include "core/brief/pages/announcement_words.h"
#include "core/brief/pages/composer.h"
#include "core/model/figure_words.h"
#include "core/words/item_number.h"

namespace chronicle {
namespace {

Line format_of(Composer& composer, const Session& session) {
  if (!session.narrow && !session.expanded) return {Composer::absent(session, "narrow")};
  std::string text;
  if (session.narrow.value_or(false) && session.expanded.value_or(false))
    text = "narrow, then expanded";
  else if (session.narrow.value_or(false))
    text = "narrow; an expanded part is not stated";
  else if (session.expanded.value_or(false))
    text = "expanded; a narrow part is not stated";
  else
    text = "neither narrow nor expanded";
  Notes notes;
  if (session.narrow) notes = composer.notes(session, "narrow");
  if (session.expanded) notes = joined(std::move(notes), composer.notes(session, "expanded"));
  return {{.text = text, .notes = std::move(notes)}};
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
  if (derived) line.front().text += " (derived by counting)";
  return line;
}

void add_counts(Composer& composer, const Session& session, Facts& facts) {
  for (const Count* count : composer.linked(&Count::session, session.id)) {
    const auto& record = composer.full<Count>(count->id);
    std::string label = capitalised(word_of(record.what));
    if (record.state) label += ", " + composer.catalogue().title_of(record.state->id());
    Line line{{.text = in_words(record), .notes = composer.notes(record, "value")}};
    for (const Citation& citation : record.citations)
      if (citation.reading)
        line.push_back({.text = " (another source: " + *citation.reading + ")", .tone = Tone::attention});
    facts.rows.push_back({label, std::move(line)});
  }
}

/// Documents in the order of their agenda items, then by what was done with them, then by title.
std::vector<const Act*> acts_in_order_of_agenda(const Composer& composer, const Session& session) {
  const Catalogue& catalogue = composer.catalogue();
  auto acts = composer.linked(&Act::session, session.id);
  std::stable_sort(acts.begin(), acts.end(), [&](const Act* a, const Act* b) {
    const auto* first = catalogue.find<Item>(a->item);
    const auto* second = catalogue.find<Item>(b->item);
    if ((first == nullptr) != (second == nullptr)) return first != nullptr;
    if (first != nullptr)
      if (const auto order = compare_item_numbers(first->number, second->number); order != 0) return order < 0;
    if (adopts(a->verb) != adopts(b->verb)) return adopts(a->verb);
    return catalogue.title_of(a->document.id()) < catalogue.title_of(b->document.id());
  });
  return acts;
}

/// What was done with one document at the session: the strongest act first, plans only if nothing came of them.
struct Treated {
  const Document* document;
  std::vector<const Act*> acts;
};

std::vector<Treated> treated_at(const Composer& composer, const Session& session) {
  const Catalogue& catalogue = composer.catalogue();
  std::vector<Treated> all;
  std::unordered_map<const Document*, std::size_t> places;
  for (const Act* act : acts_in_order_of_agenda(composer, session)) {
    const auto* document = catalogue.find<Document>(act->document.id());
    if (document == nullptr) continue;  // of a damaged library
    const auto [found, added] = places.try_emplace(document, all.size());
    if (added) {
      all.push_back({document, {act}});
      continue;
    }
    auto& acts = all[found->second].acts;
    if (act->verb != Verb::planned)
      acts.push_back(act);
    else if (acts.front()->verb == Verb::planned)
      acts.front() = act;
  }
  return all;
}

Line validity_line(const Composer& composer, const Document& document) {
  const auto status = validity_of(composer.catalogue(), document, composer.context().as_of);
  Line line{{.text = capitalised(word_of(status.validity)), .tone = tone_of(status.validity)}};
  const auto end = document.validity ? document.validity->end() : std::nullopt;
  if (status.validity == Validity::in_force && end) line.push_back({.text = " until " + in_short(*end)});
  return line;
}

std::vector<Line> document_row(Composer& composer, const Treated& treated, bool with_item) {
  const Act& first = composer.full<Act>(treated.acts.front()->id);
  std::vector<Line> row;
  if (with_item) {
    const auto* item = composer.catalogue().find<Item>(first.item);
    row.push_back(item != nullptr ? Line{{.text = item->number}} : Line{});
  }
  row.push_back({composer.link(treated.document->id)});
  row.push_back({{.text = capitalised(word_of(treated.document->type))}});
  Line done;
  for (const Act* act : treated.acts) {
    const Act& record = composer.full<Act>(act->id);
    const std::string verb =
        done.empty() ? capitalised(word_of(record.verb)) : ", " + std::string(word_of(record.verb));
    done.push_back({.text = verb, .notes = composer.notes(record, "verb")});
  }
  row.push_back(std::move(done));
  row.push_back(validity_line(composer, *treated.document));
  return row;
}

void add_documents_of(Composer& composer, const Session& session) {
  const auto all = treated_at(composer, session);
  if (all.empty()) return;
  composer.heading("Documents");
  if (const auto known = documents_known(composer.catalogue(), session, composer.context().as_of))
    composer.add_completeness(*known, "documents");
  const auto items = items_known(composer.catalogue(), session, composer.context().as_of);
  if (items && items->known > 0) composer.add_completeness(*items, "agenda items");
  const bool with_items =
      std::any_of(all.begin(), all.end(), [](const Treated& one) { return one.acts.front()->item.has_value(); });
  Table table;
  if (with_items) table.columns.push_back({"Item", 1});
  for (auto& column : std::vector<Table::Column>{
           {"Document", 6}, {"Kind", 2}, {"At this session", 2}, {"On " + in_short(composer.context().as_of), 3}})
    table.columns.push_back(column);
  for (const Treated& one : all) table.rows.push_back(document_row(composer, one, with_items));
  composer.add(std::move(table));
}

/// What an announcement made at a session came to.
Line announcement_and_outcome(Composer& composer, const Announcement& announcement) {
  Line line = composer.announcement_line(announcement);
  const auto* session = composer.catalogue().find<Session>(announcement.session.id());
  if (session == nullptr) return line;
  const auto status = status_of(composer.catalogue(), *session, composer.context().as_of);
  line.push_back({.text = ". What came of it: "});
  line.push_back(composer.link(session->id));
  line.push_back({.text = ", " + std::string(word_of(status.state)), .tone = tone_of(status.state)});
  if (status.state == SessionState::held)
    line.push_back(
        {.text = " " + in_words(*session->held), .notes = composer.notes(composer.full<Session>(session->id), "held")});
  return line;
}

/// Each announcement with what it changed, and how the session that was held differed from it.
void add_steps(Composer& composer, const Session& session) {
  const auto announced = announced_session(composer.catalogue(), session, composer.context().as_of);
  if (announced.steps.empty()) return;
  const bool was_held = announced.status.state == SessionState::held;
  composer.heading("How it was announced");
  Table table{.columns = {{"Announced", 6}, {"Changed from before", 4}}};
  if (was_held) table.columns.push_back({"And as it was held", 4});
  for (const AnnouncementStep& step : announced.steps) {
    std::vector<Line> row{composer.announcement_line(*step.announcement)};
    row.push_back(&step == &announced.steps.front() ? Line{{.text = "first announcement", .tone = Tone::muted}}
                                                    : Line{shift_run(step.from_previous, "nothing")});
    if (was_held) row.push_back({shift_run(*step.to_outcome, "as announced")});
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
    composer.heading("What was announced next");
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
  composer.add(Choices{"Compare with", {{before->title(), question.text()}}});
}

/// When, where, in which form and under whom it met. What no source states is said of a session that was held; of one
/// that may still be held it says nothing.
void add_course(Composer& composer, const Session& session, Facts& facts) {
  const auto add = [&](const char* label, bool is_stated, Line (*line)(Composer&, const Session&)) {
    if (is_stated || session.held) facts.rows.push_back({label, line(composer, session)});
  };
  add("When", false, [](Composer& at, const Session& one) { return at.value(one, "held", one.held); });
  add("Where", session.place || session.venue, where_of);
  add("Form", session.form.has_value(),
      [](Composer& at, const Session& one) { return at.value(one, "form", one.form); });
  add("Format", session.narrow || session.expanded, format_of);
  add("Chair", session.chair || session.chair_state, chair_of);
  add("Number", session.ordinal.has_value(), ordinal_of);
  add_counts(composer, session, facts);
}

}  // namespace

void compose_session(Composer& composer, const Session& session) {
  const Catalogue& catalogue = composer.catalogue();
  const auto status = status_of(catalogue, session, composer.context().as_of);
  composer.set_title(session, session.regularity == Regularity::extraordinary
                                  ? "Extraordinary session"
                                  : "Session of the Council of Heads of Government");

  Facts facts;
  Line state{{.text = capitalised(word_of(status.state)), .tone = tone_of(status.state)}};
  if (status.state != SessionState::held)
    state.push_back({.text = " · " + reason_of(catalogue, status, composer.language()),
                     .notes = composer.notes_of(status.based_on)});
  facts.rows.push_back({"State", std::move(state)});
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
