// Asks how the timeline is to be put on paper.
#pragma once

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

#include "app/print/timeline_sheets.h"
#include "app/settings/settings.h"

namespace chronicle::app {

class TimelineDialog : public QDialog {
  Q_OBJECT

 public:
  /// What the user wants of it; cancelled, nothing.
  enum class Wish { none, print, save };

  /// Offers the years of the record, beginning with those of `shown`. Both `what` and `settings`, which keep the paper
  /// and what was chosen of it last, must outlive it.
  TimelineDialog(QWidget* parent, const TimelineOnPaper& what, const timeline::Limits& whole,
                 const timeline::Limits& shown, Settings& settings);

  /// What was chosen.
  Wish wish() const { return wish_; }
  TimelineLayout layout_chosen() const;

 private:
  void lay_out();
  void finish(Wish wish);
  void recall();
  void keep() const;
  void count();

  const TimelineOnPaper& what_;
  Settings& settings_;
  QSpinBox *from_, *to_, *beside_, *year_;
  QRadioButton *by_pages_, *by_year_;
  QComboBox *paper_, *orientation_;
  QLabel* count_;
  Wish wish_ = Wish::none;
};

}  // namespace chronicle::app
