// The grid in which a list is looked through: every cell can be changed by keyboard alone.
#pragma once

#include <QtWidgets/QTableView>

#include "app/editor/field_editor.h"
#include "app/several/list_model.h"

namespace chronicle::app {

/// Arrows go from cell to cell, typing or Enter changes one, Space takes or leaves the row, Tab leaves the grid.
class ListGrid : public QTableView {
  Q_OBJECT

 public:
  /// Documents of the library are chosen by `choosing`. `model` must outlive it.
  ListGrid(ListModel& model, const Choosing& choosing, QWidget* parent);

  /// Takes in what is typed in a cell that is still open.
  void commit();

 Q_SIGNALS:
  /// The user pasted a text while no cell was open.
  void pasted(const QString& text);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  ListModel& model_;
  std::optional<bool> is_narrow_;  ///< as the columns were laid out last
};

}  // namespace chronicle::app
