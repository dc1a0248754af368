#include "app/editor/merge_dialog.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>

#include "app/dialogs/dialogs.h"
#include "app/editor/field_words.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "core/entry/told_change.h"
#include "core/wording/titles.h"

namespace chronicle::app {
namespace {

enum MergeColumn { fact_column, kept_column, gone_column };

/// Space and Enter choose the cell that the keyboard is at, as a click does.
class MergeTable : public QTableWidget {
 public:
  using QTableWidget::QTableWidget;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Space) return Q_EMIT cellClicked(currentRow(), currentColumn());
    QTableWidget::keyPressEvent(event);
  }
  void resizeEvent(QResizeEvent* event) override {
    QTableWidget::resizeEvent(event);
    resizeRowsToContents();
  }
};

}  // namespace

MergeDialog::MergeDialog(std::shared_ptr<const Catalogue> catalogue, const Merge& merge, std::vector<FactOfBoth> facts,
                         std::pair<std::size_t, std::size_t> referring, QWidget* parent)
    : QDialog(parent),
      catalogue_(std::move(catalogue)),
      keep_(merge.keep),
      go_(merge.go),
      facts_(std::move(facts)),
      from_gone_(facts_.size()),
      referring_(referring),
      table_(new MergeTable(0, 3, this)),
      joined_(new QLabel(this)),
      said_(new SaidLabel(this)) {
  setWindowTitle(tr("Merge two records"));
  auto* asks =
      new QLabel(tr("The record on the left is kept. Where the two differ, choose which value stays; the other "
                    "remains as what its sources say."),
                 this);
  for (QLabel* label : {asks, joined_}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  table_->setAccessibleName(tr("Facts of both records"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionMode(QAbstractItemView::SingleSelection);
  table_->setWordWrap(true);
  table_->setTabKeyNavigation(false);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(fact_column, QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setDefaultAlignment(
      Qt::Alignment::fromInt(static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | static_cast<int>(Qt::TextWordWrap)));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  swap_ = buttons->addButton(tr("&Keep the Other"), QDialogButtonBox::ActionRole);
  merge_ = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
  merge_->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(asks);
  layout->addWidget(table_, 1);
  layout->addWidget(joined_);
  layout->addWidget(said_);
  layout->addWidget(buttons);
  resize_on_screen(*this, {860, 520});
  connect(table_, &QTableWidget::cellClicked, this, &MergeDialog::choose);
  connect(swap_, &QPushButton::clicked, this, &MergeDialog::swap);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  fill();
  table_->setFocus();
}

QString MergeDialog::title_of_record(const RecordId& id) const {
  return text_of(title_of(*catalogue_, id, shown_language)) + QLatin1Char('\n') + text_of(id.text());
}

QString MergeDialog::value_of(const FactOfBoth& fact, const std::optional<std::string>& value) const {
  if (!value) return QStringLiteral("—");
  const Change told_alone{
      .kind = ChangeKind::changed, .record = keep_, .field = fact.key, .before = value, .after = std::nullopt};
  return text_of(told(*catalogue_, told_alone, shown_language).before);
}

void MergeDialog::fill() {
  table_->setHorizontalHeaderLabels(
      {tr("Fact"), tr("Kept: %1").arg(title_of_record(keep_)), tr("Goes: %1").arg(title_of_record(go_))});
  table_->setRowCount(static_cast<int>(facts_.size()));
  for (int row = 0; row < table_->rowCount(); ++row) {
    const FactOfBoth& fact = facts_[static_cast<std::size_t>(row)];
    const auto path = field_at(keep_.kind(), fact.key);
    table_->setItem(row, fact_column, new QTableWidgetItem(path ? field_label(*path) : text_of(fact.key)));
    table_->setItem(row, kept_column, new QTableWidgetItem(value_of(fact, fact.kept)));
    table_->setItem(row, gone_column, new QTableWidgetItem(value_of(fact, fact.gone)));
    show_chosen(row);
  }
  const auto led = static_cast<int>(referring_.second);
  joined_->setText(
      tr("Other names, topics, remarks, sources, notes and bookmarks of both are kept. The ID %1 will lead "
         "to the record that is kept.")
          .arg(text_of(go_.text())) +
      (led == 0 ? QString()
                : QLatin1Char(' ') + tr("%n record(s) that refer to the one that goes will refer to the "
                                        "one that is kept.",
                                        nullptr, led)));
  table_->resizeRowsToContents();
  if (table_->rowCount() > 0) table_->setCurrentCell(0, kept_column);
}

void MergeDialog::show_chosen(int row) {
  const auto index = static_cast<std::size_t>(row);
  if (!facts_[index].is_choice()) return;
  const bool gone = from_gone_[index];
  for (const int column : {kept_column, gone_column}) {
    const bool is_chosen = (column == gone_column) == gone;
    QTableWidgetItem* item = table_->item(row, column);
    item->setCheckState(is_chosen ? Qt::Checked : Qt::Unchecked);
    QFont font = table_->font();
    font.setBold(is_chosen);
    item->setFont(font);
  }
}

void MergeDialog::choose(int row, int column) {
  const auto index = static_cast<std::size_t>(row);
  if (column == fact_column || index >= facts_.size() || !facts_[index].is_choice()) return;
  from_gone_[index] = column == gone_column;
  show_chosen(row);
}

/// What is chosen stays chosen, on the other side.
void MergeDialog::swap() {
  std::swap(keep_, go_);
  std::swap(referring_.first, referring_.second);
  for (std::size_t i = 0; i < facts_.size(); ++i) {
    std::swap(facts_[i].kept, facts_[i].gone);
    if (facts_[i].is_choice()) from_gone_[i] = !from_gone_[i];
  }
  fill();
}

Merge MergeDialog::merge() const {
  Merge merge{keep_, go_, {}};
  for (std::size_t i = 0; i < facts_.size(); ++i)
    if (from_gone_[i]) merge.from_gone.insert(facts_[i].key);
  return merge;
}

void MergeDialog::accept() {
  if (const auto written = write_(merge()); !written) return said_->say(message_of(written.error()));
  QDialog::accept();
}

}  // namespace chronicle::app
