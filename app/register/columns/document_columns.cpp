// The columns of documents.
#include <limits>

#include "app/register/columns/cells.h"
#include "core/query/document_status.h"
#include "core/query/known.h"

namespace chronicle::app {
namespace {

const Document& document_at(const Sight& sight, std::uint32_t position) { return record_at<Document>(sight, position); }

/// The session that adopted the document; without one the latest that dealt with it.
const Session* session_of(const Sight& sight, const Document& document) {
  const Session* last = nullptr;
  for (const Act* act : acts_in_order(sight.catalogue, document)) {
    const auto* session = sight.catalogue.find<Session>(act->session);
    if (session == nullptr || !is_known(sight.catalogue, act->id, sight.as_of)) continue;
    if (adopts(act->verb)) return session;
    last = session;
  }
  return last;
}

Cell session(const Sight& sight, std::uint32_t position) {
  const Document& document = document_at(sight, position);
  if (const Session* found = session_of(sight, document)) return session_cell(sight, found);
  for (const Act* act : acts_in_order(sight.catalogue, document))
    if (act->body && is_known(sight.catalogue, act->id, sight.as_of)) return {text_of(*act->body), CellTone::muted};
  return missing();
}

CellTone tone_of(Validity validity) {
  switch (validity) {
    case Validity::in_force:
      return CellTone::in_force;
    case Validity::expired:
    case Validity::replaced:
    case Validity::not_adopted:
      return CellTone::ended;
    case Validity::not_yet:
      return CellTone::announced;
    case Validity::not_known:
      break;
  }
  return CellTone::muted;
}

CellTone tone_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::planned:
    case Outcome::deferred:
      return CellTone::announced;
    case Outcome::not_stated:
      return CellTone::muted;
    default:
      return CellTone::ended;
  }
}

/// Whether it is in force; for what was not adopted, what became of it instead.
Cell status(const Sight& sight, std::uint32_t position) {
  const Document& document = document_at(sight, position);
  const ValidityStatus found = validity_of(sight.catalogue, document, sight.as_of);
  QString reason = text_of(found.reason);
  if (found.by) reason += QLatin1Char('\n') + text_of(sight.catalogue.title_of(*found.by));
  if (found.validity != Validity::not_adopted) return {label_of(found.validity), tone_of(found.validity), reason};
  const Outcome outcome = outcome_of(sight.catalogue, document, sight.as_of);
  return {label_of(outcome), tone_of(outcome), reason};
}

/// From what holds to what never did.
SortKey status_key(const Sight& sight, std::uint32_t position) {
  const Document& document = document_at(sight, position);
  const Validity validity = validity_of(sight.catalogue, document, sight.as_of).validity;
  double rank = static_cast<double>(validity) * 10;
  if (validity == Validity::not_adopted)
    rank += static_cast<double>(outcome_of(sight.catalogue, document, sight.as_of));
  return key_of(rank);
}

/// By the last day, since that is what one watches; open ends last of all.
SortKey period_key(const Sight& sight, std::uint32_t position) {
  const auto& period = document_at(sight, position).validity;
  if (!period) return missing_key();
  return key_of(period->latest() ? static_cast<double>(period->latest()->number())
                                 : std::numeric_limits<double>::max());
}

}  // namespace

Columns document_columns(Day as_of) {
  return {
      {{ColumnText::tr("Document"),
        [](const Sight& sight, std::uint32_t at) { return title_cell(sight, document_at(sight, at)); },
        [](const Sight& sight, std::uint32_t at) { return title_key(sight, document_at(sight, at)); },
        QStringLiteral("Strategic development of railway transport until 2030")},
       {ColumnText::tr("Kind"),
        [](const Sight& sight, std::uint32_t at) { return Cell{label_of(document_at(sight, at).type)}; },
        [](const Sight& sight, std::uint32_t at) { return key_of(label_of(document_at(sight, at).type)); },
        QStringLiteral("Memorandum"), false, true},
       {ColumnText::tr("Session"), session,
        [](const Sight& sight, std::uint32_t at) {
          return session_key(sight, session_of(sight, document_at(sight, at)));
        },
        QStringLiteral("St. Petersburg 2011"), false, true, 1},
       {ColumnText::tr("Valid"),
        [](const Sight& sight, std::uint32_t at) { return date_cell(document_at(sight, at).validity); }, period_key,
        QStringLiteral("2021–2025")},
       {ColumnText::tr("On %1").arg(text_of(in_short(as_of))), status, status_key, QStringLiteral("On 29 Nov 2026")}},
      2,
      true};
}

}  // namespace chronicle::app
