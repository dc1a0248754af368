#include "app/background/last_asked.h"

namespace chronicle::app {

LastAsked::LastAsked() : thread_([this] { work(); }) {
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
  thread_.join();
}

void LastAsked::hand_over(Question question) {
  std::optional<Question> next(std::move(question));  // and then what it replaces, which goes without the lock
  {
    const std::lock_guard lock(mutex_);
    asked_.swap(next);
  }
  asked_or_over_.notify_one();
}

void LastAsked::work() {
  while (true) {
    std::optional<Question> question;
    {
      std::unique_lock lock(mutex_);
      asked_or_over_.wait(lock, [&] { return over_ || asked_; });
      if (over_) return;
      question.swap(asked_);
    }
    question->work();
    {
      const std::lock_guard lock(mutex_);
      answered_.swap(question);
    }
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
