// Finds on the page that is shown what is typed in the bar at its foot, and marks it there.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>
#include <optional>
#include <vector>

#include "app/page/find_bar.h"
#include "app/page/find_in_text.h"
#include "app/page/page_browser.h"

namespace chronicle::app {

class PageFinder : public QObject {
  Q_OBJECT

 public:
  /// Both must outlive it; the bar stays hidden until it is asked for.
  PageFinder(PageBrowser& browser, FindBar& bar);

  /// Opens the bar and gives it the keyboard; what is selected on one line of the page is sought.
  void begin();
  /// To the next hit or the one before, from the end to the start and back; opens the bar where it is closed.
  void step(bool forward);
  /// The page has been set anew; `has_more`: it has rows that are not shown.
  void show_page(bool has_more);
  /// How many times what is sought stands on the page, and which of these is the current one.
  std::size_t count() const { return hits_.size(); }
  std::optional<std::size_t> current() const { return current_; }

 private:
  void seek(const QString& text);
  void find();
  void go_to(std::size_t hit);
  void close();
  void mark();
  void say();
  /// The first and the last place of the text that is in view, give or take a screen.
  std::pair<int, int> in_view() const;

  PageBrowser& browser_;
  FindBar& bar_;
  QPointer<QWidget> before_;  ///< had the keyboard when the bar was opened
  std::vector<TextHit> hits_;
  std::optional<std::size_t> current_;
  int from_ = 0;  ///< where the search for what is typed begins
  bool has_more_ = false;
};

}  // namespace chronicle::app
