// The columns of sessions.
#include <array>
#include <set>

#include "core/blocks/tones.h"
#include "core/columns/cells.h"
#include "core/query/as_of/completeness.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/wording/states.h"

namespace chronicle {
namespace {

const Session& session_at(const Sight& sight, std::uint32_t position) { return record_at<Session>(sight, position); }

SessionOnDay known_at(const Sight& sight, std::uint32_t position) {
  return session_on(sight.catalogue, session_at(sight, position), sight.as_of);
}

std::string reason(const Sight& sight, const SessionStatus& status) {
  return reason_of(sight.catalogue, status, sight.language);
}

Cell date(const Sight& sight, std::uint32_t position) {
  const SessionOnDay known = known_at(sight, position);
  Cell cell = date_cell(sight, known.terms.date);
  if (!known.terms.date || known.state == SessionState::held) return cell;
  cell.tone = Tone::announced;
  cell.tip = reason(sight, status_of(sight.catalogue, session_at(sight, position), sight.as_of));
  return cell;
}

Cell place(const Sight& sight, std::uint32_t position) {
  const SessionOnDay known = known_at(sight, position);
  Cell cell{with_capital(place_in(sight.catalogue, known.terms, sight.language))};
  if (cell.text.empty()) return not_stated(sight);
  if (known.state == SessionState::held) return cell;
  cell.tone = Tone::announced;
  cell.tip = phrases(sight).labels.text(Label::as_announced);
  return cell;
}

Cell form(const Sight& sight, std::uint32_t position) {
  const auto form = known_at(sight, position).terms.form;
  return form ? Cell{word(sight, *form)} : not_stated(sight);
}

/// The chair as reported: by name, else by office and state.
Cell chair(const Sight& sight, std::uint32_t position) {
  const Session* session = known_at(sight, position).own;
  Attendance reported;
  if (session != nullptr) {
    reported.person = session->chair;
    reported.state = session->chair_state;
    reported.office = session->chair_office;
  }
  if (!reported.person && !reported.state && !reported.office) return not_stated(sight);
  Cell cell{speaker_of(sight.catalogue, reported, sight.language)};
  if (reported.person && reported.office) {
    reported.person.reset();
    cell.tip = speaker_of(sight.catalogue, reported, sight.language);
  }
  return cell;
}

std::size_t documents_of(const Sight& sight, const Session& session) {
  std::set<std::string> documents;
  for (const Act* act : sight.catalogue.linked(&Act::session, session.id))
    if (is_known(sight.catalogue, act->id, sight.as_of)) documents.insert(act->document.text());
  return documents.size();
}

/// Where a source counts more than the record names: "9 of 25".
Cell documents(const Sight& sight, std::uint32_t position) {
  const Session& session = session_at(sight, position);
  const auto known = documents_known(sight.catalogue, session, sight.as_of);
  if (!known) return count_cell(documents_of(sight, session));
  return {.text = phrases(sight).pages.part_of(known->known, *known->count),
          .tip = phrases(sight).labels.text(Label::documents_of_counted)};
}

Cell status(const Sight& sight, std::uint32_t position) {
  const SessionStatus status = status_of(sight.catalogue, session_at(sight, position), sight.as_of);
  // That a session was held is what nearly all rows say.
  const Tone tone = status.state == SessionState::held ? Tone::plain : tone_of(status.state);
  return {word(sight, status.state), tone, reason(sight, status)};
}

template <Cell (*C)(const Sight&, std::uint32_t)>
SortKey by_text(const Sight& sight, std::uint32_t position) {
  return key_of(C(sight, position));
}

constexpr std::array of_sessions = std::to_array<Column>(
    {{"title", heading<Label::session>, title_cell<Session>, title_key<Session>},
     {"date", heading<Label::date>, date,
      [](const Sight& sight, std::uint32_t at) { return date_key(known_at(sight, at).terms.date); }},
     {"place", heading<Label::place>, place, by_text<place>},
     {"form", heading<Label::session_form>, form, by_text<form>},
     {"chair", heading<Label::session_chair>, chair, by_text<chair>},
     {"documents", heading<Label::documents>, documents,
      [](const Sight& sight, std::uint32_t at) {
        return key_of(static_cast<double>(documents_of(sight, session_at(sight, at))));
      },
      true},
     {"status", heading<Label::session_status>, status, by_text<status>}});

}  // namespace

std::span<const Column> session_columns() { return of_sessions; }

}  // namespace chronicle
