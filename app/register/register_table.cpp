#include "app/register/register_table.h"

#include <QtCore/QDataStream>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <algorithm>

#include "app/register/register_header.h"
#include "app/register/row_delegate.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr int room_for_arrow = 12;
constexpr int slack = 2;  // letters may reach beyond their advance
constexpr int least_naming_width = 160;
constexpr int least_share = 80;  // per cent of the preferred width

/// The least width in which a text has two lines at most.
int width_on_two_lines(const QFontMetrics& metrics, const QString& text) {
  int width = metrics.horizontalAdvance(text);
  for (auto at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
    width = std::min(width,
                     std::max(metrics.horizontalAdvance(text.left(at)), metrics.horizontalAdvance(text.mid(at + 1))));
  return width;
}

}  // namespace

RegisterTable::RegisterTable(RegisterModel* model, QWidget* parent)
    : QTableView(parent), model_(model), headings_(new RegisterHeader(model->look().naming, this)) {
  setModel(model);
  setHorizontalHeader(headings_);
  setItemDelegate(new RowDelegate(this));
  setFrameShape(NoFrame);
  setShowGrid(false);
  setWordWrap(false);
  setTextElideMode(Qt::ElideRight);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  setHorizontalScrollMode(ScrollPerPixel);
  setMouseTracking(true);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  showFirstSorting();
  setSortingEnabled(true);
  measure();
  fitRows();

  connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegisterTable::noticeChoice);
  connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &RegisterTable::noticeChoice);
  connect(this, &QTableView::clicked, this, &RegisterTable::chooseAgain);
  connect(this, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { Q_EMIT opened(model_->idAt(index.row())); });
  connect(headings_, &RegisterHeader::widthChosen, this, [this] {
    user_widths_ = true;
    fitRows();
  });
  connect(headings_, &RegisterHeader::columnsChosen, this, [this] {
    user_columns_ = true;
    fitColumns();
    fitRows();
  });
  connect(headings_, &RegisterHeader::resetRequested, this, &RegisterTable::resetColumns);
  connect(model, &QAbstractItemModel::headerDataChanged, this, &RegisterTable::measure);
  connect(model, &QAbstractItemModel::modelReset, this, [this] { hovered_ = -1; });
}

int RegisterTable::currentRow() const {
  const int row = currentIndex().row();
  return row >= 0 && selectionModel()->isRowSelected(row) ? row : -1;
}

std::vector<int> RegisterTable::selectedRowNumbers() const {
  std::vector<int> rows;
  for (const QItemSelectionRange& range : selectionModel()->selection())
    for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

void RegisterTable::selectQuietly(const std::vector<int>& rows) {
  const QScopedValueRollback quiet(quiet_, true);
  QItemSelection selection;
  for (const int row : rows) selection.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
  const QModelIndex current =
      rows.empty() ? QModelIndex() : model_->index(rows.back(), std::max(0, headings_->logicalIndex(0)));
  if (current.isValid()) selectRow(current.row());  // with Shift one selects from there
  selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
  selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  announced_ = rows.empty() ? RecordId() : model_->idAt(rows.back());
  if (current.isValid()) scrollTo(current, EnsureVisible);
  Q_EMIT selectionCountChanged();
}

void RegisterTable::moveQuietly(int row) {
  const QScopedValueRollback quiet(quiet_, true);
  const QModelIndex index = model_->index(row, std::max(0, headings_->logicalIndex(0)));
  if (currentIndex().row() != row) selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
  announced_ = model_->idAt(row);
  scrollTo(index, EnsureVisible);
}

void RegisterTable::changeQuietly(const std::function<void()>& change) {
  const QScopedValueRollback quiet(quiet_, true);
  change();
}

// Selection and current row change one after the other, in an order that differs between mouse and keys: look at both
// after each, and say what is new.
void RegisterTable::noticeChoice() {
  if (quiet_) return;
  Q_EMIT selectionCountChanged();
  const int row = currentRow();
  const RecordId id = row >= 0 ? model_->idAt(row) : RecordId();
  if (id == announced_) return;
  announced_ = id;
  if (id.is_null()) return;
  said_ = true;
  Q_EMIT chosen(id);
}

/// A click on the row that is the current one says so, too: the window may show something else by now.
void RegisterTable::chooseAgain(const QModelIndex& index) {
  if (said_ || index.row() != currentRow()) return;
  Q_EMIT chosen(model_->idAt(index.row()));
}

/// Of several selected rows the current one stays so, or the first.
void RegisterTable::leaveOne() { selectRow(currentRow() >= 0 ? currentRow() : selectedRowNumbers().front()); }

QModelIndex RegisterTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  if ((action != MoveHome && action != MoveEnd) || model_->rowCount() == 0)
    return QTableView::moveCursor(action, modifiers);
  const int column = currentIndex().isValid() ? currentIndex().column() : headings_->logicalIndex(0);
  return model_->index(action == MoveHome ? 0 : model_->rowCount() - 1, column);
}

void RegisterTable::keyPressEvent(QKeyEvent* event) {
  const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (opens && currentRow() >= 0) {
    Q_EMIT opened(model_->idAt(currentRow()));
    return;
  }
  if (event->key() == Qt::Key_Escape && selectedRowNumbers().size() > 1) return leaveOne();
  // The first arrow key without a current row goes to the first row.
  QTableView::keyPressEvent(event);
}

void RegisterTable::hover(int row) {
  if (row == hovered_) return;
  hovered_ = row;
  viewport()->update();
}

void RegisterTable::mousePressEvent(QMouseEvent* event) {
  said_ = false;
  const QPoint at = event->position().toPoint();
  const QModelIndex pressed = indexAt(at);
  const bool is_plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
  dragged_from_.reset();
  if (is_plain && pressed.isValid() && selectionModel()->isSelected(pressed)) dragged_from_ = at;
  QTableView::mousePressEvent(event);
}

void RegisterTable::contextMenuEvent(QContextMenuEvent* event) {
  const bool by_key = event->reason() == QContextMenuEvent::Keyboard;
  if (selectedRowNumbers().empty() || (!by_key && !indexAt(event->pos()).isValid())) return;
  const QPoint below = visualRect(currentIndex()).intersected(viewport()->rect()).bottomLeft();
  Q_EMIT menuRequested(by_key ? viewport()->mapToGlobal(below) : event->globalPos());
}

void RegisterTable::mouseMoveEvent(QMouseEvent* event) {
  const QPoint at = event->position().toPoint();
  hover(rowAt(at.y()));
  if (dragged_from_ && event->buttons().testFlag(Qt::LeftButton)) {
    if ((at - *dragged_from_).manhattanLength() < QApplication::startDragDistance()) return;
    dragged_from_.reset();
    return Q_EMIT dragRequested();
  }
  QTableView::mouseMoveEvent(event);
}

void RegisterTable::leaveEvent(QEvent* event) {
  hover(-1);
  QTableView::leaveEvent(event);
}

void RegisterTable::focusInEvent(QFocusEvent* event) {
  QTableView::focusInEvent(event);
  viewport()->update();
}

void RegisterTable::focusOutEvent(QFocusEvent* event) {
  QTableView::focusOutEvent(event);
  viewport()->update();
}

std::vector<int> RegisterTable::shownColumns() const {
  std::vector<int> columns;
  for (int visual = 0; visual < headings_->count(); ++visual)
    if (const int column = headings_->logicalIndex(visual); !headings_->isSectionHidden(column))
      columns.push_back(column);
  return columns;
}

bool RegisterTable::isFirstShown(int column) const {
  const std::vector<int> shown = shownColumns();
  return !shown.empty() && shown.front() == column;
}

void RegisterTable::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void RegisterTable::changeEvent(QEvent* event) {
  QTableView::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  measure();
  fitColumns();
  fitRows();
}

/// A column of long texts is narrower than it would like, or another than it must be.
bool RegisterTable::needsTwoLines() const {
  const std::vector<int> shown = shownColumns();
  return std::any_of(shown.begin(), shown.end(), [this](int column) {
    const bool wraps = model_->look().columns[static_cast<std::size_t>(column)].wraps;
    const int least = column == model_->look().naming ? leastNamingWidth() : leastWidth(column);
    return headings_->sectionSize(column) < (wraps ? preferredWidth(column) : least);
  });
}

void RegisterTable::fitRows() {
  lines_ = needsTwoLines() ? 2 : 1;
  const int height = row_height(fontMetrics(), lines_);
  if (verticalHeader()->defaultSectionSize() == height) return;
  verticalHeader()->setMinimumSectionSize(height);
  verticalHeader()->setDefaultSectionSize(height);
}

/// Measured once a font, as columns are fitted at every step of a window that is drawn larger.
void RegisterTable::measure() {
  preferred_.clear();
  least_.clear();
  folded_.clear();
  const QFontMetrics metrics = fontMetrics();
  const QString not_stated = text_of(phrases_in(shown_language).labels.text(Label::not_stated));
  for (int at = 0; at < model_->columnCount(); ++at) {
    const ColumnLook& look = model_->look().columns[static_cast<std::size_t>(at)];
    const int title = metrics.horizontalAdvance(model_->headerData(at, Qt::Horizontal).toString());
    const bool is_number = model_->columns()[static_cast<std::size_t>(at)].is_number;
    const int absent = is_number ? 0 : metrics.horizontalAdvance(not_stated);
    int text = metrics.horizontalAdvance(text_of(look.sample));
    int on_two_lines = is_number ? 0 : width_on_two_lines(metrics, not_stated);
    for (const QString& words : look.words != nullptr ? look.words() : QStringList{text_of(look.sample)}) {
      text = std::max(text, metrics.horizontalAdvance(words));
      on_two_lines = std::max(on_two_lines, width_on_two_lines(metrics, words));
    }
    const int preferred = std::max({title + room_for_arrow, absent, text + slack}) + cell_padding();
    // Sentences and names are longer than two lines anyway.
    const int folded = look.wraps                    ? preferred / 4
                       : at == model_->look().naming ? std::max(title + cell_padding(), preferred / 2)
                                                     : std::max(title, on_two_lines + slack) + cell_padding();
    preferred_.push_back(preferred);
    least_.push_back(look.shrinks ? std::max({folded, absent + cell_padding(), preferred * least_share / 100})
                                  : preferred);
    folded_.push_back(folded);
  }
}

int RegisterTable::leastNamingWidth() const {
  return std::max(foldedNamingWidth(),
                  std::min(least_naming_width, preferredWidth(model_->look().naming) * least_share / 100));
}

/// What the columns beside the naming one want.
int RegisterTable::roomWanted(const std::vector<int>& widths) const {
  int room = 0;
  for (int column = 0; column < model_->columnCount(); ++column)
    if (column != model_->look().naming && !headings_->isSectionHidden(column))
      room += widths[static_cast<std::size_t>(column)];
  return room;
}

/// Leaves out columns that others can do without, until the rest has room.
void RegisterTable::dropColumns() {
  if (user_columns_) return;
  const auto& columns = model_->look().columns;
  for (int column = 0; column < model_->columnCount(); ++column) headings_->setSectionHidden(column, false);
  for (int turn = 1; turn <= last_drop; ++turn) {
    const int room =
        turn < first_folded_drop ? roomWanted(least_) + leastNamingWidth() : roomWanted(folded_) + foldedNamingWidth();
    if (room <= viewport()->width()) return;
    for (int column = 0; column < model_->columnCount(); ++column)
      if (columns[static_cast<std::size_t>(column)].drop == turn) headings_->setSectionHidden(column, true);
  }
}

/// Gives each column what it prefers, or a fair share if that is too much, and the naming column the rest. Where they
/// have less than they must have, their rows have two lines; where that is too much, too, all are narrower alike, so
/// that none is out of sight.
void RegisterTable::fitColumns() {
  if (user_widths_ || viewport()->width() <= 0) return;
  dropColumns();
  const int naming = model_->look().naming;
  const int available = viewport()->width();
  const int least = roomWanted(least_), folded = roomWanted(folded_);
  const bool is_folded = available < least + leastNamingWidth();
  const int for_naming = std::clamp(available * 40 / 100, leastNamingWidth(), preferredWidth(naming));
  const auto& low = is_folded ? folded_ : least_;
  const auto& high = is_folded ? least_ : preferred_;
  const int spare = is_folded ? available - folded - foldedNamingWidth() : available - for_naming - least;
  const int wanted =
      is_folded ? least + leastNamingWidth() - folded - foldedNamingWidth() : roomWanted(preferred_) - least;
  const double share = wanted > 0 ? std::clamp(double(spare) / wanted, 0.0, 1.0) : 1.0;
  const double squeeze = is_folded ? std::min(1.0, double(available) / (folded + foldedNamingWidth())) : 1.0;
  int used = 0;
  for (int column = 0; column < model_->columnCount(); ++column) {
    if (column == naming || headings_->isSectionHidden(column)) continue;
    const auto at = static_cast<std::size_t>(column);
    const int width = static_cast<int>((low[at] + share * (high[at] - low[at])) * squeeze);
    headings_->resizeSection(column, width);
    used += width;
  }
  headings_->resizeSection(naming, available - used);
  fitRows();
}

void RegisterTable::showFirstSorting() {
  const TabLook& look = model_->look();
  headings_->setSortIndicator(look.sorted_by, look.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RegisterTable::resetColumns() {
  user_widths_ = user_columns_ = false;
  for (int column = 0; column < model_->columnCount(); ++column)
    headings_->moveSection(headings_->visualIndex(column), column);
  showFirstSorting();
  fitColumns();
}

QByteArray RegisterTable::saveLayout() const {
  QByteArray layout;
  QDataStream stream(&layout, QIODevice::WriteOnly);
  stream << qint32(model_->columnCount()) << user_widths_ << user_columns_ << headings_->saveState();
  return layout;
}

bool RegisterTable::restoreLayout(const QByteArray& layout) {
  QDataStream stream(layout);
  qint32 columns = 0;
  bool user_widths = false, user_columns = false;
  QByteArray state;
  stream >> columns >> user_widths >> user_columns >> state;
  // A heading state for other columns than these would leave some of them without a width.
  if (stream.status() != QDataStream::Ok || columns != model_->columnCount() || !headings_->restoreState(state))
    return false;
  headings_->setSectionHidden(model_->look().naming, false);
  user_widths_ = user_widths;
  user_columns_ = user_columns;
  fitColumns();
  fitRows();
  return true;
}

}  // namespace chronicle::app
