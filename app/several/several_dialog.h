// Several documents of one session at once: a list is pasted, looked through in a grid, and taken over as one edit.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <functional>
#include <memory>

#include "app/dialogs/typed_dialog.h"
#include "app/editor/choice_editor.h"
#include "app/editor/source_line.h"
#include "app/several/list_drafts.h"
#include "app/several/list_grid.h"
#include "app/several/paste_field.h"

namespace chronicle::app {

/// Session, verb and source hold for all rows. What cannot be taken over is said in its cell.
class SeveralDialog : public TypedDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const DocumentList& list)>;
  using AddSource = std::function<std::optional<RecordId>(const QString& typed)>;
  /// What makes a session that rests on a source, if one is given; nothing if the user thinks better of it.
  using AddSession = std::function<std::optional<RecordId>(const std::optional<Citing>& citing)>;
  using Known = std::function<std::shared_ptr<const KnownDocuments>()>;

  /// `known` gives the documents that rows are recognised among; it is asked when a list is read.
  SeveralDialog(const Choosing& choosing, Known known, QWidget* parent);

  /// What taking over does, and what makes a source; to be set before the dialog is shown.
  void set_write(Write write) { write_ = std::move(write); }
  void set_add_source(AddSource add) { add_source_ = std::move(add); }
  void set_add_session(AddSession add) { add_session_ = std::move(add); }
  /// Begins with what is in a draft; library and writer are no matter of the dialog.
  void begin(const ListDraft& draft);
  /// What stands there.
  ListDraft draft() const;
  bool is_changed() const override;
  void accept() override;

  /// Its parts, for those who look at it from outside.
  ReferenceEditor* session() const { return session_; }
  ChoiceEditor* verb() const { return verb_; }
  SourceLine* source() const { return source_; }
  PasteField* field() const { return field_; }
  ListGrid* grid() const { return grid_; }
  ListModel* model() const { return model_; }
  QPushButton* add_button() const { return add_; }
  QPushButton* new_session_button() const { return new_session_; }
  /// What is said beneath the grid.
  QString said() const { return said_->text(); }

 Q_SIGNALS:
  /// Something else stands there than before.
  void edited();

 private:
  void read();
  void read_text(const QString& text);
  void tell();
  std::optional<RecordId> chosen_session() const;
  void make_session();
  void rematch();
  QWidget* make_top();

  const Known known_;
  Write write_;
  AddSource add_source_;
  AddSession add_session_;
  std::optional<RecordId> matched_for_;  ///< the session that rows were matched for last
  ReferenceEditor* session_;
  ChoiceEditor* verb_;
  SourceLine* source_;
  QStackedWidget* place_;
  PasteField* field_;
  ListModel* model_;
  ListGrid* grid_;
  QLabel* summary_;
  SaidLabel* said_;
  QPushButton* read_;
  QPushButton* add_;
  QPushButton* new_session_;
  QStringList left_out_;
};

}  // namespace chronicle::app
