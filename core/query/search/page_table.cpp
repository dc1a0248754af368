#include "core/query/search/page_table.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/query/as_of/known.h"
#include "core/query/as_of/record_date.h"

namespace chronicle {
namespace {

/// No session lasts for more days.
constexpr std::int32_t longest_period = 366;
/// Pages without a date come after all others.
constexpr std::int32_t no_date = std::numeric_limits<std::int32_t>::min();

PageFlags flags_of_positions(const std::vector<std::uint32_t>& positions) {
  PageFlags flags(positions.empty() ? 0 : positions.back() + std::size_t{1}, 0);
  for (const auto position : positions) flags[position] = 1;
  return flags;
}

}  // namespace

PageTable::PageTable(const Library& library, const Catalogue& catalogue, Day as_of)
    : library_(library), catalogue_(catalogue), as_of_(as_of) {
  const auto indexed = library.text_search().pages();
  pages_.reserve(indexed.size());
  keys_.reserve(indexed.size());
  for (const IndexedPage& page : indexed) {
    if (!catalogue.contains(page.id)) continue;  // another program has added it since the catalogue was read
    keys_.push_back(page.key);
    pages_.push_back({.id = page.id,
                      .slot = slot_of(page.id.kind()),
                      .position = catalogue.position_of(page.id).value_or(0),
                      .since = known_since(catalogue, page.id),
                      .wholly_since = wholly_known_since(catalogue, page.id),
                      .date = no_date});
  }
  read_dates();
}

void PageTable::set_as_of(Day day) {
  if (day == as_of_) return;
  as_of_ = day;
  read_dates();
}

void PageTable::read_dates() {
  for (Page& page : pages_) {
    const auto date = date_of(catalogue_, page.id, as_of_);
    page.date = date && date->earliest() ? date->earliest()->number() : no_date;
  }
}

std::vector<PageRow> PageTable::all() const {
  std::vector<PageRow> rows(pages_.size());
  for (PageRow row = 0; row < rows.size(); ++row) rows[row] = row;
  return rows;
}

bool PageTable::go_to(std::int64_t key, PageRow& row) const {
  while (row < keys_.size() && keys_[row] < key) ++row;
  return row < keys_.size() && keys_[row] == key;
}

std::vector<PageRow> PageTable::rows_of(const TextMatch& match, Within within) const {
  std::vector<PageRow> rows;
  PageRow row = 0;
  for (const std::int64_t key : library_.text_search().matching(match, within))
    if (go_to(key, row)) rows.push_back(row);
  return rows;
}

std::vector<PageRow> PageTable::known_rows_of(const TextMatch& match) const {
  std::vector<PageRow> rows = rows_of(match, Within::page);
  if (std::none_of(rows.begin(), rows.end(), [&](PageRow row) { return is_known_in_part(row); })) return rows;
  const PageFlags known = flags_of(match, Within::names_and_notes);
  std::erase_if(rows, [&](PageRow row) { return is_known_in_part(row) && known[row] == 0; });
  return rows;
}

std::vector<Ranked> PageTable::ranked(const TextMatch& match) const {
  std::vector<Ranked> by_row(pages_.size());
  PageRow row = 0;
  for (const Ranked& ranked : library_.text_search().ranked(match))
    if (go_to(ranked.key, row)) by_row[row] = ranked;
  return by_row;
}

PageFlags PageTable::flags_of(const std::vector<PageRow>& rows) const {
  PageFlags flags(pages_.size(), 0);
  for (const PageRow row : rows) flags[row] = 1;
  return flags;
}

PageFlags PageTable::flags_of(const TextMatch& match, Within within) const { return flags_of(rows_of(match, within)); }

PageFlags PageTable::flags_of(const Passing& among) const {
  PageFlags flags(pages_.size(), 1);
  std::array<PageFlags, register_kinds.size()> passes;
  for (std::size_t slot = 0; slot < passes.size(); ++slot)
    passes.at(slot) = flags_of_positions(among.positions.at(slot));
  for (PageRow row = 0; row < pages_.size(); ++row)
    if (const Page& page = pages_[row]; page.slot < passes.size())
      flags[row] = page.position < passes.at(page.slot).size() ? passes.at(page.slot)[page.position] : '\0';
  return flags;
}

PageFlags PageTable::flags_of(const Date& period) const {
  const auto first = period.earliest()->number(), last = period.latest()->number();
  PageFlags flags(pages_.size(), 0);
  for (PageRow row = 0; row < pages_.size(); ++row) {
    const Page& page = pages_[row];
    // The last session that people came to is no date of theirs.
    if (page.date > last || page.date < first - longest_period || page.id.kind() == Kind::person) continue;
    const auto date = date_of(catalogue_, page.id, as_of_);
    flags[row] = date && is_of_period(*date, period) ? 1 : 0;
  }
  return flags;
}

/// By flags, as sorting so many numbers would take longer than finding them.
Passing PageTable::passing_of(const std::vector<PageRow>& rows) const {
  std::array<PageFlags, register_kinds.size()> flags;
  for (const PageRow row : rows)
    if (const Page& page = pages_[row]; page.slot < flags.size()) {
      PageFlags& of_kind = flags.at(page.slot);
      if (page.position >= of_kind.size()) of_kind.resize(std::max(page.position + std::size_t{1}, of_kind.size() * 2));
      of_kind[page.position] = 1;
    }
  Passing passing;
  for (std::size_t slot = 0; slot < flags.size(); ++slot)
    for (std::uint32_t position = 0; position < flags.at(slot).size(); ++position)
      if (flags.at(slot)[position] != 0) passing.positions.at(slot).push_back(position);
  return passing;
}

}  // namespace chronicle
