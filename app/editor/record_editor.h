// Entering and changing records in the place of their page: what the form does, and what becomes of what is typed.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtWidgets/QStackedWidget>
#include <memory>

#include "app/editor/form_drafts.h"
#include "app/editor/record_form.h"
#include "app/notes/note_drafts.h"
#include "app/workspace/workspace.h"
#include "core/store/edit.h"

namespace chronicle::app {

/// There is one form; it stands in `place` instead of the page. It hears of the workspace after the page does.
class RecordEditor : public QObject {
  Q_OBJECT

 public:
  /// All must outlive it; dialogs stand over `window`. Drafts are kept in `drafts`.
  RecordEditor(QWidget* window, Workspace& workspace, QStackedWidget& place, FormDrafts drafts);

  /// Turns the page into the form of a record, with the keyboard in `field`, if it is one. What is typed in a form that
  /// is open is asked about first. A library that cannot be written says so.
  void edit(const RecordId& record, const std::string& field = {});
  /// A form for a record that the library does not have, with what is known of it.
  void add(Kind kind, const std::vector<TypedFact>& facts = {});
  /// Saves what is typed as one edit, and goes back to the page; where that cannot be, the form says why.
  void save();
  /// Goes back to the page; what was typed is asked about first. Whether the form is closed.
  bool leave();
  bool is_open() const { return writer_ != nullptr; }
  /// Keeps what is typed in an open form, in case that the program ends.
  void keep_draft();
  /// Offers to go on with a form that was open in this library when the program ended.
  void take_up_drafts();
  Situation situation() const { return Situation().setFlag(Given::editing, is_open()); }
  RecordForm* form() { return form_; }

  /// Changes the library by `change(library)` and shows it; what goes wrong is the error.
  Result<Changes> change(const std::function<Result<Changes>(Library&)>& change);
  /// Whether the library can be changed; if not, that is said, and a copy to edit is offered.
  bool may_write();
  /// Asks over `window` for a source that the library does not have, and adds it; `typed` may be its address or its
  /// title. Its id; nothing if the user gave up.
  std::optional<RecordId> add_source(const QString& typed, QWidget* window);
  /// What references are chosen from.
  std::shared_ptr<const NamedRecords> names();

 Q_SIGNALS:
  /// A form was opened or closed.
  void situationChanged();
  /// A record was added, and its page is shown.
  void added(const chronicle::RecordId& record);
  /// The user wants a copy of a library that cannot be written.
  void copyRequested();
  void failed(const chronicle::Error& error);
  /// A draft could not be kept, for which nobody asked.
  void draftFailed(const chronicle::Error& error);

 private:
  void open(const RecordAsTyped& record, const QString& title);
  void close();
  void save_changes(const std::vector<Assignment>& assignments);
  void save_new(const std::vector<Assignment>& assignments);
  void take_in_changes();
  void follow_selection();
  void follow_library();
  void note_edited();
  void propose_id();
  void make_source(const QString& typed);
  void take_up(const FormDraft& kept);
  FormDraft draft() const;
  Result<RecordAsTyped> read(const RecordId& record) const;

  QWidget* window_;
  Workspace& workspace_;
  QStackedWidget& place_;
  FormDrafts drafts_;
  std::shared_ptr<const NamedRecords> names_;
  RecordForm* form_;
  std::unique_ptr<DraftWriter> writer_;  ///< while the form is open
  int begun_ = 0;                        ///< `Workspace::opening`
  QString library_;                      ///< its path
  std::optional<Subject> subject_;       ///< whose page the form stands in the place of
  QString source_, locator_;             ///< of the form before
  QTimer keeping_;                       ///< from the first key that no draft has
  QTimer proposing_;                     ///< until the id of a new record is worked out
};

}  // namespace chronicle::app
