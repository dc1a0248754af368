// Lists that stand on the pages of several kinds.
#include "core/brief/pages/composer.h"
#include "core/query/as_of/record_date.h"
#include "core/query/questions/promises.h"

namespace chronicle {
namespace {

/// What is said over several sessions, the latest first, as all such lists are; one session's as it stands.
template <typename R>
std::vector<const R*> latest_first(const Composer& composer, std::vector<const R*> records) {
  const auto day = [&](const R* record) {
    const auto date = date_of(composer.catalogue(), record->session.id(), composer.context().as_of);
    return date ? date->earliest() : std::nullopt;
  };
  std::stable_sort(records.begin(), records.end(), [&](const R* a, const R* b) { return day(a) > day(b); });
  return records;
}

}  // namespace

Line Composer::trace_line(const Trace& trace) {
  const auto& record = full<Trace>(trace.id);
  return say().pages.trace(record.verdict, link(record.record, notes(record, "verdict")));
}

Line Composer::traces_of(const Commitment& commitment) {
  const auto traces = traces_in_order(catalogue(), commitment, context_.as_of);
  if (traces.empty()) return {{.text = text(Label::no_later_trace), .tone = Tone::attention}};
  Line line;
  for (const Trace* trace : traces) append(line, trace_line(*trace));
  return line;
}

Line Composer::reservation_line(const Signature& record) {
  Line line;
  if (record.reservation || (record.status == SignatureStatus::with_reservation && record.notes.empty()))
    line = value(record, "reservation", record.reservation);
  for (const std::string& note : record.notes) append(line, {{.text = note, .tone = Tone::muted}});
  return line;
}

void Composer::add_statements(const std::vector<const Statement*>& statements, bool with_session) {
  if (statements.empty()) return;
  heading(text(with_session ? Label::statements_by_session : Label::statements), "statements");
  Bullets bullets;
  for (const Statement* statement : latest_first(*this, statements)) {
    const auto& record = full<Statement>(statement->id);
    Line line;
    if (with_session) {
      line.push_back(link(record.session.id()));
      line.push_back({.text = ": "});
    } else {
      line.push_back(speaker(record));
      line.back().notes = {};
      line.push_back({.text = ": "});
    }
    line.push_back({.text = record.gist, .notes = notes(record, "gist")});
    bullets.items.push_back(std::move(line));
  }
  add(std::move(bullets));
}

void Composer::add_commitments(const std::vector<const Commitment*>& commitments, bool with_session) {
  if (commitments.empty()) return;
  heading(text(with_session ? Label::commitments_by_session : Label::commitments), "commitments");
  Table table{.columns = {{text(Label::commitment), 5},
                          {text(with_session ? Label::at_session : Label::by_whom), 2},
                          {text(Label::target), 2},
                          {text(Label::what_came_of_it), 4}}};
  for (const Commitment* commitment : latest_first(*this, commitments)) {
    const auto& record = full<Commitment>(commitment->id);
    Run who = with_session ? link(record.session.id()) : speaker(record);
    who.notes = {};
    table.rows.push_back({{link(record.id, record.gist, notes(record, "gist"))},
                          {std::move(who)},
                          value(record, "target", record.target),
                          traces_of(record)});
  }
  add(std::move(table));
}

void Composer::add_figures(const std::vector<const Figure*>& figures, bool with_session) {
  if (figures.empty()) return;
  heading(text(with_session ? Label::figures_by_session : Label::figures), "figures");
  Table table{.columns = {{text(Label::measure), 5},
                          {text(Label::value), 3, true},
                          {fact(Kind::figure, "period"), 3},
                          {text(with_session ? Label::at_session : Label::where), 3}}};
  for (const Figure* figure : latest_first(*this, figures)) {
    const auto& record = full<Figure>(figure->id);
    table.rows.push_back(
        {{link(record.id, record.measure)},
         {{.text = words(record), .notes = notes(record, "value")}},
         value(record, "period", record.period),
         with_session ? Line{link(record.session.id())} : value(record, "geography", record.geography)});
  }
  add(std::move(table));
}

void Composer::add_documents(const std::vector<const Document*>& documents) {
  Table table{.columns = {{text(Label::document), 6},
                          {text(Label::document_kind), 2},
                          {text(Label::period), 2},
                          {say().pages.on_day(context_.as_of), 2}}};
  for (const Document* document : documents) {
    const auto& record = full<Document>(document->id);
    const auto status = validity_of(catalogue(), *document, context_.as_of);
    table.rows.push_back({{link(record.id, notes(record, "names"))},
                          {{.text = label(record.type)}},
                          value(record, "validity", record.validity),
                          {{.text = label(status.validity), .tone = tone_of(status.validity)}}});
  }
  add(std::move(table));
}

void Composer::add_completeness(const Completeness& known, Completed what) {
  const auto& count = full<Count>(known.count->id);
  paragraph({{.text = say().pages.completeness(known.known, count, what),
              .tone = Tone::attention,
              .notes = notes(count, "value")}},
            true);
}

Line Composer::part_of(const Attendance& record) const {
  const std::string part = say().pages.part(record.role, record.presence);
  return {part.empty() ? absent(record, "role") : Run{.text = part}};
}

Line Composer::who(const Attendance& record) {
  if (record.person) return {link(record.person->id(), notes(record, "person"))};
  return {{.text = text(Label::not_named), .tone = Tone::muted, .notes = notes(record, "person")}};
}

void Composer::add_delegations(const Session& session) {
  auto attendances = linked(&Attendance::session, session.id);
  if (attendances.empty()) return;
  // States by name; those who speak for no state, such as the Executive Committee, last.
  const auto state = [&](const Attendance* one) { return one->state ? title(one->state->id()) : std::string("\x7f"); };
  std::stable_sort(attendances.begin(), attendances.end(),
                   [&](const Attendance* a, const Attendance* b) { return state(a) < state(b); });
  heading(text(Label::delegations), "delegations");
  if (const auto known = states_known(catalogue(), session, context_.as_of))
    add_completeness(*known, Completed::states);
  Table table{.columns = {{text(Label::state), 3},
                          {text(Label::who), 3},
                          {text(Label::office_at_the_time), 4},
                          {text(Label::part), 3}}};
  for (const Attendance* attendance : attendances) {
    const auto& record = full<Attendance>(attendance->id);
    Line first = record.state ? Line{link(record.state->id())} : Line{};
    table.rows.push_back({std::move(first), who(record), value(record, "office", record.office), part_of(record)});
  }
  add(std::move(table));
}

void Composer::add_attendances(const std::vector<const Attendance*>& attendances, bool with_person) {
  if (attendances.empty()) return;
  heading(text(Label::attendances_by_session), "attendances");
  Table table{.columns = {{text(Label::session), 3}}};
  if (with_person) table.columns.push_back({text(Label::who), 3});
  table.columns.push_back({text(Label::office_at_the_time), 4});
  table.columns.push_back({text(Label::part), 3});
  for (const Attendance* attendance : latest_first(*this, attendances)) {
    const auto& record = full<Attendance>(attendance->id);
    std::vector<Line> row{{link(record.session.id(), notes(record, ""))}};
    if (with_person) row.push_back(who(record));
    row.push_back(value(record, "office", record.office));
    row.push_back(part_of(record));
    table.rows.push_back(std::move(row));
  }
  add(std::move(table));
}

}  // namespace chronicle
