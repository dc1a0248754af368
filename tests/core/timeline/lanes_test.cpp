#include "core/timeline/lanes.h"

#include <map>
#include <set>

#include "core/timeline/pieces.h"
#include "tests/core/timeline/support.h"
#include "tests/support/catch.h"

namespace chronicle::timeline {

TEST_CASE("entries of a row never overlap, and every document has one row, in its group") {
  for (unsigned seed = 0; seed < 30; ++seed) {
    const Record record = random_record(seed, {.documents = 300, .groups = 1 + static_cast<int>(seed % 7)});
    std::set<std::uint32_t> seen;
    for (const Row& row : record.lanes().rows()) {
      std::int32_t free_from = std::numeric_limits<std::int32_t>::min();
      REQUIRE(row.begin < row.end);
      for (const std::uint32_t index : record.lanes().entries_of(row)) {
        const Entry& entry = record.entries()[index];
        CHECK(entry.first.number() >= free_from);
        CHECK(entry.lane_group == row.group);
        CHECK(seen.insert(index).second);
        free_from = std::max(entry.last.plus_days(1).number(), entry.first.number() + Record::least_days);
      }
    }
    CHECK(seen.size() == 300);
  }
}

TEST_CASE("a group takes as few rows as entries overlap, whatever order they come in") {
  Dice dice(7);
  std::vector<Entry> entries;
  for (int i = 0; i < 200; ++i) entries.push_back(random_entry(dice, i, EntryKind::document, {.groups = 1}));
  const Lanes lanes(entries, 1, 1);
  std::map<std::int32_t, int> changes;
  for (const Entry& entry : entries) {
    ++changes[entry.first.number()];
    --changes[entry.last.number() + 1];
  }
  int now = 0, most = 0;
  for (const auto& [at, change] : changes) most = std::max(most, now += change);
  CHECK(lanes.rows().size() == static_cast<std::size_t>(most));

  const auto rows_by_key = [](const std::vector<Entry>& all, const Lanes& packed) {
    std::map<std::int64_t, std::size_t> rows;
    for (std::size_t row = 0; row < packed.rows().size(); ++row)
      for (const std::uint32_t i : packed.entries_of(packed.rows()[row])) rows[all[i].key] = row;
    return rows;
  };
  std::vector<Entry> reversed(entries.rbegin(), entries.rend());
  CHECK(rows_by_key(entries, lanes) == rows_by_key(reversed, Lanes(reversed, 1, 1)));
}

TEST_CASE("groups without documents have no row, an unknown group is the last one") {
  std::vector<Entry> entries(2);
  entries[0] = {.key = 1, .kind = EntryKind::document, .lane_group = 0};
  entries[1] = {.key = 2, .kind = EntryKind::document, .lane_group = 99};
  const Lanes lanes(entries, 3, 1);
  REQUIRE(lanes.rows().size() == 2);
  CHECK(lanes.rows()[1].group == 2);
  CHECK(lanes.rows()[1].group_place == 1);
  CHECK(lanes.group_count() == 2);
  CHECK(Lanes({}, 3, 1).rows().empty());
}

namespace {

std::set<std::int64_t> covered(std::int64_t x0, std::int64_t x1, const Scale& scale, std::set<std::int64_t> pixels) {
  const auto left = static_cast<std::int64_t>(std::floor(scale.left()));
  const auto right = static_cast<std::int64_t>(std::ceil(scale.right()));
  for (std::int64_t x = std::max(x0, left); x < std::min(x1, right); ++x) pixels.insert(x);
  return pixels;
}

void check_pieces(std::span<const std::int32_t> firsts, std::span<const std::int32_t> lasts, const Scale& scale) {
  constexpr std::int64_t least = 4;
  std::set<std::int64_t> naive, merged;
  for (std::size_t i = 0; i < firsts.size(); ++i) {
    const Pixels pixels = Pixels::of(firsts[i], lasts[i], scale, least);
    naive = covered(pixels.x0, pixels.x1, scale, std::move(naive));
  }
  std::uint32_t next = 0;
  const auto found = pieces(firsts, lasts, scale, least);
  for (const Piece& piece : found) {
    merged = covered(piece.x0, piece.x1, scale, std::move(merged));
    CHECK(piece.begin >= next);
    CHECK(piece.end > piece.begin);
    next = piece.end;
    for (std::uint32_t i = piece.begin; piece.is_run() && i < piece.end; ++i) {
      const Pixels pixels = Pixels::of(firsts[i], lasts[i], scale, least);
      CHECK(pixels.x1 - pixels.x0 < wide_piece);
      CHECK(pixels.x0 >= piece.x0);
      CHECK(pixels.x1 <= piece.x1);
    }
  }
  CHECK(merged == naive);
  // Narrow pieces do not overlap, so their number follows the pixels.
  CHECK(static_cast<double>(found.size()) <= scale.width() / 2.0 + 8.0);
}

}  // namespace

TEST_CASE("level of detail covers the same pixels as painting every entry") {
  for (unsigned seed = 0; seed < 12; ++seed) {
    const Mix mix{.documents = 3000, .groups = 2, .longest = seed % 2 == 0 ? 12 : 900};
    Dice dice(seed + 100);
    std::vector<Entry> entries;
    for (int i = 0; i < 3000; ++i) entries.push_back(random_entry(dice, i, EntryKind::document, mix));
    const Lanes lanes(entries, 2, 1);
    const Scale whole({day("1990-01-01"), day("2040-12-31")}, 112.0, dice.between(80, 700));
    for (int i = 0; i < 4; ++i) {
      const Scale scale = whole.zoomed(std::exp(dice.between(0, 8)), dice.between(112, 112 + whole.width()));
      for (std::size_t row = 0; row < lanes.rows().size(); row += 1 + lanes.rows().size() / 8) {
        const Row& r = lanes.rows()[row];
        check_pieces(std::span(lanes.firsts()).subspan(r.begin, r.end - r.begin),
                     std::span(lanes.lasts()).subspan(r.begin, r.end - r.begin), scale);
      }
    }
  }
}

TEST_CASE("a row of one-day entries on every day becomes one run when seen from afar, and bars when near") {
  std::vector<std::int32_t> days(20000);
  for (std::size_t i = 0; i < days.size(); ++i) days[i] = static_cast<std::int32_t>(i);
  const Scale whole({Day{0}, Day{19999}}, 0.0, 1000.0);
  const auto far = pieces(days, days, whole, 4);
  REQUIRE(far.size() == 1);
  CHECK(far.front().end == 20000);
  const auto near = pieces(days, days, whole.zoomed(1e9, 500), 4);
  CHECK(near.size() <= 18);
  CHECK_FALSE(near.front().is_run());
}

}  // namespace chronicle::timeline
