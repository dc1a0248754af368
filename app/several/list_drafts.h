// Lists that were being looked through when the program ended, kept beside the user's library until they are taken over
// or let go.
#pragma once

#include <QtCore/QString>
#include <optional>
#include <vector>

#include "app/several/grid_row.h"
#include "app/several/typed_session.h"
#include "core/base/result.h"

namespace chronicle::app {

struct ListDraft {
  QString library{};                          ///< path of the library that it belongs to; empty: one in memory
  QString session{};                          ///< its id, else what is typed for it
  std::optional<TypedSession> new_session{};  ///< if it is that
  QString verb{};                             ///< for rows that say none
  QString source{}, locator{};                ///< what it was to rest on
  QString text{};                             ///< what was typed and not yet read
  std::vector<GridRow> rows{};
  QString writer{};  ///< name of the DraftWriter (app/notes/note_drafts.h)
};

/// One file a draft, in the folder of the drafts of notes and forms.
class ListDrafts {
 public:
  /// `folder` need not exist.
  explicit ListDrafts(QString folder) : folder_(std::move(folder)) {}

  /// Where the drafts are, once there is one.
  const QString& folder() const { return folder_; }
  /// In place of an earlier draft by the same writer. The error is cannot_write.
  Result<void> keep(const ListDraft& draft) const;
  /// Those that belong to a library and whose writer is gone; what cannot be read as a draft is left out and stays.
  std::vector<ListDraft> of_library(const QString& library) const;
  /// Whether the draft is still there.
  bool is_kept(const ListDraft& draft) const;
  void drop(const ListDraft& draft) const;

 private:
  QString file_of(const ListDraft& draft) const;

  QString folder_;
};

}  // namespace chronicle::app
