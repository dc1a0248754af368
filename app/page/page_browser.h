// Shows the hypertext of a brief, and has it copied as text that reads right.
#pragma once

#include <QtWidgets/QTextBrowser>
#include <array>

namespace chronicle::app {

/// A browser that never leaves its page by itself: every link is told. What is copied from it reads right as plain
/// text.
class PageBrowser : public QTextBrowser {
  Q_OBJECT

 public:
  /// What of the text is marked, and why; a later one lies over an earlier.
  enum class Mark { fact, found };

  explicit PageBrowser(QWidget* parent = nullptr);

  /// Marks these parts of the text for that reason, in place of those marked for it before.
  void set_marks(Mark mark, const QList<ExtraSelection>& parts);

  /// Shows a page. Its columns are as wide as their longest words; where there is no room for that, words break rather
  /// than that the page has to be scrolled sideways.
  void show_html(const QString& html);
  /// Where a link that is followed now stands on the screen: under the pointer, or with the keyboard's frame around it.
  QPoint link_place() const;
  /// Whether it is followed by a key.
  bool by_key() const { return by_key_; }

  /// How wide the text is, with room for a vertical scroll bar, whether it is there or not.
  int text_width() const;

 Q_SIGNALS:
  /// `text_width` is another.
  void widthChanged();
  /// The user asks what can be done with a link, or with the page where `link` is empty; `at` is on the screen.
  void menuRequested(const QUrl& link, const QPoint& at);
  /// The user drags a link away.
  void linkDragged(const QUrl& link);
  /// A double click at a position of the document.
  void doubleClicked(int position);

 protected:
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  QMimeData* createMimeDataFromSelection() const override;
  void resizeEvent(QResizeEvent* event) override;
  void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;

 private:
  void break_words();
  /// With the vertical bar counted in, whether it is there or not.
  int room() const;

  std::array<QList<ExtraSelection>, 2> marks_;  ///< by `Mark`
  bool by_key_ = false;
  QUrl pressed_link_{};  ///< under the mouse, as long as it is pressed
  QPoint pressed_at_;
  int needed_width_ = 0;  ///< of a page whose words do not break, as far as that is known
};

}  // namespace chronicle::app
