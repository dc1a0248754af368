// The register: a tab for each kind of record, a sortable table of those that pass the filter, and how many they are.
#pragma once

#include <QtWidgets/QWidget>
#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "core/export/list.h"
#include "core/query/catalogue/catalogue.h"
#include "core/query/filter/filter.h"
#include "core/time/day.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace chronicle::app {

class RegisterModel;
class RegisterTable;
class UnderlinedTabBar;

/// Signals of selection come from the user's hand alone, never from `select` or new data; `kindChanged` comes with
/// every change of tab.
class RegisterView : public QWidget {
  Q_OBJECT

 public:
  explicit RegisterView(QWidget* parent = nullptr);
  ~RegisterView() override;

  /// What is shown from now on: all of it passes until `setPassing`; null shows an empty register. Before the first
  /// call, tab, layout and day may be set and asked for, but no records.
  void setSource(std::shared_ptr<const Catalogue> catalogue);
  /// Shows the same after changes: what was selected, and where one has scrolled to, stays. What was added passes when
  /// `setPassing` says so.
  void update(std::shared_ptr<const Catalogue> catalogue, const ChangeSet& set);
  /// Shows these records of the catalogue alone. What was selected stays selected where it passes.
  void setPassing(const Passing& passing);
  /// The day whose truth is shown.
  void setAsOf(Day day);

  /// Shows the tab of that kind, one of `register_kinds`; any other is ignored.
  void showKind(Kind kind);
  Kind kind() const;

  /// Shows the tab of this record, selects it and scrolls to it. What is selected stays so if it is among that, else it
  /// is selected alone. A record that does not pass the filter, or is of a
  /// kind without a tab, is not selected: then the tab stays, nothing is selected in it, and the answer is false.
  bool select(const RecordId& id);
  /// The selected records of this tab, in the order of the rows.
  std::vector<RecordId> selectedIds() const;
  /// All records of this tab that pass, in the order of the rows.
  std::vector<RecordId> shownIds() const;
  /// What is listed: the rows and columns of this tab as they stand, or of the rows those that are selected.
  RecordList shownList() const;
  RecordList selectedList() const;
  /// What the cells of the lists are worked out from; holds until something else is shown.
  Sight sight() const;
  /// How many records of this tab there are, whether they pass or not.
  int total() const;
  /// The record that the keyboard is on; nothing if it is not selected.
  std::optional<RecordId> currentId() const;
  /// The record `step` rows below (above, if negative) the current one; without one the first (last) row. Nothing
  /// beyond the ends.
  std::optional<RecordId> neighbour(int step) const;
  /// Which row the current record is in, from 1 (0: none is current), and how many rows there are.
  std::pair<int, int> position() const;

  /// Widths, order, hidden columns and sorting of every tab, and which tab is shown.
  QByteArray saveState() const;
  /// False if `state` is not from `saveState`; then nothing changes.
  bool restoreState(const QByteArray& state);

 Q_SIGNALS:
  /// The user moved to a row.
  void recordSelected(const chronicle::RecordId& id);
  /// Other rows are selected, or others are shown; this comes whoever selected them.
  void rowsChanged();
  /// The user drags the rows that are selected away.
  void dragRequested();
  /// The user asks what can be done with the rows that are selected; `at` is on the screen.
  void menuRequested(const QPoint& at);
  /// Double click, Enter or Return.
  void recordActivated(const chronicle::RecordId& id);
  void kindChanged(chronicle::Kind kind);
  void clearFilterRequested();

 private:
  struct Tab;

  const Tab& current() const;
  Tab& current();
  QWidget* makeEmptyPage();
  void build(Tab& tab);
  /// Brings a tab up to the source, the day and the filter, which it may have missed while another was shown.
  void refresh(Tab& tab);
  void refreshCurrent();
  void leaveSource(Tab& tab);
  void countCiting(Kind kind);
  static void selectAgain(const Tab& tab);
  void showCounts();
  static std::vector<RecordId> selectedOf(const Tab& tab);
  bool keepSelected(const RecordId& id);
  RecordList listOf(const std::vector<int>& rows) const;

  bool has_source_ = false;  ///< until then there are no tables
  std::shared_ptr<const Catalogue> catalogue_;
  std::vector<std::uint32_t> citing_;  ///< by source: how many records cite it, once sources are shown
  std::optional<Day> counted_on_;      ///< the day as of which
  std::optional<Passing> passing_;     ///< nothing: all pass
  Day as_of_{0};
  std::array<std::unique_ptr<Tab>, register_kinds.size()> tabs_;
  UnderlinedTabBar* bar_;
  QStackedWidget* pages_;
  QWidget* empty_page_;
  QLabel* empty_text_;
  QPushButton* clear_;
  QLabel* counts_;
};

}  // namespace chronicle::app
