#include "app/timeline/accessible.h"

#include <QtCore/QHash>
#include <algorithm>

#include "app/text/values.h"
#include "app/timeline/stage.h"

namespace chronicle::app {
namespace {

using Children = QHash<TimelineView::Key, QAccessible::Id>;

// Kept here and not in the interface of the view: that one may go at exit, when the view is no more.
QHash<const TimelineView*, Children>& registry() {
  static QHash<const TimelineView*, Children> children;
  return children;
}

QAccessibleInterface* make(const QString& /*class_name*/, QObject* object) {
  auto* view = qobject_cast<TimelineView*>(object);
  return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

}  // namespace

TimelineAccessible::TimelineAccessible(TimelineView* view) : QAccessibleWidget(view, QAccessible::List), view_(view) {}

void TimelineAccessible::install() {
  static const bool once = (QAccessible::installFactory(make), true);
  Q_UNUSED(once);
}

void TimelineAccessible::forget(const TimelineView* view) {
  for (const QAccessible::Id id : registry().take(view)) QAccessible::deleteAccessibleInterface(id);
}

void TimelineAccessible::tell_focus(TimelineView* view) {
  if (!QAccessible::isActive() || !view->hasFocus()) return;
  auto* self = QAccessible::queryAccessibleInterface(view);
  QAccessibleInterface* child = self != nullptr ? self->focusChild() : nullptr;
  if (child == nullptr) return;
  QAccessibleEvent event(child, QAccessible::Focus);
  QAccessible::updateAccessibility(&event);
}

int TimelineAccessible::childCount() const { return view_ ? static_cast<int>(view_->stage().visible().size()) : 0; }

QAccessibleInterface* TimelineAccessible::of_entry(std::uint32_t entry) const {
  const TimelineView::Key key = view_->stage().record().entries()[entry].key;
  Children& children = registry()[view_];
  if (const auto known = children.constFind(key); known != children.constEnd())
    return QAccessible::accessibleInterface(*known);
  auto* child = new TimelineEntryAccessible(view_, key);
  children.insert(key, QAccessible::registerAccessibleInterface(child));
  return child;
}

QAccessibleInterface* TimelineAccessible::child(int index) const {
  if (index < 0 || index >= childCount()) return nullptr;
  return of_entry(view_->stage().visible()[static_cast<std::size_t>(index)]);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const {
  const auto* one = dynamic_cast<const TimelineEntryAccessible*>(child);
  if (one == nullptr || !view_) return -1;
  const auto& visible = view_->stage().visible();
  const auto& entries = view_->stage().record().entries();
  const auto found = std::find_if(visible.begin(), visible.end(),
                                  [&](std::uint32_t entry) { return entries[entry].key == one->key(); });
  return found == visible.end() ? -1 : static_cast<int>(found - visible.begin());
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const {
  if (!view_) return nullptr;
  const timeline::Hit hit = view_->stage().hit(view_->viewport()->mapFromGlobal(QPoint(x, y)));
  return hit.kind == timeline::Hit::Kind::entry ? of_entry(hit.index) : nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const {
  if (!view_ || !view_->hasFocus()) return nullptr;
  const auto selected = view_->stage().selected();
  return selected ? of_entry(*selected) : nullptr;
}

QString TimelineAccessible::text(QAccessible::Text kind) const {
  if (kind == QAccessible::Value && view_) {
    const auto [first, last] = view_->visibleRange();
    return TimelineView::tr("%1 to %2").arg(short_day_text(first), short_day_text(last));
  }
  return QAccessibleWidget::text(kind);
}

const timeline::Entry* TimelineEntryAccessible::entry() const {
  if (!view_) return nullptr;
  const auto found = view_->stage().record().find(key_);
  return found ? &view_->stage().record().entries()[*found] : nullptr;
}

QWindow* TimelineEntryAccessible::window() const { return view_ ? view_->window()->windowHandle() : nullptr; }

QAccessibleInterface* TimelineEntryAccessible::parent() const {
  return view_ ? QAccessible::queryAccessibleInterface(view_) : nullptr;
}

QString TimelineEntryAccessible::text(QAccessible::Text kind) const {
  const timeline::Entry* shown = entry();
  if (shown == nullptr) return {};
  if (kind == QAccessible::Description) {
    QStringList said{QString::fromStdString(shown->detail), why_it_stands_out(*shown)};
    said.removeAll(QString());
    return said.join(QStringLiteral(". "));
  }
  if (kind != QAccessible::Name) return {};
  QStringList parts{QString::fromStdString(shown->label), days_in_words(*shown)};
  if (!shown->state_word.empty()) parts << text_of(shown->state_word);
  return parts.join(QStringLiteral(", "));
}

QRect TimelineEntryAccessible::rect() const {
  const auto found = view_ ? view_->stage().record().find(key_) : std::nullopt;
  const auto rect = found ? timeline::rect_of(view_->stage().scene(), *found) : std::nullopt;
  if (!rect) return {};
  const QRect local = to_qt(*rect).toAlignedRect().intersected(view_->viewport()->rect());
  return {view_->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

QAccessible::State TimelineEntryAccessible::state() const {
  QAccessible::State state;
  if (entry() == nullptr) {
    state.invalid = true;
    return state;
  }
  state.focusable = true;
  state.selectable = true;
  state.selected = view_->selectedKey() == key_;
  state.focused = state.selected && view_->hasFocus();
  state.invisible = rect().isEmpty();
  return state;
}

void* TimelineEntryAccessible::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList TimelineEntryAccessible::actionNames() const { return {pressAction(), setFocusAction()}; }

void TimelineEntryAccessible::doAction(const QString& name) {
  const auto found = view_ ? view_->stage().record().find(key_) : std::nullopt;
  if (!found) return;
  if (name == setFocusAction()) {
    view_->setFocus();
    view_->choose(*found);
  }
  if (name == pressAction()) Q_EMIT view_->activated(key_);
}

}  // namespace chronicle::app
