// The as-of control: shows the day whose truth the window shows, and offers others.
#pragma once

#include <QtWidgets/QToolButton>

#include "core/query/catalogue/catalogue.h"

class QActionGroup;
class QMenu;

namespace chronicle::app {

class AsOfButton : public QToolButton {
  Q_OBJECT

 public:
  explicit AsOfButton(QWidget* parent = nullptr);
  /// The day shown, today, and the record whose sessions are offered.
  void show_day(Day as_of, Day today, const Catalogue& catalogue);

  /// Reads "31 January 2024", "31 Jan 2024", "31.1.2024" or "2024-01-31"; nothing if it is no day.
  static std::optional<Day> parse_day(const QString& text);
  /// Asks for a day, typed or chosen in a calendar; nothing if the user thinks better of it.
  static std::optional<Day> ask_day(QWidget* parent, Day current);

 Q_SIGNALS:
  /// The user chose one of the days that are offered.
  void dayRequested(chronicle::Day day);
  /// The user wants to choose any day.
  void calendarRequested();

 private:
  /// `as_of` is the day that is set, which is ticked.
  void offer(const QString& text, Day day, Day as_of);

  QMenu* menu_;
  QActionGroup* days_;  ///< of which one is chosen, if it is among them
};

}  // namespace chronicle::app
