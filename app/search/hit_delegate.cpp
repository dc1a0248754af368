#include "app/search/hit_delegate.h"

#include <QtGui/QPainter>

#include "app/search/hit_model.h"
#include "app/text/marked_line.h"
#include "app/text/values.h"
#include "app/theme/fonts.h"
#include "app/theme/ink.h"
#include "app/theme/muted_label.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int side = 16;
constexpr int gap = 12;      // before what stands at the right
constexpr int above = 5;     // and below the lines of a row
constexpr int headroom = 8;  // above a heading

using RowType = HitModel::RowType;

RowType type_of(const QModelIndex& index) { return static_cast<RowType>(index.data(HitModel::type_role).toInt()); }

const SearchHit* hit_of(const QModelIndex& index) {
  const auto* model = qobject_cast<const HitModel*>(index.model());
  return model != nullptr ? model->hit_at(index.row()) : nullptr;
}

/// Whether the words stand in the title itself, so that no second line is needed.
bool is_in_title(const SearchHit& hit, const QString& title) { return text_of(hit.context.text) == title; }

/// Writes a line in one ink.
void write(QPainter& painter, const QRect& room, const QString& text, const QFont& font, const QColor& ink) {
  draw_marked(painter, room, fitted({text, {}}, font, room.width()), font, ink, ink);
}

/// Writes at the right; what is left for the rest.
QRect write_right(QPainter& painter, QRect room, const QString& text, const QColor& ink) {
  if (text.isEmpty()) return room;
  painter.setPen(ink);
  painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
  return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - gap, 0);
}

void paint_heading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& room,
                   const QColor& muted) {
  const QFont font = heading_font(option.font);
  painter.setFont(font);
  const QRect left = write_right(painter, room, number_text(index.data(HitModel::count_role).toULongLong()), muted);
  write(painter, left, index.data().toString(), font, muted);
}

void paint_hit(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const SearchHit& hit,
               const QRect& room, const QPalette& inks) {
  const QColor text = inks.color(QPalette::Text), muted = muted_ink(inks), marked = accent_ink(inks);
  const QString title = index.data().toString();
  const int line = option.fontMetrics.height();
  painter.setFont(option.font);
  const QRect first(room.left(), room.top(), room.width(), line);
  const QRect left = write_right(painter, first, index.data(HitModel::note_role).toString(), muted);
  const MarkedText context = marked_text(hit.context.text, hit.context.marks);
  const auto write_context = [&](const QRect& place, const QColor& ink) {
    draw_marked(painter, place, fitted(context, option.font, place.width()), option.font, ink, marked);
  };
  if (is_in_title(hit, title)) return write_context(left, text);
  write(painter, left, title, option.font, text);
  write_context(QRect(room.left(), first.bottom() + 1, room.width(), line), muted);
}

}  // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsEnabled);
  QColor ground = selected ? selected_ground(option.palette) : option.palette.color(QPalette::Base);
  if (hovered && !selected) ground = hovered_ground(option.palette, ground);
  painter->fillRect(option.rect, ground);
  const QPalette inks = on_ground(option.palette, ground);
  const bool is_heading = type_of(index) == RowType::heading;
  if (is_heading && index.row() > 0)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), hairline(option.palette));
  const QRect room = option.rect.adjusted(side, above + (is_heading ? headroom : 0), -side, -above);
  if (is_heading) return paint_heading(*painter, option, index, room, muted_ink(inks));
  if (const SearchHit* hit = hit_of(index)) return paint_hit(*painter, option, index, *hit, room, inks);
  // A way to go on typing.
  painter->setFont(option.font);
  const QRect left = write_right(*painter, room, index.row() == 0 ? tr("Tab") : QString(), muted_ink(inks));
  write(*painter, left, index.data().toString(), option.font, accent_ink(inks));
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int line = option.fontMetrics.height();
  if (type_of(index) == RowType::heading)
    return {0, QFontMetrics(heading_font(option.font)).height() + headroom + 2 * above};
  const SearchHit* hit = hit_of(index);
  const bool one_line = hit == nullptr || hit->context.text.empty() || is_in_title(*hit, index.data().toString());
  return {0, (one_line ? 1 : 2) * line + 2 * above};
}

}  // namespace chronicle::app
