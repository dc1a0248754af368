#include "app/page/find_bar.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int side = 16;
constexpr int above_and_below = 6;

QToolButton* button(const QString& text, const QString& tip, QWidget* parent) {
  auto* made = new QToolButton(parent);
  made->setText(text);
  made->setToolTip(tip);
  made->setAccessibleName(tip);
  made->setAutoRaise(true);
  return made;
}

}  // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      field_(new QLineEdit(this)),
      previous_(button(QStringLiteral("▴"), tr("Previous match (Shift+F3)"), this)),
      next_(button(QStringLiteral("▾"), tr("Next match (F3)"), this)),
      said_(new QLabel(this)) {
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Window);
  auto* label = new QLabel(tr("Find:"), this);
  label->setBuddy(field_);
  field_->setAccessibleName(tr("Find on the page"));
  field_->setClearButtonEnabled(true);
  field_->setMinimumWidth(80);
  field_->setMaximumWidth(360);
  field_->installEventFilter(this);
  auto* close = button(QStringLiteral("✕"), tr("Close (Esc)"), this);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(side, above_and_below, side, above_and_below);
  for (QWidget* widget : std::initializer_list<QWidget*>{label, field_, previous_, next_, said_})
    layout->addWidget(widget);
  layout->setStretch(1, 1);
  layout->setStretch(4, 1);
  layout->addWidget(close);
  connect(field_, &QLineEdit::textChanged, this, &FindBar::soughtChanged);
  connect(previous_, &QToolButton::clicked, this, &FindBar::previousRequested);
  connect(next_, &QToolButton::clicked, this, &FindBar::nextRequested);
  connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

QString FindBar::sought() const { return field_->text(); }

void FindBar::set_sought(const QString& text) { field_->setText(text); }

void FindBar::begin() {
  field_->setFocus(Qt::ShortcutFocusReason);
  field_->selectAll();
}

void FindBar::say(const QString& text, bool is_missing) {
  is_missing_ = is_missing;
  colour_field();
  if (text == said_->text()) return;
  said_->setText(text);
  QAccessibleEvent changed(said_, QAccessible::NameChanged);
  QAccessible::updateAccessibility(&changed);
}

QString FindBar::said() const { return said_->text(); }

void FindBar::enable_steps(bool enabled) {
  previous_->setEnabled(enabled);
  next_->setEnabled(enabled);
}

void FindBar::colour_field() {
  QPalette coloured;
  if (is_missing_) coloured.setColor(QPalette::Text, semantic_ink(Semantic::attention, palette()));
  field_->setPalette(coloured);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      if (key->modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousRequested();
      else
        Q_EMIT nextRequested();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
  QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) colour_field();
}

}  // namespace chronicle::app
