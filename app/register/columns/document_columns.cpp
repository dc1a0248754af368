// The columns of documents.
#include <limits>

#include "app/register/columns/cells.h"
#include "core/brief/pages/tones.h"
#include "core/query/as_of/document_status.h"
#include "core/values/values.h"
#include "core/wording/states.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

const Document& document_at(const Sight& sight, std::uint32_t position) { return record_at<Document>(sight, position); }

/// The session that adopted the document; without one the latest that dealt with it.
const Session* session_of(const Sight& sight, const Document& document) {
  const Session* last = nullptr;
  for (const Act* act : acts_in_order(sight.catalogue, document, sight.as_of)) {
    const auto* session = sight.catalogue.find<Session>(act->session);
    if (session == nullptr) continue;
    if (adopts(act->verb)) return session;
    last = session;
  }
  return last;
}

Cell session(const Sight& sight, std::uint32_t position) {
  const Document& document = document_at(sight, position);
  if (const Session* found = session_of(sight, document)) return session_cell(sight, found);
  for (const Act* act : acts_in_order(sight.catalogue, document, sight.as_of))
    if (act->body) return {text_of(*act->body), Tone::muted};
  return missing();
}

/// How it stands, in the words that pages and filter have for it too.
Cell status(const Sight& sight, std::uint32_t position) {
  const ValidityStatus found = validity_of(sight.catalogue, document_at(sight, position), sight.as_of);
  QString reason = text_of(reason_of(found, shown_language));
  if (found.by) reason += QLatin1Char('\n') + text_of(title_of(sight.catalogue, *found.by, shown_language));
  return {label_of(found.validity), tone_of(found.validity), reason};
}

/// From what holds to what never did.
SortKey status_key(const Sight& sight, std::uint32_t position) {
  return key_of(static_cast<double>(validity_of(sight.catalogue, document_at(sight, position), sight.as_of).validity));
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
  return {{{ColumnText::tr("Document"),
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
           {ColumnText::tr("On %1").arg(text_of(in_short(as_of, shown_language))), status, status_key,
            QStringLiteral("On 29 Nov 2026")}},
          2,
          true};
}

}  // namespace chronicle::app
