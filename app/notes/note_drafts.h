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
  QString writer{};                  ///< name of the DraftWriter; empty: one that is gone
};

/// Where a note is being written. While it lives, its drafts are nobody else's; when it is gone, however it ended, they
/// are there to be taken up. A file that is locked tells other windows and programs.
class DraftWriter {
 public:
  /// `folder` is that of the drafts, and need not exist. Where nothing can be locked, its drafts are anybody's.
  explicit DraftWriter(const QString& folder);
  DraftWriter(const DraftWriter&) = delete;
  DraftWriter& operator=(const DraftWriter&) = delete;
  ~DraftWriter();

  /// For `NoteDraft::writer`; no two writers have the same.
  const QString& name() const { return name_; }
  /// Whether the writer of that name lives, in whatever program; what marks a dead one is removed.
  static bool is_alive(const QString& folder, const QString& name);
  /// Removes what marks the writers whose program ended under them, be it before they had a draft.
  static void remove_dead(const QString& folder);

 private:
  QString name_, path_;
  int descriptor_ = -1;
};

/// One file a draft, in a folder of their own.
class NoteDrafts {
 public:
  /// `folder` need not exist.
  explicit NoteDrafts(QString folder) : folder_(std::move(folder)) {}

  /// Where the drafts are, once there is one.
  const QString& folder() const { return folder_; }
  /// In place of an earlier draft by the same writer on the same record of the same library. The error is cannot_write.
  Result<void> keep(const NoteDraft& draft) const;
  /// Those that belong to a library and whose writer is gone; what cannot be read as a draft is left out and stays.
  std::vector<NoteDraft> of_library(const QString& library) const;
  bool is_kept(const NoteDraft& draft) const;
  void drop(const NoteDraft& draft) const;
  /// Gives the drafts of libraries in memory that are gone to `library`, where it has none on the same record.
  void adopt(const QString& library) const;
  /// Keeps the drafts of `library` for the one at `copy` as well, those whose writer lives, too: there they are
  /// nobody's.
  Result<void> copy(const QString& library, const QString& copy) const;

 private:
  QString file_of(const NoteDraft& draft) const;
  std::vector<NoteDraft> all_of(const QString& library) const;

  QString folder_;
};

}  // namespace chronicle::app
