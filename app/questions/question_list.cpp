#include "app/questions/question_list.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolButton>
#include <algorithm>
#include <utility>

#include "app/questions/plain_questions.h"
#include "app/theme/fonts.h"
#include "app/theme/muted_label.h"

namespace chronicle::app {
namespace {

constexpr int left = 16;  // as the filter below
constexpr int right = 12;
constexpr int slack = 2;  // letters may reach beyond their advance, and a splitter's handle takes its share
constexpr int row_space = 8;
constexpr int line_space = 9;  // above the first saved one, with a line in it
constexpr int most_rows = 15;  // the others scroll
constexpr int least_rows = 4;
constexpr int largest_share = 42;  // per cent of the column, the rest of which is the filter's
constexpr int heading_left = 8;

/// Rows as the filter's: the text begins at the same margin.
class QuestionDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    if (index.data(QuestionList::first_saved_role).toBool()) {
      painter->fillRect(QRect(shown.rect.left() + left, shown.rect.top() + line_space / 2, shown.rect.width(), 1),
                        hairline(shown.palette));
      shown.rect.setTop(shown.rect.top() + line_space);
    }
    const QStyle* style = shown.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, shown.widget);
    const bool chosen = (shown.state & QStyle::State_Selected) != 0;
    painter->setFont(shown.font);
    painter->setPen(shown.palette.color(chosen ? QPalette::HighlightedText : QPalette::WindowText));
    const QRect room = shown.rect.adjusted(left, 0, -right, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      shown.fontMetrics.elidedText(shown.text, Qt::ElideRight, room.width()));
  }

  /// As wide as the list, whatever the text: no row need be laid out for its size.
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const int line = index.data(QuestionList::first_saved_role).toBool() ? line_space : 0;
    return {1, option.fontMetrics.height() + row_space + line};
  }
};

/// Keeps the keyboard where it is while the rows are set anew: on the row of the same question, else on the one
/// at its place.
class KeepRow {
 public:
  explicit KeepRow(QListWidget& list) : list_(list), row_(list.currentRow()) {
    if (row_ < 0) return;
    text_ = list.item(row_)->text();
    is_saved_ = is_saved(row_);
    chosen_ = list.item(row_)->isSelected();
  }
  KeepRow(const KeepRow&) = delete;
  KeepRow& operator=(const KeepRow&) = delete;
  ~KeepRow() {
    if (row_ < 0) return;
    int row = 0;
    while (row < list_.count() && !is_same(row)) ++row;
    if (row == list_.count()) row = std::min(row_, list_.count() - 1);
    list_.setCurrentRow(row, chosen_ ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
  }

 private:
  bool is_saved(int row) const { return list_.item(row)->data(QuestionList::saved_role).toBool(); }
  /// A saved question may have the name of a plain one.
  bool is_same(int row) const { return list_.item(row)->text() == text_ && is_saved(row) == is_saved_; }

  QListWidget& list_;
  int row_;
  QString text_;
  bool is_saved_ = false;
  bool chosen_ = false;
};

/// The heading of the list, which folds it.
QToolButton* make_heading(QWidget* parent) {
  auto* heading = new QToolButton(parent);
  heading->setObjectName(QStringLiteral("questions-heading"));
  heading->setText(QuestionList::tr("Questions"));
  heading->setToolTip(QuestionList::tr("Show or hide the questions"));
  heading->setAutoRaise(true);
  heading->setArrowType(Qt::DownArrow);
  heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  heading->setFont(heading_font(parent->font()));
  return heading;
}

/// How much of the column the questions may take.
int most_height(const QWidget& questions) {
  const QWidget* column = questions.parentWidget();
  return column != nullptr ? column->height() * largest_share / 100 : QWIDGETSIZE_MAX;
}

}  // namespace

QuestionList::QuestionList(QWidget* parent)
    : QWidget(parent), list_(new QListWidget(this)), heading_(make_heading(this)) {
  setAutoFillBackground(true);
  setFocusProxy(list_);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setBackgroundRole(QPalette::Window);
  list_->viewport()->setBackgroundRole(QPalette::Window);
  list_->setItemDelegate(new QuestionDelegate(list_));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setAccessibleName(tr("Questions"));
  list_->setContextMenuPolicy(Qt::CustomContextMenu);
  list_->installEventFilter(this);
  list_->viewport()->installEventFilter(this);
  add_plain();
  auto* top = new QHBoxLayout;
  top->setContentsMargins(heading_left, 8, right, 2);
  top->addWidget(heading_);
  top->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 4);
  layout->setSpacing(0);
  layout->addLayout(top);
  layout->addWidget(list_);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  fit();
  connect(heading_, &QToolButton::clicked, this, [this] { set_folded(!is_folded()); });
  const auto ask = [this](const QListWidgetItem* item) { Q_EMIT asked(item->data(address_role).toString()); };
  connect(list_, &QListWidget::itemClicked, this, ask);
  connect(list_, &QListWidget::itemActivated, this, ask);
  connect(list_, &QWidget::customContextMenuRequested, this, &QuestionList::offer);
}

void QuestionList::set_folded(bool folded) {
  heading_->setArrowType(folded ? Qt::RightArrow : Qt::DownArrow);
  setFocusProxy(folded ? static_cast<QWidget*>(heading_) : list_);
  list_->setHidden(folded);
  fit();
}

void QuestionList::add_plain() {
  for (const PlainQuestion& question : plain_questions()) {
    auto* item = new QListWidgetItem(question.title, list_);
    item->setToolTip(question.tip);
    item->setData(address_role, question.address);
  }
}

void QuestionList::set_saved(const std::vector<SavedQuestion>& questions) {
  const KeepRow keyboard(*list_);
  for (int row = list_->count() - 1; row >= 0 && list_->item(row)->data(saved_role).toBool(); --row)
    delete list_->takeItem(row);
  bool first = true;
  for (const SavedQuestion& question : questions) {
    auto* item = new QListWidgetItem(QString::fromStdString(question.name), list_);
    item->setToolTip(item->text());
    item->setData(address_role, QString::fromStdString(question.view));
    item->setData(saved_role, true);
    item->setData(first_saved_role, std::exchange(first, false));
  }
  fit();
}

void QuestionList::fit() {
  const auto height_of = [this](int rows) {
    int height = 2;
    for (int row = 0; row < std::min(list_->count(), rows); ++row) height += list_->sizeHintForRow(row);
    return height;
  };
  // Where the window is low, it scrolls rather than push the filter out.
  const int heading = layout()->sizeHint().height() - (list_->isHidden() ? 0 : list_->sizeHint().height());
  const int least = height_of(least_rows), most = std::max(most_height(*this) - heading, least);
  list_->setMinimumHeight(least);
  list_->setMaximumHeight(std::min(height_of(most_rows), most));
  updateGeometry();
}

QSize QuestionList::sizeHint() const {
  int widest = 0;
  for (int row = 0; row < list_->count(); ++row)
    if (!list_->item(row)->data(saved_role).toBool())
      widest = std::max(widest, list_->fontMetrics().horizontalAdvance(list_->item(row)->text()));
  const int wide = left + widest + right + slack + list_->verticalScrollBar()->sizeHint().width();
  if (list_->isHidden()) return {wide, layout()->sizeHint().height()};
  return {wide, layout()->sizeHint().height() - list_->sizeHint().height() + list_->maximumHeight()};
}

bool QuestionList::event(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
  if (event->type() == QEvent::ParentChange && parentWidget() != nullptr) parentWidget()->installEventFilter(this);
  return QWidget::event(event);
}

bool QuestionList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget()) {
    if (event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
  }
  // A right click asks what can be done, and moves nothing.
  const bool by_mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ||
                        event->type() == QEvent::MouseButtonDblClick;
  if (by_mouse && static_cast<QMouseEvent*>(event)->button() == Qt::RightButton) return true;
  if (event->type() == QEvent::KeyPress && !current_saved().isEmpty()) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_F2) Q_EMIT renameRequested(current_saved());
    if (key == Qt::Key_Delete) Q_EMIT dropRequested(current_saved());
    if (key == Qt::Key_F2 || key == Qt::Key_Delete) return true;
  }
  return QWidget::eventFilter(watched, event);
}

QString QuestionList::current_saved() const {
  const QListWidgetItem* item = list_->currentItem();
  return writable_ && item != nullptr && item->data(saved_role).toBool() ? item->text() : QString();
}

void QuestionList::offer(const QPoint& at) {
  QListWidgetItem* item = list_->itemAt(at);
  if (item == nullptr) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const QString name = item->text(), address = item->data(address_role).toString();
  connect(menu->addAction(tr("&Open")), &QAction::triggered, this, [this, address] { Q_EMIT asked(address); });
  if (writable_ && item->data(saved_role).toBool()) {
    menu->addSeparator();
    connect(menu->addAction(tr("&Update to the Current View")), &QAction::triggered, this,
            [this, name] { Q_EMIT changeRequested(name); });
    connect(menu->addAction(tr("&Rename…")), &QAction::triggered, this, [this, name] { Q_EMIT renameRequested(name); });
    connect(menu->addAction(tr("&Delete")), &QAction::triggered, this, [this, name] { Q_EMIT dropRequested(name); });
  }
  menu->popup(list_->viewport()->mapToGlobal(at));
}

void QuestionList::show_asked(const std::optional<Question>& question) {
  const QSignalBlocker quiet(list_);
  list_->clearSelection();
  if (!question) return;
  // The very question, or else the one that it is a choice of.
  for (const Question& asked : {*question, Question{question->ask, {}}}) {
    const QString address = QString::fromStdString(asked.text());
    for (int row = 0; row < list_->count(); ++row)
      if (list_->item(row)->data(address_role).toString() == address) return list_->setCurrentRow(row);
  }
}

}  // namespace chronicle::app
