// Work in a thread of its own, of which only what was asked last is answered: what a window asks while its user goes
// on.
#pragma once

#include <QtCore/QObject>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "app/background/attempt.h"

namespace chronicle::app {

/// Rung in one thread and heard in that of whoever is connected to it.
class Bell : public QObject {
  Q_OBJECT

 Q_SIGNALS:
  /// Says no more than that there is something to fetch.
  void rung();
};

/// To be a member of the object that takes the answers, and used in that object's thread. Questions and answers change
/// threads under a mutex alone, which the thread sanitizer can see; what it cannot see are the locks of Qt.
class LastAsked {
 public:
  LastAsked();
  LastAsked(const LastAsked&) = delete;
  LastAsked& operator=(const LastAsked&) = delete;
  /// Waits for the work under way, whose answer nobody gets.
  ~LastAsked();

  /// Does `work(is_stale)` in the thread and gives what it returns, as a Result, to `then`, unless something else is
  /// asked or all is dropped before: then `is_stale()` is true, and long work may end early. What the work throws is
  /// its error. `then` is called from the event loop, never from here.
  template <typename Work, typename Then>
  void ask(Work work, Then then) {
    const auto is_stale = [this, number = ++latest_] { return number != latest_; };
    const auto answer = std::make_shared<std::optional<Attempted<Work&, decltype(is_stale)>>>();
    hand_over({[is_stale, answer, work = std::move(work)]() mutable {
                 if (!is_stale()) answer->emplace(attempt(work, is_stale));
               },
               [is_stale, answer, then = std::move(then)]() mutable {
                 if (!is_stale() && *answer) then(std::move(**answer));
               }});
  }
  /// Nothing that was asked is answered any more.
  void drop() { ++latest_; }

 private:
  struct Question {
    std::function<void()> work;  ///< to be done in the thread
    std::function<void()> then;  ///< to be called in the thread of whoever asked
  };

  void hand_over(Question question);
  void work();    ///< what the thread does
  void answer();  ///< gives the answer that lies ready, if nobody took it

  std::atomic<int> latest_{0};  ///< the number of what was asked last
  Bell bell_;                   ///< rung when a question was answered
  std::mutex mutex_;            ///< guards the question, the answer and the end
  std::condition_variable asked_or_over_;
  std::optional<Question> asked_;
  std::optional<Question> answered_;
  bool over_ = false;
  std::thread thread_;  ///< the last member: it needs the others
};

}  // namespace chronicle::app
