// The records of one kind in memory, each at a position that it keeps for as long as the program shows the library.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <vector>

namespace chronicle {

/// A record that is added comes last, and the position of one that is removed stays empty, so that who remembers a
/// position means the same record after an edit. Copies share the records, and no record moves: what was pointed at
/// stays, also after a later version has taken its position.
template <typename R>
class RecordTable {
 public:
  /// Goes through the records by position, past the empty ones.
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = R;
    using difference_type = std::ptrdiff_t;
    using pointer = const R*;
    using reference = const R&;

    Iterator() = default;
    Iterator(const R* const* at, const R* const* first, const R* const* end) : at_(at), first_(first), end_(end) {
      skip();
    }
    const R& operator*() const { return **at_; }
    const R* operator->() const { return *at_; }
    Iterator& operator++() {
      ++at_;
      skip();
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++*this;
      return before;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }
    /// Of the record that it stands at.
    std::uint32_t position() const { return static_cast<std::uint32_t>(at_ - first_); }

   private:
    void skip() {
      while (at_ != end_ && *at_ == nullptr) ++at_;
    }

    const R* const* at_ = nullptr;
    const R* const* first_ = nullptr;
    const R* const* end_ = nullptr;
  };

  RecordTable() = default;
  explicit RecordTable(std::vector<R> records) : size_(records.size()) {
    loaded_ = std::make_shared<std::vector<R>>(std::move(records));
    records_.reserve(size_);
    for (const R& record : *loaded_) records_.push_back(&record);
  }

  /// How many records there are.
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  /// One more than the last position, the empty ones counted.
  std::uint32_t end_position() const { return static_cast<std::uint32_t>(records_.size()); }
  /// The record at a position; null if that is empty or past the end.
  const R* find(std::uint32_t position) const { return position < records_.size() ? records_[position] : nullptr; }
  /// The record at a position that holds one.
  const R& operator[](std::uint32_t position) const { return *records_[position]; }
  /// The first record; there must be one.
  const R& front() const { return *begin(); }

  /// Of the records, by position.
  Iterator begin() const { return iterator_at(0); }
  Iterator end() const { return iterator_at(records_.size()); }

  /// Puts a record at a position that holds one.
  void put(std::uint32_t position, R record) { records_[position] = kept(std::move(record)); }
  /// Adds a record; its position is the last then.
  void add(R record) {
    records_.push_back(kept(std::move(record)));
    ++size_;
  }
  /// Empties a position that holds a record.
  void remove(std::uint32_t position) {
    records_[position] = nullptr;
    --size_;
  }

 private:
  Iterator iterator_at(std::size_t index) const {
    return {records_.data() + index, records_.data(), records_.data() + records_.size()};
  }
  const R* kept(R record) { return later_.emplace_back(std::make_shared<const R>(std::move(record))).get(); }

  std::size_t size_ = 0;
  std::vector<const R*> records_;                  ///< by position; null: removed
  std::shared_ptr<const std::vector<R>> loaded_;   ///< what was there at first
  std::vector<std::shared_ptr<const R>> later_{};  ///< whatever came since, also what is not shown any more
};

}  // namespace chronicle
