#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

#include "core/blocks/brief.h"
#include "core/blocks/lines.h"

namespace chronicle {
namespace {

/// Gives the endnotes of several briefs one numbering.
class Endnotes {
 public:
  /// Takes the endnotes of a brief; what its numbers are called from now on.
  std::map<int, int> take(const std::vector<Endnote>& endnotes) {
    std::map<int, int> numbers;
    for (const Endnote& endnote : endnotes) numbers[endnote.number] = number_of(endnote);
    return numbers;
  }
  std::vector<Endnote> all() && { return std::move(all_); }

 private:
  int number_of(const Endnote& endnote) {
    if (endnote.anchor.empty()) return number_of(endnote.line);
    const auto [known, added] = by_anchor_.try_emplace(endnote.anchor, next());
    if (added) {
      all_.push_back(endnote);
      all_.back().number = known->second;
    }
    return known->second;
  }
  /// Of an endnote that has nothing but its words: there are few.
  int number_of(const Line& line) {
    const auto same = [&](const Endnote& known) { return known.anchor.empty() && known.line == line; };
    const auto known = std::find_if(all_.begin(), all_.end(), same);
    if (known != all_.end()) return known->number;
    all_.push_back({.number = next(), .anchor = {}, .line = line});
    return all_.back().number;
  }
  int next() const { return static_cast<int>(all_.size()) + 1; }

  std::unordered_map<std::string, int> by_anchor_;
  std::vector<Endnote> all_;
};

/// Calls the notes of a line by other numbers. A note without an endnote is left out.
void renumber(Line& line, const std::map<int, int>& numbers) {
  for (Run& run : line) {
    std::vector<int> renumbered;
    for (const int note : run.notes.numbers)
      if (const auto found = numbers.find(note); found != numbers.end()) renumbered.push_back(found->second);
    run.notes.numbers = each_once(std::move(renumbered));
  }
}

}  // namespace

void append(Line& line, Line more) {
  if (!line.empty()) line.push_back({.text = "; "});
  line.insert(line.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<int> each_once(std::vector<int> numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

Brief join(const std::vector<Brief>& briefs, const std::string& title, const std::string& state) {
  Brief joined{.title = title, .state = state};
  if (!briefs.empty()) {
    joined.sources_heading = briefs.front().sources_heading;
    joined.language = briefs.front().language;
    joined.sources_in_short = briefs.front().sources_in_short;
  }
  Endnotes endnotes;
  for (const Brief& brief : briefs) {
    joined.blocks.emplace_back(
        Part{.kicker = brief.kicker, .title = brief.title, .subtitle = brief.subtitle, .anchor = brief.id});
    const std::map<int, int> numbers = endnotes.take(brief.endnotes);
    for (Block block : brief.blocks) {
      change_lines(block, [&](Line& line) { renumber(line, numbers); });
      joined.blocks.push_back(std::move(block));
    }
  }
  joined.endnotes = std::move(endnotes).all();
  return joined;
}

}  // namespace chronicle
