// How long work takes.
#pragma once

#include <chrono>

namespace chronicle::bench {

/// The milliseconds that `work` takes.
template <typename Work>
double milliseconds(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace chronicle::bench
