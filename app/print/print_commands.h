// What the commands do that print, preview and save pages.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/register/register_view.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class PrintCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The rows that are selected in `rows` can be printed too, and
  /// `settings` remember whether the user's notes are.
  PrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                Settings& settings);

  /// Whether rows are selected.
  Situation situation() const;

 Q_SIGNALS:
  /// The user has had a page saved as that file.
  void saved(const QString& path);
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  std::optional<Brief> brief_of(const std::vector<Subject>& subjects, const QString& title);
  std::optional<Brief> page();
  std::optional<Brief> summary();
  std::optional<Brief> rows();

  Workspace& workspace_;
  const RegisterView& rows_;
  const QAction* with_notes_;
};

}  // namespace chronicle::app
