// A table of records before it is brought in: what its columns hold, and what is wrong in which cell.
#pragma once

#include <QtCore/QVariantMap>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <functional>
#include <vector>

#include "core/lists/read_rows.h"

namespace chronicle::app {

/// What bringing in a table would do.
struct TablePreview {
  ReadRows read{};
  std::size_t added = 0, changed = 0, same = 0;
};

/// The first row of the grid says what each column holds, and can be changed.
class TableDialog : public QDialog {
  Q_OBJECT

 public:
  /// Reads the table with columns that hold these fields; nothing if that cannot be, which has been said.
  using Read = std::function<std::optional<TablePreview>(const RowReading& reading)>;
  /// What the columns of tables of a kind were said to hold before: fields by headings.
  using Known = std::function<QVariantMap(Kind kind)>;

  /// The kind is at first the one that knows most of the headings.
  TableDialog(Sheet sheet, Read read, Known known, QWidget* parent);

  /// Of which records the rows are.
  Kind kind() const;
  /// What the columns are said to hold, by their headings; empty: nothing.
  QVariantMap columns() const;
  /// The rows as they are to be written.
  const RecordRows& rows() const { return preview_.read.rows; }

  /// Its parts, for those who look at it from outside.
  QComboBox* kind_box() const { return kind_box_; }
  QComboBox* column_box(int column) const;
  QTableWidget* table() const { return table_; }
  QPushButton* import_button() const { return import_; }
  QString said() const { return said_->text(); }

 private:
  void choose_kind();
  void fill_boxes();
  void read();
  void show_faults();
  void tell();
  QString named_place(const RowFault& fault) const;
  std::vector<std::string> fields() const;
  std::vector<std::string> known_fields(Kind kind) const;

  const Sheet sheet_;
  const Read read_;
  const Known known_;
  TablePreview preview_;
  QComboBox* kind_box_;
  QTableWidget* table_;
  QLabel* said_;
  QPushButton* import_;
};

}  // namespace chronicle::app
