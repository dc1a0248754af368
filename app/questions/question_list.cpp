#include "app/questions/question_list.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyledItemDelegate>

#include "app/questions/question_words.h"
#include "app/register/muted_label.h"

namespace chronicle::app {
namespace {

constexpr int left = 16;  // as the filter below
constexpr int right = 12;
constexpr int row_space = 8;
constexpr double heading_share = 0.92;

/// Rows as the filter's: the text begins at the same margin.
class QuestionDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QStyle* style = shown.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, shown.widget);
    const bool chosen = (shown.state & QStyle::State_Selected) != 0;
    painter->setFont(shown.font);
    painter->setPen(shown.palette.color(chosen ? QPalette::HighlightedText : QPalette::WindowText));
    const QRect room = shown.rect.adjusted(left, 0, -right, 0);
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      shown.fontMetrics.elidedText(shown.text, Qt::ElideRight, room.width()));
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + row_space};
  }
};

}  // namespace

QuestionList::QuestionList(QWidget* parent) : QWidget(parent), list_(new QListWidget(this)) {
  setAutoFillBackground(true);
  setFocusProxy(list_);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setBackgroundRole(QPalette::Window);
  list_->viewport()->setBackgroundRole(QPalette::Window);
  list_->setItemDelegate(new QuestionDelegate(list_));
  list_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setAccessibleName(tr("Questions"));
  for (const Ask ask : asks_in_order) {
    auto* item = new QListWidgetItem(question_title(ask), list_);
    item->setToolTip(question_tip(ask));
    item->setData(Qt::UserRole, static_cast<int>(ask));
  }
  auto* heading = new MutedLabel(this);
  heading->setText(tr("Questions"));
  heading->setContentsMargins(left, 12, right, 4);
  QFont small = font();
  if (small.pointSizeF() > 0) small.setPointSizeF(small.pointSizeF() * heading_share);
  small.setWeight(QFont::DemiBold);
  heading->setFont(small);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 4);
  layout->setSpacing(0);
  layout->addWidget(heading);
  layout->addWidget(list_);
  fit();
  const auto ask = [this](const QListWidgetItem* item) {
    Q_EMIT asked(static_cast<Ask>(item->data(Qt::UserRole).toInt()));
  };
  connect(list_, &QListWidget::itemClicked, this, ask);
  connect(list_, &QListWidget::itemActivated, this, ask);
}

void QuestionList::fit() {
  int height = 2;
  for (int row = 0; row < list_->count(); ++row) height += list_->sizeHintForRow(row);
  list_->setFixedHeight(height);
}

bool QuestionList::event(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
  return QWidget::event(event);
}

void QuestionList::show_asked(std::optional<Ask> ask) {
  const QSignalBlocker quiet(list_);
  list_->clearSelection();
  for (int row = 0; ask && row < list_->count(); ++row)
    if (list_->item(row)->data(Qt::UserRole).toInt() == static_cast<int>(*ask)) list_->setCurrentRow(row);
}

}  // namespace chronicle::app
