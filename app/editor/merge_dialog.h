// Two records side by side, fact by fact, to be made one.
#pragma once

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "app/editor/said_label.h"
#include "core/edits/merge_records.h"
#include "core/query/catalogue/catalogue.h"

namespace chronicle::app {

/// The record on the left is kept. Where both have a value, one of the two is marked: it stays.
class MergeDialog : public QDialog {
  Q_OBJECT

 public:
  using Write = std::function<Result<void>(const Merge& merge)>;

  /// `facts` are as of `facts_of_both`; `referring` says how many records refer to the one that is kept and to the
  /// other.
  MergeDialog(std::shared_ptr<const Catalogue> catalogue, const Merge& merge, std::vector<FactOfBoth> facts,
              std::pair<std::size_t, std::size_t> referring, QWidget* parent);

  /// What merging does; to be set before the dialog is shown.
  void set_write(Write write) { write_ = std::move(write); }
  /// What is chosen.
  Merge merge() const;
  void accept() override;

  /// Its parts, for those who look at it from outside.
  QTableWidget* table() const { return table_; }
  QPushButton* swap_button() const { return swap_; }
  QPushButton* merge_button() const { return merge_; }
  /// What is said beneath the table.
  QString said() const { return said_->text(); }

 private:
  void fill();
  void show_chosen(int row);
  void choose(int row, int column);
  void swap();
  QString title_of_record(const RecordId& id) const;
  QString value_of(const FactOfBoth& fact, const std::optional<std::string>& value) const;

  const std::shared_ptr<const Catalogue> catalogue_;
  RecordId keep_, go_;
  std::vector<FactOfBoth> facts_;
  std::vector<bool> from_gone_;  ///< by fact: whether the value of the one that goes is chosen
  std::pair<std::size_t, std::size_t> referring_;
  Write write_;
  QTableWidget* table_;
  QLabel* joined_;
  SaidLabel* said_;
  QPushButton* swap_;
  QPushButton* merge_;
};

}  // namespace chronicle::app
