// Work in a thread of its own, of which only what was asked last is answered: what a window asks while its user goes
// on.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <atomic>
#include <memory>
#include <optional>
#include <utility>

#include "app/background/attempt.h"

namespace chronicle::app {

/// To be a member of the object that takes the answers, and used in that object's thread.
class LastAsked {
 public:
  LastAsked() { pool_.setMaxThreadCount(1); }
  LastAsked(const LastAsked&) = delete;
  LastAsked& operator=(const LastAsked&) = delete;
  /// Waits for the work under way, whose answer nobody gets.
  ~LastAsked() {
    drop();
    pool_.waitForDone();
  }

  /// Does `work(is_stale)` in the thread and gives what it returns, as a Result, to `then` in that of `receiver`,
  /// unless something else is asked or all is dropped before: then `is_stale()` is true, and long work may end early.
  /// What the work throws is its error. `then` is called from the event loop, never from here.
  template <typename Work, typename Then>
  void ask(QObject* receiver, Work work, Then then) {
    const auto is_stale = [this, number = ++latest_] { return number != latest_; };
    using Answer = std::optional<Attempted<Work&, decltype(is_stale)>>;
    auto answer = std::make_shared<Answer>();
    pool_.start([receiver, is_stale, answer, work = std::move(work), then = std::move(then)]() mutable {
      if (is_stale()) return;
      answer->emplace(attempt(work, is_stale));
      QMetaObject::invokeMethod(
          receiver,
          [is_stale, answer, then] {
            if (!is_stale()) then(std::move(**answer));
          },
          Qt::QueuedConnection);
    });
  }
  /// Nothing that was asked is answered any more.
  void drop() { ++latest_; }

 private:
  std::atomic<int> latest_{0};  ///< the number of what was asked last
  QThreadPool pool_;
};

}  // namespace chronicle::app
