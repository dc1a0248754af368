// The timeline on sheets of paper, or as one picture: laid out and painted as on the screen, with a head, a legend and
// a foot.
#pragma once

#include <QtCore/QCoreApplication>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <optional>
#include <vector>

#include "app/print/timeline_legend.h"
#include "app/timeline/record_entries.h"
#include "app/timeline/style.h"
#include "app/timeline/texts.h"
#include "core/timeline/record.h"
#include "core/timeline/sheets.h"

namespace chronicle::app {

/// What is drawn.
struct TimelineOnPaper {
  TimelineContent content;
  Day as_of, today;
  QString narrowed{};  ///< by what it was filtered or searched for, in words; empty: all is shown
  QString library{};   ///< named in the foot; may be empty
};

/// How it is drawn. Of the number of sheets and the length of a year the length goes first.
struct TimelineLayout {
  std::optional<timeline::Limits> range{};  ///< absent: the whole record
  QPageSize::PageSizeId size = QPageSize::A4;
  QPageLayout::Orientation orientation = QPageLayout::Landscape;
  int beside = 1;  ///< so many sheets beside each other; below each come as many as its rows need
  std::optional<double> millimetres_a_year{};
};

/// The sheets, laid out.
class TimelineSheets {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::TimelineSheets)

 public:
  enum class Form {
    pages,   ///< each of the paper's size
    picture  ///< a single one, as large as it needs to be
  };

  /// Fonts are needed: a QGuiApplication, but neither its thread nor a display.
  TimelineSheets(TimelineOnPaper what, const TimelineLayout& how, Form form);

  /// How many there are; of a picture one.
  int count() const { return static_cast<int>(sheets_.size()); }
  /// Of each, in pixels of 1/96 inch.
  QSizeF size() const { return size_; }
  /// "Timeline 2021–2026".
  QString title() const;
  /// The years or days on a sheet, from 0; where rows of the one before go on, it says so.
  QString name(int sheet) const;
  /// Whether the sheet begins a stretch of time.
  bool begins(int sheet) const { return !sheets_.at(static_cast<std::size_t>(sheet)).is_below; }
  /// Paints one in these pixels, with the corner of the paper at the origin.
  void paint(QPainter& painter, int sheet) const;

 private:
  struct Sheet {
    timeline::Limits days;
    timeline::SheetRows rows;
    bool is_below;  ///< rows of documents go on from the sheet before; it has no sessions
  };

  void lay_out(const TimelineLayout& how, Form form);
  void add_sheets(const timeline::Limits& days, double height);
  timeline::SceneRequest request(const Sheet& sheet, double height) const;
  double width_of(const timeline::Limits& days) const;
  timeline::Scale scale_of(const timeline::Limits& days) const;
  double body_top() const;
  double below_body() const;
  void paint_head(QPainter& painter, int sheet) const;
  void paint_body(QPainter& painter, const Sheet& sheet) const;
  void paint_foot(QPainter& painter, int sheet) const;
  void paint_ends(QPainter& painter, double top, const QFont& left_font, const QString& left,
                  const QString& right) const;

  TimelineOnPaper what_;
  TimelineStyle style_;
  Texts texts_;
  TimelineLegend legend_;
  timeline::Limits range_;
  timeline::Record record_, without_sessions_;
  timeline::Metrics metrics_;
  QSizeF size_;
  double pixels_a_day_ = 1.0;
  std::vector<Sheet> sheets_;
};

}  // namespace chronicle::app
