#include "core/brief/sections/one_page.h"

#include <algorithm>
#include <array>

#include "core/blocks/lines.h"
#include "core/brief/sections/pieces.h"

namespace chronicle {
namespace {

constexpr std::array sizes{largest_points, 9.5, 9.0, 8.5, smallest_points};
/// Of the sheet: while it has less, what was left out is looked through again.
constexpr double full_enough = 0.9;
/// Of the sheet: where it has less, a text that had to go stands as far as there is room.
constexpr double half_full = 0.8;
/// More text than any sheet holds, in bytes: it need not be measured.
constexpr std::size_t heaviest_page = 60'000;
constexpr std::size_t shortest_cut = 40, longest_cut = 4000;  // characters
/// How often it is asked for which large piece smaller ones had to go.
constexpr int rounds = 4;

std::size_t weight_of(const Brief& brief) {
  std::size_t weight = 0;
  const auto add = [&](const Line& line) {
    for (const Run& run : line) weight += run.text.size();
  };
  for (Block block : brief.blocks) change_lines(block, add);
  for (const Endnote& endnote : brief.endnotes) add(endnote.line);
  return weight;
}

/// The largest number from `least` to `most` that passes, if all below it do; nothing if not even `least` does. Small
/// numbers are tried first, as what they ask for is little work.
template <typename Passes>
std::optional<std::size_t> largest_passing(std::size_t least, std::size_t most, const Passes& passes) {
  if (most < least || !passes(least)) return std::nullopt;
  std::size_t good = least;
  std::size_t bad = most + 1;
  for (std::size_t step = 8; good < most; step *= 2) {
    const std::size_t next = std::min(good + step, most);
    if (!passes(next)) {
      bad = next;
      break;
    }
    good = next;
  }
  while (bad - good > 1) {
    const std::size_t middle = good + (bad - good) / 2;
    (passes(middle) ? good : bad) = middle;
  }
  return good;
}

class Fitting {
 public:
  Fitting(const Brief& brief, const MeasurePage& measure) : brief_(brief), measure_(measure) {}

  OnePage fit() {
    if (weight_of(brief_) <= heaviest_page) {
      if (auto whole = at_largest_size({})) return *std::move(whole);
      if (auto whole = at_largest_size({.sources_in_short = true})) return *std::move(whole);
    }
    pieces_ = pieces_of(brief_);
    if (!leave_out()) return with_cut_texts();
    fill();
    return {.brief = reduced(brief_, best_), .points = smallest_points};
  }

 private:
  bool fits(const Reduction& reduction) const { return measure_(reduced(brief_, reduction), smallest_points) <= 1.0; }
  double share() const { return measure_(reduced(brief_, best_), smallest_points); }

  /// Nothing is left out: the largest type by which it fits.
  std::optional<OnePage> at_largest_size(const Reduction& reduction) const {
    const Brief page = reduced(brief_, reduction);
    if (measure_(page, smallest_points) > 1.0) return std::nullopt;
    const auto size =
        std::find_if(sizes.begin(), sizes.end() - 1, [&](double points) { return measure_(page, points) <= 1.0; });
    return OnePage{.brief = page, .points = *size};
  }

  /// All but the last `kept` of the pieces; those in `gone` are left out whatever their place.
  Reduction keeping(std::size_t kept, const std::vector<bool>& gone) const {
    Reduction reduction{.sources_in_short = true};
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (i + kept < pieces_.size() || gone[i]) reduction.left_out.push_back(pieces_[i]);
    return reduction;
  }

  /// Leaves out as few pieces as can be. A large one may have had to go for which many small ones before it went in
  /// vain: then these are asked again without it. Whether anything fits.
  bool leave_out() {
    std::vector<bool> gone(pieces_.size(), false);
    const auto longest = [&] {
      return largest_passing(0, pieces_.size(), [&](std::size_t kept) { return fits(keeping(kept, gone)); });
    };
    std::optional<std::size_t> kept = longest();
    if (!kept) return false;
    for (int round = 0; round < rounds && *kept < pieces_.size(); ++round) {
      best_ = keeping(*kept, gone);
      first_out_ = pieces_.size() - *kept - 1;
      if (share() >= full_enough) return true;
      gone[first_out_] = true;
      if (round == 0) largest_out_ = first_out_;
      const auto more = longest();
      if (!more) break;
      kept = more;
    }
    best_ = keeping(*kept, gone);
    return true;
  }

  /// Where the sheet is still far from full, the first piece that went has a long text: as much of it as there is room
  /// for.
  void fill() {
    if (best_.left_out.empty() || share() >= half_full) return;
    const Piece piece = largest_out_ ? pieces_[*largest_out_] : best_.left_out.back();
    Reduction with_it = best_;
    std::erase_if(with_it.left_out, [&](const Piece& one) { return one.block == piece.block && one.row == piece.row; });
    with_it.cut = piece;
    const auto length = largest_passing(shortest_cut, length_of(brief_, piece), [&](std::size_t characters) {
      with_it.longest_text = characters;
      return fits(with_it);
    });
    if (!length) return;
    with_it.longest_text = *length;
    best_ = with_it;
  }

  /// Even what stays is more than a sheet holds.
  OnePage with_cut_texts() {
    const std::vector<bool> none(pieces_.size(), false);
    best_ = keeping(0, none);
    const auto length = largest_passing(shortest_cut, longest_cut, [&](std::size_t characters) {
      best_.longest_text = characters;
      return fits(best_);
    });
    best_.longest_text = length.value_or(shortest_cut);
    const bool is_done = length || leave_out_what_stays();
    return {.brief = reduced(brief_, best_), .points = smallest_points, .fits = is_done};
  }

  bool leave_out_what_stays() {
    const std::vector<Piece> last = last_pieces_of(brief_);
    const Reduction before = best_;
    const auto without = [&](std::size_t kept) {
      best_ = before;
      best_.left_out.insert(best_.left_out.end(), last.begin(), last.end() - static_cast<std::ptrdiff_t>(kept));
      return fits(best_);
    };
    const auto kept = largest_passing(0, last.size(), without);
    without(kept.value_or(0));
    return kept.has_value();
  }

  const Brief& brief_;
  const MeasurePage& measure_;
  std::vector<Piece> pieces_;
  Reduction best_;
  std::size_t first_out_ = 0;
  std::optional<std::size_t> largest_out_;
};

}  // namespace

OnePage fit_one_page(const Brief& brief, const MeasurePage& measure) { return Fitting(brief, measure).fit(); }

}  // namespace chronicle
