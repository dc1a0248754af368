// Register and timeline know no more than the day: they equal what a record says from which all that became known later
// has been taken out.
#include <algorithm>
#include <map>

#include "app/timeline/record_entries.h"
#include "core/columns/columns.h"
#include "core/query/questions/evidence.h"
#include "tests/support/bundled.h"
#include "tests/support/catch.h"
#include "tests/support/growing_record.h"

using namespace chronicle;
using namespace chronicle::app;
using namespace chronicle::test;

namespace {

const Grown& whole() {
  static const Grown record("9999-12-31");
  return record;
}

/// The cells of every row that passes, by the record's id.
std::map<std::string, std::vector<std::string>> rows(const Grown& record, Kind kind, Day as_of) {
  const std::vector<std::uint32_t> citing = count_citing(record.catalogue, as_of);
  const Sight sight{record.catalogue, as_of, citing};
  std::map<std::string, std::vector<std::string>> rows;
  const Passing passing = Browser(record.catalogue, as_of).apply({});
  for (const auto position : passing.of(kind)) {
    auto& row = rows[record.catalogue.id_at(kind, position).text()];
    for (const Column& column : columns_of(kind)) {
      const Cell cell = column.cell(sight, position);
      const SortKey key = column.key(sight, position);
      row.push_back(cell.text + "|" + cell.tip + "|" + key.text + std::to_string(key.number));
    }
  }
  return rows;
}

std::map<std::string, std::string> entries(const Grown& record, Day as_of) {
  std::map<std::string, std::string> entries;
  const auto passing = Browser(record.catalogue, as_of).apply({});
  for (const timeline::Entry& entry : timeline_content(record.catalogue, passing, as_of).entries)
    entries[timeline_record(record.catalogue, entry.key).value().text()] =
        entry.label + "|" + entry.detail + "|" + entry.first.iso() + "|" + entry.last.iso() + "|" +
        std::to_string(static_cast<int>(entry.state)) + std::to_string(static_cast<int>(entry.kind)) +
        std::to_string(entry.emphasised) + std::to_string(entry.open_start) + std::to_string(entry.open_end);
  return entries;
}

}  // namespace

TEST_CASE("rows of the register know no more than the day") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    const Grown known(as_of);
    for (const Kind kind : register_kinds) CHECK(rows(whole(), kind, day(as_of)) == rows(known, kind, day(as_of)));
  }
}

TEST_CASE("while one searches, sessions stay that something found belongs to, if they pass the filter") {
  const Catalogue& catalogue = bundled().catalogue;
  const Day today = day("2026-11-22");
  const auto in_full = [&](const Passing& passing, const std::vector<std::uint32_t>& sessions) {
    std::vector<std::string> ids;
    for (const timeline::Entry& entry : timeline_content(catalogue, passing, today, sessions).entries)
      if (const auto id = timeline_record(catalogue, entry.key); id->kind() == Kind::session && !entry.dimmed)
        ids.push_back(id->text());
    return ids;
  };
  const auto sessions_drawn = [&](const Passing& passing) {
    const auto entries = timeline_content(catalogue, passing, today).entries;
    return std::count_if(entries.begin(), entries.end(), [&](const timeline::Entry& entry) {
      return timeline_record(catalogue, entry.key)->kind() == Kind::session;
    });
  };
  const Passing all = Browser(catalogue, today).apply({});
  Passing found;
  found.positions.at(slot_of(Kind::document)) = {*catalogue.position_of(id("document/copyright-networks-agreement"))};
  using Ids = std::vector<std::string>;
  CHECK(in_full(found, {}).empty());
  CHECK(in_full(found, all.of(Kind::session)) == Ids{"session/2021-11-12"});
  CHECK(in_full(found, {*catalogue.position_of(id("session/2025-06-05"))}).empty());
  CHECK(sessions_drawn(found) == sessions_drawn(all));
}

TEST_CASE("the timeline knows no more than the day") {
  for (const char* as_of : growing_days) {
    CAPTURE(as_of);
    CHECK(entries(whole(), day(as_of)) == entries(Grown(as_of), day(as_of)));
  }
}
