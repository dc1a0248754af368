// Where one went last, for the go-to palette; kept between runs.
#pragma once

#include <QtCore/QStringList>

#include "app/palette/go_to_item.h"

namespace chronicle::app {

/// Keys of targets (`key_of`), the last one first, each once.
class RecentTargets {
 public:
  static constexpr qsizetype most = 12;

  explicit RecentTargets(const QStringList& keys = {}) : keys_(keys.mid(0, most)) {}

  /// Puts it first; beyond `most`, the last are forgotten.
  void use(const GoToTarget& target);
  const QStringList& keys() const { return keys_; }
  /// How many were used later; `most` if it is not among them.
  std::size_t recency_of(const GoToTarget& target) const;
  /// The same of the records among them.
  Recency of_records() const;

 private:
  QStringList keys_;
};

}  // namespace chronicle::app
