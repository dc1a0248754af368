#include "app/print/section_list.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr int id_role = Qt::UserRole;
constexpr int most_rows = 8;  // seen at once

QString name_of(const Section& section) {
  return section.id == facts_section ? SectionList::tr("Facts at the head") : text_of(section.title);
}

}  // namespace

SectionList::SectionList(QWidget* parent)
    : QWidget(parent),
      list_(new QListWidget),
      up_(new QPushButton(tr("Move &Up"))),
      down_(new QPushButton(tr("Move &Down"))) {
  list_->setAccessibleName(tr("Sections"));
  list_->setUniformItemSizes(true);
  list_->setObjectName(QStringLiteral("sections"));
  up_->setObjectName(QStringLiteral("up"));
  down_->setObjectName(QStringLiteral("down"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(up_);
  buttons->addWidget(down_);
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(list_);
  layout->addLayout(buttons);
  connect(list_, &QListWidget::itemChanged, this, &SectionList::changed);
  connect(list_, &QListWidget::currentRowChanged, this, &SectionList::set_buttons);
  connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
  connect(down_, &QPushButton::clicked, this, [this] { move(1); });
  setFocusProxy(list_);
  set_buttons();
}

void SectionList::show_sections(const std::vector<Section>& sections, const PrintMemory& memory) {
  const std::vector<Section> ordered = in_order(sections, memory);
  const QSignalBlocker silent(list_);
  const bool are_the_same = list_->count() == static_cast<int>(ordered.size()) &&
                            std::all_of(ordered.begin(), ordered.end(), [&, row = 0](const Section& section) mutable {
                              return list_->item(row++)->data(id_role).toString() == text_of(section.id);
                            });
  if (!are_the_same) list_->clear();
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    const QString id = text_of(ordered[i].id);
    if (!are_the_same) {
      auto* item = new QListWidgetItem(list_);
      item->setData(id_role, id);
      item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
      item->setCheckState(memory.hidden.contains(id) ? Qt::Unchecked : Qt::Checked);
    }
    list_->item(static_cast<int>(i))->setText(name_of(ordered[i]));
  }
  if (list_->currentRow() < 0 && list_->count() > 0) list_->setCurrentRow(0);
  const int rows = std::clamp(list_->count(), 2, most_rows);
  list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth() + 2);
  set_buttons();
}

void SectionList::put_into(PrintMemory& memory) const {
  if (list_->count() == 0) return;
  QStringList order;
  for (int row = 0; row < list_->count(); ++row) {
    const QString id = list_->item(row)->data(id_role).toString();
    order << id;
    memory.hidden.removeAll(id);
    if (list_->item(row)->checkState() != Qt::Checked) memory.hidden << id;
  }
  memory.order = order;
}

void SectionList::move(int by) {
  const int row = list_->currentRow();
  const int to = row + by;
  if (!can_move(by)) return;
  {
    const QSignalBlocker silent(list_);
    list_->insertItem(to, list_->takeItem(row));
    list_->setCurrentRow(to);
  }
  set_buttons();
  Q_EMIT changed();
}

bool SectionList::can_move(int by) const {
  const auto stays = [&](int row) {
    return row < 0 || row >= list_->count() || is_at_head(list_->item(row)->data(id_role).toString().toStdString());
  };
  return !stays(list_->currentRow()) && !stays(list_->currentRow() + by);
}

void SectionList::set_buttons() {
  // A button that is used up gives the keyboard to the other.
  const auto set = [](QPushButton& button, bool on, QPushButton& other) {
    if (!on && button.hasFocus()) other.setFocus();
    button.setEnabled(on);
  };
  up_->setEnabled(true);
  down_->setEnabled(true);
  set(*up_, can_move(-1), *down_);
  set(*down_, can_move(1), *up_);
}

}  // namespace chronicle::app
