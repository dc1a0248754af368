// A layout that sets its items side by side and breaks the line where there is no more room, as words are set.
#pragma once

#include <QtWidgets/QLayout>
#include <memory>
#include <vector>

namespace chronicle::app {

class FlowLayout : public QLayout {
 public:
  /// `gap` is the space between items and between lines, in pixels.
  FlowLayout(QWidget* parent, int gap);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override;
  bool hasHeightForWidth() const override;
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Goes over the items, placing them if asked to; gives the height that they take.
  int arrange(const QRect& rect, bool place) const;

  int gap_;
  std::vector<std::unique_ptr<QLayoutItem>> items_;
};

}  // namespace chronicle::app
