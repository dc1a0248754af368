// Searches in a thread of its own, so that the window never waits, and answers only what was asked last.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>
#include <atomic>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/query/search.h"

namespace chronicle::app {

/// How many hits are looked at more closely, with their context.
inline constexpr std::size_t shown_hits = 50;

class Searcher : public QObject {
  Q_OBJECT

 public:
  explicit Searcher(QObject* parent = nullptr);
  ~Searcher() override;

  /// Searches that library from now on, as of that day; what was asked before is not answered any more. `library` must
  /// live until the next call, or the end of the searcher. It is read when something is asked: through a second
  /// connection in another thread, but where it is in memory, in this one.
  void set_library(const Library& library, std::shared_ptr<const Catalogue> catalogue, Day as_of);
  void set_as_of(Day day);
  /// Asks for hits among what passes a filter. What was asked before is not answered any more.
  void ask(SearchQuery query, std::shared_ptr<const Passing> among);
  /// Nothing that was asked is answered any more.
  void forget() { ++latest_; }

 Q_SIGNALS:
  void answered(const std::shared_ptr<const chronicle::SearchResult>& result);
  /// The library broke.
  void failed(const chronicle::Error& error);

 private:
  class Worker;

  void start();
  void stop();

  const Library* library_ = nullptr;
  std::shared_ptr<const Catalogue> catalogue_;
  Day as_of_{0};
  std::atomic<int> latest_{0};  ///< the number of what was asked last
  QThread thread_;
  std::unique_ptr<Worker> worker_;
};

}  // namespace chronicle::app
