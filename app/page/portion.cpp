#include "app/page/portion.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "app/text/values.h"

namespace chronicle::app {
namespace {

class Portion {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::Portion)

 public:
  void operator()(Table table) { add_rows(std::move(table), &Table::rows); }
  void operator()(Bullets bullets) { add_rows(std::move(bullets), &Bullets::items); }
  void operator()(Numbered list) { add_rows(std::move(list), &Numbered::items); }
  void operator()(Drawing drawing) {
    if (drawing.rows.size() > most_rows) drawing.rows.resize(most_rows);
    blocks.emplace_back(std::move(drawing));
  }
  template <typename B>
  void operator()(B block) {
    blocks.emplace_back(std::move(block));
  }

  std::vector<Block> blocks;

 private:
  template <typename B, typename Row>
  void add_rows(B block, std::vector<Row> B::*rows) {
    const std::size_t all = (block.*rows).size();
    if (all > most_rows) (block.*rows).resize(most_rows);
    blocks.emplace_back(std::move(block));
    if (all <= most_rows) return;
    const QString said =
        tr("The first %1 of %n row(s). Print or save the page to have them all.", nullptr, static_cast<int>(all))
            .arg(number_text(most_rows));
    blocks.emplace_back(Paragraph{{{.text = said.toStdString(), .tone = Tone::muted}}});
  }
};

}  // namespace

Brief portion_of(const Brief& brief) {
  Portion portion;
  for (const Block& block : brief.blocks) std::visit(portion, Block(block));
  Brief shown = brief;
  shown.blocks = std::move(portion.blocks);
  return shown;
}

bool is_portion(const Brief& brief) {
  return std::any_of(brief.blocks.begin(), brief.blocks.end(), [](const Block& block) {
    const auto* table = std::get_if<Table>(&block);
    const auto* bullets = std::get_if<Bullets>(&block);
    const auto* list = std::get_if<Numbered>(&block);
    return (table != nullptr && table->rows.size() > most_rows) ||
           (list != nullptr && list->items.size() > most_rows) ||
           (bullets != nullptr && bullets->items.size() > most_rows);
  });
}

}  // namespace chronicle::app
