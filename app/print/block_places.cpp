#include "app/print/block_places.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <algorithm>

namespace chronicle::app {

BlockPlaces::BlockPlaces(const QTextDocument& document) {
  double reached = 0.0;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    blocks_.push_back({block, rect});
    reached_.push_back(reached = std::max(reached, rect.bottom()));
  }
}

std::vector<PlacedBlock> BlockPlaces::between(double top, double bottom) const {
  std::vector<PlacedBlock> found;
  const auto first = std::lower_bound(reached_.begin(), reached_.end(), top) - reached_.begin();
  // Cells of a row begin at one height, and nothing behind a block that begins below does so above.
  for (auto placed = blocks_.begin() + first; placed != blocks_.end() && placed->rect.top() < bottom; ++placed)
    found.push_back(*placed);
  return found;
}

}  // namespace chronicle::app
