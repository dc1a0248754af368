// Long work on what the window shows: the window waits for it, and says so.
#pragma once

#include <QtCore/QString>
#include <QtWidgets/QWidget>
#include <functional>
#include <future>
#include <type_traits>
#include <utility>

namespace chronicle::app {

/// Does `work` in a thread of its own and returns when it is done. After a moment a dialog over `parent` says `text`,
/// lets the user do nothing else and cannot be closed. `work` must not throw.
void wait_while_running(QWidget* parent, const QString& text, const std::function<void()>& work);

/// The same for work that gives something or throws; so does this.
template <typename Work>
std::invoke_result_t<Work> wait_while(QWidget* parent, const QString& text, Work work) {
  std::packaged_task<std::invoke_result_t<Work>()> task(std::move(work));
  auto answer = task.get_future();
  wait_while_running(parent, text, [&task] { task(); });
  return answer.get();
}

}  // namespace chronicle::app
