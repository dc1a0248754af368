// What a screen reader is told of the timeline: the view, and as its children the entries in view. Made only when asked
// for.
#pragma once

#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

#include "app/timeline/timeline_view.h"

namespace chronicle::app {

class TimelineAccessible : public QAccessibleWidget {
 public:
  explicit TimelineAccessible(TimelineView* view);

  /// Makes Qt ask here for timelines; safe to call again.
  static void install();
  /// Lets go of the children of a view, of which none is valid any more.
  static void forget(const TimelineView* view);
  /// Tells that another entry has the focus, if anyone listens.
  static void tell_focus(TimelineView* view);

  int childCount() const override;
  QAccessibleInterface* child(int index) const override;
  int indexOfChild(const QAccessibleInterface* child) const override;
  QAccessibleInterface* childAt(int x, int y) const override;
  QAccessibleInterface* focusChild() const override;
  QString text(QAccessible::Text kind) const override;

 private:
  QAccessibleInterface* of_entry(std::uint32_t entry) const;
  QPointer<TimelineView> view_;
};

/// One entry. Outlives its view without harm: it then says that it is not valid.
class TimelineEntryAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  TimelineEntryAccessible(TimelineView* view, TimelineView::Key key) : view_(view), key_(key) {}

  /// `Entry::key` of what it stands for.
  TimelineView::Key key() const { return key_; }
  bool isValid() const override { return entry() != nullptr; }
  QObject* object() const override { return nullptr; }
  QWindow* window() const override;
  QAccessibleInterface* parent() const override;
  QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
  QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
  QString text(QAccessible::Text kind) const override;
  void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
  QRect rect() const override;
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QAccessible::State state() const override;
  void* interface_cast(QAccessible::InterfaceType type) override;

  QStringList actionNames() const override;
  void doAction(const QString& name) override;
  QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

 private:
  const timeline::Entry* entry() const;
  QPointer<TimelineView> view_;
  TimelineView::Key key_;
};

}  // namespace chronicle::app
