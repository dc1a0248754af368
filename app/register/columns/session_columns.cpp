// The columns of sessions.
#include <algorithm>
#include <set>

#include "app/register/columns/cells.h"
#include "core/query/session_status.h"

namespace chronicle::app {
namespace {

const Session& session_at(const Sight& sight, std::uint32_t position) { return record_at<Session>(sight, position); }

/// The latest announcement that names a place, if the session itself has none.
const Announcement* announced_place(const Sight& sight, const Session& session) {
  const auto announcements = announcements_in_order(sight.catalogue, session);
  const auto named = std::find_if(announcements.rbegin(), announcements.rend(),
                                  [](const Announcement* one) { return one->place || one->state; });
  return named == announcements.rend() ? nullptr : *named;
}

Cell date(const Sight& sight, std::uint32_t position) {
  const Session& session = session_at(sight, position);
  if (session.held) return date_cell(session.held);
  Cell cell = date_cell(date_of(sight.catalogue, session));
  if (cell.tone == CellTone::muted) return cell;
  return {cell.text, CellTone::announced, ColumnText::tr("Announced; no source read says that it was held.")};
}

Cell place(const Sight& sight, std::uint32_t position) {
  const Session& session = session_at(sight, position);
  if (session.place) return ref_cell(sight, session.place);
  if (session.form == Form::video) return {ColumnText::tr("by video"), CellTone::plain};
  if (session.host) return ref_cell(sight, session.host);
  const Announcement* announced = session.held ? nullptr : announced_place(sight, session);
  if (announced == nullptr) return missing();
  return {text_of(place_in(sight.catalogue, *announced)), CellTone::announced, ColumnText::tr("As announced.")};
}

Cell form(const Sight& sight, std::uint32_t position) {
  const Session& session = session_at(sight, position);
  return session.form ? Cell{label_of(*session.form)} : missing();
}

/// The chair as reported: by name, else by office and state.
Cell chair(const Sight& sight, std::uint32_t position) {
  const Session& session = session_at(sight, position);
  Attendance reported;
  reported.person = session.chair;
  reported.state = session.chair_state;
  reported.office = session.chair_office;
  if (!reported.person && !reported.state && !reported.office) return missing();
  Cell cell{text_of(sight.catalogue.speaker_of(reported))};
  if (session.chair && session.chair_office) {
    reported.person.reset();
    cell.tip = text_of(sight.catalogue.speaker_of(reported));
  }
  return cell;
}

int documents_of(const Sight& sight, const Session& session) {
  std::set<std::string> documents;
  for (const Act* act : sight.catalogue.linked<Act>(Via::act_session, session.id))
    documents.insert(act->document.text());
  return static_cast<int>(documents.size());
}

Cell documents(const Sight& sight, std::uint32_t position) {
  return {QString::number(documents_of(sight, session_at(sight, position)))};
}

CellTone tone_of(SessionState state) {
  switch (state) {
    case SessionState::held:
      return CellTone::plain;
    case SessionState::unconfirmed:
    case SessionState::not_known:
      return CellTone::attention;
    case SessionState::cancelled:
      return CellTone::ended;
    default:
      return CellTone::announced;
  }
}

Cell state(const Sight& sight, std::uint32_t position) {
  const SessionStatus status = status_of(sight.catalogue, session_at(sight, position), sight.as_of);
  return {label_of(status.state), tone_of(status.state), text_of(status.reason)};
}

SortKey text_key(const Cell& cell) { return cell.tone == CellTone::muted ? missing_key() : key_of(cell.text); }

}  // namespace

Columns session_columns() {
  return {
      {{ColumnText::tr("Session"),
        [](const Sight& sight, std::uint32_t at) { return title_cell(sight, session_at(sight, at)); },
        [](const Sight& sight, std::uint32_t at) { return title_key(sight, session_at(sight, at)); },
        QStringLiteral("Videoconference May 2022")},
       {ColumnText::tr("Date"), date,
        [](const Sight& sight, std::uint32_t at) { return session_key(sight, &session_at(sight, at)); },
        QStringLiteral("28 May 2022")},
       {ColumnText::tr("Place"), place, [](const Sight& sight, std::uint32_t at) { return text_key(place(sight, at)); },
        QStringLiteral("St. Petersburg"), false, true},
       {ColumnText::tr("Form"), form, [](const Sight& sight, std::uint32_t at) { return text_key(form(sight, at)); },
        QStringLiteral("In person"), false, false, 1},
       {ColumnText::tr("Chair"), chair, [](const Sight& sight, std::uint32_t at) { return text_key(chair(sight, at)); },
        QStringLiteral("Mikhail Mishustin"), false, true, 2},
       {ColumnText::tr("Documents"), documents,
        [](const Sight& sight, std::uint32_t at) { return key_of(double(documents_of(sight, session_at(sight, at)))); },
        QStringLiteral("Documents"), true, false, 3},
       {ColumnText::tr("State"), state, [](const Sight& sight, std::uint32_t at) { return text_key(state(sight, at)); },
        QStringLiteral("Unconfirmed")}},
      1,
      true};
}

}  // namespace chronicle::app
