// What libFuzzer calls (https://llvm.org/docs/LibFuzzer.html), for the one target of the program.
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "tests/fuzz/target.h"

using chronicle::fuzz::targets;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  targets().front().run({reinterpret_cast<const char*>(data), size});
  return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  std::mt19937_64 generator(seed);
  const auto change = targets().front().change;
  if (change == nullptr || generator() % 8 == 0) return LLVMFuzzerMutate(data, size, most);
  const std::string changed = change({reinterpret_cast<const char*>(data), size}, generator);
  if (changed.empty() || changed.size() > most) return LLVMFuzzerMutate(data, size, most);
  std::memcpy(data, changed.data(), changed.size());
  return changed.size();
}
