#include "app/register/register_header.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

#include "app/register/row_delegate.h"
#include "app/theme/ink.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int arrow_width = 7;
constexpr int arrow_gap = 5;
constexpr int width_step = 8;

void draw_arrow(QPainter& painter, const QPointF& left_middle, bool down) {
  const double height = down ? 4.0 : -4.0;
  const QPointF top(left_middle.x(), left_middle.y() - height / 2);
  painter.drawPolygon(
      QPolygonF{top, {top.x() + arrow_width, top.y()}, {top.x() + arrow_width / 2.0, top.y() + height}});
}

}  // namespace

RegisterHeader::RegisterHeader(int naming, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), naming_(naming) {
  setSectionsClickable(true);
  setSectionsMovable(true);
  setFirstSectionMovable(true);
  setHighlightSections(false);
  setStretchLastSection(false);
  setTextElideMode(Qt::ElideRight);
  setMinimumSectionSize(40);
  setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  setFocusPolicy(Qt::TabFocus);
  setAccessibleName(tr("Column headings"));
  connect(this, &QHeaderView::sortIndicatorChanged, this, &RegisterHeader::describe);
}

QSize RegisterHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), row_height(fontMetrics())}; }

int RegisterHeader::focused() const {
  return focused_ >= 0 && focused_ < count() && !isSectionHidden(focused_) ? focused_ : logicalIndex(0);
}

void RegisterHeader::paintSection(QPainter* painter, const QRect& rect, int logical) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->fillRect(rect, palette().color(QPalette::Base));
  const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logical;
  const auto alignment = model()->headerData(logical, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
  QRect inner = cell_text_rect(rect, alignment);
  if (sorted) inner.setWidth(std::max(0, inner.width() - arrow_width - arrow_gap));
  const QString title = model()->headerData(logical, Qt::Horizontal).toString();
  const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, inner.width());
  const QColor ink = sorted ? palette().color(QPalette::Text) : muted_ink(palette());
  painter->setPen(ink);
  painter->drawText(inner, static_cast<int>(alignment), shown);
  if (sorted) {
    const int text_end =
        alignment.testFlag(Qt::AlignRight) ? inner.right() : inner.left() + fontMetrics().horizontalAdvance(shown);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    draw_arrow(*painter, QPointF(text_end + arrow_gap, rect.center().y() + 0.5),
               sortIndicatorOrder() == Qt::DescendingOrder);
  }
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), hairline(palette()));
  if (hasFocus() && logical == focused()) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(accent_ink(palette()));
    painter->drawRoundedRect(QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5), 3, 3);
  }
  painter->restore();
}

// What is right of the last column, too.
void RegisterHeader::paintEvent(QPaintEvent* event) {
  QHeaderView::paintEvent(event);
  if (length() - offset() >= viewport()->width()) return;
  QPainter painter(viewport());
  const QRect rest = viewport()->rect().adjusted(length() - offset(), 0, 0, 0);
  painter.fillRect(rest, palette().color(QPalette::Base));
  painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), hairline(palette()));
}

void RegisterHeader::sortBy(int logical) {
  const bool again = sortIndicatorSection() == logical && sortIndicatorOrder() == Qt::AscendingOrder;
  setSortIndicator(logical, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RegisterHeader::focusStep(int step) {
  if (const int visual = shownBeside(focused(), step); visual >= 0) focused_ = logicalIndex(visual);
  describe();
  viewport()->update();
}

/// Where the next column stands that is shown; -1 if there is none.
int RegisterHeader::shownBeside(int logical, int step) const {
  int visual = visualIndex(logical) + step;
  while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual))) visual += step;
  return visual < count() ? visual : -1;
}

void RegisterHeader::moveStep(int logical, int step) {
  focused_ = focused();
  if (const int to = shownBeside(logical, step); to >= 0) moveSection(visualIndex(logical), to);
}

void RegisterHeader::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_Left ? -1 : 1;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      if (event->modifiers() == Qt::ControlModifier) {
        moveStep(focused(), step);
      } else if (event->modifiers() == Qt::ShiftModifier) {
        resizeSection(focused(), std::max(minimumSectionSize(), sectionSize(focused()) + step * width_step));
        Q_EMIT widthChosen();
      } else {
        focusStep(step);
      }
      return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      sortBy(focused());
      return;
    default:
      event->ignore();
  }
}

void RegisterHeader::describe() {
  if (model() == nullptr || count() == 0) return;
  const QString title = model()->headerData(focused(), Qt::Horizontal).toString();
  if (sortIndicatorSection() != focused()) {
    setAccessibleDescription(tr("%1; press Space to sort").arg(title));
    return;
  }
  setAccessibleDescription(sortIndicatorOrder() == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(title)
                                                                      : tr("%1, sorted descending").arg(title));
}

void RegisterHeader::focusInEvent(QFocusEvent* event) {
  describe();
  QHeaderView::focusInEvent(event);
  viewport()->update();
}

void RegisterHeader::focusOutEvent(QFocusEvent* event) {
  QHeaderView::focusOutEvent(event);
  viewport()->update();
}

void RegisterHeader::mouseReleaseEvent(QMouseEvent* event) {
  const bool resized = viewport()->cursor().shape() == Qt::SplitHCursor;
  QHeaderView::mouseReleaseEvent(event);
  if (resized) Q_EMIT widthChosen();
}

void RegisterHeader::contextMenuEvent(QContextMenuEvent* event) {
  const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
  const int under = by_key ? focused() : logicalIndexAt(event->pos());
  QMenu* menu = makeMenu(under >= 0 ? under : focused());
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(by_key ? mapToGlobal(QPoint(sectionViewportPosition(focused()), height())) : event->globalPos());
}

void RegisterHeader::addSorting(QMenu& menu, int logical) {
  const auto add = [&](const QString& text, Qt::SortOrder order) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(sortIndicatorSection() == logical && sortIndicatorOrder() == order);
    connect(action, &QAction::triggered, this, [this, logical, order] { setSortIndicator(logical, order); });
  };
  add(tr("Sort Ascending"), Qt::AscendingOrder);
  add(tr("Sort Descending"), Qt::DescendingOrder);
}

void RegisterHeader::addMoving(QMenu& menu, int logical) {
  const auto add = [&](const QString& text, int step) {
    QAction* action = menu.addAction(text);
    action->setEnabled(shownBeside(logical, step) >= 0);
    connect(action, &QAction::triggered, this, [this, logical, step] { moveStep(logical, step); });
  };
  add(tr("Move Left"), -1);
  add(tr("Move Right"), 1);
}

QMenu* RegisterHeader::makeMenu(int logical) {
  auto* menu = new QMenu(this);
  menu->setAccessibleName(tr("Columns"));
  addSorting(*menu, logical);
  menu->addSeparator();
  addMoving(*menu, logical);
  menu->addSeparator();
  for (int visual = 0; visual < count(); ++visual) {
    const int column = logicalIndex(visual);
    QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
    action->setCheckable(true);
    action->setChecked(!isSectionHidden(column));
    action->setEnabled(column != naming_);
    connect(action, &QAction::toggled, this, [this, column](bool shown) {
      setSectionHidden(column, !shown);
      Q_EMIT columnsChosen();
    });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Reset Columns")), &QAction::triggered, this, &RegisterHeader::resetRequested);
  return menu;
}

}  // namespace chronicle::app
