// What a source mark opens: where the fact comes from, in a small window of its own beside the mark.
#pragma once

#include <QtWidgets/QFrame>

#include "core/blocks/brief.h"
#include "core/model/source.h"

class QTextBrowser;
class QTextDocument;

namespace chronicle::app {

class CitationPopup : public QFrame {
  Q_OBJECT

 public:
  explicit CitationPopup(QWidget* parent);

  /// Shows a citation (`compose_citation`) of `source`, with the corner at `at`, within the screen.
  void show_citation(const Brief& brief, const Source& source, const QPoint& at);
  QTextBrowser* text() { return text_; }

 Q_SIGNALS:
  /// The user follows a link, to a page (`subject` is of a Subject, as text) or to the web; the window has closed
  /// itself.
  void subjectRequested(const QString& subject);
  void addressRequested(const QUrl& url);
  /// The user wants the source, by its id, as a citation; the window has closed itself.
  void citationRequested(const QString& source);

 private:
  void follow(const QUrl& url);
  void fill(QTextDocument& document, const Brief& brief) const;

  QTextBrowser* text_;
  QAction* open_page_;
  QAction* open_address_;
  QAction* copy_;
  QString source_, address_;
};

}  // namespace chronicle::app
