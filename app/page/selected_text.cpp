#include "app/page/selected_text.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <utility>

namespace chronicle::app {
namespace {

/// Without what only the layout needs: joiners, places to break and blanks that do not.
QString plain(QString text) {
  for (const char16_t none : {u'\u2060', u'\u200b', u'\ufffc'}) text.remove(QChar(none));
  for (const char16_t blank : {u'\u00a0', u'\u202f'}) text.replace(QChar(blank), u' ');
  return text.replace(QChar::LineSeparator, u'\n');
}

QString text_of(const QTextTableCell& cell) {
  QStringList blocks;
  for (QTextFrame::iterator it = cell.begin(); !it.atEnd(); ++it) blocks << plain(it.currentBlock().text());
  return blocks.join(u' ').simplified();
}

struct Cells {
  int row = 0, rows = 0, column = 0, columns = 0;
};

class Lines {
 public:
  void add(const QTextTable& table, const Cells& cells) {
    for (int row = cells.row; row < cells.row + cells.rows; ++row) {
      QStringList texts;
      for (int column = cells.column; column < cells.column + cells.columns; ++column)
        texts << text_of(table.cellAt(row, column));
      lines_ << texts.join(u'\t');
    }
  }
  /// An empty one, such as stands behind a table, parts what is around it.
  void add(const QString& line) {
    if (!line.isEmpty() || (!lines_.isEmpty() && !lines_.last().isEmpty())) lines_ << line;
  }
  /// Without an empty line at the end: a table is marked up to the start of what follows it.
  QString text() && {
    if (!lines_.isEmpty() && lines_.last().isEmpty()) lines_.removeLast();
    return lines_.join(u'\n');
  }

 private:
  QStringList lines_;
};

/// What of a block lies between two places of its document, without the blank that ends a line of HTML.
QString part_of(const QTextBlock& block, int start, int end) {
  const int from = std::max(start - block.position(), 0);
  QString part = block.text().mid(from, end - block.position() - from);
  const bool is_to_end = end - block.position() >= block.text().size();
  while (is_to_end && part.endsWith(u' ')) part.chop(1);
  return plain(std::move(part));
}

bool are_in_one_cell(const QTextTable& table, int start, int end) {
  return table.cellAt(start) == table.cellAt(end) && table.cellAt(start).isValid();
}

}  // namespace

QString selected_text(const QTextCursor& cursor) {
  Lines lines;
  if (const QTextTable* table = cursor.currentTable(); table != nullptr && cursor.hasComplexSelection()) {
    Cells cells;
    cursor.selectedTableCells(&cells.row, &cells.rows, &cells.column, &cells.columns);
    lines.add(*table, cells);
    return std::move(lines).text();
  }
  const int start = cursor.selectionStart();
  const int end = cursor.selectionEnd();
  QTextBlock block = cursor.document()->findBlock(start);
  while (block.isValid() && block.position() <= end) {
    const auto* table = qobject_cast<QTextTable*>(cursor.document()->frameAt(block.position()));
    if (table == nullptr || are_in_one_cell(*table, start, end)) {
      lines.add(part_of(block, start, end));
      block = block.next();
      continue;
    }
    const int last_row = end > table->lastPosition() ? table->rows() - 1 : table->cellAt(end).row();
    const int row = table->cellAt(block.position()).row();
    lines.add(*table, {row, last_row - row + 1, 0, table->columns()});
    block = cursor.document()->findBlock(table->lastPosition()).next();
  }
  return std::move(lines).text();
}

}  // namespace chronicle::app
