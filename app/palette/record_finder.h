// Finds records by letters of their names in a thread of its own, so that typing never waits.
#pragma once

#include <QtCore/QObject>
#include <memory>

#include "app/background/last_asked.h"
#include "core/query/search/name_index.h"

namespace chronicle::app {

class RecordFinder : public QObject {
  Q_OBJECT

 public:
  explicit RecordFinder(QObject* parent = nullptr);
  ~RecordFinder() override;

  /// Makes the names of a catalogue ready in the background, with those that `library` has besides; what is asked later
  /// waits for it.
  void prepare(std::shared_ptr<const Catalogue> catalogue, const LibraryFile& library);
  /// Asks what fits best; the answer comes by `found` or `failed`, unless something else is asked before.
  void find(const QString& typed, Day as_of, const Recency& recency);
  /// Lets go of what was asked: no answer comes.
  void drop();
  /// Whether an answer is still to come.
  bool is_busy() const { return awaited_; }

 Q_SIGNALS:
  /// What fits best, the best first; empty if nothing fits.
  void found(const std::vector<chronicle::NameHit>& hits);
  /// The library broke, or is no longer there.
  void failed(const chronicle::Error& error);

 private:
  class Names;

  std::shared_ptr<Names> prepared_;  ///< of the thread, once something is asked
  bool awaited_ = false;
  LastAsked asked_;
};

}  // namespace chronicle::app
