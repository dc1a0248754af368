// The filter at the left of the window: the chosen values as chips, and for each facet the values that one can choose
// with how many records have them.
#pragma once

#include <QtWidgets/QWidget>
#include <array>
#include <memory>

#include "app/filter/filter_chips.h"
#include "core/query/catalogue/catalogue.h"
#include "core/query/filter/filter.h"
#include "core/time/day.h"

class QMenu;

namespace chronicle::app {

class FacetModel;
class FacetTree;
class ChipArea;

class FilterPanel : public QWidget {
  Q_OBJECT

 public:
  explicit FilterPanel(QWidget* parent = nullptr);
  ~FilterPanel() override;

  /// Where the titles of places, states and topics come from; null shows ids instead.
  void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
  /// Shows what is chosen and what can be; `counts` are those of `Browser::counts`. Without a signal.
  void showFilter(const Filter& filter, const std::array<FacetCounts, facet_count>& counts, Day as_of);
  /// Shows what is searched for, beside what is chosen; empty: nothing. Without a signal.
  void showSearch(const QString& text);
  /// What is searched for and chosen, in words: "“rail”, 2021–2023, In force".
  QString chosenWords() const;
  /// What is chosen, with the user's latest choice.
  const Filter& filter() const;

  /// The facets whose values are folded away, by their words; a word of none is passed over.
  QStringList folded() const;
  void setFolded(const QStringList& facets);

  QSize sizeHint() const override;

 Q_SIGNALS:
  /// The user chose otherwise. The panel shows the choice at once; the new counts it waits for.
  void filterChanged(const chronicle::Filter& filter);
  /// The user asks what can be done with a value: `menu`, a child of the panel, says what the panel can do with it;
  /// `at` is on the screen.
  void menuRequested(QMenu* menu, const QPoint& at);
  /// The user no longer searches.
  void searchDropped();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void choose(const Filter& filter);
  void toggle(Facet facet, const std::string& value);
  void chooseOnly(Facet facet, const std::string& value);
  void offer(Facet facet, const std::string& value, const QPoint& at);
  std::vector<FilterChips::Chosen> chosen() const;
  void showChips();
  void fitChips();

  QString search_;
  bool leaving_ = false;  ///< the pointer leaves the tree
  FilterChips* chips_;
  ChipArea* chip_area_;
  FacetModel* model_;
  FacetTree* tree_;
};

}  // namespace chronicle::app
