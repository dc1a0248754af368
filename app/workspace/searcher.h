// Searches in a thread of its own, so that the window never waits, and answers only what was asked last.
#pragma once

#include <QtCore/QObject>
#include <memory>

#include "app/background/last_asked.h"
#include "core/query/search/search.h"

namespace chronicle::app {

/// So many hits of a kind are looked at more closely, with their context; more are looked through in the register.
inline constexpr std::size_t shown_hits_of_a_kind = 8;
/// So many in all.
inline constexpr std::size_t shown_hits = 50;

class Searcher : public QObject {
  Q_OBJECT

 public:
  explicit Searcher(QObject* parent = nullptr);
  ~Searcher() override;

  /// Searches that library from now on; what was asked before is not answered any more. It is opened, and its names and
  /// dates are read, when something is asked.
  void set_library(const LibraryFile& library, std::shared_ptr<const Catalogue> catalogue);
  /// Asks for hits as of a day among what passes a filter. What was asked before is not answered any more.
  void ask(SearchQuery query, Day as_of, std::shared_ptr<const Passing> among);
  /// Nothing that was asked is answered any more.
  void forget() { asked_.drop(); }

 Q_SIGNALS:
  /// What was found for what was asked last.
  void answered(const std::shared_ptr<const chronicle::SearchResult>& result);
  /// The library broke, or is no longer there.
  void failed(const chronicle::Error& error);

 private:
  class Reader;

  std::shared_ptr<Reader> reader_;  ///< of the thread, once something is asked
  LastAsked asked_;
};

}  // namespace chronicle::app
