// The page in the window: shows what the workspace is about, and follows its links.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include "app/commands/actions.h"
#include "app/handing/citation_commands.h"
#include "app/page/citation_popup.h"
#include "app/page/page_composer.h"
#include "app/page/page_view.h"
#include "app/register/register_presenter.h"
#include "app/workspace/workspace.h"
#include "core/edits/merge_records.h"
#include "core/edits/put_back.h"

namespace chronicle::app {

class PagePresenter : public QObject {
  Q_OBJECT

 public:
  /// Where pages and their citations are shown, and the rows that the page is one of.
  struct Parts {
    PageView& page;
    CitationPopup& citation;
    const RegisterView& register_view;
    const RegisterPresenter& rows;
    CitationCommands& citations;
  };

  /// All must outlive it; dialogs stand over `window`. The commands copy from the page and size its text.
  PagePresenter(QWidget* window, Workspace& workspace, const Actions& actions, const Parts& parts);

  /// Shows pages from now on.
  void begin();
  /// Shows the page anew.
  void show();
  /// Shows the page on which a record stands, at one of its facts, if it is there.
  void show_record_fact(const chronicle::RecordId& record, const std::string& field);
  /// Gives the page the keyboard.
  void focus() { parts_.page.setFocus(); }

 Q_SIGNALS:
  /// A page is shown, whose facts can be counted; null: there is none.
  void shown(const chronicle::Brief* brief);
  /// The page cannot be shown, as is said in its place.
  void unreadable(const chronicle::Error& error);
  /// The user wants to put a change of the record back.
  void putBackRequested(const chronicle::PastChange& past);
  /// The user wants to make one record of two.
  void mergeRequested(const chronicle::Merge& merge);
  /// What the user asked for went wrong.
  void failed(const chronicle::Error& error);

 private:
  void hear();
  void do_commands();
  void show_subject(const Subject& subject);
  void show_page(const Subject& subject, const Result<ComposedPage>& page);
  void show_fact();
  void show_position();
  void open_subject(const QString& subject, const QString& fact);
  void show_citation(const QString& source, const QString& fact, const QPoint& place);
  void open_address(const QUrl& url);
  void offer_commands(const QUrl& link, const QPoint& at);
  void drag_link(const QUrl& link);
  QString source_of(const QUrl& link) const;
  QString address_of(const QUrl& link) const;
  void change_text_step(int by) { parts_.page.set_text_step(parts_.page.text_step() + by); }

  QWidget* window_;
  Workspace& workspace_;
  const Actions& actions_;
  Parts parts_;
  PageComposer composer_;
  QTimer waiting_;             ///< until it is said that a page is being composed
  bool is_composing_ = false;  ///< in the thread
  QString fact_;               ///< to be shown once its page is
  bool begun_ = false;
};

}  // namespace chronicle::app
