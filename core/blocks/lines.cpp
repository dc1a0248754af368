#include "core/blocks/lines.h"

#include <map>
#include <utility>

namespace chronicle {
namespace {

class ChangeLines {
 public:
  explicit ChangeLines(const std::function<void(Line&)>& change) : change_(change) {}

  void operator()(Heading&) const {}
  void operator()(Part&) const {}
  void operator()(Choices&) const {}
  void operator()(Drawing&) const {}
  void operator()(Aside&) const {}
  void operator()(Paragraph& paragraph) const { change_(paragraph.line); }
  void operator()(Facts& facts) const {
    for (Facts::Row& row : facts.rows) change_(row.value);
  }
  void operator()(Table& table) const {
    for (auto& row : table.rows)
      for (Line& cell : row) change_(cell);
  }
  void operator()(Bullets& bullets) const {
    for (Line& item : bullets.items) change_(item);
  }
  void operator()(Numbered& list) const {
    for (Numbered::Item& item : list.items) {
      change_(item.line);
      for (Line& part : item.parts) change_(part);
    }
  }

 private:
  const std::function<void(Line&)>& change_;
};

/// Does `change` to the marks of each run.
void change_marks(Brief& brief, const std::function<void(std::vector<int>&)>& change) {
  for (Block& block : brief.blocks)
    change_lines(block, [&](Line& line) {
      for (Run& run : line) change(run.notes.numbers);
    });
}

}  // namespace

void change_lines(Block& block, const std::function<void(Line&)>& change) { std::visit(ChangeLines(change), block); }

Brief with_cited_sources(Brief brief) {
  std::map<int, int> numbers;
  change_marks(brief, [&](std::vector<int>& marks) {
    for (const int mark : marks) numbers.emplace(mark, 0);
  });
  std::erase_if(brief.endnotes, [&](const Endnote& endnote) { return !numbers.contains(endnote.number); });
  int next = 0;
  for (Endnote& endnote : brief.endnotes) endnote.number = numbers.at(endnote.number) = ++next;
  change_marks(brief, [&](std::vector<int>& marks) {
    for (int& mark : marks) mark = numbers.at(mark);
    std::erase(marks, 0);  // of no source that the page has
    marks = each_once(std::move(marks));
  });
  return brief;
}

Brief without_sources(Brief brief) {
  brief.endnotes.clear();
  change_marks(brief, [](std::vector<int>& marks) { marks.clear(); });
  return brief;
}

}  // namespace chronicle
