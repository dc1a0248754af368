// Flat tabs: words alone, the current one underlined in the accent.
#pragma once

#include <QtWidgets/QTabBar>

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

 private:
  QFont currentFont() const;
  void paintTab(QPainter& painter, int index) const;
  int hovered_ = -1;
};

}  // namespace chronicle::app
