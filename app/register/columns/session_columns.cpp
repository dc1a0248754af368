// The columns of sessions.
#include <algorithm>
#include <set>

#include "app/register/columns/cells.h"
#include "core/brief/pages/tones.h"
#include "core/query/as_of/completeness.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/values/values.h"
#include "core/wording/states.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

const Session& session_at(const Sight& sight, std::uint32_t position) { return record_at<Session>(sight, position); }

SessionOnDay known_at(const Sight& sight, std::uint32_t position) {
  return session_on(sight.catalogue, session_at(sight, position), sight.as_of);
}

QString reason_text(const Sight& sight, const SessionStatus& status) {
  return text_of(reason_of(sight.catalogue, status, shown_language));
}

Cell date(const Sight& sight, std::uint32_t position) {
  const SessionOnDay known = known_at(sight, position);
  Cell cell = date_cell(known.terms.date);
  if (cell.tone == Tone::muted || known.state == SessionState::held) return cell;
  const Session& session = session_at(sight, position);
  return {cell.text, Tone::announced, reason_text(sight, status_of(sight.catalogue, session, sight.as_of))};
}

Cell place(const Sight& sight, std::uint32_t position) {
  const SessionOnDay known = known_at(sight, position);
  const std::string place = place_in(sight.catalogue, known.terms, shown_language);
  if (place.empty()) return missing();
  if (known.state == SessionState::held) return {text_of(place)};
  return {text_of(place), Tone::announced, ColumnText::tr("As announced.")};
}

Cell form(const Sight& sight, std::uint32_t position) {
  const auto form = known_at(sight, position).terms.form;
  return form ? Cell{label_of(*form)} : missing();
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
  if (!reported.person && !reported.state && !reported.office) return missing();
  Cell cell{text_of(speaker_of(sight.catalogue, reported, shown_language))};
  if (reported.person && reported.office) {
    reported.person.reset();
    cell.tip = text_of(speaker_of(sight.catalogue, reported, shown_language));
  }
  return cell;
}

int documents_of(const Sight& sight, const Session& session) {
  std::set<std::string> documents;
  for (const Act* act : sight.catalogue.linked(&Act::session, session.id))
    if (is_known(sight.catalogue, act->id, sight.as_of)) documents.insert(act->document.text());
  return static_cast<int>(documents.size());
}

/// Where a source counts more than the record names: "9 of 25".
Cell documents(const Sight& sight, std::uint32_t position) {
  const Session& session = session_at(sight, position);
  Cell cell{QString::number(documents_of(sight, session))};
  const auto known = documents_known(sight.catalogue, session, sight.as_of);
  if (!known) return cell;
  cell.text =
      ColumnText::tr("%1 of %2").arg(known->known).arg(QString::fromStdString(in_words(*known->count, shown_language)));
  cell.tip = ColumnText::tr("Adopted documents that the record names, of those that a source counts.");
  return cell;
}

Cell state(const Sight& sight, std::uint32_t position) {
  const SessionStatus status = status_of(sight.catalogue, session_at(sight, position), sight.as_of);
  // That a session was held is what nearly all rows say.
  const Tone tone = status.state == SessionState::held ? Tone::plain : tone_of(status.state);
  return {label_of(status.state), tone, reason_text(sight, status)};
}

SortKey text_key(const Cell& cell) { return cell.tone == Tone::muted ? missing_key() : key_of(cell.text); }

}  // namespace

Columns session_columns() {
  return {
      {{ColumnText::tr("Session"),
        [](const Sight& sight, std::uint32_t at) { return title_cell(sight, session_at(sight, at)); },
        [](const Sight& sight, std::uint32_t at) { return title_key(sight, session_at(sight, at)); },
        QStringLiteral("Videoconference May 2022")},
       {ColumnText::tr("Date"), date,
        [](const Sight& sight, std::uint32_t at) { return date_key(known_at(sight, at).terms.date); },
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
