#include "app/register/column_looks.h"

#include <algorithm>

#include "app/text/values.h"
#include "core/columns/columns.h"
#include "core/query/as_of/document_status.h"
#include "core/query/as_of/session_status.h"

namespace chronicle::app {
namespace {

/// A kind's tab in the ids of its columns.
struct Tab {
  Kind kind;
  std::string_view naming, sorted_by;
  bool descending;
  std::vector<ColumnLook> columns;
};

template <HasWords E>
QStringList words_of() {
  QStringList words;
  for (const std::string_view word : Words<E>::values) words << label_of(*parse_word<E>(word));
  return words;
}

/// As nearly all sessions have it: of one day.
QStringList date_of_session() { return {short_day_text(*Day::from_ymd(2022, 9, 28))}; }

const std::vector<Tab>& tabs() {
  static const std::vector<Tab> all{
      {Kind::session,
       "title",
       "date",
       true,
       {{"title", "Videoconference May 2022"},
        {.id = "date", .sample = "28–29 May 2022", .words = date_of_session, .shrinks = true, .drop = 5},
        {.id = "place", .sample = "St. Petersburg", .shrinks = true, .drop = 4},
        {.id = "form", .sample = "Videoconference", .words = words_of<Form>, .drop = 1},
        {.id = "chair", .sample = "Mikhail Mishustin", .shrinks = true, .drop = 2},
        {.id = "documents", .sample = "Documents", .drop = 3},
        {.id = "status", .sample = "Unconfirmed", .words = words_of<SessionState>}}},
      {Kind::document,
       "title",
       "session",
       true,
       {{.id = "title", .sample = "Strategic development of railway transport until 2030", .wraps = true},
        {.id = "type", .sample = "Appointment", .words = words_of<DocumentType>, .drop = 6},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true, .drop = 1},
        {.id = "validity", .sample = "2021–2025", .drop = 5},
        {.id = "status", .sample = "On 29 Nov 2026", .words = words_of<Validity>}}},
      {Kind::person,
       "title",
       "title",
       false,
       {{"title", "Mikhail Myasnikovich"},
        {.id = "state", .sample = "Turkmenistan", .shrinks = true, .drop = 5},
        {.id = "office", .sample = "Deputy Prime Minister", .shrinks = true},
        {.id = "sessions", .sample = "Sessions", .drop = 1},
        {.id = "years", .sample = "2021–2025", .drop = 6}}},
      {Kind::figure,
       "measure",
       "session",
       true,
       {{.id = "measure", .sample = "Trade turnover of Kazakhstan with the CIS", .wraps = true},
        {.id = "value", .sample = "over 20 billion USD", .shrinks = true},
        {.id = "period", .sample = "Jan–Aug 2021", .drop = 6},
        {.id = "geography", .sample = "Kazakhstan", .shrinks = true, .drop = 1},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true, .drop = 5}}},
      {Kind::commitment,
       "gist",
       "session",
       true,
       {{.id = "gist", .sample = "To settle more of the trade in national currencies", .wraps = true},
        {.id = "speaker", .sample = "Mikhail Mishustin", .shrinks = true, .drop = 5},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true},
        {.id = "target", .sample = "until 2030", .drop = 1},
        {.id = "trace", .sample = "no follow-up found", .drop = 6}}},
      {Kind::statement,
       "speaker",
       "session",
       true,
       {{.id = "speaker", .sample = "Mikhail Mishustin", .shrinks = true},
        {.id = "gist", .sample = "Called for a common digital market and its rules", .wraps = true},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true, .drop = 5},
        {.id = "topics", .sample = "Transport and transit", .shrinks = true, .drop = 1}}},
      {Kind::source,
       "title",
       "published",
       true,
       {{.id = "title", .sample = "Meeting of the Council of Heads of Government", .wraps = true},
        {.id = "publisher", .sample = "primeminister.kz", .shrinks = true, .drop = 5},
        {"published", "28 May 2022"},
        {.id = "language", .sample = "Language", .drop = 1},
        {.id = "cited", .sample = "Cited 1", .drop = 6}}},
  };
  return all;
}

}  // namespace

TabLook look_of(Kind kind) {
  TabLook look;
  const auto tab = std::find_if(tabs().begin(), tabs().end(), [&](const Tab& one) { return one.kind == kind; });
  if (tab == tabs().end()) return look;
  for (const Column& column : columns_of(kind)) {
    const auto known = std::find_if(tab->columns.begin(), tab->columns.end(),
                                    [&](const ColumnLook& one) { return one.id == column.id; });
    const int at = static_cast<int>(look.columns.size());
    if (column.id == tab->naming) look.naming = at;
    if (column.id == tab->sorted_by) look.sorted_by = at;
    look.columns.push_back(known != tab->columns.end() ? *known : ColumnLook{.id = column.id});
  }
  look.descending = tab->descending;
  return look;
}

}  // namespace chronicle::app
