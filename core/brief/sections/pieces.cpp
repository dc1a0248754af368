#include "core/brief/sections/pieces.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/base/utf8.h"

namespace chronicle {
namespace {

/// The order in which sections give way where a page must be short: from what explains to what was decided. The facts
/// at the head come last; a section that is not named here is an answer, and gives way before the documents.
constexpr std::array<std::string_view, 17> giving_way{
    "remarks", "copy",     "announcements", "attendances", "delegations", "figures",    "uses",  "statements", "next",
    "chaired", "promised", "appointments",  "held",        "commitments", "signatures", "posts", "lineage"};
/// After all of them.
constexpr std::size_t step_of_answer = giving_way.size();
constexpr std::size_t step_of_documents = step_of_answer + 1;
constexpr std::size_t step_of_note = step_of_answer + 2;
constexpr std::size_t step_of_facts = step_of_answer + 3;
constexpr std::size_t step_of_foremost = step_of_answer + 4;

std::size_t step_of(std::string_view section) {
  if (section == facts_section) return step_of_facts;
  if (section == note_section) return step_of_note;
  if (section == "documents") return step_of_documents;
  return static_cast<std::size_t>(std::find(giving_way.begin(), giving_way.end(), section) - giving_way.begin());
}

/// Adds the pieces of a block, those that stay or those that do not.
class AddPieces {
 public:
  AddPieces(std::vector<Piece>& pieces, Piece like, bool those_that_stay)
      : pieces_(pieces), like_(like), stays_(those_that_stay) {}

  void operator()(const Facts& facts) const {
    for (std::size_t row = 0; row < facts.rows.size(); ++row) add(row, facts.rows[row].stays);
  }
  void operator()(const Table& table) const {
    for (std::size_t row = 0; row < table.rows.size(); ++row)
      add(row, false, std::binary_search(table.foremost.begin(), table.foremost.end(), row));
  }
  void operator()(const Bullets& bullets) const {
    for (std::size_t row = 0; row < bullets.items.size(); ++row) add(row, false);
  }
  void operator()(const Numbered& list) const {
    for (std::size_t row = 0; row < list.items.size(); ++row) add(row, false);
  }
  void operator()(const Aside& aside) const {
    for (std::size_t row = 0; row < aside.lines.size(); ++row) add(row, false);
  }
  void operator()(const Drawing&) const { add(std::nullopt, false); }
  template <typename Other>
  void operator()(const Other&) const {}

 private:
  void add(std::optional<std::size_t> row, bool stays, bool is_foremost = false) const {
    if (stays != stays_) return;
    Piece piece = like_;
    piece.row = row;
    piece.is_foremost = is_foremost;
    if (is_foremost) piece.step = step_of_foremost;
    pieces_.push_back(piece);
  }

  std::vector<Piece>& pieces_;
  Piece like_;
  bool stays_;
};

void add_pieces(const Brief& brief, const Section& section, Piece like, bool those_that_stay,
                std::vector<Piece>& pieces) {
  for (like.block = section.first; like.block < section.end; ++like.block)
    std::visit(AddPieces(pieces, like, those_that_stay), brief.blocks[like.block]);
}

class LengthOf {
 public:
  explicit LengthOf(std::optional<std::size_t> row) : row_(row) {}

  std::size_t operator()(const Facts& facts) const { return length(facts.rows.at(*row_).value); }
  std::size_t operator()(const Bullets& bullets) const { return length(bullets.items.at(*row_)); }
  std::size_t operator()(const Numbered& list) const { return length(list.items.at(*row_).line); }
  std::size_t operator()(const Aside& aside) const { return length(aside.lines.at(*row_)); }
  std::size_t operator()(const Table& table) const {
    std::size_t longest = 0;
    for (const Line& cell : table.rows.at(*row_)) longest = std::max(longest, length(cell));
    return longest;
  }
  template <typename Other>
  std::size_t operator()(const Other&) const {
    return 0;
  }

 private:
  static std::size_t length(const Line& line) {
    std::size_t characters = 0;
    for (const Run& run : line)
      for (std::size_t at = 0; at < run.text.size(); ++characters) next_code_point(run.text, at);
    return characters;
  }

  std::optional<std::size_t> row_;
};

}  // namespace

std::vector<Piece> pieces_of(const Brief& brief) {
  std::vector<Piece> pieces;
  const std::vector<Section> sections = sections_of(brief);
  for (std::size_t i = 0; i < sections.size(); ++i)
    if (sections[i].id != conflicts_section)
      add_pieces(brief, sections[i], {.section = i, .step = step_of(sections[i].id)}, false, pieces);
  const auto order = [](const Piece& piece) {
    const auto from_end = [](std::size_t place) { return -static_cast<std::ptrdiff_t>(place); };
    return std::tuple(piece.step, from_end(piece.section), piece.row.has_value(), from_end(piece.block),
                      from_end(piece.row.value_or(0)));
  };
  std::sort(pieces.begin(), pieces.end(), [&](const Piece& a, const Piece& b) { return order(a) < order(b); });
  return pieces;
}

std::vector<Piece> last_pieces_of(const Brief& brief) {
  std::vector<Piece> conflicts, facts;
  const std::vector<Section> sections = sections_of(brief);
  for (std::size_t i = 0; i < sections.size(); ++i)
    if (sections[i].id == conflicts_section)
      add_pieces(brief, sections[i], {.section = i}, false, conflicts);
    else
      add_pieces(brief, sections[i], {.section = i}, true, facts);
  std::vector<Piece> all(conflicts.rbegin(), conflicts.rend());
  all.insert(all.end(), facts.rbegin(), facts.rend());
  return all;
}

std::size_t length_of(const Brief& brief, const Piece& piece) {
  return piece.row ? std::visit(LengthOf(piece.row), brief.blocks[piece.block]) : 0;
}

}  // namespace chronicle
