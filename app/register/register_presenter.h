// The register in the window: shows what the workspace holds, and tells it what the user chooses there.
#pragma once

#include <QtCore/QObject>
#include <optional>
#include <utility>

#include "app/commands/actions.h"
#include "app/register/register_view.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// It hears of the workspace before all who ask it.
class RegisterPresenter : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it. The commands go from row to row.
  RegisterPresenter(Workspace& workspace, const Actions& actions, RegisterView& view);

  /// Whether there is a row to go to.
  Situation situation() const;
  /// Which row the record of the page is in, from 1, and how many rows there are; nothing if it is in none.
  std::optional<std::pair<int, int>> position() const;

  /// Whether the keyboard is in the register and rows are selected: copying means them.
  bool has_rows_to_copy() const;
  /// Puts the selected rows on the clipboard, as text for spreadsheets and as a table.
  void copy_rows() const;
  /// "3 of 44 sessions selected"; empty unless several are.
  QString selected_words() const;

 Q_SIGNALS:
  /// The user has opened a record, whose page the keyboard may follow.
  void opened();

 private:
  void show_library();
  void show_changed(const ChangeSet& set);
  void show_passing();
  void show_kind_found();
  void show_selection();
  bool has_selection() const;
  void choose_neighbour(int step);
  void choose_end(bool last);
  void offer_commands(const Actions& actions, const QPoint& at);

  Workspace& workspace_;
  RegisterView& view_;
  Kind chosen_kind_ = Kind::session;  ///< the tab, unless a search shows another
};

}  // namespace chronicle::app
