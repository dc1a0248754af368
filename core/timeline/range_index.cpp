#include "core/timeline/range_index.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <tuple>
#include <utility>

namespace chronicle::timeline {

RangeIndex::RangeIndex(std::vector<Item> items) : items_(std::move(items)) {
  std::sort(items_.begin(), items_.end(),
            [](const Item& a, const Item& b) { return std::tie(a.first, a.entry) < std::tie(b.first, b.entry); });
  leaves_ = std::bit_ceil(std::max<std::size_t>(items_.size(), 1));
  latest_.assign(2 * leaves_, std::numeric_limits<std::int32_t>::min());
  lasts_.reserve(items_.size());
  for (std::size_t i = 0; i < items_.size(); ++i) {
    latest_[leaves_ + i] = items_[i].last.number();
    lasts_.push_back(items_[i].last.number());
  }
  for (std::size_t node = leaves_; node-- > 1;) latest_[node] = std::max(latest_[2 * node], latest_[2 * node + 1]);
  std::sort(lasts_.begin(), lasts_.end());
}

std::size_t RangeIndex::count(Day first, Day last) const {
  if (last < first) return 0;
  const auto begun =
      std::upper_bound(items_.begin(), items_.end(), last, [](Day day, const Item& item) { return day < item.first; });
  const auto over = std::lower_bound(lasts_.begin(), lasts_.end(), first.number());
  return static_cast<std::size_t>(begun - items_.begin()) - static_cast<std::size_t>(over - lasts_.begin());
}

}  // namespace chronicle::timeline
