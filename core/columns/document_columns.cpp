// The columns of documents.
#include <array>
#include <limits>

#include "core/blocks/tones.h"
#include "core/columns/cells.h"
#include "core/query/as_of/document_status.h"
#include "core/wording/states.h"

namespace chronicle {
namespace {

const Document& document_at(const Sight& sight, std::uint32_t position) { return record_at<Document>(sight, position); }

Cell type(const Sight& sight, std::uint32_t position) { return {word(sight, document_at(sight, position).type)}; }

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
    if (act->body) return {*act->body, Tone::muted};
  return not_stated(sight);
}

/// How it stands, in the words that pages and filter have for it too.
Cell document_state(const Sight& sight, std::uint32_t position) {
  const ValidityStatus found = validity_of(sight.catalogue, document_at(sight, position), sight.as_of);
  Cell cell{word(sight, found.validity), tone_of(found.validity), reason_of(found, sight.language)};
  if (found.by) {
    cell.tip += '\n';
    cell.tip += title(sight, *found.by);
  }
  return cell;
}

/// From what holds to what never did.
SortKey status_key(const Sight& sight, std::uint32_t position) {
  return key_of(static_cast<double>(validity_of(sight.catalogue, document_at(sight, position), sight.as_of).validity));
}

/// By the last day, since that is what one watches; open ends last of all.
SortKey validity_key(const Sight& sight, std::uint32_t position) {
  const auto& period = document_at(sight, position).validity;
  if (!period) return missing_key();
  return key_of(period->latest() ? static_cast<double>(period->latest()->number())
                                 : std::numeric_limits<double>::max());
}

constexpr std::array of_documents = std::to_array<Column>(
    {{"title", heading<Label::document>, title_cell<Document>, title_key<Document>},
     {"type", heading<Label::document_kind>, type,
      [](const Sight& sight, std::uint32_t at) { return key_of(type(sight, at)); }},
     {"session", heading<Label::session>, session,
      [](const Sight& sight, std::uint32_t at) {
        return session_key(sight, session_of(sight, document_at(sight, at)));
      }},
     {"validity", heading<Label::valid>,
      [](const Sight& sight, std::uint32_t at) { return date_cell(sight, document_at(sight, at).validity); },
      validity_key},
     {"status", [](Day as_of, Language language) { return phrases_in(language).pages.on_day(as_of); }, document_state,
      status_key}});

}  // namespace

std::span<const Column> document_columns() { return of_documents; }

}  // namespace chronicle
