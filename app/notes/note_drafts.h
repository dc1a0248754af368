// Notes that were being written when the program ended, kept beside the user's library until they are saved or let go.
#pragma once

#include <QtCore/QString>
#include <vector>

#include "core/base/result.h"
#include "core/model/user_note.h"

namespace chronicle::app {

struct NoteDraft {
  QString library;                   ///< path of the library that the note belongs to; empty: one in memory
  UserNote typed;                    ///< as it was in the dialog
  std::optional<UserNote> before{};  ///< what the library held when the user began; nothing: no note
};

/// One file a draft, in a folder of their own.
class NoteDrafts {
 public:
  /// `folder` need not exist.
  explicit NoteDrafts(QString folder) : folder_(std::move(folder)) {}

  /// In place of an earlier draft on the same record of the same library. The error is cannot_write.
  Result<void> keep(const NoteDraft& draft) const;
  /// Those that belong to a library; what cannot be read as a draft is left out and stays.
  std::vector<NoteDraft> of_library(const QString& library) const;
  void drop(const QString& library, const RecordId& record) const;
  /// Gives the drafts of libraries in memory, which are gone, to `library`, where it has none on the same record.
  void adopt(const QString& library) const;
  /// Keeps the drafts of `library` for the one at `copy` as well.
  Result<void> copy(const QString& library, const QString& copy) const;

 private:
  QString file_of(const QString& library, const RecordId& record) const;

  QString folder_;
};

}  // namespace chronicle::app
