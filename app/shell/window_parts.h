// What the window is made of.
#pragma once

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include "app/commands/actions.h"
#include "app/filter/filter_panel.h"
#include "app/library/notice_bar.h"
#include "app/page/citation_popup.h"
#include "app/page/page_view.h"
#include "app/palette/go_to_palette.h"
#include "app/questions/question_list.h"
#include "app/register/register_view.h"
#include "app/search/search_box.h"
#include "app/settings/settings.h"
#include "app/shell/as_of_button.h"
#include "app/shell/status_line.h"
#include "app/timeline/timeline_view.h"
#include "app/workspace/workspace.h"

namespace chronicle::app {

/// The widgets of the window, which owns them.
struct WindowParts {
  /// Makes them and lays them out in `window`, with menus and toolbar. What is given must outlive them.
  WindowParts(QMainWindow& window, Workspace& workspace, Actions& actions, const Settings& settings);

  QSplitter* columns;  ///< `side` and `rows`
  QSplitter* rows;     ///< the timeline and `lower`
  QSplitter* lower;    ///< the register and `page_place`
  QWidget* side;       ///< questions and filter
  SearchBox* search;
  QuestionList* questions;
  FilterPanel* filter;
  TimelineView* timeline;
  RegisterView* record_register;
  PageView* page;
  QStackedWidget* page_place;  ///< the page, or what stands in its place
  AsOfButton* as_of;
  StatusLine* status;
  NoticeBar* bar;
  CitationPopup* citation;
  GoToPalette* go_to;

 private:
  void lay_out(QMainWindow& window);
};

}  // namespace chronicle::app
