// Work in a thread of its own, of which only what was asked last is answered: what a window asks while its user goes
// on.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <atomic>
#include <memory>
#include <utility>

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

  /// Does `work(is_stale)` in the thread and gives what it returns to `then` in that of `receiver`, unless something
  /// else is asked or all is dropped before: then `is_stale()` is true, and long work may end early. `then` is called
  /// from the event loop, never from here.
  template <typename Work, typename Then>
  void ask(QObject* receiver, Work work, Then then) {
    pool_.start([this, receiver, number = ++latest_, work = std::move(work), then = std::move(then)] {
      const auto is_stale = [this, number] { return number != latest_; };
      if (is_stale()) return;
      auto answer = std::make_shared<decltype(work(is_stale))>(work(is_stale));
      QMetaObject::invokeMethod(
          receiver,
          [is_stale, answer, then] {
            if (!is_stale()) then(std::move(*answer));
          },
          Qt::QueuedConnection);
    });
  }
  /// Does `work` in the thread, after what was asked before; it is done even if something else is asked.
  template <typename Work>
  void run(Work work) {
    pool_.start(std::move(work));
  }
  /// Nothing that was asked is answered any more.
  void drop() { ++latest_; }

 private:
  std::atomic<int> latest_{0};  ///< the number of what was asked last
  QThreadPool pool_;
};

}  // namespace chronicle::app
