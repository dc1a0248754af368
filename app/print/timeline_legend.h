// What the looks on a printed timeline mean, drawn by the painter of the timeline itself.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <vector>

#include "app/timeline/painter.h"

namespace chronicle::app {

class TimelineLegend {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::TimelineLegend)

 public:
  /// Both must outlive it.
  TimelineLegend(const TimelineStyle& style, const Texts& texts);

  /// How high it is where it is so wide.
  double height(double width) const;
  void paint(QPainter& painter, const QPointF& at, double width) const;

 private:
  /// A sample, what it means, and where both stand.
  struct Item {
    std::size_t sample;
    QPointF at;
  };
  std::vector<Item> items(double width) const;
  void paint_sample(QPainter& painter, std::size_t sample, const QPointF& at) const;

  const TimelineStyle& style_;
  const Texts& texts_;
};

}  // namespace chronicle::app
