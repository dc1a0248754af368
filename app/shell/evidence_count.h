// How well the record is founded, worked out beside the window and kept up to date.
#pragma once

#include <QtCore/QTimer>
#include <memory>
#include <vector>

#include "app/background/last_asked.h"
#include "app/workspace/workspace.h"
#include "core/query/questions/evidence.h"

namespace chronicle::app {

/// Looks for what is contradicted, unsourced ... as of the day, in a thread of its own and once the window has settled.
/// The citations are all read but once. After an edit only what was edited is read again, and for another day nothing.
class EvidenceCount : public QObject {
  Q_OBJECT

 public:
  /// `workspace` must outlive it.
  explicit EvidenceCount(const Workspace& workspace, QObject* parent = nullptr);

  /// Of the whole record, as of the day; null until it is known.
  const Evidence* evidence() const { return evidence_.get(); }

 Q_SIGNALS:
  /// It is another, or not known for now.
  void changed();

 private:
  using Found = std::shared_ptr<const Evidence>;

  void start_anew();
  void go_on_after(const ChangeSet& set);
  void count();  ///< once the window has settled
  void ask();
  void let_go(Found& found);

  const Workspace& workspace_;
  Found found_;                   ///< of all days; null: not read yet
  std::vector<RecordId> unread_;  ///< what was edited since
  Found evidence_;                ///< as of the day
  std::vector<Found> let_go_;     ///< freed with the next question, in its thread: findings by the hundred thousand
  QTimer settled_;
  LastAsked counting_;
};

}  // namespace chronicle::app
