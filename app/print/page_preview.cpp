#include "app/print/page_preview.h"

#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <algorithm>
#include <utility>

#include "app/print/measures.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {

constexpr int around_pages = 16;
constexpr int narrowest = 120;  // pixels

}  // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea(parent) {
  setAccessibleName(tr("Pages as they will be printed"));
  setFocusPolicy(Qt::StrongFocus);
  // So that whether there is a bar does not change the width, and that the width in turn.
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setMinimumWidth(240);
}

void PagePreview::show_pages(std::vector<QImage> pages) {
  pages_ = std::move(pages);
  for (QImage& page : pages_) page.setDevicePixelRatio(devicePixelRatioF());
  set_ranges();
  viewport()->update();
}

void PagePreview::set_zoom(Zoom zoom) {
  zoom_ = zoom;
  Q_EMIT wanted();
}

int PagePreview::wanted_width(double proportions, double millimetres) const {
  const double room = viewport()->width() - 2 * around_pages;
  double width = room;
  if (zoom_ == Zoom::whole) width = std::min(room, (viewport()->height() - 2 * around_pages) / proportions);
  if (zoom_ == Zoom::actual) width = millimetres / millimetres_an_inch * logicalDpiX();
  return static_cast<int>(std::max<double>(narrowest, width) * devicePixelRatioF());
}

QSize PagePreview::size_of(const QImage& page) const {
  return (QSizeF(page.size()) / page.devicePixelRatio()).toSize();
}

void PagePreview::set_ranges() {
  int height = around_pages;
  int width = 0;
  for (const QImage& page : pages_) {
    height += size_of(page).height() + around_pages;
    width = std::max(width, size_of(page).width() + 2 * around_pages);
  }
  const auto set = [](QScrollBar& bar, int length, int room) {
    bar.setRange(0, std::max(0, length - room));
    bar.setPageStep(room);
    bar.setSingleStep(40);
  };
  set(*verticalScrollBar(), height, viewport()->height());
  set(*horizontalScrollBar(), width, viewport()->width());
}

void PagePreview::resizeEvent(QResizeEvent* event) {
  QAbstractScrollArea::resizeEvent(event);
  set_ranges();
  Q_EMIT wanted();
}

void PagePreview::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(viewport());
  painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
  int top = around_pages - verticalScrollBar()->value();
  for (const QImage& page : pages_) {
    const QSize size = size_of(page);
    const int beside = std::max(around_pages, (viewport()->width() - size.width()) / 2);
    const QRect place(QPoint(beside - horizontalScrollBar()->value(), top), size);
    top += size.height() + around_pages;
    if (!place.intersects(viewport()->rect())) continue;
    painter.drawImage(place, page);
    painter.setPen(hairline(palette()));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
  }
}

}  // namespace chronicle::app
