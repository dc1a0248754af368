#include "app/shell/window_parts.h"

#include <QtWidgets/QMenuBar>
#include <QtWidgets/QVBoxLayout>

#include "app/shell/toolbar.h"

namespace chronicle::app {
namespace {

QSplitter* make_splitter(Qt::Orientation orientation, const QString& name) {
  auto* splitter = new QSplitter(orientation);
  splitter->setHandleWidth(1);
  splitter->setChildrenCollapsible(false);
  splitter->setObjectName(name);
  return splitter;
}

QVBoxLayout* column(std::initializer_list<QWidget*> widgets) {
  auto* layout = new QVBoxLayout;
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (QWidget* widget : widgets) layout->addWidget(widget);
  return layout;
}

}  // namespace

WindowParts::WindowParts(QMainWindow& window, Workspace& workspace, Actions& actions, const Settings& settings)
    : columns(make_splitter(Qt::Horizontal, QStringLiteral("columns"))),
      rows(make_splitter(Qt::Vertical, QStringLiteral("rows"))),
      lower(make_splitter(Qt::Horizontal, QStringLiteral("lower"))),
      side(new QWidget),
      search(new SearchBox(workspace)),
      questions(new QuestionList),
      filter(new FilterPanel),
      timeline(new TimelineView),
      record_register(new RegisterView),
      page(new PageView),
      page_place(new QStackedWidget),
      as_of(new AsOfButton),
      status(new StatusLine(workspace, &window)),
      bar(new NoticeBar),
      citation(new CitationPopup(&window)),
      go_to(new GoToPalette(&window, workspace, actions, settings.recent())) {
  actions.fill(window.menuBar());
  add_toolbar(window, actions, search, as_of);
  lay_out(window);
}

void WindowParts::lay_out(QMainWindow& window) {
  lower->addWidget(record_register);
  page_place->addWidget(page);
  lower->addWidget(page_place);
  lower->setStretchFactor(0, 5);
  lower->setStretchFactor(1, 6);
  rows->addWidget(timeline);
  rows->addWidget(lower);
  rows->setStretchFactor(0, 2);
  rows->setStretchFactor(1, 3);
  auto* left = column({questions, filter});
  left->setStretch(1, 1);
  side->setLayout(left);
  columns->addWidget(side);
  columns->addWidget(rows);
  columns->setStretchFactor(1, 1);
  auto* centre = new QWidget;
  auto* all = column({bar, columns});
  all->setStretch(1, 1);
  centre->setLayout(all);
  window.setCentralWidget(centre);
  window.setStatusBar(status);
}

}  // namespace chronicle::app
