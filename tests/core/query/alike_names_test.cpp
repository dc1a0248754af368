// Names that are the same or almost, against an oracle that compares every two of them word by word.
#include "core/query/questions/alike_names.h"

#include <algorithm>
#include <random>
#include <set>
#include <string>

namespace chronicle {
namespace {

using NameWords = std::vector<std::string>;
using ToldNames = std::set<std::pair<std::pair<std::size_t, std::size_t>, bool>>;

/// How many slips lie between two words of one-byte letters, by the table of Damerau and Levenshtein.
std::size_t slips_between(const std::string& one, const std::string& other) {
  std::vector<std::vector<std::size_t>> table(one.size() + 1, std::vector<std::size_t>(other.size() + 1));
  for (std::size_t i = 0; i <= one.size(); ++i)
    for (std::size_t j = 0; j <= other.size(); ++j) {
      auto& cell = table[i][j];
      if (i == 0 || j == 0) {
        cell = i + j;
        continue;
      }
      const std::size_t same = one[i - 1] == other[j - 1] ? 0 : 1;
      cell = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + same});
      if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
        cell = std::min(cell, table[i - 2][j - 2] + 1);
    }
  return table[one.size()][other.size()];
}

bool has_number(const std::string& word) { return word.find_first_of("0123456789") != std::string::npos; }

bool are_almost_one(const std::string& one, const std::string& other, const NameWords& beside) {
  if (std::min(one.size(), other.size()) >= 5 && !has_number(one) && !has_number(other) &&
      slips_between(one, other) == 1)
    return true;
  const bool is_initial = one.front() == other.front() && std::min(one.size(), other.size()) == 1 && one != other;
  const bool written_out =
      std::any_of(beside.begin(), beside.end(), [](const std::string& word) { return word.size() > 2; });
  return is_initial && beside.size() <= 2 && written_out;
}

NameWords without(NameWords words, std::size_t at) {
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  return words;
}

NameWords in_order(NameWords words, WordOrder order) {
  if (order == WordOrder::does_not_count) std::sort(words.begin(), words.end());
  return words;
}

ToldNames told_by_oracle(const std::vector<NameWords>& names, WordOrder order) {
  ToldNames told;
  for (std::size_t i = 0; i < names.size(); ++i)
    for (std::size_t j = i + 1; j < names.size(); ++j) {
      if (in_order(names[i], order) == in_order(names[j], order)) told.insert({{i, j}, true});
      for (std::size_t a = 0; a < names[i].size(); ++a)
        for (std::size_t b = 0; b < names[j].size(); ++b) {
          const NameWords beside = without(names[i], a);
          if (in_order(beside, order) == in_order(without(names[j], b), order) &&
              are_almost_one(names[i][a], names[j][b], beside))
            told.insert({{i, j}, false});
        }
    }
  return told;
}

std::string joined(const NameWords& words) {
  std::string name;
  for (const std::string& word : words) name += (name.empty() ? "" : ", ") + word;
  return name;
}

ToldNames told(const std::vector<NameWords>& names, WordOrder order) {
  std::vector<std::string> texts;
  for (const NameWords& words : names) texts.push_back(joined(words));
  ToldNames all;
  for (const NamePair& pair : alike_names({texts.begin(), texts.end()}, order))
    all.insert({{pair.one, pair.other}, pair.are_same});
  return all;
}

/// Names of one to five words, few enough for many to be alike and none for more than twenty.
std::vector<NameWords> random_names(std::mt19937& random) {
  const NameWords words{"trade", "trades", "tarde", "trad",  "tradf", "t",     "ta",      "energy", "energi",
                        "e",     "2021",   "2022",  "on",    "of",    "trad3", "trad4",   "grain",  "grains",
                        "gran",  "g",      "rain",  "plane", "plan",  "plant", "station", "statoin"};
  std::vector<NameWords> names(10 + random() % 30);
  for (NameWords& name : names)
    for (auto n = 1 + random() % 5; n > 0; --n) name.push_back(words[random() % words.size()]);
  return names;
}

}  // namespace

TEST_CASE("names that are the same or almost are those that an oracle finds by comparing every two") {
  std::mt19937 random(2021);
  for (int round = 0; round < 300; ++round) {
    std::vector<NameWords> names = random_names(random);
    for (std::size_t at = names.size() / 2; at < names.size(); ++at) {  // many of few words, to meet often
      names[at] = names[random() % (names.size() / 2)];
      std::shuffle(names[at].begin(), names[at].end(), random);
      if (names[at].size() > 1 && random() % 2 == 0) names[at][0] += static_cast<char>('a' + random() % 26);
    }
    // One word alone is a name that too many share.
    std::erase_if(names, [](const NameWords& name) { return name.size() == 1; });
    for (const WordOrder order : {WordOrder::counts, WordOrder::does_not_count})
      CHECK(told(names, order) == told_by_oracle(names, order));
  }
}

TEST_CASE("what more than twenty names share says nothing of any two of them") {
  for (const std::size_t count : {20U, 21U}) {
    const std::vector<std::string_view> names(count, "On the next meeting");
    CHECK(alike_names(names, WordOrder::counts).size() == (count == 20 ? 190 : 0));
  }
}

TEST_CASE("letters of more bytes than one count as one, and the order of the words where it does") {
  CHECK(alike_names({"Алматы", "Алмаыт"}, WordOrder::counts).size() == 1);
  CHECK(alike_names({"Орал", "Орел"}, WordOrder::counts).empty());
  CHECK(alike_names({"П. Петров", "Петров Павел"}, WordOrder::does_not_count).size() == 1);
  CHECK(alike_names({"Павел Петров", "Петров Павел"}, WordOrder::does_not_count).size() == 1);
  CHECK(alike_names({"Павел Петров", "Петров Павел"}, WordOrder::counts).empty());
}

}  // namespace chronicle
