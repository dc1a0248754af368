#include "app/print/sheaves.h"

#include <algorithm>
#include <utility>

namespace chronicle::app {
namespace {

/// In bytes of text; a row or a line counts as some, however short it is. A sheaf is then under 700 pages.
constexpr std::size_t heaviest_sheaf = 1'000'000;
constexpr std::size_t weight_of_line = 60;
constexpr std::size_t longest_text = 200'000;

void cut(std::string& text) {
  if (text.size() <= longest_text) return;
  std::size_t end = longest_text;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  text.resize(end);
  text += "…";
}

void cut(Line& line) {
  for (Run& run : line) cut(run.text);
}

std::size_t weight_of(const Line& line) {
  std::size_t weight = weight_of_line;
  for (const Run& run : line) weight += run.text.size();
  return weight;
}

class Sheaves {
 public:
  explicit Sheaves(const Brief& brief) {
    start();
    Brief& first = all_.back();
    first.kicker = brief.kicker;
    first.title = brief.title;
    first.subtitle = brief.subtitle;
    for (std::string* text : {&first.kicker, &first.title, &first.subtitle}) cut(*text);
    for (const Block& block : brief.blocks) std::visit(*this, block);
    for (Endnote endnote : brief.endnotes) {
      cut(endnote.line);
      make_room(weight_of(endnote.line));
      all_.back().endnotes.push_back(std::move(endnote));
    }
    for (Brief& sheaf : all_) {
      sheaf.sources_heading = brief.sources_heading;
      sheaf.sources_in_short = brief.sources_in_short;
      sheaf.language = brief.language;
    }
  }

  std::vector<Brief> all() && { return std::move(all_); }

  void operator()(Heading heading) {
    cut(heading.text);
    add(weight_of_line, std::move(heading));
  }
  void operator()(Part part) {
    for (std::string* text : {&part.kicker, &part.title, &part.subtitle}) cut(*text);
    if (!all_.back().blocks.empty()) start();
    add(weight_of_line, std::move(part));
  }
  void operator()(const Choices&) const {}  // nothing to follow on paper
  void operator()(const Drawing& drawing) { add(weight_of_line * drawing.rows.size(), drawing); }
  void operator()(Paragraph paragraph) {
    cut(paragraph.line);
    const std::size_t weight = weight_of(paragraph.line);
    add(weight, std::move(paragraph));
  }
  void operator()(const Facts& facts) {
    divide<Facts>(facts.rows, {}, &Facts::rows, [](Facts::Row& row) -> std::size_t {
      cut(row.label);
      cut(row.value);
      return weight_of(row.value);
    });
  }
  void operator()(const Bullets& bullets) {
    divide<Bullets>(bullets.items, {}, &Bullets::items, [](Line& item) -> std::size_t {
      cut(item);
      return weight_of(item);
    });
  }
  void operator()(const Numbered& list) {
    divide<Numbered>(list.items, {}, &Numbered::items, [](Numbered::Item& item) -> std::size_t {
      cut(item.line);
      std::size_t weight = weight_of(item.line);
      for (Line& part : item.parts) {
        cut(part);
        weight += weight_of(part);
      }
      return weight;
    });
  }
  void operator()(const Aside& aside) {
    divide<Aside>(aside.lines, {.head = aside.head}, &Aside::lines, [](Line& line) -> std::size_t {
      cut(line);
      return weight_of(line);
    });
  }
  void operator()(const Table& table) {
    divide<Table>(table.rows, {.columns = table.columns}, &Table::rows, [](std::vector<Line>& row) -> std::size_t {
      std::size_t weight = 0;
      for (Line& cell : row) {
        cut(cell);
        weight += weight_of(cell);
      }
      return weight;
    });
  }

 private:
  void start() {
    all_.emplace_back();
    weight_ = 0;
  }

  /// Starts another sheaf if there is no room for `weight`; whether it did.
  bool make_room(std::size_t weight) {
    const bool full = weight_ > 0 && weight_ + weight > heaviest_sheaf;
    if (full) start();
    weight_ += weight;
    return full;
  }

  void add(std::size_t weight, Block block) {
    make_room(weight);
    all_.back().blocks.push_back(std::move(block));
  }

  /// Adds `rows` as blocks like `empty`, another whenever a sheaf is full.
  template <typename B, typename Row, typename Prepare>
  void divide(const std::vector<Row>& rows, const B& empty, std::vector<Row> B::*member, const Prepare& prepare) {
    bool open = false;
    for (Row row : rows) {
      const std::size_t weight = prepare(row);
      if (make_room(weight) || !open) all_.back().blocks.emplace_back(empty);
      open = true;
      (std::get<B>(all_.back().blocks.back()).*member).push_back(std::move(row));
    }
  }

  std::vector<Brief> all_;
  std::size_t weight_ = 0;
};

}  // namespace

std::vector<Brief> sheaves_of(const Brief& brief) { return Sheaves(brief).all(); }

}  // namespace chronicle::app
