// Enumerations of the record and the words they have in record files.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chronicle {

/// Specialised for each enumeration of the record: `static constexpr std::array values{...}`, in the order of the enum.
template <typename E>
struct Words;

/// An enumeration that has words.
template <typename E>
concept Named = requires {
  Words<E>::values.size();
};

/// The word of `value` in record files, e.g. "action-plan".
template <Named E>
constexpr std::string_view word_of(E value) {
  return Words<E>::values.at(static_cast<std::size_t>(value));
}

/// The value with exactly that word; nothing if none has it.
template <Named E>
constexpr std::optional<E> parse_word(std::string_view word) {
  for (std::size_t i = 0; i < Words<E>::values.size(); ++i)
    if (Words<E>::values.at(i) == word) return static_cast<E>(i);
  return std::nullopt;
}

/// All words of an enumeration, for messages: "in-person, video, mixed".
template <Named E>
std::string all_words() {
  std::string text;
  for (const std::string_view word : Words<E>::values) text += (text.empty() ? "" : ", ") + std::string(word);
  return text;
}

}  // namespace chronicle
