#include "app/filter/filter_chips.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractButton>
#include <algorithm>

#include "app/filter/flow_layout.h"
#include "app/theme/ink.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int side = 10;
constexpr int cross = 6;
constexpr int before_cross = 8;
constexpr int beyond_text = 5;  // of a chip's height
constexpr int between = 4;
constexpr int margin_left = 16, margin_top = 12, margin_right = 12;

/// A button as words: with a cross in a pill for a chosen value, bare for "Clear all".
class Chip : public QAbstractButton {
 public:
  Chip(const QString& label, bool is_pill, QWidget* parent) : QAbstractButton(parent), is_pill_(is_pill) {
    setText(label);
    setToolTip(label);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
  }

  QSize sizeHint() const override {
    return {fontMetrics().horizontalAdvance(text()) + extra() + 1, fontMetrics().height() + beyond_text};
  }
  QSize minimumSizeHint() const override { return {4 * side, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = pill.height() / 2;
    QColor ground = palette().color(QPalette::Window);
    if (is_pill_) {
      ground = selected_ground(palette());
      if (underMouse()) ground = hovered_ground(palette(), ground);
      painter.setPen(Qt::NoPen);
      painter.setBrush(ground);
      painter.drawRoundedRect(pill, radius, radius);
    }
    const QColor accent = accent_ink_on(palette(), ground);
    painter.setPen(is_pill_ || underMouse() ? accent : muted_ink(palette()));
    QFont shown = font();
    shown.setUnderline(!is_pill_ && underMouse());
    painter.setFont(shown);
    const QRect words = rect().adjusted(is_pill_ ? side : 2, 0, 0, 0);
    const int room = width() - extra();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room + 1));
    painter.setBrush(Qt::NoBrush);
    if (is_pill_) drawCross(painter, accent);
    if (!hasFocus()) return;
    painter.setPen(QPen(accent, 1.5));
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
  }

 private:
  /// What it takes beside its text.
  int extra() const { return is_pill_ ? side + before_cross + cross + side : 4; }

  void drawCross(QPainter& painter, const QColor& ink) const {
    const double x = width() - side - cross, y = (height() - cross) / 2.0;
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, y), QPointF(x + cross, y + cross));
    painter.drawLine(QPointF(x, y + cross), QPointF(x + cross, y));
  }

  bool is_pill_;
};

}  // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent) {
  auto* flow = new FlowLayout(this, between);
  flow->setContentsMargins(margin_left, margin_top, margin_right, 0);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int FilterChips::heightOfLines(int lines) const {
  return margin_top + lines * (fontMetrics().height() + beyond_text) + (lines - 1) * between;
}

/// Their place says that there are none.
void FilterChips::paintEvent(QPaintEvent* /*event*/) {
  if (!chosen_.empty()) return;
  QPainter painter(this);
  painter.setPen(muted_ink(palette()));
  const QRect room = rect().adjusted(margin_left, margin_top, -margin_right, 0);
  painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, tr("No filter: all records"));
}

int FilterChips::focusedPlace() const {
  for (int i = 0; i < layout()->count(); ++i)
    if (layout()->itemAt(i)->widget()->hasFocus()) return i;
  return -1;
}

void FilterChips::setChosen(const std::vector<Chosen>& chosen) {
  if (chosen == chosen_) return;
  const int focused = focusedPlace();
  chosen_ = chosen;
  update();  // also what stands between the chips
  // One of them may be sending the signal that led here.
  while (QLayoutItem* item = layout()->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const Chosen& one : chosen_) {
    auto* chip = new Chip(one.label, true, this);
    chip->setAccessibleName(tr("Remove %1 from the filter").arg(one.label));
    connect(chip, &QAbstractButton::clicked, this, [this, one] { Q_EMIT removed(one); });
    layout()->addWidget(chip);
    chip->show();
  }
  if (!chosen_.empty()) {
    auto* clear = new Chip(tr("Clear all"), false, this);
    clear->setToolTip(tr("Show every record"));
    clear->setAccessibleName(tr("Clear the filter"));
    connect(clear, &QAbstractButton::clicked, this, &FilterChips::cleared);
    layout()->addWidget(clear);
    clear->show();
    if (focused >= 0) layout()->itemAt(std::min(focused, layout()->count() - 1))->widget()->setFocus();
  }
  updateGeometry();
}

}  // namespace chronicle::app
