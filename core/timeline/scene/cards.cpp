#include "core/timeline/scene/cards.h"

#include <algorithm>
#include <optional>

namespace chronicle::timeline {
namespace {

constexpr double gap = 6.0;     // between two cards
constexpr double inset = 8.0;   // from a card's left edge to its leader line, where it can choose
constexpr double margin = 3.0;  // from a card to another's leader line

struct Placed {
  std::size_t wish;
  int row;
  double x0, x1;
  bool full;
};

class Placement {
 public:
  Placement(std::span<const CardWish> wishes, const CardRoom& room) : wishes_(wishes), room_(room) {
    for (std::size_t i = 0; i < wishes.size(); ++i) order_.push_back(i);
    std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
      if (wishes[a].weight != wishes[b].weight) return wishes[a].weight > wishes[b].weight;
      return wishes[a].ordinal < wishes[b].ordinal;
    });
  }

  /// Weighty ones first in full; then a short card for each; then what room is left makes short ones full.
  std::vector<Card> run() {
    for (const std::size_t wish : order_)
      if (wishes_[wish].weight > 0 && !place(wish, true)) place(wish, false);
    for (const std::size_t wish : order_)
      if (wishes_[wish].weight <= 0) place(wish, false);
    for (std::size_t i = 0; i < placed_.size(); ++i)
      if (!placed_[i].full) enlarge(i);
    return cards();
  }

 private:
  double width(std::size_t wish, bool full) const {
    return full ? std::max(wishes_[wish].full_width, wishes_[wish].short_width) : wishes_[wish].short_width;
  }

  // The row that is tried as the `attempt`th: neighbours in time alternate between the two lowest rows; those above are
  // for crowds, lest cards climb like stairs.
  int row_for(std::size_t wish, int attempt) const {
    const int lowest = room_.rows - 1;
    if (attempt >= 2 || room_.rows == 1) return lowest - attempt;
    return lowest - static_cast<int>((wishes_[wish].ordinal + static_cast<std::uint32_t>(attempt)) % 2);
  }

  bool place(std::size_t wish, bool full) {
    for (const bool strict : {true, false})
      for (int i = 0; i < room_.rows; ++i) {
        const int row = row_for(wish, i);
        if (const auto x = free_place(wish, row, width(wish, full), strict, placed_.size())) {
          placed_.push_back({wish, row, *x, *x + width(wish, full), full});
          return true;
        }
      }
    return false;
  }

  void enlarge(std::size_t i) {
    Placed& card = placed_[i];
    const double wanted = width(card.wish, true);
    for (const bool strict : {true, false})
      if (const auto x = free_place(card.wish, card.row, wanted, strict, i)) {
        card.x0 = *x;
        card.x1 = *x + wanted;
        card.full = true;
        return;
      }
  }

  // The left edge of a card of `wanted` pixels that touches its point's x, clear of the cards in its row other than
  // `self`; if `strict`, clear of the leader lines that pass as well, and its own clear of the cards below.
  std::optional<double> free_place(std::size_t wish, int row, double wanted, bool strict, std::size_t self) const {
    const double x = wishes_[wish].x;
    double low = room_.left, high = room_.right;
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      if (i == self) continue;
      const Placed& other = placed_[i];
      if (other.row == row) {
        if (other.x1 <= x || (other.x0 < x && wishes_[other.wish].x < x))
          low = std::max(low, other.x1 + gap);
        else
          high = std::min(high, other.x0 - gap);
      } else if (strict && other.row < row) {
        const double line = wishes_[other.wish].x;
        if (line < x)
          low = std::max(low, line + margin);
        else
          high = std::min(high, line - margin);
      } else if (strict && other.row > row && x > other.x0 - margin && x < other.x1 + margin) {
        return std::nullopt;
      }
    }
    if (strict && row > 0) avoid_points(wish, low, high, wanted);
    if (high - low < wanted || low > x || high < x) return std::nullopt;
    return std::clamp(x - inset, std::max(low, x - wanted), std::min(high - wanted, x));
  }

  // Leaves the lines of neighbours that have no card yet free, where that costs nothing.
  void avoid_points(std::size_t wish, double& low, double& high, double wanted) const {
    const double x = wishes_[wish].x;
    double near_low = low, near_high = high;
    for (const CardWish& other : wishes_) {
      if (other.x < x) near_low = std::max(near_low, other.x + margin);
      if (other.x > x) near_high = std::min(near_high, other.x - margin);
    }
    if (near_high - near_low >= wanted) {
      low = near_low;
      high = near_high;
    }
  }

  std::vector<Card> cards() const {
    std::vector<Card> result;
    for (const Placed& card : placed_) {
      const double height = card.full ? room_.row_height : room_.short_height;
      const double bottom = room_.top + card.row * room_.row_pitch + room_.row_height;
      const CardWish& wish = wishes_[card.wish];
      result.push_back({wish.entry, {card.x0, bottom - height, card.x1 - card.x0, height}, wish.x, card.full});
    }
    std::sort(result.begin(), result.end(),
              [](const Card& a, const Card& b) { return a.x != b.x ? a.x < b.x : a.entry < b.entry; });
    return result;
  }

  std::span<const CardWish> wishes_;
  const CardRoom& room_;
  std::vector<std::size_t> order_;
  std::vector<Placed> placed_;
};

}  // namespace

std::vector<Card> place_cards(std::span<const CardWish> wishes, const CardRoom& room) {
  if (room.rows <= 0 || room.right <= room.left) return {};
  return Placement(wishes, room).run();
}

}  // namespace chronicle::timeline
