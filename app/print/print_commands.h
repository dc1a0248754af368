// What the commands do that print, preview and save pages.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/filter/filter_panel.h"
#include "app/register/register_view.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class PrintCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The list that `rows` shows, named by the `filter`, and the pages
  /// of those that are selected in it can be printed too, and `settings` remember whether the user's notes are.
  PrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                const FilterPanel& filter, Settings& settings);

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
  std::optional<Brief> rows_to_print();
  RecordList list() const;
  Brief list_page() const;
  void save_list();

  QWidget* window_;
  Workspace& workspace_;
  const RegisterView& rows_;
  const FilterPanel& filter_;
  const QAction* with_notes_;
};

}  // namespace chronicle::app
