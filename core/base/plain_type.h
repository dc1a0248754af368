// The type of a value that may be absent.
#pragma once

#include <optional>
#include <type_traits>

namespace chronicle {

template <typename T>
struct Plain {
  using type = T;
};
/// What may be absent.
template <typename T>
struct Plain<std::optional<T>> {
  using type = T;
};
/// T without const, reference and std::optional.
template <typename T>
using PlainType = typename Plain<std::remove_cvref_t<T>>::type;

}  // namespace chronicle
