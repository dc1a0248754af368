#include "app/workspace/history.h"

namespace chronicle::app {

void History::visit(const Subject& subject) {
  if (!visited_.empty() && visited_[at_] == subject) return;
  if (!visited_.empty()) visited_.resize(at_ + 1);
  visited_.push_back(subject);
  at_ = visited_.size() - 1;
}

std::optional<Subject> History::back() {
  if (!can_go_back()) return std::nullopt;
  return visited_[--at_];
}

std::optional<Subject> History::forward() {
  if (!can_go_forward()) return std::nullopt;
  return visited_[++at_];
}

void History::keep(const std::function<bool(const Subject&)>& is_there) {
  std::vector<Subject> kept;
  std::size_t at = 0;
  for (std::size_t i = 0; i < visited_.size(); ++i) {
    const bool twice = !kept.empty() && kept.back() == visited_[i];
    if (is_there(visited_[i]) && !twice) kept.push_back(visited_[i]);
    if (i == at_) at = kept.empty() ? 0 : kept.size() - 1;
  }
  visited_ = std::move(kept);
  at_ = at;
}

void History::clear() {
  visited_.clear();
  at_ = 0;
}

}  // namespace chronicle::app
