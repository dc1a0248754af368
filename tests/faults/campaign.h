// How much a run tries, from which seed, and what came of it.
//
// CHRONICLE_CAMPAIGN is "quick" (nothing set means that) or "thorough"; CHRONICLE_CAMPAIGN_SEED a number, by which
// another run tries the same; CHRONICLE_CAMPAIGN_FIGURES a file that gets one line a kind of trial: what, how many,
// how many held; with tabs between them.
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace chronicle::faults {

/// Why a trial did not hold; nothing if it did.
using Fault = std::optional<std::string>;

bool is_thorough();

/// How many trials there are to be: of those of a thorough run, or the few of a quick one.
int trials(int quick, int thorough);

/// Of trials numbered from 1, the share that a quick run makes: all up to `most`, then about that many, spread by the
/// seed.
bool is_chosen(const std::string& what, int number, int most);

/// A generator for one trial, that of no other.
std::mt19937_64 generator_for(const std::string& what, int number);

/// From 0 to before `end`, which is above 0.
template <typename Generator>
std::size_t below(Generator& generator, std::size_t end) {
  return std::uniform_int_distribution<std::size_t>(0, end - 1)(generator);
}

/// Counts a trial, and fails the test in hand if it did not hold. `which` names it so that it can be made again.
void judge(const std::string& what, const std::string& which, const Fault& fault);

/// Says what was tried, and writes the figures where the environment wants them.
void report();

}  // namespace chronicle::faults
