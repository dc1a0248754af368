#include "app/palette/go_to_delegate.h"

#include <QtGui/QPainter>
#include <algorithm>

#include "app/palette/go_to_model.h"
#include "app/text/marked_line.h"
#include "app/theme/ink.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int margin = 16;
constexpr int gap = 16;  // between title and hint
constexpr int least_height = 32;
constexpr int row_space = 12;
constexpr double title_share = 0.5;  // of the room, where another name stands beside it

void draw_names(QPainter& painter, const QRectF& room, const GoToItem& item, const QStyleOptionViewItem& option,
                const QColor& quiet) {
  const QColor ink = option.palette.color(QPalette::Text);
  if (item.other_name.text.isEmpty()) {
    draw_marked(painter, room, fitted(item.title, option.font, room.width()), option.font, ink, ink);
    return;
  }
  const double other = width_of(item.other_name, option.font);
  const double share = std::max(room.width() * title_share, room.width() - gap - other);
  const MarkedText title = fitted(item.title, option.font, share);
  draw_marked(painter, room, title, option.font, ink, ink);
  const QRectF rest = room.adjusted(width_of(title, option.font) + gap, 0, 0, 0);
  draw_marked(painter, rest, fitted(item.other_name, option.font, rest.width()), option.font, quiet, ink);
}

}  // namespace

void GoToDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const GoToItem& item = qobject_cast<const GoToModel*>(index.model())->item(index);
  painter->save();
  QColor ground = option.palette.color(QPalette::Base);
  if (option.state.testFlag(QStyle::State_Selected))
    ground = selected_ground(option.palette);
  else if (option.state.testFlag(QStyle::State_MouseOver))
    ground = hovered_ground(option.palette, ground);
  painter->fillRect(option.rect, ground);
  if (item.starts_group)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), hairline(option.palette));
  const QColor quiet = muted_ink(on_ground(option.palette, ground));
  const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
  const int hint = option.fontMetrics.horizontalAdvance(item.hint);
  draw_marked(*painter, QRectF(inner).adjusted(inner.width() - hint, 0, 0, 0), {item.hint, {}}, option.font, quiet,
              quiet);
  draw_names(*painter, QRectF(inner).adjusted(0, 0, -hint - gap, 0), item, option, quiet);
  painter->restore();
}

QSize GoToDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
  return {option.rect.width(), std::max(least_height, option.fontMetrics.height() + row_space)};
}

}  // namespace chronicle::app
