// Where the cards of sessions stand above their axis.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/timeline/scene/rect.h"

namespace chronicle::timeline {

/// A session that would like a card.
struct CardWish {
  std::uint32_t entry;
  /// Its point on the axis.
  double x;
  /// Pixels that the card takes with both lines, and with its label alone.
  double full_width, short_width;
  /// Higher ones choose first, and get a full card where any fits.
  int weight = 0;
  /// Place among all sessions of the record: neighbours wish for different rows, whatever part is in view.
  std::uint32_t ordinal = 0;
};

/// The card that a wish got.
struct Card {
  std::uint32_t entry;
  Rect rect;
  double x;  // of the leader line
  bool full;
};

/// Room for cards: `rows` rows from `top`, the lowest next to the axis.
struct CardRoom {
  double left, right, top;
  int rows;
  double row_height;  // of a full card
  double row_pitch;
  double short_height;
};

/// Cards for as many wishes as there is room for, ascending by x; a wish without a card stays a bare point. Cards never
/// overlap, lie within the room, stand at most at one side of their point, and cover the leader lines of others only
/// where they would not fit otherwise. Wishes may come in any order. O(w² rows) for w wishes.
std::vector<Card> place_cards(std::span<const CardWish> wishes, const CardRoom& room);

}  // namespace chronicle::timeline
