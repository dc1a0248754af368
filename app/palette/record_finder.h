// Finds records by letters of their names in a thread of its own, so that typing never waits.
#pragma once

#include <QtCore/QObject>
#include <memory>

#include "app/background/last_asked.h"
#include "core/query/name_index.h"

namespace chronicle::app {

class RecordFinder : public QObject {
  Q_OBJECT

 public:
  explicit RecordFinder(QObject* parent = nullptr);

  /// Makes the names of a catalogue ready in the background; what is asked later waits for it.
  void prepare(std::shared_ptr<const Catalogue> catalogue, std::vector<OtherName> other_names);
  /// Asks what fits best; the answer comes by `found`, unless something else is asked before.
  void find(const QString& typed, Day as_of, const Recency& recency);
  /// Lets go of what was asked: no answer comes.
  void drop();
  /// Whether an answer is still to come.
  bool is_busy() const { return awaited_; }

 Q_SIGNALS:
  void found(const std::vector<chronicle::NameHit>& hits);

 private:
  std::shared_ptr<const NameIndex> index_;  ///< of the thread alone
  bool awaited_ = false;
  LastAsked names_;
};

}  // namespace chronicle::app
