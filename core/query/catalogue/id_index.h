// Where each record stands, by its id.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>

#include "core/model/id.h"

namespace chronicle {

struct HashOfId {
  std::size_t operator()(const RecordId& id) const noexcept { return id.hash(); }
};

/// Positions by id. Copies share all but what was set or removed since `load`, which should be little.
class IdIndex {
 public:
  using Positions = std::unordered_map<RecordId, std::uint32_t, HashOfId>;

  IdIndex() = default;
  explicit IdIndex(Positions positions) : loaded_(std::make_shared<const Positions>(std::move(positions))) {}

  /// Nothing for an id that was never set, or has been removed.
  std::optional<std::uint32_t> find(const RecordId& id) const {
    if (!later_.empty())
      if (const auto found = later_.find(id); found != later_.end()) return found->second;
    if (loaded_ == nullptr) return std::nullopt;
    const auto found = loaded_->find(id);
    return found == loaded_->end() ? std::nullopt : std::optional(found->second);
  }
  /// In place of the position that the id has, if it has one.
  void set(const RecordId& id, std::uint32_t position) { later_[id] = position; }
  void remove(const RecordId& id) { later_[id] = std::nullopt; }

 private:
  std::shared_ptr<const Positions> loaded_;
  std::unordered_map<RecordId, std::optional<std::uint32_t>, HashOfId> later_;  ///< nothing: removed
};

}  // namespace chronicle
