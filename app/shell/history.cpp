#include "app/shell/history.h"

namespace chronicle::app {

void History::visit(const RecordId& id) {
  if (!visited_.empty() && visited_[at_] == id) return;
  if (!visited_.empty()) visited_.resize(at_ + 1);
  visited_.push_back(id);
  at_ = visited_.size() - 1;
}

std::optional<RecordId> History::back() {
  if (!can_go_back()) return std::nullopt;
  return visited_[--at_];
}

std::optional<RecordId> History::forward() {
  if (!can_go_forward()) return std::nullopt;
  return visited_[++at_];
}

void History::clear() {
  visited_.clear();
  at_ = 0;
}

}  // namespace chronicle::app
