// What the window has to say for longer than a moment without stopping anyone: bars above all it shows.
#pragma once

#include <QtGui/QAction>
#include <QtWidgets/QWidget>
#include <map>
#include <vector>

class QFrame;

namespace chronicle::app {

/// What a bar is about; of each there is one at most, and they stand in this order.
enum class Matter { nothing_kept, moved_library, damaged_library, trouble, saved_file };

/// The bars, one under another; with nothing to say it takes no room.
class NoticeBar : public QWidget {
  Q_OBJECT

 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  /// Says `text` until it is dropped or the user closes it, in place of what was said about the same before. Each of
  /// the actions has a button. `more` is plain text, shown when the mouse rests on the bar.
  void say(Matter about, const QString& text, const std::vector<QAction*>& actions = {}, const QString& more = {});
  void drop(Matter about);
  /// What is said about it now; empty: nothing.
  QString said(Matter about) const;
  /// The details of it, as plain text.
  QString details(Matter about) const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  std::map<Matter, QFrame*> bars_;
};

}  // namespace chronicle::app
