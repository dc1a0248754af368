// The pages visited, to go back and forward as in a browser.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/query/questions/question.h"

namespace chronicle::app {

class History {
 public:
  /// Goes to a page: what lay ahead is forgotten. Going to the current one changes nothing.
  void visit(const Subject& subject);
  bool can_go_back() const { return at_ > 0; }
  bool can_go_forward() const { return at_ + 1 < visited_.size(); }
  /// Steps back or forward; nothing if there is no step.
  std::optional<Subject> back();
  std::optional<Subject> forward();
  /// Forgets what `is_there` says no to.
  void keep(const std::function<bool(const Subject&)>& is_there);
  void clear();

 private:
  std::vector<Subject> visited_;
  std::size_t at_ = 0;
};

}  // namespace chronicle::app
