// Long work on what the window shows: the window waits for it, and says so.
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>
#include <atomic>
#include <functional>
#include <optional>
#include <utility>

#include "app/background/attempt.h"

namespace chronicle::app {

/// Does `work` in a thread of its own and returns when it is done. After a moment a dialog over `parent` says `text`,
/// lets the user do nothing else and cannot be closed; with `cancelled` it has a button that sets that, upon which the
/// work is to end early. `work` must not throw; whatever else the window does in that
/// time, by a timer for instance, must not touch what the work uses.
void wait_while_running(QWidget* parent, const QString& text, const std::function<void()>& work,
                        std::atomic<bool>* cancelled = nullptr);

/// The same for work that gives something or throws: what it gives, or its error.
template <typename Work>
Attempted<Work&> wait_while(QWidget* parent, const QString& text, Work work) {
  return attempt([&]() -> Attempted<Work&> {
    std::optional<Attempted<Work&>> answer;
    wait_while_running(parent, text, [&] { answer.emplace(attempt(work)); });
    return std::move(*answer);
  });
}

/// The same for work that can be ended: nothing if the user did. `work` gets a function that says whether it is over.
template <typename Work>
auto wait_unless_cancelled(QWidget* parent, const QString& text, Work work) {
  std::atomic<bool> cancelled = false;
  const std::function<bool()> is_over = [&cancelled] { return cancelled.load(); };
  std::optional<Attempted<Work&, const std::function<bool()>&>> answer;
  wait_while_running(
      parent, text, [&] { answer.emplace(attempt(work, is_over)); }, &cancelled);
  if (cancelled) answer.reset();
  return answer;
}

}  // namespace chronicle::app
