// The records visited, to go back and forward as in a browser.
#pragma once

#include <optional>
#include <vector>

#include "core/model/id.h"

namespace chronicle::app {

class History {
 public:
  /// Goes to a record: what lay ahead is forgotten. Going to the current record changes nothing.
  void visit(const RecordId& id);
  bool can_go_back() const { return at_ > 0; }
  bool can_go_forward() const { return at_ + 1 < visited_.size(); }
  /// Steps back or forward; nothing if there is no step.
  std::optional<RecordId> back();
  std::optional<RecordId> forward();
  void clear();

 private:
  std::vector<RecordId> visited_;
  std::size_t at_ = 0;
};

}  // namespace chronicle::app
