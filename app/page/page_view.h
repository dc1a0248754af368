// The page of a record or a question: its brief as hypertext, with next and previous through the register's rows.
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QWidget>
#include <memory>
#include <optional>

#include "app/drawing/drawings.h"
#include "app/page/find_bar.h"
#include "app/page/page_browser.h"
#include "app/page/page_finder.h"
#include "core/blocks/brief.h"

class QLabel;

namespace chronicle::app {

class PageView : public QWidget {
  Q_OBJECT

 public:
  explicit PageView(QWidget* parent = nullptr);

  /// Shows a brief from its top; the same subject again keeps its place. `has_more`: the page has rows that the brief
  /// leaves out.
  void show_brief(const Brief& brief, bool has_more = false);
  /// Scrolls to a fact (`fact_key`) of the page, or to the first that it has of the same record, and marks it for a
  /// while; a fact that is not there changes nothing.
  void show_fact(const std::string& fact);
  /// Shows `message` where there is no record to show.
  void show_nothing(const QString& message);
  /// Where the record stands among the rows of the register, from 1; nothing if it is not among them.
  void show_position(std::optional<std::pair<int, int>> position, QAction* previous, QAction* next);
  /// What can be done with the record of the page, on a button each, the latter in a menu.
  void set_commands(QAction* edit, const QList<QAction*>& adding);
  PageBrowser* browser() { return browser_; }
  /// Finds on the page what is typed in `find_bar`, which stands at its foot.
  PageFinder& finder() { return *finder_; }
  FindBar* find_bar() { return find_bar_; }
  /// Text larger or smaller, in steps; 0 is the desktop's own size.
  void set_text_step(int step);
  int text_step() const { return step_; }
  /// Does what a click on the link does.
  void follow(const QUrl& url);

 Q_SIGNALS:
  /// A link to a subject; `fact` on its page, or empty.
  void subjectRequested(const QString& subject, const QString& fact);
  /// A source mark, by the source's id and the fact that it stands at; `place` is on the screen.
  void citationRequested(const QString& source, const QString& fact, const QPoint& place);
  void addressRequested(const QUrl& url);
  /// As of `PageBrowser::menuRequested`.
  void menuRequested(const QUrl& link, const QPoint& at);
  /// The user wants to edit the fact of a row, which is `field` of a record.
  void editRequested(const QString& record, const QString& field);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void request_edit(int position);
  void render();
  void render_at_place();
  void fold_anew();
  std::string html() const;
  void follow_drawing(std::size_t number);
  void offer_rows(std::size_t number);

  QToolButton* edit_;
  QToolButton* add_;
  QLabel* position_;
  QToolButton* previous_;
  QToolButton* next_;
  PageBrowser* browser_;
  FindBar* find_bar_;
  Drawings* drawings_;
  std::unique_ptr<PageFinder> finder_;
  std::optional<Brief> brief_;
  std::string html_;  ///< that is shown of it
  bool has_more_ = false;
  bool has_width_ = false;  ///< the page has been laid out, so that its width means something
  QTimer marking_;          ///< while a fact is marked
  QString message_;         ///< shown where there is no brief
  int step_ = 0;
};

}  // namespace chronicle::app
