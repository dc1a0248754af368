// Where the blocks of a text document stand, to find those at a height without looking through all of them.
#pragma once

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <vector>

namespace chronicle::app {

/// A block and its rectangle, in units of the document.
struct PlacedBlock {
  QTextBlock block;
  QRectF rect;
};

/// Of a document that is laid out and does not change.
class BlockPlaces {
 public:
  explicit BlockPlaces(const QTextDocument& document);

  /// The blocks, in order, that may reach into the stretch from `top` to `bottom`; among them can be some that do not.
  std::vector<PlacedBlock> between(double top, double bottom) const;

 private:
  std::vector<PlacedBlock> blocks_;
  std::vector<double> reached_;  ///< how far down the blocks up to each go
};

}  // namespace chronicle::app
