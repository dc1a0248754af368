#include "app/filter/facet_tree.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>

#include "app/filter/facet_delegate.h"
#include "app/filter/facet_model.h"

namespace chronicle::app {

FacetTree::FacetTree(FacetModel* model, QWidget* parent) : QTreeView(parent), facets_(model) {
  setModel(model);
  setItemDelegate(new FacetDelegate(this));
  setHeaderHidden(true);
  setRootIsDecorated(false);
  setIndentation(0);
  setExpandsOnDoubleClick(false);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(NoSelection);
  setFrameShape(NoFrame);
  setMouseTracking(true);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setBackgroundRole(QPalette::Window);
  viewport()->setBackgroundRole(QPalette::Window);
  setAccessibleName(tr("Filter"));
  setAccessibleDescription(tr("Space chooses a value, Ctrl+Space only that one"));
  connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &FacetTree::remember);
  connect(model, &QAbstractItemModel::modelReset, this, &FacetTree::restore);
  connect(this, &QTreeView::collapsed, this,
          [this](const QModelIndex& index) { folded_.insert(FacetModel::facetOf(index)); });
  connect(this, &QTreeView::expanded, this,
          [this](const QModelIndex& index) { folded_.erase(FacetModel::facetOf(index)); });
}

void FacetTree::remember() {
  const QModelIndex current = currentIndex();
  kept_.valid = current.isValid();
  kept_.scroll = verticalScrollBar()->value();
  if (!current.isValid()) return;
  kept_.type = static_cast<int>(FacetModel::typeOf(current));
  kept_.facet = FacetModel::facetOf(current);
  kept_.value = FacetModel::valueOf(current);
}

void FacetTree::setFolded(std::set<Facet> facets) {
  folded_ = std::move(facets);
  fold();
}

void FacetTree::fold() {
  for (int row = 0; row < facets_->rowCount(); ++row) {
    const QModelIndex section = facets_->index(row, 0);
    setExpanded(section, !folded_.contains(FacetModel::facetOf(section)));
  }
}

void FacetTree::restore() {
  fold();
  if (kept_.valid) {
    const QModelIndex section = facets_->sectionOf(kept_.facet);
    QModelIndex current = section;
    if (kept_.type == static_cast<int>(FacetModel::RowType::value)) {
      current = facets_->indexOf(kept_.facet, kept_.value);
    } else if (kept_.type == static_cast<int>(FacetModel::RowType::more)) {
      current = facets_->index(facets_->rowCount(section) - 1, 0, section);
    }
    selectionModel()->setCurrentIndex(current.isValid() ? current : section, QItemSelectionModel::NoUpdate);
  }
  executeDelayedItemsLayout();
  verticalScrollBar()->setValue(kept_.scroll);
}

void FacetTree::act(const QModelIndex& index, bool only) {
  if (!index.isValid()) return;
  const Facet facet = FacetModel::facetOf(index);
  switch (FacetModel::typeOf(index)) {
    case FacetModel::RowType::section:
      setExpanded(index, !isExpanded(index));
      return;
    case FacetModel::RowType::more:
      facets_->setLong(facet, !facets_->isLong(facet));
      return;
    case FacetModel::RowType::value:
      break;
  }
  const std::string value = FacetModel::valueOf(index);
  const int before = heightOf(index);
  if (only)
    Q_EMIT onlyChosen(facet, value);
  else
    Q_EMIT toggled(facet, value);
  // What was clicked stays under the pointer, whatever has come and gone above it.
  if (QLayout* around = parentWidget() != nullptr ? parentWidget()->layout() : nullptr) around->activate();
  executeDelayedItemsLayout();
  if (const QModelIndex now = facets_->indexOf(facet, value); now.isValid())
    verticalScrollBar()->setValue(verticalScrollBar()->value() + heightOf(now) - before);
}

int FacetTree::heightOf(const QModelIndex& index) const {
  return viewport()->mapToGlobal(visualRect(index).topLeft()).y();
}

void FacetTree::keyPressEvent(QKeyEvent* event) {
  const bool acts = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (acts && currentIndex().isValid()) {
    act(currentIndex(), event->modifiers().testFlag(Qt::ControlModifier));
    return;
  }
  QTreeView::keyPressEvent(event);
}

void FacetTree::mousePressEvent(QMouseEvent* event) {
  pressed_ = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
  if (pressed_.isValid()) selectionModel()->setCurrentIndex(pressed_, QItemSelectionModel::NoUpdate);
}

void FacetTree::mouseReleaseEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  const bool clicked = event->button() == Qt::LeftButton && index.isValid() && pressed_ == index;
  pressed_ = QModelIndex();
  if (clicked) act(index, event->modifiers().testFlag(Qt::ControlModifier));
}

// Two quick clicks are two clicks.
void FacetTree::mouseDoubleClickEvent(QMouseEvent* event) { mousePressEvent(event); }

void FacetTree::contextMenuEvent(QContextMenuEvent* event) {
  const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
  const QModelIndex index = by_key ? currentIndex() : indexAt(event->pos());
  if (!index.isValid() || FacetModel::typeOf(index) != FacetModel::RowType::value) return;
  const QPoint at = by_key ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
  Q_EMIT menuRequested(FacetModel::facetOf(index), FacetModel::valueOf(index), at);
}

void FacetTree::focusInEvent(QFocusEvent* event) {
  QTreeView::focusInEvent(event);
  const int sections = facets_->rowCount();
  if (sections == 0) return;
  const bool forward = event->reason() == Qt::TabFocusReason;
  if (forward || event->reason() == Qt::BacktabFocusReason)
    setCurrentIndex(facets_->index(forward ? 0 : sections - 1, 0));
}

bool FacetTree::focusNextPrevChild(bool next) {
  const QModelIndex current = currentIndex();
  if (!current.isValid()) return QTreeView::focusNextPrevChild(next);
  const bool within = current.parent().isValid();
  const int section = within ? current.parent().row() : current.row();
  const int target = next ? section + 1 : (within ? section : section - 1);
  if (target < 0 || target >= facets_->rowCount()) return QTreeView::focusNextPrevChild(next);
  setCurrentIndex(facets_->index(target, 0));
  return true;
}

void FacetTree::changeEvent(QEvent* event) {
  QTreeView::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) scheduleDelayedItemsLayout();
}

// The delegate paints the whole row.
void FacetTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyleOptionViewItem row = option;
  row.rect.setLeft(0);
  row.rect.setWidth(viewport()->width());
  const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
  row.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && row.rect.contains(pointer));
  row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
  row.state.setFlag(QStyle::State_Open, isExpanded(index));
  itemDelegate()->paint(painter, row, index);
}

void FacetTree::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const {}

}  // namespace chronicle::app
