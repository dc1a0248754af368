#include "core/brief/writers/list_copy.h"

#include "core/blocks/lines.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

std::string words_of(const Line& line) {
  std::string text;
  for (const Run& run : line) text += run.text;
  return one_line(text);
}

/// In a text of their own words that the page sets back are words like the others, and nothing leads to a page.
void make_plain(Line& line) {
  for (Run& run : line) {
    run.tone = Tone::plain;
    run.link.clear();
    run.notes = {};
  }
}

/// Puts the blocks behind the others.
void move_to(std::vector<Block>& blocks, std::vector<Block>& more) {
  blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  more.clear();
}

class ListText {
 public:
  void operator()(const Heading& heading) { add((text.empty() ? "" : "\n") + one_line(heading.text)); }
  void operator()(const Paragraph& paragraph) { add("\n" + words_of(paragraph.line)); }
  void operator()(const Bullets& bullets) {
    for (const Line& item : bullets.items) add("• " + words_of(item));
  }
  void operator()(const Numbered& list) {
    for (const Numbered::Item& item : list.items) {
      add(item.number + ". " + words_of(item.line));
      for (const Line& part : item.parts) add("– " + words_of(part));
    }
  }
  template <typename Other>
  void operator()(const Other&) {}

  std::string text;

 private:
  void add(const std::string& line) { text += line + "\n"; }
};

}  // namespace

Brief list_alone(const Brief& brief) {
  Brief list{.language = brief.language};
  std::vector<Block> said;
  std::optional<Heading> heading;
  for (const Block& block : brief.blocks) {
    if (const auto* found = std::get_if<Heading>(&block)) heading = *found;
    if (std::holds_alternative<Paragraph>(block)) said.push_back(block);
    if (!std::holds_alternative<Bullets>(block) && !std::holds_alternative<Numbered>(block)) continue;
    if (heading && !list.blocks.empty()) {
      move_to(list.blocks, said);
      list.blocks.emplace_back(*heading);
    }
    heading.reset();
    list.blocks.push_back(block);
  }
  if (!list.blocks.empty()) move_to(list.blocks, said);
  for (Block& block : list.blocks) change_lines(block, make_plain);
  return list;
}

std::string write_list_text(const Brief& list) {
  ListText writer;
  for (const Block& block : list.blocks) std::visit(writer, block);
  return std::move(writer.text);
}

}  // namespace chronicle
