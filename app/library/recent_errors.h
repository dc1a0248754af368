// What went wrong of late, for those who mend the program.
#pragma once

#include <cstddef>
#include <deque>

#include "core/base/error.h"

namespace chronicle::app {

/// The codes of the last errors, the newest last.
class RecentErrors {
 public:
  static constexpr std::size_t most = 20;

  /// Lets go of the oldest where there are more than `most`.
  void add(ErrorCode code) {
    codes_.push_back(code);
    if (codes_.size() > most) codes_.pop_front();
  }
  const std::deque<ErrorCode>& codes() const { return codes_; }

 private:
  std::deque<ErrorCode> codes_;
};

}  // namespace chronicle::app
