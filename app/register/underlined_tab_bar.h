// Flat tabs: words alone, the current one underlined in the accent. Those that there is no room for are in a menu.
#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

namespace chronicle::app {

class UnderlinedTabBar : public QTabBar {
  Q_OBJECT

 public:
  explicit UnderlinedTabBar(QWidget* parent = nullptr);

 protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void tabInserted(int index) override;

 private:
  void fit();
  void listHidden();
  void paintTab(QPainter& painter, int index) const;
  int wordsWidth(int index) const;

  QToolButton* more_;
  int hovered_ = -1;
  static constexpr int widest_padding = 11;
  int padding_ = widest_padding;        ///< left and right of the words; less where there is little room
  mutable QHash<QString, int> widths_;  ///< of the words
};

}  // namespace chronicle::app
