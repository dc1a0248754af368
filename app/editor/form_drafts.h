// Forms that were being filled in when the program ended, kept beside the user's library until they are saved or let
// go.
#pragma once

#include <QtCore/QString>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/entry/typed_value.h"

namespace chronicle::app {

struct FormDraft {
  QString library;                 ///< path of the library that it belongs to; empty: one in memory
  Kind kind{};                     ///< of the record
  std::optional<RecordId> record;  ///< nothing: one that was to be added
  std::vector<TypedFact> typed;    ///< what was typed, in the fields where something was
  std::vector<TypedFact> begun;    ///< what the library had in these when the user began
  QString source, locator;         ///< what it was to rest on
  QString slug;                    ///< of a new record; empty: the user gave none
  QString writer;                  ///< name of the DraftWriter (app/notes/note_drafts.h)
};

/// One file a draft, in the folder of the drafts of notes.
class FormDrafts {
 public:
  /// `folder` need not exist.
  explicit FormDrafts(QString folder) : folder_(std::move(folder)) {}

  /// Where the drafts are, once there is one.
  const QString& folder() const { return folder_; }
  /// In place of an earlier draft by the same writer. The error is cannot_write.
  Result<void> keep(const FormDraft& draft) const;
  /// Those that belong to a library and whose writer is gone; what cannot be read as a draft is left out and stays.
  std::vector<FormDraft> of_library(const QString& library) const;
  bool is_kept(const FormDraft& draft) const;
  void drop(const FormDraft& draft) const;

 private:
  QString file_of(const FormDraft& draft) const;

  QString folder_;
};

}  // namespace chronicle::app
