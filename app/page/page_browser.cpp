#include "app/page/page_browser.h"

#include <QtCore/QMimeData>
#include <QtGui/QTextTable>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <numeric>

#include "app/page/selected_text.h"

namespace chronicle::app {
namespace {

/// Qt rounds the share of each column by itself: all of them may be a pixel wider than the page. The widest gives one
/// in a hundred.
void leave_room_for_rounding(QTextTable& table) {
  QTextTableFormat format = table.format();
  auto widths = format.columnWidthConstraints();
  const auto widest = std::max_element(
      widths.begin(), widths.end(),
      [](const QTextLength& one, const QTextLength& other) { return one.rawValue() < other.rawValue(); });
  const double given = std::accumulate(widths.begin(), widths.end(), 0.0,
                                       [](double sum, const QTextLength& width) { return sum + width.rawValue(); });
  if (widest == widths.end() || widest->type() != QTextLength::PercentageLength || given < 100) return;
  *widest = QTextLength(QTextLength::PercentageLength, widest->rawValue() - 1);
  format.setColumnWidthConstraints(widths);
  table.setFormat(format);
}

}  // namespace

PageBrowser::PageBrowser(QWidget* parent) : QTextBrowser(parent) {
  setOpenLinks(false);
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(tr("Record page"));
  setWordWrapMode(QTextOption::WordWrap);
  // Queued, as it is told from within the layout.
  connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &PageBrowser::break_words, Qt::QueuedConnection);
}

void PageBrowser::show_html(const QString& html) {
  setWordWrapMode(QTextOption::WordWrap);
  setHtml(html);
}

void PageBrowser::set_marks(Mark mark, const QList<ExtraSelection>& parts) {
  auto& now = marks_[static_cast<std::size_t>(mark)];
  if (now.isEmpty() && parts.isEmpty()) return;
  now = parts;
  setExtraSelections(marks_[0] + marks_[1]);
}

void PageBrowser::break_words() {
  const int beyond = horizontalScrollBar()->maximum();
  if (beyond == 0 || wordWrapMode() != QTextOption::WordWrap) return;
  needed_width_ = viewport()->width() + beyond;
  for (QTextFrame* frame : document()->rootFrame()->childFrames())
    if (auto* table = qobject_cast<QTextTable*>(frame)) leave_room_for_rounding(*table);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void PageBrowser::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) Q_EMIT widthChanged();
  // One mode must not call for the other.
  if (wordWrapMode() != QTextOption::WordWrap && room() >= needed_width_) setWordWrapMode(QTextOption::WordWrap);
}

int PageBrowser::room() const { return maximumViewportSize().width() - verticalScrollBar()->sizeHint().width(); }

int PageBrowser::text_width() const { return room() - 2 * static_cast<int>(document()->documentMargin()); }

QMimeData* PageBrowser::createMimeDataFromSelection() const {
  QMimeData* copied = QTextBrowser::createMimeDataFromSelection();
  // Asked for first: until it is, Qt would put its own text over ours.
  copied->setHtml(copied->html().remove(QChar(u'\u200b')));
  copied->setText(selected_text(textCursor()));
  return copied;
}

QPoint PageBrowser::link_place() const {
  if (!by_key_) return QCursor::pos();
  // The link with the keyboard's frame around it is what the cursor has selected.
  const QRect place = cursorRect(textCursor()).intersected(viewport()->rect());
  return viewport()->mapToGlobal(place.isEmpty() ? viewport()->rect().center() : place.bottomLeft());
}

void PageBrowser::keyPressEvent(QKeyEvent* event) {
  by_key_ = true;
  QTextBrowser::keyPressEvent(event);
}

void PageBrowser::mouseDoubleClickEvent(QMouseEvent* event) {
  QTextBrowser::mouseDoubleClickEvent(event);
  if (event->button() == Qt::LeftButton) Q_EMIT doubleClicked(cursorForPosition(event->pos()).position());
}

/// A link is dragged as a whole; text beside links is selected.
void PageBrowser::mouseMoveEvent(QMouseEvent* event) {
  const bool is_pressed = event->buttons().testFlag(Qt::LeftButton) && !pressed_link_.isEmpty();
  if (!is_pressed) return QTextBrowser::mouseMoveEvent(event);
  if ((event->pos() - pressed_at_).manhattanLength() < QApplication::startDragDistance()) return;
  Q_EMIT linkDragged(std::exchange(pressed_link_, {}));
}

void PageBrowser::mousePressEvent(QMouseEvent* event) {
  by_key_ = false;
  pressed_at_ = event->pos();
  pressed_link_ = event->button() == Qt::LeftButton ? QUrl(anchorAt(event->pos())) : QUrl();
  QTextBrowser::mousePressEvent(event);
}

void PageBrowser::contextMenuEvent(QContextMenuEvent* event) {
  by_key_ = event->reason() == QContextMenuEvent::Keyboard;
  const QString link = by_key_ ? textCursor().charFormat().anchorHref() : anchorAt(event->pos());
  Q_EMIT menuRequested(QUrl(link), by_key_ ? link_place() : event->globalPos());
}

void PageBrowser::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

}  // namespace chronicle::app
