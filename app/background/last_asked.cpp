#include "app/background/last_asked.h"

namespace chronicle::app {

LastAsked::LastAsked() {
  QObject::connect(
      &bell_, &Bell::rung, &bell_, [this] { answer(); }, Qt::QueuedConnection);
}

LastAsked::~LastAsked() {
  drop();
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  asked_or_over_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void LastAsked::hand_over(Question question) {
  if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  {
    const std::lock_guard lock(mutex_);
    asked_ = std::move(question);
  }
  asked_or_over_.notify_one();
}

void LastAsked::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    asked_or_over_.wait(lock, [&] { return over_ || asked_; });
    if (over_) return;
    auto question = std::exchange(asked_, std::nullopt);
    lock.unlock();
    question->work();
    lock.lock();
    answered_ = std::move(question);
    Q_EMIT bell_.rung();
  }
}

void LastAsked::answer() {
  std::optional<Question> answered;
  {
    const std::lock_guard lock(mutex_);
    answered.swap(answered_);
  }
  if (answered) answered->then();
}

}  // namespace chronicle::app
