// Shows pages one under the other, as they will be printed.
#pragma once

#include <QtGui/QImage>
#include <QtWidgets/QAbstractScrollArea>
#include <vector>

namespace chronicle::app {

class PagePreview : public QAbstractScrollArea {
  Q_OBJECT

 public:
  /// How wide the pages are shown.
  enum class Zoom { width, whole, actual };

  explicit PagePreview(QWidget* parent = nullptr);

  /// Shows these pages; where it is scrolled to stays, as far as there are pages.
  void show_pages(std::vector<QImage> pages);
  void set_zoom(Zoom zoom);
  /// How wide a page of these proportions, height to width, is to be painted, in dots of the screen.
  int wanted_width(double proportions, double millimetres) const;
  const std::vector<QImage>& pages() const { return pages_; }

 Q_SIGNALS:
  /// Pages of another width are wanted.
  void wanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QSize size_of(const QImage& page) const;
  void set_ranges();

  std::vector<QImage> pages_;
  Zoom zoom_ = Zoom::width;
};

}  // namespace chronicle::app
