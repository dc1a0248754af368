// What the commands do that print and save pages.
#pragma once

#include <QtCore/QObject>

#include "app/commands/actions.h"
#include "app/filter/filter_panel.h"
#include "app/print/print_request.h"
#include "app/register/register_view.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

class PrintCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. The list that `rows` shows, named by the `filter`, and the pages
  /// of those that are selected in it can be printed too, and `settings` remember how.
  PrintCommands(QWidget* window, Workspace& workspace, const Actions& actions, const RegisterView& rows,
                const FilterPanel& filter, Settings& settings);

 Q_SIGNALS:
  /// The user has had a page saved as that file.
  void saved(const QString& path);

 private:
  using Asked = std::optional<PrintRequest>;

  void print(const Asked& asked);
  void save(const Asked& asked);
  PrintRequest request_of(std::vector<Subject> subjects, const QString& kind) const;
  KeptPrint shown_now() const;
  Asked page() const;
  Asked summary() const;
  Asked rows() const;
  Asked rows_to_print() const;
  PrintRequest list_request() const;
  RecordList list() const;
  Brief list_page() const;
  void save_list();

  QWidget* window_;
  Workspace& workspace_;
  const RegisterView& rows_;
  const FilterPanel& filter_;
  Settings& settings_;
};

}  // namespace chronicle::app
