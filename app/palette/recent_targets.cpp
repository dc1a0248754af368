#include "app/palette/recent_targets.h"

namespace chronicle::app {

void RecentTargets::use(const GoToTarget& target) {
  const QString key = key_of(target);
  keys_.removeAll(key);
  keys_.prepend(key);
  keys_ = keys_.mid(0, most);
}

std::size_t RecentTargets::recency_of(const GoToTarget& target) const {
  const auto at = keys_.indexOf(key_of(target));
  return static_cast<std::size_t>(at < 0 ? most : at);
}

Recency RecentTargets::of_records() const {
  Recency recency;
  for (qsizetype i = 0; i < keys_.size(); ++i)
    if (const auto id = RecordId::parse(keys_[i].toStdString()))
      recency.emplace(id->text(), static_cast<std::size_t>(i));
  return recency;
}

}  // namespace chronicle::app
