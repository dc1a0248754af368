// Lists that stand on the pages of several kinds.
#include "core/brief/composer.h"
#include "core/query/figure_words.h"

namespace chronicle {
namespace {

/// Sessions in the order of time, so that lists over several sessions read as a history.
template <typename R>
std::vector<const R*> by_time(const Catalogue& catalogue, std::vector<const R*> records) {
  const auto day = [&](const R* record) {
    const auto* session = catalogue.find<Session>(record->session.id());
    const auto date = session != nullptr ? date_of(catalogue, *session) : std::nullopt;
    return date && date->earliest() ? date->earliest()->number() : INT32_MAX;
  };
  std::stable_sort(records.begin(), records.end(), [&](const R* a, const R* b) { return day(a) < day(b); });
  return records;
}

Line latest_trace(Composer& composer, const Commitment& commitment) {
  const auto traces = composer.catalogue().linked<Trace>(Via::trace_commitment, commitment.id);
  if (traces.empty()) return {{.text = "no later trace", .tone = Tone::attention}};
  Line line;
  for (const Trace* trace : traces) {
    const Trace& full = composer.full<Trace>(trace->id);
    if (!line.empty()) line.push_back({.text = "; "});
    line.push_back({.text = capitalised(word_of(full.verdict)) + ": "});
    line.push_back(composer.link(full.record, composer.notes(full, "verdict")));
  }
  return line;
}

}  // namespace

void Composer::add_statements(const std::vector<const Statement*>& statements, bool with_session) {
  if (statements.empty()) return;
  heading("Statements");
  Bullets bullets;
  for (const Statement* statement : by_time(catalogue(), statements)) {
    const auto& record = full<Statement>(statement->id);
    Line line;
    if (with_session) {
      line.push_back(link(record.session.id()));
      line.push_back({.text = ": "});
    } else {
      line.push_back(speaker(record));
      line.back().notes.clear();
      line.push_back({.text = ": "});
    }
    line.push_back({.text = record.gist, .notes = notes(record, "gist")});
    bullets.items.push_back(std::move(line));
  }
  add(std::move(bullets));
}

void Composer::add_commitments(const std::vector<const Commitment*>& commitments, bool with_session) {
  if (commitments.empty()) return;
  heading("Commitments");
  Table table{.columns = {{"Commitment", 5}, {with_session ? "At" : "By", 2}, {"Target", 2}, {"What came of it", 4}}};
  for (const Commitment* commitment : by_time(catalogue(), commitments)) {
    const auto& record = full<Commitment>(commitment->id);
    Run who = with_session ? link(record.session.id()) : speaker(record);
    who.notes.clear();
    table.rows.push_back({{link(record.id, record.gist, notes(record, "gist"))},
                          {std::move(who)},
                          value(record, "target", record.target),
                          latest_trace(*this, record)});
  }
  add(std::move(table));
}

void Composer::add_figures(const std::vector<const Figure*>& figures, bool with_session) {
  if (figures.empty()) return;
  heading("Figures");
  Table table{.columns = {{"Measure", 5}, {"Value", 3, true}, {"Period", 3}, {with_session ? "At" : "Where", 3}}};
  for (const Figure* figure : by_time(catalogue(), figures)) {
    const auto& record = full<Figure>(figure->id);
    table.rows.push_back(
        {{link(record.id, record.measure)},
         {{.text = in_words(record), .notes = notes(record, "value")}},
         value(record, "period", record.period),
         with_session ? Line{link(record.session.id())} : value(record, "geography", record.geography)});
  }
  add(std::move(table));
}

void Composer::add_documents(const std::vector<const Document*>& documents) {
  Table table{.columns = {{"Document", 6}, {"Kind", 2}, {"Period", 2}, {"On " + in_short(context_.as_of), 2}}};
  for (const Document* document : documents) {
    const auto& record = full<Document>(document->id);
    const auto status = validity_of(catalogue(), *document, context_.as_of);
    table.rows.push_back({{link(record.id, notes(record, "names"))},
                          {{.text = capitalised(word_of(record.type))}},
                          value(record, "validity", record.validity),
                          {{.text = capitalised(word_of(status.validity)), .tone = tone_of(status.validity)}}});
  }
  add(std::move(table));
}

void Composer::add_attendances(const std::vector<const Attendance*>& attendances, bool with_session) {
  if (attendances.empty()) return;
  heading(with_session ? "Sessions" : "Delegations");
  Table table{.columns = {{with_session ? "Session" : "State", 3}, {"Who", 3}, {"Office at the time", 4}, {"Part", 3}}};
  for (const Attendance* attendance : by_time(catalogue(), attendances)) {
    const auto& record = full<Attendance>(attendance->id);
    Line first;
    if (with_session)
      first = {link(record.session.id())};
    else if (record.state)
      first = {link(record.state->id())};
    else
      first = {{.text = record.role == Role::executive_committee ? "Executive Committee" : "not stated",
                .tone = Tone::muted}};
    Line who = record.person ? Line{link(record.person->id(), notes(record, "person"))}
                             : Line{{.text = "not named", .tone = Tone::muted, .notes = notes(record, "person")}};
    Line part;
    if (record.role) part.push_back({.text = capitalised(word_of(*record.role))});
    if (record.presence == Presence::video) part.push_back({.text = part.empty() ? "By video" : ", by video"});
    if (record.presence == Presence::absent) part.push_back({.text = part.empty() ? "Absent" : ", absent"});
    if (part.empty()) part = {absent(record, "role")};
    table.rows.push_back({std::move(first), std::move(who), value(record, "office", record.office), std::move(part)});
  }
  add(std::move(table));
}

}  // namespace chronicle
