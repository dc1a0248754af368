// The line at the foot of the window: how much of the record is shown, as of which day, and how well it is founded.
#pragma once

#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

#include "app/shell/evidence_count.h"

class QLabel;

namespace chronicle::app {

class StatusLine : public QStatusBar {
  Q_OBJECT

 public:
  /// `workspace` must outlive it.
  explicit StatusLine(const Workspace& workspace, QWidget* parent = nullptr);

  /// Says what is being done until it is done; status tips leave it alone. Empty: nothing.
  void show_working(const QString& text);
  QString working() const;
  /// Says for a moment what was done.
  void show_done(const QString& message) { showMessage(message, 5000); }
  /// Says for longer what was not.
  void show_undone(const QString& message) { showMessage(message, 15000); }
  /// Says how many rows are selected; empty: nothing.
  void show_selected(const QString& words);
  /// Counts what concerns that page; null: there is none.
  void show_page(const Brief* brief);
  QToolButton* evidence_button() { return button_; }

 Q_SIGNALS:
  /// The user wants to see what is unproven on the page.
  void evidenceRequested();

 private:
  void show_shown();
  QString not_known() const;
  /// What the count knows; until it does nothing.
  void show_evidence();
  static QString words(const Evidence& evidence);

  const Workspace& workspace_;
  QLabel* selected_;
  QLabel* shown_;
  QLabel* working_;
  QToolButton* button_;
  std::optional<std::vector<std::string>> records_;  ///< shown on the page
  EvidenceCount count_;
};

}  // namespace chronicle::app
