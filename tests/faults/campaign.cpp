#include "tests/faults/campaign.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>

#include "tests/support/catch.h"

namespace chronicle::faults {
namespace {

struct Count {
  int tried = 0, held = 0;
};

std::map<std::string, Count>& counts() {
  static std::map<std::string, Count> all;
  return all;
}

std::string setting(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::uint64_t seed() {
  static const std::uint64_t number = [] {
    const std::string text = setting("CHRONICLE_CAMPAIGN_SEED");
    return text.empty() ? std::uint64_t{1} : std::stoull(text);
  }();
  return number;
}

/// FNV-1a, which gives the same numbers on every machine.
std::uint64_t hash_of(const std::string& text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

}  // namespace

bool is_thorough() { return setting("CHRONICLE_CAMPAIGN") == "thorough"; }

int trials(int quick, int thorough) { return is_thorough() ? thorough : quick; }

bool is_chosen(const std::string& what, int number, int most) {
  if (is_thorough() || number <= most) return true;
  auto generator = generator_for(what + ", chosen", number);
  return below(generator, static_cast<std::size_t>(number)) < static_cast<std::size_t>(most);
}

std::mt19937_64 generator_for(const std::string& what, int number) {
  return std::mt19937_64(hash_of(what) ^ (seed() * 1000003) ^ (static_cast<std::uint64_t>(number) << 32U));
}

void judge(const std::string& what, const std::string& which, const Fault& fault) {
  Count& count = counts()[what];
  ++count.tried;
  if (!fault) {
    ++count.held;
    return;
  }
  FAIL_CHECK(what << ", " << which << ", seed " << seed() << ": " << *fault);
}

void report() {
  std::string lines;
  for (const auto& [what, count] : counts()) {
    lines += what + "\t" + std::to_string(count.tried) + "\t" + std::to_string(count.held) + "\n";
    std::printf("%6d tried, %6d held: %s\n", count.tried, count.held, what.c_str());
  }
  if (const std::string file = setting("CHRONICLE_CAMPAIGN_FIGURES"); !file.empty())
    std::ofstream(file, std::ios::app) << lines;
}

}  // namespace chronicle::faults
