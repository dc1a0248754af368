#include "app/register/underlined_tab_bar.h"

#include <QtGui/QHoverEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <algorithm>

#include "app/theme/fonts.h"
#include "app/theme/ink.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int least_padding = 4;
constexpr int underline = 2;

}  // namespace

UnderlinedTabBar::UnderlinedTabBar(QWidget* parent) : QTabBar(parent), more_(new QToolButton(this)) {
  setDrawBase(false);
  setExpanding(false);
  setUsesScrollButtons(true);
  setElideMode(Qt::ElideNone);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  more_->setObjectName(QStringLiteral("more-tabs"));
  more_->setText(tr("More ▾"));
  more_->setAccessibleName(tr("More tabs"));
  more_->setAutoRaise(true);
  more_->setFocusPolicy(Qt::TabFocus);
  more_->setPopupMode(QToolButton::InstantPopup);
  more_->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
  more_->setMenu(new QMenu(more_));
  more_->hide();
  connect(more_->menu(), &QMenu::aboutToShow, this, &UnderlinedTabBar::listHidden);
  connect(this, &QTabBar::currentChanged, this, &UnderlinedTabBar::fit);
}

// Measured in plain letters, whichever tab is the current one, so that nothing moves when another is: the strong ones
// are a little wider and take that from the padding.
QSize UnderlinedTabBar::tabSizeHint(int index) const {
  return {wordsWidth(index) + 2 * padding_, fontMetrics().height() + 18};
}

// Kept, as the bar asks for it with every tab that is added and with every move of its edge.
int UnderlinedTabBar::wordsWidth(int index) const {
  const QString text = tabText(index);
  const auto known = widths_.constFind(text);
  if (known != widths_.constEnd()) return *known;
  return *widths_.insert(text, fontMetrics().horizontalAdvance(text));
}

void UnderlinedTabBar::changeEvent(QEvent* event) {
  QTabBar::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
  widths_.clear();
  fit();
}

void UnderlinedTabBar::resizeEvent(QResizeEvent* event) {
  fit();
  QTabBar::resizeEvent(event);
}

void UnderlinedTabBar::tabInserted(int index) {
  QTabBar::tabInserted(index);
  fit();
}

/// Shows the current tab and as many from the left as have room; the others are in the menu.
void UnderlinedTabBar::fit() {
  if (count() == 0) return;
  int words = 0;
  for (int i = 0; i < count(); ++i) words += wordsWidth(i);
  padding_ = std::clamp((width() - words) / (2 * count()), least_padding, widest_padding);
  const bool is_short = words + 2 * padding_ * count() > width();
  const int for_more = is_short ? more_->sizeHint().width() : 0;
  int room = width() - for_more - tabSizeHint(currentIndex()).width();
  for (int i = 0; i < count(); ++i) {
    if (i != currentIndex()) room -= tabSizeHint(i).width();
    setTabVisible(i, i == currentIndex() || room >= 0);
  }
  more_->setGeometry(width() - for_more, 0, for_more, height());
  more_->setVisible(is_short);
}

void UnderlinedTabBar::listHidden() {
  more_->menu()->clear();
  for (int i = 0; i < count(); ++i)
    if (!isTabVisible(i))
      connect(more_->menu()->addAction(tabText(i)), &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
}

QSize UnderlinedTabBar::minimumTabSizeHint(int index) const { return tabSizeHint(index); }

bool UnderlinedTabBar::event(QEvent* event) {
  int hovered = hovered_;
  if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
    hovered = tabAt(static_cast<QHoverEvent*>(event)->position().toPoint());
  if (event->type() == QEvent::HoverLeave) hovered = -1;
  if (hovered != hovered_) {
    hovered_ = hovered;
    update();
  }
  return QTabBar::event(event);
}

void UnderlinedTabBar::paintTab(QPainter& painter, int index) const {
  const QRect rect = tabRect(index);
  const bool current = index == currentIndex() && isEnabled();
  painter.setFont(current ? strong_font(font()) : font());
  painter.setPen(current || index == hovered_ ? palette().color(QPalette::Text) : muted_ink(palette()));
  painter.drawText(rect, Qt::AlignCenter, tabText(index));
  if (!current) return;
  const QRect text = painter.boundingRect(rect, Qt::AlignCenter, tabText(index));
  painter.fillRect(text.left(), rect.bottom() + 1 - underline, text.width(), underline, accent_ink(palette()));
  if (!hasFocus()) return;
  painter.setPen(accent_ink(palette()));
  painter.drawRoundedRect(QRectF(rect).adjusted(3.5, 5.5, -3.5, -6.5), 3, 3);
}

void UnderlinedTabBar::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < count(); ++i)
    if (isTabVisible(i)) paintTab(painter, i);
}

}  // namespace chronicle::app
