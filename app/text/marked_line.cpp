#include "app/text/marked_line.h"

#include <QtGui/QTextLayout>
#include <algorithm>

#include "app/text/words.h"

namespace chronicle::app {
namespace {

const QString ellipsis = QStringLiteral("…");
/// What is left before the first mark where the start of a line is cut off.
constexpr int before_mark = 16;

/// Lays out the line; marks are bold and, if colours are given, in theirs.
void lay_out(QTextLayout& layout, const MarkedText& line, const QColor& mark_ink = {}) {
  layout.setCacheEnabled(false);
  QTextOption option;
  option.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(option);
  QList<QTextLayout::FormatRange> formats;
  for (const auto& mark : line.marks) {
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    if (mark_ink.isValid()) format.setForeground(mark_ink);
    formats.push_back({mark.start, mark.length, format});
  }
  layout.setFormats(formats);
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
}

/// The line from `start`, with "…" before it.
MarkedText without_start(const MarkedText& line, int start) {
  MarkedText rest{ellipsis + line.text.mid(start), {}};
  for (const auto& mark : line.marks) rest.marks.push_back({mark.start - start + 1, mark.length});
  return rest;
}

/// The line up to `end`, with "…" after it.
MarkedText without_end(const MarkedText& line, int end) {
  MarkedText rest{line.text.left(end).trimmed() + ellipsis, {}};
  for (const auto& mark : line.marks)
    if (mark.start < end) rest.marks.push_back({mark.start, std::min(mark.length, end - mark.start)});
  return rest;
}

}  // namespace

MarkedText marked_text(const std::string& text, const std::vector<ByteRange>& marks) {
  const std::string_view bytes = text;
  const auto length = [](std::string_view utf8) { return static_cast<int>(text_of(utf8).size()); };
  MarkedText marked{text_of(bytes), {}};
  for (const ByteRange& range : marks)
    marked.marks.push_back(
        {length(bytes.substr(0, range.start)), length(bytes.substr(range.start, range.end - range.start))});
  return marked;
}

double width_of(const MarkedText& line, const QFont& font) {
  QTextLayout layout(line.text, font);
  lay_out(layout, line);
  return layout.lineAt(0).naturalTextWidth();
}

MarkedText fitted(MarkedText line, const QFont& font, double width) {
  if (width_of(line, font) <= width) return line;
  const double room = width - QFontMetricsF(font).horizontalAdvance(ellipsis);
  const auto end_in_sight = [&] {
    QTextLayout layout(line.text, font);
    lay_out(layout, line);
    return layout.lineAt(0).xToCursor(room, QTextLine::CursorOnCharacter);
  };
  if (!line.marks.empty() && line.marks.front().start + line.marks.front().length > end_in_sight()) {
    const auto space = line.text.indexOf(QLatin1Char(' '), std::max(0, line.marks.front().start - before_mark));
    const int start =
        static_cast<int>(std::min<qsizetype>(space < 0 ? line.text.size() : space + 1, line.marks.front().start));
    line = without_start(line, start);
    if (width_of(line, font) <= width) return line;
  }
  return without_end(line, end_in_sight());
}

void draw_marked(QPainter& painter, const QRectF& room, const MarkedText& line, const QFont& font, const QColor& ink,
                 const QColor& mark_ink) {
  QTextLayout layout(line.text, font);
  lay_out(layout, line, mark_ink);
  painter.setPen(ink);
  layout.draw(&painter, {room.left(), room.center().y() - layout.lineAt(0).height() / 2});
}

}  // namespace chronicle::app
