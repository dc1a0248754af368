// A question that the user keeps under a name of their own.
#pragma once

#include <string>

namespace chronicle {

struct SavedQuestion {
  std::string name;
  std::string view;  ///< text form of a View (core/query/view.h)

  bool operator==(const SavedQuestion&) const = default;
};

}  // namespace chronicle
