#include "app/several/table_dialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/dialogs/dialogs.h"
#include "app/editor/field_words.h"
#include "app/text/messages.h"
#include "app/text/words.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

/// So many rows are shown; all are read.
constexpr int most_shown = 500;
constexpr int most_faults_said = 3;

/// What a column may hold, in the order of the fields: their paths and what pages call them.
std::vector<std::pair<QString, QString>> options_for(Kind kind) {
  std::vector<std::pair<QString, QString>> options{{QString(), TableDialog::tr("Left out")},
                                                   {QStringLiteral("id"), TableDialog::tr("ID")}};
  const auto add = [&](const std::string& path) {
    if (const auto at = field_at(kind, path)) options.emplace_back(text_of(path), field_label(*at));
  };
  for (const Field& field : fields_of(kind)) {
    const std::string key(field.key);
    if (field.type == FieldType::names)
      for (const char* language : {"en", "ru", "kk"}) add(key + "." + language);
    else if (!field.has_parts())
      add(key);
  }
  return options;
}

}  // namespace

TableDialog::TableDialog(Sheet sheet, Read read, Known known, QWidget* parent)
    : QDialog(parent),
      sheet_(std::move(sheet)),
      read_(std::move(read)),
      known_(std::move(known)),
      kind_box_(new QComboBox(this)),
      table_(new QTableWidget(this)),
      said_(new QLabel(this)) {
  setWindowTitle(tr("Import a table"));
  for_each_kind([this]<typename R>() { kind_box_->addItem(label_of(R::kind), static_cast<int>(R::kind)); });
  kind_box_->setAccessibleName(tr("Records"));
  auto* label = new QLabel(tr("&Records"), this);
  label->setBuddy(kind_box_);
  auto* top = new QHBoxLayout;
  top->addWidget(label);
  top->addWidget(kind_box_);
  top->addStretch();
  said_->setWordWrap(true);
  said_->setTextFormat(Qt::PlainText);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setAccessibleName(tr("Rows of the table"));
  table_->verticalHeader()->hide();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(top);
  layout->addWidget(table_, 1);
  layout->addWidget(said_);
  layout->addWidget(buttons);
  resize_on_screen(*this, {980, 560});
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  choose_kind();
  connect(kind_box_, &QComboBox::currentIndexChanged, this, &TableDialog::fill_boxes);
  fill_boxes();
}

Kind TableDialog::kind() const { return static_cast<Kind>(kind_box_->currentData().toInt()); }

/// By the headings, and where they mean nothing by what was said of them before.
std::vector<std::string> TableDialog::known_fields(Kind kind) const {
  auto fields = fields_of_columns(kind, sheet_.headings);
  const QVariantMap known = known_(kind);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const auto found = known.find(text_of(sheet_.headings[i]));
    if (found == known.end()) continue;
    const std::string field = found->toString().toStdString();
    if (field.empty() || std::find(fields.begin(), fields.end(), field) == fields.end()) fields[i] = field;
  }
  return fields;
}

void TableDialog::choose_kind() {
  const Kind kind = likely_kind(sheet_, [this](Kind one) { return known_fields(one); });
  kind_box_->setCurrentIndex(static_cast<int>(kind));
}

QComboBox* TableDialog::column_box(int column) const { return qobject_cast<QComboBox*>(table_->cellWidget(0, column)); }

/// The first row says what the columns hold.
void TableDialog::fill_boxes() {
  const auto columns = static_cast<int>(sheet_.headings.size());
  const auto options = options_for(kind());
  const auto fields = known_fields(kind());
  table_->clear();
  table_->setColumnCount(columns);
  table_->setRowCount(1 + std::min(static_cast<int>(sheet_.rows.size()), most_shown));
  for (int column = 0; column < columns; ++column) {
    const auto at = static_cast<std::size_t>(column);
    table_->setHorizontalHeaderItem(column, new QTableWidgetItem(text_of(sheet_.headings[at])));
    auto* box = new QComboBox(table_);
    for (const auto& [path, words] : options) box->addItem(words, path);
    box->setCurrentIndex(std::max(0, box->findData(text_of(fields[at]))));
    box->setAccessibleName(tr("What the column %1 holds").arg(text_of(sheet_.headings[at])));
    connect(box, &QComboBox::currentIndexChanged, this, &TableDialog::read);
    table_->setCellWidget(0, column, box);
    for (int row = 1; row < table_->rowCount(); ++row) {
      const auto& cells = sheet_.rows[static_cast<std::size_t>(row) - 1].cells;
      table_->setItem(row, column, new QTableWidgetItem(at < cells.size() ? text_of(cells[at]) : QString()));
    }
  }
  table_->resizeColumnsToContents();
  for (int column = 0; column < columns; ++column)
    table_->setColumnWidth(column, std::clamp(table_->columnWidth(column), 120, 320));
  read();
}

std::vector<std::string> TableDialog::fields() const {
  std::vector<std::string> fields;
  for (int column = 0; column < table_->columnCount(); ++column)
    fields.push_back(column_box(column)->currentData().toString().toStdString());
  return fields;
}

QVariantMap TableDialog::columns() const {
  QVariantMap columns;
  for (int column = 0; column < table_->columnCount(); ++column)
    columns.insert(table_->horizontalHeaderItem(column)->text(), column_box(column)->currentData());
  return columns;
}

void TableDialog::read() {
  const auto preview = read_({.kind = kind(), .fields = fields()});
  if (preview) preview_ = *preview;
  import_->setEnabled(preview.has_value());
  if (!preview) return;
  show_faults();
  tell();
}

void TableDialog::show_faults() {
  const QBrush plain, ink(semantic_ink(Semantic::attention, palette()));
  for (int row = 1; row < table_->rowCount(); ++row)
    for (int column = 0; column < table_->columnCount(); ++column) {
      table_->item(row, column)->setForeground(plain);
      table_->item(row, column)->setToolTip({});
      table_->item(row, column)->setData(Qt::AccessibleTextRole, {});
    }
  for (const RowFault& fault : preview_.read.faults) {
    const int row = static_cast<int>(fault.row) + 1;
    if (row >= table_->rowCount()) continue;
    QTableWidgetItem* item = table_->item(row, static_cast<int>(fault.column.value_or(0)));
    const QString words = fault_at_field(fault.error);
    item->setForeground(ink);
    item->setToolTip(words);
    item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(item->text(), words));
  }
}

/// The column of the table, the field that none of them holds, or else the row.
QString TableDialog::named_place(const RowFault& fault) const {
  if (fault.column) return text_of(sheet_.headings[*fault.column]);
  const int field = column_box(0)->findData(text_of(fault.error.field));
  return field > 0 ? column_box(0)->itemText(field) : tr("the row");
}

void TableDialog::tell() {
  const auto& faults = preview_.read.faults;
  const auto columns = fields();
  const bool holds_nothing =
      std::all_of(columns.begin(), columns.end(), [](const std::string& field) { return field.empty(); });
  import_->setEnabled(faults.empty() && !holds_nothing);
  QStringList words;
  if (holds_nothing) {
    words << tr("Choose above what the columns hold.");
  } else if (faults.empty()) {
    words << tr("%n new record(s).", nullptr, static_cast<int>(preview_.added))
          << tr("%n record(s) that change.", nullptr, static_cast<int>(preview_.changed))
          << tr("%n that stay as they are.", nullptr, static_cast<int>(preview_.same));
  } else {
    words << tr("%n cell(s) cannot be read.", nullptr, static_cast<int>(faults.size()));
    for (std::size_t i = 0; i < std::min<std::size_t>(faults.size(), most_faults_said); ++i) {
      const QString heading = named_place(faults[i]);
      words << tr("Line %1, %2: %3").arg(sheet_.rows[faults[i].row].line).arg(heading, fault_at_field(faults[i].error));
    }
  }
  said_->setText(words.join(QLatin1Char(' ')));
}

}  // namespace chronicle::app
