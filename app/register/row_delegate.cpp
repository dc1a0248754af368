#include "app/register/row_delegate.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtWidgets/QToolTip>

#include "app/register/register_model.h"
#include "app/register/register_table.h"
#include "app/text/broken_text.h"
#include "app/theme/ink.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int leading = 12;
constexpr int trailing = 4;
constexpr int focus_bar = 3;

QColor ink_of(Tone tone, const QPalette& palette) {
  switch (tone) {
    case Tone::plain:
    case Tone::strong:
      return palette.color(QPalette::Text);
    case Tone::muted:
      return muted_ink(palette);
    case Tone::in_force:
      return semantic_ink(Semantic::in_force, palette);
    case Tone::ended:
      return semantic_ink(Semantic::ended, palette);
    case Tone::announced:
      return semantic_ink(Semantic::announced, palette);
    case Tone::attention:
      break;
  }
  return semantic_ink(Semantic::attention, palette);
}

}  // namespace

int row_height(const QFontMetrics& metrics, int lines) {
  return metrics.height() + (lines - 1) * metrics.lineSpacing() + 11;
}

int cell_padding() { return leading + trailing; }

QRect cell_text_rect(const QRect& cell, Qt::Alignment alignment) {
  return alignment.testFlag(Qt::AlignRight) ? cell.adjusted(trailing, 0, -leading, 0)
                                            : cell.adjusted(leading, 0, -trailing, 0);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* table = qobject_cast<const RegisterTable*>(option.widget);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  const bool hovered = table != nullptr && table->hoveredRow() == index.row();
  QColor ground = selected ? selected_ground(option.palette) : option.palette.color(QPalette::Base);
  if (hovered && !selected) ground = hovered_ground(option.palette, ground);
  painter->fillRect(option.rect, ground);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline(option.palette));

  const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
  const QRect inner = cell_text_rect(option.rect, alignment);
  const BrokenText text =
      broken_text(index.data().toString(), option.font, inner.width(), table != nullptr ? table->lines() : 1);
  painter->setFont(option.font);
  painter->setPen(
      ink_of(static_cast<Tone>(index.data(RegisterModel::tone_role).toInt()), on_ground(option.palette, ground)));
  painter->drawText(inner, static_cast<int>(alignment), text.lines.join(QLatin1Char('\n')));

  // The keyboard's row, where it has the focus.
  if (table != nullptr && table->hasFocus() && table->currentIndex().row() == index.row() &&
      table->isFirstShown(index.column()))
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), focus_bar, option.rect.height() - 1),
                      accent_ink(option.palette));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  return {option.fontMetrics.horizontalAdvance(index.data().toString()) + cell_padding(),
          row_height(option.fontMetrics)};
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip || !index.isValid()) return false;
  const QString text = index.data().toString();
  const QString tip = index.data(Qt::ToolTipRole).toString();
  const int room = option.rect.width() - cell_padding();
  const auto* table = qobject_cast<const RegisterTable*>(view);
  if (tip == text && !broken_text(text, view->font(), room, table != nullptr ? table->lines() : 1).is_cut) {
    QToolTip::hideText();
    return true;
  }
  // As rich text it is broken into lines.
  QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(tip), view);
  return true;
}

}  // namespace chronicle::app
