// The tree of facets: click or Space chooses a value, with Ctrl only this one of its facet.
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtWidgets/QTreeView>
#include <set>
#include <string>

#include "core/query/filter/filter.h"

namespace chronicle::app {

class FacetModel;

/// Tab and Shift+Tab go from section to section and past the last one out of the tree; the arrows go within.
class FacetTree : public QTreeView {
  Q_OBJECT

 public:
  explicit FacetTree(FacetModel* model, QWidget* parent = nullptr);

  /// The facets whose values are folded away.
  const std::set<Facet>& folded() const { return folded_; }
  void setFolded(std::set<Facet> facets);

 Q_SIGNALS:
  /// A value was clicked, or chosen by the keyboard; with Ctrl `onlyChosen`. What becomes of the filter is up to the
  /// listener.
  void toggled(chronicle::Facet facet, const std::string& value);
  void onlyChosen(chronicle::Facet facet, const std::string& value);
  /// The user asks what can be done with a value; `at` is on the screen.
  void menuRequested(chronicle::Facet facet, const std::string& value, const QPoint& at);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void changeEvent(QEvent* event) override;
  void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

 private:
  void act(const QModelIndex& index, bool only);
  /// Of its row on the screen, from the top.
  int heightOf(const QModelIndex& index) const;
  void remember();
  void restore();
  void fold();

  FacetModel* facets_;
  std::set<Facet> folded_;
  QPersistentModelIndex pressed_;
  // Where the keyboard was and what was in view, while the model changes its rows.
  struct {
    bool valid = false;
    int type = 0;
    Facet facet{};
    std::string value{};
    int scroll = 0;
  } kept_;
};

}  // namespace chronicle::app
