#include "app/filter/facet_delegate.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

#include "app/filter/facet_model.h"
#include "app/text/values.h"
#include "app/theme/fonts.h"
#include "app/theme/ink.h"
#include "app/theme/muted_label.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int left = 16;  // ticks and chevrons stand within it
constexpr int right = 12;
constexpr int gap = 8;  // between label and count
constexpr int above_heading = 14;
constexpr int below_heading = 4;

bool is_chosen(const QModelIndex& index) { return index.data(Qt::CheckStateRole).toInt() == Qt::Checked; }

QString count_text(const QModelIndex& index) { return number_text(index.data(FacetModel::count_role).toULongLong()); }

void draw_tick(QPainter& painter, const QRect& row, const QColor& ink) {
  const double middle = row.center().y() + 0.5;
  QPainterPath tick(QPointF(4.0, middle + 0.5));
  tick.lineTo(6.5, middle + 3.0);
  tick.lineTo(11.5, middle - 3.5);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(tick);
}

void draw_chevron(QPainter& painter, const QPointF& middle, bool open, const QColor& ink) {
  QPainterPath chevron;
  if (open) {
    chevron.moveTo(middle + QPointF(-3.5, -1.75));
    chevron.lineTo(middle + QPointF(0, 1.75));
    chevron.lineTo(middle + QPointF(3.5, -1.75));
  } else {
    chevron.moveTo(middle + QPointF(-1.75, -3.5));
    chevron.lineTo(middle + QPointF(1.75, 0));
    chevron.lineTo(middle + QPointF(-1.75, 3.5));
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(chevron);
}

/// The part of a heading's row that its words stand in; the rest is air above.
QRect heading_rect(const QRect& row) { return row.adjusted(0, above_heading, 0, -below_heading); }

void paint_heading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const QRect rect = heading_rect(option.rect);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  const QColor ink = hovered ? option.palette.color(QPalette::Text) : muted_ink(option.palette);
  painter.setFont(heading_font(option.font));
  painter.setPen(ink);
  const QRect words = rect.adjusted(left, 0, -right, 0);
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
  draw_chevron(painter, QPointF(left / 2.0, rect.center().y() + 0.5), option.state.testFlag(QStyle::State_Open), ink);
}

void paint_value(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const QColor& ground) {
  const bool chosen = is_chosen(index);
  const QColor accent = accent_ink_on(option.palette, ground);
  const bool none = index.data(FacetModel::count_role).toULongLong() == 0;
  painter.setFont(chosen ? strong_font(option.font) : option.font);
  const QColor quiet = muted_ink(on_ground(option.palette, ground));
  if (chosen) draw_tick(painter, option.rect, accent);
  const QString count = count_text(index);
  const QRect inner = option.rect.adjusted(left, 0, -right, 0);
  painter.setPen(chosen ? accent : quiet);
  painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
  painter.setPen(chosen ? accent : (none ? quiet : option.palette.color(QPalette::Text)));
  const int room = inner.width() - painter.fontMetrics().horizontalAdvance(count) - gap;
  painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
}

void paint_more(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QColor& ground) {
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
  painter.setFont(option.font);
  painter.setPen(hovered ? option.palette.color(QPalette::Text) : muted_ink(on_ground(option.palette, ground)));
  painter.drawText(option.rect.adjusted(left, 0, -right, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                   index.data().toString());
}

}  // namespace

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const auto type = FacetModel::typeOf(index);
  const bool is_heading = type == FacetModel::RowType::section;
  QColor ground = option.palette.color(QPalette::Window);
  if (!is_heading && option.state.testFlag(QStyle::State_MouseOver)) {
    ground = hovered_ground(option.palette, ground);
    painter->fillRect(option.rect, ground);
  }
  if (is_heading)
    paint_heading(*painter, option, index);
  else if (type == FacetModel::RowType::value)
    paint_value(*painter, option, index, ground);
  else
    paint_more(*painter, option, index, ground);
  if (option.state.testFlag(QStyle::State_HasFocus)) {
    const QRect frame = is_heading ? heading_rect(option.rect).adjusted(0, -3, 0, 3) : option.rect;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(accent_ink(option.palette));
    painter->drawRoundedRect(QRectF(frame).adjusted(1.5, 0.5, -1.5, -0.5), 3, 3);
  }
  painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (FacetModel::typeOf(index) == FacetModel::RowType::section)
    return {0, QFontMetrics(heading_font(option.font)).height() + above_heading + below_heading};
  return {0, std::max(22, option.fontMetrics.height() + 4)};
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
  const QFontMetrics metrics(is_chosen(index) ? strong_font(option.font) : option.font);
  const QString label = index.data().toString();
  const int room = view->viewport()->width() - left - right - gap - metrics.horizontalAdvance(count_text(index));
  if (FacetModel::typeOf(index) == FacetModel::RowType::value && metrics.horizontalAdvance(label) > room)
    QToolTip::showText(event->globalPos(), label, view);
  else
    QToolTip::hideText();
  return true;
}

}  // namespace chronicle::app
