#include "app/register/column_looks.h"

#include <algorithm>

#include "core/columns/columns.h"

namespace chronicle::app {
namespace {

/// A kind's tab in the ids of its columns.
struct Tab {
  Kind kind;
  std::string_view naming, sorted_by;
  bool descending;
  std::vector<ColumnLook> columns;
};

const std::vector<Tab>& tabs() {
  static const std::vector<Tab> all{
      {Kind::session,
       "title",
       "date",
       true,
       {{"title", "Videoconference May 2022"},
        {"date", "28–29 May 2022"},
        {.id = "place", .sample = "St. Petersburg", .shrinks = true},
        {.id = "form", .sample = "Videoconference", .drop = 1},
        {.id = "chair", .sample = "Mikhail Mishustin", .shrinks = true, .drop = 2},
        {.id = "documents", .sample = "Documents", .drop = 3},
        {"status", "Unconfirmed"}}},
      {Kind::document,
       "title",
       "session",
       true,
       {{"title", "Strategic development of railway transport until 2030"},
        {.id = "type", .sample = "Memorandum", .shrinks = true},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true, .drop = 1},
        {"validity", "2021–2025"},
        {"status", "On 29 Nov 2026"}}},
      {Kind::person,
       "title",
       "title",
       false,
       {{"title", "Mikhail Myasnikovich"},
        {.id = "state", .sample = "Turkmenistan", .shrinks = true},
        {.id = "office", .sample = "Deputy Prime Minister", .shrinks = true},
        {.id = "sessions", .sample = "Sessions", .drop = 1},
        {"years", "2021–2025"}}},
      {Kind::figure,
       "measure",
       "session",
       true,
       {{"measure", "Trade turnover of Kazakhstan with the CIS"},
        {.id = "value", .sample = "over 20 billion USD", .shrinks = true},
        {"period", "Jan–Aug 2021"},
        {.id = "geography", .sample = "Kazakhstan", .shrinks = true, .drop = 1},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true}}},
      {Kind::commitment,
       "gist",
       "session",
       true,
       {{"gist", "Trade in national currencies"},
        {.id = "speaker", .sample = "Mikhail Mishustin", .shrinks = true},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true},
        {.id = "target", .sample = "until 2030", .drop = 1},
        {"trace", "no follow-up found"}}},
      {Kind::statement,
       "speaker",
       "session",
       true,
       {{.id = "speaker", .sample = "Mikhail Mishustin", .shrinks = true},
        {"gist", "Called for a common digital market of it"},
        {.id = "session", .sample = "St. Petersburg 2011", .shrinks = true},
        {.id = "topics", .sample = "Transport and transit", .shrinks = true, .drop = 1}}},
      {Kind::source,
       "title",
       "published",
       true,
       {{"title", "Meeting of the Council of Heads of Government"},
        {.id = "publisher", .sample = "primeminister.kz", .shrinks = true},
        {"published", "28 May 2022"},
        {.id = "language", .sample = "Language", .drop = 1},
        {"cited", "Cited 1"}}},
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
