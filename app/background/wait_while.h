// Long work on what the window shows: the window waits for it, and says so.
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>
#include <functional>
#include <optional>
#include <utility>

#include "app/background/attempt.h"

namespace chronicle::app {

/// Does `work` in a thread of its own and returns when it is done. After a moment a dialog over `parent` says `text`,
/// lets the user do nothing else and cannot be closed. `work` must not throw; whatever else the window does in that
/// time, by a timer for instance, must not touch what the work uses.
void wait_while_running(QWidget* parent, const QString& text, const std::function<void()>& work);

/// The same for work that gives something or throws: what it gives, or its error.
template <typename Work>
Attempted<Work&> wait_while(QWidget* parent, const QString& text, Work work) {
  return attempt([&]() -> Attempted<Work&> {
    std::optional<Attempted<Work&>> answer;
    wait_while_running(parent, text, [&] { answer.emplace(attempt(work)); });
    return std::move(*answer);
  });
}

}  // namespace chronicle::app
