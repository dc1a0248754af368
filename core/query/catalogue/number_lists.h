// Many short lists of numbers end to end in memory: one list a row, a few bytes a number.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace chronicle {

class NumberLists {
 public:
  /// Adds the next row's list, sorted and each number once.
  void add(std::vector<std::uint32_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    numbers_.insert(numbers_.end(), numbers.begin(), numbers.end());
    starts_.push_back(static_cast<std::uint32_t>(numbers_.size()));
  }
  std::span<const std::uint32_t> operator[](std::size_t row) const {
    return {numbers_.data() + starts_[row], numbers_.data() + starts_[row + 1]};
  }
  /// How many rows there are.
  std::size_t size() const { return starts_.size() - 1; }

  /// The lists of so many rows from pairs of row and number, each number once.
  static NumberLists of_pairs(std::size_t rows, std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
    const auto by_number = [](const auto& one, const auto& other) { return one.second < other.second; };
    if (!std::is_sorted(pairs.begin(), pairs.end(), by_number)) std::sort(pairs.begin(), pairs.end(), by_number);
    NumberLists lists;
    lists.starts_.assign(rows + 1, 0);
    for (const auto& pair : pairs) ++lists.starts_[pair.first + 1];
    for (std::size_t i = 0; i < rows; ++i) lists.starts_[i + 1] += lists.starts_[i];
    // In the order of the numbers each goes to the end of its row.
    lists.numbers_.resize(pairs.size());
    std::vector<std::uint32_t> next(lists.starts_.begin(), lists.starts_.end() - 1);
    for (const auto& [row, number] : pairs) lists.numbers_[next[row]++] = number;
    lists.drop_repeated();
    return lists;
  }
  /// The same relation from the other side: for each number below `targets` the rows that have it.
  NumberLists turned(std::size_t targets) const {
    NumberLists other;
    other.starts_.assign(targets + 1, 0);
    for (const auto number : numbers_) ++other.starts_[number + 1];
    for (std::size_t i = 0; i < targets; ++i) other.starts_[i + 1] += other.starts_[i];
    other.numbers_.resize(numbers_.size());
    std::vector<std::uint32_t> next(other.starts_.begin(), other.starts_.end() - 1);
    for (std::uint32_t row = 0; row < size(); ++row)
      for (const auto number : (*this)[row]) other.numbers_[next[number]++] = row;
    return other;
  }

 private:
  /// Of lists that are sorted.
  void drop_repeated() {
    std::uint32_t end = 0;
    std::uint32_t first = 0;
    for (std::size_t row = 0; row < size(); ++row) {
      const std::uint32_t last = starts_[row + 1];
      starts_[row] = end;
      for (std::uint32_t i = first; i < last; ++i)
        if (end == starts_[row] || numbers_[end - 1] != numbers_[i]) numbers_[end++] = numbers_[i];
      first = last;
    }
    starts_.back() = end;
    numbers_.resize(end);
  }

  std::vector<std::uint32_t> numbers_;
  std::vector<std::uint32_t> starts_{0};
};

}  // namespace chronicle
