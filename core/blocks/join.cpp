#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

#include "core/blocks/brief.h"

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
    if (added) all_.push_back({.number = known->second, .anchor = endnote.anchor, .line = endnote.line});
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

/// Renumbers the notes of every line of a block. A note without an endnote is left out.
class Renumber {
 public:
  explicit Renumber(std::map<int, int> numbers) : numbers_(std::move(numbers)) {}

  void operator()(Heading&) const {}
  void operator()(Part&) const {}
  void operator()(Choices&) const {}
  void operator()(Drawing&) const {}
  void operator()(Aside&) const {}  // the user cites nothing
  void operator()(Paragraph& paragraph) const { line(paragraph.line); }
  void operator()(Facts& facts) const {
    for (Facts::Row& row : facts.rows) line(row.value);
  }
  void operator()(Table& table) const {
    for (auto& row : table.rows)
      for (Line& cell : row) line(cell);
  }
  void operator()(Bullets& bullets) const {
    for (Line& item : bullets.items) line(item);
  }

 private:
  void line(Line& runs) const {
    for (Run& run : runs) {
      std::vector<int> numbers;
      for (const int note : run.notes.numbers)
        if (const auto found = numbers_.find(note); found != numbers_.end()) numbers.push_back(found->second);
      run.notes.numbers = each_once(std::move(numbers));
    }
  }

  std::map<int, int> numbers_;
};

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
  }
  Endnotes endnotes;
  for (const Brief& brief : briefs) {
    joined.blocks.emplace_back(
        Part{.kicker = brief.kicker, .title = brief.title, .subtitle = brief.subtitle, .anchor = brief.id});
    const Renumber renumber(endnotes.take(brief.endnotes));
    for (Block block : brief.blocks) {
      std::visit(renumber, block);
      joined.blocks.push_back(std::move(block));
    }
  }
  joined.endnotes = std::move(endnotes).all();
  return joined;
}

}  // namespace chronicle
