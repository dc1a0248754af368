#include "app/library/notice_bar.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QTextDocument>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <utility>

#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int side = 16;
constexpr int above_and_below = 6;
constexpr double tint = 0.14;  // of the colour that asks for attention, over the ground

/// All but what went well asks for attention.
void tint_ground(QFrame& bar, Matter about, const QPalette& palette) {
  const Semantic meaning = about == Matter::saved_file ? Semantic::in_force : Semantic::attention;
  QPalette tinted = palette;
  tinted.setColor(QPalette::Window, mixed(palette.color(QPalette::Base), semantic_fill(meaning, palette), tint));
  tinted.setColor(QPalette::WindowText, palette.color(QPalette::Text));
  bar.setPalette(tinted);
}

QPushButton* button_of(QAction* action, QWidget* parent) {
  auto* button = new QPushButton(action->text(), parent);
  button->setToolTip(action->toolTip());
  QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
  return button;
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(1);
  hide();
}

void NoticeBar::say(Matter about, const QString& text, const std::vector<QAction*>& actions, const QString& more) {
  if (said(about) == text && details(about) == more) return;
  drop(about);
  auto* bar = new QFrame(this);
  bar->setAutoFillBackground(true);
  tint_ground(*bar, about, palette());
  auto* label = new QLabel(text, bar);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* line = new QHBoxLayout(bar);
  line->setContentsMargins(side, above_and_below, side, above_and_below);
  line->addWidget(label, 1);
  for (QAction* action : actions) line->addWidget(button_of(action, bar));
  auto* close = new QToolButton(bar);
  close->setText(QStringLiteral("✕"));
  close->setAutoRaise(true);
  close->setToolTip(tr("Close this notice"));
  close->setAccessibleName(close->toolTip());
  connect(close, &QToolButton::clicked, this, [this, about] { drop(about); });
  line->addWidget(close);
  bars_[about] = bar;
  const auto above = static_cast<int>(std::distance(bars_.begin(), bars_.find(about)));
  static_cast<QVBoxLayout*>(layout())->insertWidget(above, bar);
  show();
  bar->show();
  bar->setAccessibleName(text);
  bar->setAccessibleDescription(more);
  if (!more.isEmpty()) bar->setToolTip(Qt::convertFromPlainText(more, Qt::WhiteSpaceNormal));  // which is wrapped
  QAccessibleEvent alert(bar, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void NoticeBar::drop(Matter about) {
  const auto found = bars_.find(about);
  if (found == bars_.end()) return;
  QFrame* bar = found->second;
  bars_.erase(found);
  layout()->removeWidget(bar);
  bar->hide();
  bar->deleteLater();  // its own button may have asked for it
  setVisible(!bars_.empty());
}

QString NoticeBar::said(Matter about) const {
  const auto found = bars_.find(about);
  return found != bars_.end() ? found->second->findChild<QLabel*>()->text() : QString();
}

QString NoticeBar::details(Matter about) const {
  const auto found = bars_.find(about);
  return found != bars_.end() ? found->second->accessibleDescription() : QString();
}

void NoticeBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange)
    for (const auto& [about, bar] : bars_) tint_ground(*bar, about, palette());
}

}  // namespace chronicle::app
