#include "app/print/strips.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <algorithm>

namespace chronicle::app {
namespace {

/// Of a page: a table of so much of it is not divided.
constexpr double small_table_share = 0.3;

struct Band {
  double top, bottom;
};

class StripFinder {
 public:
  StripFinder(const QTextDocument& document, double scale, double page_height)
      : document_(document), scale_(scale), page_height_(page_height) {}

  std::vector<Strip> find() && {
    const QTextFrame* root = document_.rootFrame();
    for (auto it = root->begin(); it != root->end(); ++it) {
      if (const auto* table = qobject_cast<const QTextTable*>(it.currentFrame()))
        add_table(*table);
      else if (const QTextBlock block = it.currentBlock(); block.isValid())
        add_block(block);
    }
    return std::move(strips_);
  }

 private:
  std::vector<Band> lines_of(const QTextBlock& block) const {
    std::vector<Band> lines;
    const QTextLayout* layout = block.layout();
    const double top = document_.documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < layout->lineCount(); ++i) {
      const QRectF rect = layout->lineAt(i).rect();
      lines.push_back({top + rect.top(), top + rect.bottom()});
    }
    return lines;
  }

  /// Headings stay with what follows, and no line of a paragraph is left alone.
  void add_block(const QTextBlock& block) {
    const std::vector<Band> lines = lines_of(block);
    // After a table the document has an empty block that takes no room.
    if (block.text().isEmpty() || lines.empty()) return;
    const QTextBlockFormat format = block.blockFormat();
    const bool stays = format.headingLevel() > 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool at_edge = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
      strips_.push_back(
          {.top = lines[i].top, .bottom = lines[i].bottom, .keep_with_next = stays || at_edge, .continues = i > 0});
    }
    const auto first = strips_.size() - lines.size();
    strips_[first].new_page = (format.pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore) != 0;
  }

  /// A head stays with its rows, a small table on one page, and no row of a larger one alone at its foot or head.
  void add_table(const QTextTable& table) {
    const auto first = strips_.size();
    add_rows(table);
    const auto last = strips_.size();
    if (last - first < 2) return;
    const bool is_small = strips_.back().bottom - strips_[first].top <= page_height_ * small_table_share;
    const std::size_t body = first + static_cast<std::size_t>(table.format().headerRowCount());
    for (std::size_t i = first; i + 1 < last; ++i)
      if (is_small || i <= body || i + 2 == last) strips_[i].keep_with_next = true;
  }

  void add_rows(const QTextTable& table) {
    std::optional<std::size_t> head;
    for (int row = 0; row < table.rows(); ++row) {
      const bool is_head = row < table.format().headerRowCount();
      Strip strip = row_of(table, row);
      strip.head = is_head ? std::nullopt : head;
      if (is_head) head = strips_.size();
      add_row(table, row, strip);
    }
  }

  Strip row_of(const QTextTable& table, int row) const {
    Strip strip{.top = 0.0, .bottom = 0.0};
    for (int column = 0; column < table.columns(); ++column) {
      const QTextTableCell cell = table.cellAt(row, column);
      const QTextTableCellFormat format = cell.format().toTableCellFormat();
      const auto rect_of = [&](const QTextBlock& block) {
        return document_.documentLayout()->blockBoundingRect(block);
      };
      const double top = rect_of(cell.firstCursorPosition().block()).top() - format.topPadding() * scale_;
      const double below = (format.bottomPadding() + format.bottomBorder()) * scale_;
      const double bottom = rect_of(cell.lastCursorPosition().block()).bottom() + below;
      strip.top = column == 0 ? top : std::min(strip.top, top);
      strip.bottom = column == 0 ? bottom : std::max(strip.bottom, bottom);
    }
    return strip;
  }

  void add_row(const QTextTable& table, int row, const Strip& strip) {
    const double head = strip.head ? strips_[*strip.head].bottom - strips_[*strip.head].top : 0.0;
    if (strip.bottom - strip.top + head <= page_height_) {
      strips_.push_back(strip);
      return;
    }
    const std::vector<double> cuts = cuts_of(table, row);
    double top = strip.top;
    for (const double cut : cuts) {
      strips_.push_back({.top = top, .bottom = cut, .continues = top > strip.top, .head = strip.head});
      top = cut;
    }
    strips_.push_back(strip);
    strips_.back().top = top;
    strips_.back().continues = !cuts.empty();
  }

  /// Where a row can be cut without cutting a line of any cell.
  std::vector<double> cuts_of(const QTextTable& table, int row) const {
    std::vector<Band> lines;
    for (int column = 0; column < table.columns(); ++column) {
      const QTextTableCell cell = table.cellAt(row, column);
      for (auto it = cell.begin(); it != cell.end(); ++it) {
        const std::vector<Band> more = lines_of(it.currentBlock());
        lines.insert(lines.end(), more.begin(), more.end());
      }
    }
    std::sort(lines.begin(), lines.end(), [](const Band& a, const Band& b) { return a.top < b.top; });
    std::vector<double> cuts;
    double bottom = lines.empty() ? 0.0 : lines.front().bottom;
    for (const Band& line : lines) {
      if (line.top >= bottom) cuts.push_back(line.top);
      bottom = std::max(bottom, line.bottom);
    }
    return cuts;
  }

  const QTextDocument& document_;
  double scale_, page_height_;
  std::vector<Strip> strips_;
};

}  // namespace

std::vector<Strip> strips_of(const QTextDocument& document, double scale, double page_height) {
  return StripFinder(document, scale, page_height).find();
}

}  // namespace chronicle::app
