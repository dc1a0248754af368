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
#include "core/edits/add_documents.h"

namespace chronicle::app {

/// Session, verb and source hold for all rows. What cannot be taken over is said in its cell.
class SeveralDialog : public TypedDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const DocumentList& list)>;
  using AddSource = std::function<std::optional<RecordId>(const QString& typed)>;
  /// What asks for a session that the library does not have, beginning with what was typed before; nothing if the user
  /// thinks better of it.
  using AskSession = std::function<std::optional<TypedSession>(const TypedSession& before)>;
  using Known = std::function<std::shared_ptr<const KnownDocuments>()>;

  /// `known` gives the documents that rows are recognised among; it is asked when a list is read. A new session after
  /// `today` is one that lies ahead.
  SeveralDialog(const Choosing& choosing, Known known, Day today, QWidget* parent);

  /// What taking over does, what makes a source, and what asks for a session; to be set before the dialog is shown.
  void set_write(Write write) { write_ = std::move(write); }
  void set_add_source(AddSource add) { add_source_ = std::move(add); }
  void set_ask_session(AskSession ask) { ask_session_ = std::move(ask); }
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
  QPushButton* new_session_button() const { return new_session_button_; }
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
  tl::expected<ListedSession, QString> listed_session() const;
  bool is_session_new() const;
  void show_new_session();
  void ask_session();
  void rematch();
  QWidget* make_top();

  const Choosing choosing_;
  const Known known_;
  const Day today_;
  Write write_;
  AddSource add_source_;
  AskSession ask_session_;
  std::optional<RecordId> matched_for_;      ///< the session that rows were matched for last, if it is no new one
  std::optional<TypedSession> new_session_;  ///< chosen as long as its title stands in the line of the session
  QString new_session_title_;
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
  QPushButton* new_session_button_;
  QStringList left_out_;
};

}  // namespace chronicle::app
