#include "app/register/sorting.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

#include "app/text/collation.h"
#include "app/text/words.h"

namespace chronicle::app {
namespace {

/// For each key the place of its text among the different texts: each of them is collated once.
std::vector<std::uint32_t> ranks_of_texts(const std::vector<SortKey>& keys) {
  std::unordered_map<std::string_view, std::uint32_t> numbers;
  std::vector<std::uint32_t> number_of(keys.size());
  std::vector<QCollatorSortKey> texts;
  const QCollator collator = text_collator();
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto next = static_cast<std::uint32_t>(texts.size());
    const auto [found, is_new] = numbers.emplace(keys[i].text, next);
    number_of[i] = found->second;
    if (is_new) texts.push_back(collator.sortKey(text_of(keys[i].text)));
  }
  std::vector<std::uint32_t> by_text(texts.size()), rank(texts.size());
  std::iota(by_text.begin(), by_text.end(), 0U);
  std::sort(by_text.begin(), by_text.end(),
            [&](std::uint32_t a, std::uint32_t b) { return texts[a].compare(texts[b]) < 0; });
  // Texts that the collator takes for the same ("Minsk", "MINSK") share a rank.
  for (std::size_t i = 1; i < by_text.size(); ++i)
    rank[by_text[i]] = rank[by_text[i - 1]] + (texts[by_text[i - 1]].compare(texts[by_text[i]]) < 0 ? 1 : 0);
  for (auto& number : number_of) number = rank[number];
  return number_of;
}

}  // namespace

KeyOrder::KeyOrder(Qt::SortOrder order) : collator_(text_collator()), order_(order) {}

bool KeyOrder::operator()(const SortKey& one, const SortKey& other) const {
  if (one.missing || other.missing) return !one.missing && other.missing;
  const SortKey& first = order_ == Qt::AscendingOrder ? one : other;
  const SortKey& second = order_ == Qt::AscendingOrder ? other : one;
  const int texts = collator_.compare(text_of(first.text), text_of(second.text));
  return texts < 0 || (texts == 0 && first.number < second.number);
}

std::vector<std::uint32_t> sorted_positions(const std::vector<SortKey>& keys, Qt::SortOrder order) {
  const auto ranks = ranks_of_texts(keys);
  std::vector<std::uint32_t> positions(keys.size());
  std::iota(positions.begin(), positions.end(), 0U);
  std::stable_sort(positions.begin(), positions.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (keys[a].missing || keys[b].missing) return !keys[a].missing && keys[b].missing;
    const std::pair<std::uint32_t, double> one{ranks[a], keys[a].number}, other{ranks[b], keys[b].number};
    return order == Qt::AscendingOrder ? one < other : other < one;
  });
  return positions;
}

}  // namespace chronicle::app
