#include "app/print/page_room.h"

#include <QtGui/QFontMetricsF>

#include "app/print/measures.h"
#include "app/print/paper_font.h"

namespace chronicle::app {
namespace {

constexpr double points_of_head = 9.5;
constexpr double under_head = 8.0, over_foot = 6.0;  // millimetres

}  // namespace

QFont head_font() { return paper_font(points_of_head); }

PageRoom page_room(const QPagedPaintDevice& device, bool is_classified) {
  PageRoom room{.width = static_cast<double>(device.width()), .height = static_cast<double>(device.height())};
  room.dots_a_millimetre = device.logicalDpiY() / millimetres_an_inch;
  room.line = QFontMetricsF(head_font(), &device).height();
  room.head = is_classified ? room.line * 1.25 : 0.0;
  room.top = room.head + room.line + under_head * room.dots_a_millimetre;
  room.bottom = room.height - room.line - over_foot * room.dots_a_millimetre;
  return room;
}

}  // namespace chronicle::app
