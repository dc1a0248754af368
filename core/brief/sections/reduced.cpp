#include <algorithm>
#include <map>
#include <set>

#include "core/base/utf8.h"
#include "core/blocks/lines.h"
#include "core/brief/sections/pieces.h"
#include "core/values/language.h"
#include "core/wording/phrases.h"

namespace chronicle {
namespace {

/// A title is cut last and least.
constexpr std::size_t shortest_title = 120;

/// What records stand in a section one a row; nothing: none that there is a word for.
std::optional<Kind> kind_in(std::string_view section) {
  if (section == "documents") return Kind::document;
  if (section == "statements") return Kind::statement;
  if (section == "commitments") return Kind::commitment;
  if (section == "figures") return Kind::figure;
  return std::nullopt;
}

/// Cuts the text behind so many characters; whether it was longer.
bool cut(std::string& text, std::size_t& room) {
  std::size_t at = 0;
  while (at < text.size() && room > 0) {
    next_code_point(text, at);
    --room;
  }
  if (at == text.size()) return false;
  text.resize(at);
  return true;
}

/// The same of a line, whose marks stay.
bool cut_line(Line& line, std::size_t room) {
  bool is_cut = false;
  for (Run& run : line) is_cut = cut(run.text, room) || is_cut;
  if (!is_cut) return false;
  const auto last = std::find_if(line.rbegin(), line.rend(), [](const Run& run) { return !run.text.empty(); });
  if (last != line.rend()) last->text += "…";
  return true;
}

/// Takes rows by their places.
template <typename Row>
void take_away(std::vector<Row>& rows, const std::set<std::size_t>& places) {
  std::size_t at = 0;
  std::erase_if(rows, [&](const Row&) { return places.contains(at++); });
}

class Reducer {
 public:
  Reducer(const Brief& brief, const Reduction& reduction)
      : from_(brief), reduction_(reduction), say_(phrases_in(language()).pages), sections_(sections_of(brief)) {
    for (const Piece& piece : reduction.left_out) {
      if (piece.row)
        gone_[piece.block].insert(*piece.row);
      else {
        drawings_gone_.insert(piece.block);
        ++missing_.drawings;
      }
    }
  }

  Brief reduce() && {
    to_ = from_;
    to_.blocks.clear();
    if (reduction_.longest_text && !reduction_.cut) cut_title();
    for (const Section& section : sections_) add(section);
    to_ = with_cited_sources(std::move(to_));
    if (reduction_.sources_in_short) shorten_sources();
    const std::string sentence = say_.left_out(missing_);
    if (!sentence.empty()) to_.blocks.emplace_back(Paragraph{{{.text = sentence, .tone = Tone::muted}}, true});
    return std::move(to_);
  }

 private:
  Language language() const { return language_of(from_.language).value_or(Language::english); }

  static std::size_t rows_of(const Block& block) {
    if (const auto* facts = std::get_if<Facts>(&block)) return facts->rows.size();
    if (const auto* table = std::get_if<Table>(&block)) return table->rows.size();
    if (const auto* bullets = std::get_if<Bullets>(&block)) return bullets->items.size();
    if (const auto* list = std::get_if<Numbered>(&block)) return list->items.size();
    if (const auto* aside = std::get_if<Aside>(&block)) return aside->lines.size();
    return 0;
  }

  void add(const Section& section) {
    std::size_t all = 0, gone = 0;
    for (std::size_t at = section.first; at < section.end; ++at) {
      all += rows_of(from_.blocks[at]);
      if (const auto found = gone_.find(at); found != gone_.end()) gone += found->second.size();
    }
    if (gone > 0)
      missing_.rows.push_back({.section = section.title, .kind = kind_in(section.id), .left = gone, .all = all});
    const bool is_empty = gone > 0 && gone == all;
    std::vector<Block> kept;
    for (std::size_t at = section.first; at < section.end; ++at) add(at, is_empty, kept);
    // Nothing on paper can be chosen.
    const bool is_bare = std::all_of(kept.begin(), kept.end(), [](const Block& block) {
      return std::holds_alternative<Heading>(block) || std::holds_alternative<Choices>(block);
    });
    if (is_bare && is_empty) return;
    for (Block& block : kept) to_.blocks.push_back(std::move(block));
  }

  /// Adds what stays of a block; of a section without rows only what stays in any case.
  void add(std::size_t at, bool is_empty, std::vector<Block>& kept) {
    Block block = from_.blocks[at];
    if (drawings_gone_.contains(at)) return;
    if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr && is_empty && !paragraph->stays)
      return;
    const auto found = gone_.find(at);
    static const std::set<std::size_t> none;
    const std::set<std::size_t>& gone = found != gone_.end() ? found->second : none;
    const std::size_t rows = rows_of(block);
    cut_texts(at, block);
    const std::string more = take_rows(block, gone);
    if (rows == 0 || gone.size() < rows) kept.push_back(std::move(block));
    if (!more.empty()) kept.emplace_back(Paragraph{{{.text = more, .tone = Tone::attention}}, true});
  }

  /// What has to be said of foremost rows that are missing; empty: nothing.
  std::string take_rows(Block& block, const std::set<std::size_t>& gone) const {
    if (auto* facts = std::get_if<Facts>(&block)) take_away(facts->rows, gone);
    if (auto* bullets = std::get_if<Bullets>(&block)) take_away(bullets->items, gone);
    if (auto* list = std::get_if<Numbered>(&block)) take_away(list->items, gone);
    if (auto* aside = std::get_if<Aside>(&block)) take_away(aside->lines, gone);
    auto* table = std::get_if<Table>(&block);
    if (table == nullptr) return {};
    take_away(table->rows, gone);
    const auto missing = static_cast<std::size_t>(std::count_if(table->foremost.begin(), table->foremost.end(),
                                                                [&](std::size_t row) { return gone.contains(row); }));
    const std::size_t all = table->foremost.size();
    if (missing > 0) table->foremost.clear();  // they have been counted
    return missing > 0 ? say_.adopted_in_all(all, missing) : std::string();
  }

  void cut_texts(std::size_t at, Block& block) {
    if (!reduction_.longest_text) return;
    const std::size_t longest = *reduction_.longest_text;
    if (reduction_.cut) {
      if (reduction_.cut->block == at) cut_row(block, *reduction_.cut->row, longest);
      return;
    }
    change_lines(block, [&](Line& line) { count_cut(cut_line(line, longest)); });
    if (auto* aside = std::get_if<Aside>(&block))
      for (Line& line : aside->lines) count_cut(cut_line(line, longest));
  }
  void cut_row(Block& block, std::size_t row, std::size_t longest) {
    if (auto* facts = std::get_if<Facts>(&block)) count_cut(cut_line(facts->rows.at(row).value, longest));
    if (auto* bullets = std::get_if<Bullets>(&block)) count_cut(cut_line(bullets->items.at(row), longest));
    if (auto* list = std::get_if<Numbered>(&block)) count_cut(cut_line(list->items.at(row).line, longest));
    if (auto* aside = std::get_if<Aside>(&block)) count_cut(cut_line(aside->lines.at(row), longest));
    if (auto* table = std::get_if<Table>(&block))
      for (Line& cell : table->rows.at(row)) count_cut(cut_line(cell, longest));
  }
  void count_cut(bool is_cut) { missing_.cut += is_cut ? 1 : 0; }

  void cut_title() {
    for (std::string* text : {&to_.kicker, &to_.title, &to_.subtitle}) {
      std::size_t room = std::max(*reduction_.longest_text, shortest_title);
      if (!cut(*text, room)) continue;
      *text += "…";
      count_cut(true);
    }
  }

  void shorten_sources() {
    for (Endnote& endnote : to_.endnotes) {
      if (endnote.in_short.empty()) continue;
      endnote.line = endnote.in_short;
      missing_.sources = true;
    }
    to_.sources_in_short = missing_.sources;
  }

  const Brief& from_;
  const Reduction& reduction_;
  const PagePhrases& say_;
  std::vector<Section> sections_;
  std::map<std::size_t, std::set<std::size_t>> gone_;  ///< rows, by their blocks
  std::set<std::size_t> drawings_gone_;
  Missing missing_;
  Brief to_;
};

}  // namespace

Brief reduced(const Brief& brief, const Reduction& reduction) { return Reducer(brief, reduction).reduce(); }

}  // namespace chronicle
