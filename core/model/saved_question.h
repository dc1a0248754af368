// A question that the user keeps under a name of their own.
#pragma once

#include <cstddef>
#include <string>

namespace chronicle {

/// The longest name and the longest view that are kept, in bytes.
inline constexpr std::size_t longest_question_name = 400;
inline constexpr std::size_t longest_view = std::size_t{64} * 1024;

struct SavedQuestion {
  std::string name;
  std::string view;  ///< text form of a View (core/query/questions/view.h)

  bool operator==(const SavedQuestion&) const = default;
};

}  // namespace chronicle
