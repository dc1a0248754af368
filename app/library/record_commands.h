// What the commands do that bring records into the library, take that back, and write records out.
#pragma once

#include <QtCore/QObject>
#include <functional>
#include <optional>

#include "app/commands/actions.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"
#include "core/edits/put_back.h"

namespace chronicle::app {

class RecordCommands : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. `settings` remember which edition the user has declined.
  RecordCommands(QWidget* window, Workspace& workspace, const Actions& actions, Settings& settings);

  /// Whether a file is a table, by its name: .csv, .tsv.
  static bool is_table(const QString& path);
  /// Brings in the records of a JSON file, or of a table that the user looks through.
  void import_from(const QString& path);
  /// Puts one change back, as an edit of its own.
  void put_back(const PastChange& past);
  /// Offers to bring in the bundled record, if it is newer than the library's and the user has not declined it.
  void offer_newer();
  /// Whether the bundled record is newer than the library's, and what can be taken back and done again.
  Situation situation() const;

 Q_SIGNALS:
  /// Whether a newer record can be brought in was found out anew.
  void situationChanged();
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);
  /// What was done, in a sentence.
  void done(const QString& message);
  /// Changes were taken back or done again, the first of them in this field of a record; empty: it came or went.
  void reversed(const chronicle::RecordId& record, const std::string& field);

 private:
  void import_records();
  void import_table(const QString& path);
  void say_imported(const Changes& changes);
  void export_records();
  void update_record();
  /// Takes back or does again what `change(library)` does.
  void take_back(Result<Changes> (*change)(Library&), const QString& waiting, const QString& said);
  void lead_to(const std::vector<Change>& changes);
  /// Has the command say what it would do.
  void name(QAction* action, const QString& alone, const QString& named, const std::optional<ChangeSet>& set);
  void set_can_update(bool can);
  /// Looks what can be taken back in the library as it is shown now; the window asks for the situation after that.
  void look_back();
  /// Changes the library and reads it again; nothing if it could not be, which has been said then.
  std::optional<Changes> change_library(const QString& text, const std::function<Result<Changes>(Library&)>& change);

  QWidget* window_;
  Workspace& workspace_;
  Settings& settings_;
  QAction* undo_;
  QAction* redo_;
  bool can_update_ = false;
  Situation reversible_;
};

}  // namespace chronicle::app
