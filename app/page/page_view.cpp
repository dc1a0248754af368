#include "app/page/page_view.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QAction>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/text/values.h"
#include "app/theme/page_style.h"
#include "app/theme/semantic.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {
namespace {

constexpr int margin = 24;
constexpr int smallest_step = -3;
constexpr int largest_step = 8;
constexpr double mark_share = 0.18;
constexpr int mark_milliseconds = 2500;
constexpr int most_of_row = 90;  // per cent of the page that the title in a menu may take

/// Where a fact stands: its own anchor, else the first of the same record.
std::optional<int> find_fact(const QTextDocument& document, const QString& fact) {
  const QString record = fact.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':');
  std::optional<int> of_record;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    for (auto at = block.begin(); !at.atEnd(); ++at) {
      const QStringList names = at.fragment().charFormat().anchorNames();
      if (names.contains(fact)) return at.fragment().position();
      const bool same_record =
          std::any_of(names.begin(), names.end(), [&](const QString& name) { return name.startsWith(record); });
      if (same_record && !of_record) of_record = at.fragment().position();
    }
  }
  return of_record;
}

/// The fact that is named from `block` up to a position: the last before `at`, else the first. A name stands before
/// what it names.
QString nearest_fact(QTextBlock block, int end, int at) {
  QString nearest;
  for (; block.isValid() && block.position() < end; block = block.next())
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
      for (const QString& name : piece.fragment().charFormat().anchorNames())
        if (name.contains(QLatin1Char('/')) && name.contains(QLatin1Char(':')) &&
            (nearest.isEmpty() || piece.fragment().position() <= at))
          nearest = name;
  return nearest;
}

/// The fact at a position: in its own cell, else in the row of its table, else in its paragraph.
QString fact_at(const QTextCursor& cursor) {
  const QTextTable* table = cursor.currentTable();
  const int at = cursor.position();
  if (table == nullptr) return nearest_fact(cursor.block(), cursor.block().position() + cursor.block().length(), at);
  const QTextTableCell own = table->cellAt(cursor);
  const auto in = [at](const QTextTableCell& cell) {
    return nearest_fact(cell.firstCursorPosition().block(), cell.lastPosition() + 1, at);
  };
  if (const QString fact = in(own); !fact.isEmpty()) return fact;
  for (int column = 0; column < table->columns(); ++column)
    if (const QString fact = in(table->cellAt(own.row(), column)); !fact.isEmpty()) return fact;
  return {};
}

/// Whether a page takes the place of another of the same record, or of the same question with another choice, under the
/// pointer that made it.
bool is_same_page(const std::string& one, const std::string& other) {
  const auto ask = [](const std::string& id) { return id.starts_with("question/") ? id.substr(0, id.find('?')) : id; };
  return ask(one) == ask(other);
}

}  // namespace

PageView::PageView(QWidget* parent)
    : QWidget(parent),
      edit_(new QToolButton(this)),
      add_(new QToolButton(this)),
      position_(new QLabel(this)),
      previous_(new QToolButton(this)),
      next_(new QToolButton(this)),
      browser_(new PageBrowser(this)),
      find_bar_(new FindBar(this)),
      drawings_(new Drawings(this)),
      finder_(std::make_unique<PageFinder>(*browser_, *find_bar_)) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(margin, 12, 16, 0);
  bar->setSpacing(4);
  bar->addWidget(edit_);
  bar->addWidget(add_);
  bar->addStretch();
  for (QWidget* widget :
       {static_cast<QWidget*>(previous_), static_cast<QWidget*>(position_), static_cast<QWidget*>(next_)})
    bar->addWidget(widget);
  for (QToolButton* button : {edit_, add_, previous_, next_}) {
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(bar);
  layout->addWidget(browser_);
  layout->addWidget(find_bar_);
  browser_->document()->setDocumentMargin(margin);
  setFocusProxy(browser_);
  marking_.setSingleShot(true);
  connect(&marking_, &QTimer::timeout, browser_, [this] { browser_->set_marks(PageBrowser::Mark::fact, {}); });
  connect(browser_, &QTextBrowser::anchorClicked, this, &PageView::follow);
  // Queued, as it is told from within the layout.
  connect(browser_, &PageBrowser::widthChanged, this, &PageView::fold_anew, Qt::QueuedConnection);
  connect(browser_, &PageBrowser::menuRequested, this, &PageView::menuRequested);
  connect(browser_, &PageBrowser::doubleClicked, this, &PageView::request_edit);
}

void PageView::follow(const QUrl& url) {
  const QString scheme = url.scheme();
  if (scheme == QLatin1String("http") || scheme == QLatin1String("https")) {
    Q_EMIT addressRequested(url);
    return;
  }
  const QString text = QUrl::fromPercentEncoding(url.toEncoded()).mid(scheme.size() + 1);
  if (scheme == QLatin1String("page"))
    Q_EMIT subjectRequested(text.section(QLatin1Char('#'), 0, 0), text.section(QLatin1Char('#'), 1));
  else if (scheme == QLatin1String("note"))
    Q_EMIT citationRequested(text.section(QLatin1Char('?'), 0, 0), text.section(QLatin1Char('?'), 1),
                             browser_->link_place());
  else if (scheme == QLatin1String("drawing"))
    follow_drawing(text.toULongLong());
}

void PageView::request_edit(int position) {
  QTextCursor cursor(browser_->document());
  cursor.setPosition(position);
  const QString fact = fact_at(cursor);
  if (!fact.isEmpty()) Q_EMIT editRequested(fact.section(QLatin1Char(':'), 0, 0), fact.section(QLatin1Char(':'), 1));
}

/// The row of the drawing under the pointer leads where its label does.
void PageView::follow_drawing(std::size_t number) {
  if (browser_->by_key()) return offer_rows(number);
  const QPoint scrolled(browser_->horizontalScrollBar()->value(), browser_->verticalScrollBar()->value());
  const QPoint at = browser_->viewport()->mapFromGlobal(QCursor::pos()) + scrolled;
  const std::string link = drawings_->link_at(number, at);
  if (!link.empty()) Q_EMIT subjectRequested(QString::fromStdString(link), {});
}

/// A drawing is one link to the keyboard: its rows that lead somewhere are offered as a menu.
void PageView::offer_rows(std::size_t number) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setAccessibleName(tr("Rows of the chart"));
  // A title of a hundred words would reach beyond the screen.
  const int room = browser_->viewport()->width() * most_of_row / 100;
  for (const Drawing::Row& row : drawings_->rows(number)) {
    if (row.link.empty()) continue;
    const QString label = menu->fontMetrics().elidedText(QString::fromStdString(row.label), Qt::ElideMiddle, room);
    QAction* action = menu->addAction(QString(label).replace(u'&', QStringLiteral("&&")));
    connect(action, &QAction::triggered, this,
            [this, link = QString::fromStdString(row.link)] { Q_EMIT subjectRequested(link, {}); });
  }
  if (menu->isEmpty()) return menu->deleteLater();
  menu->setActiveAction(menu->actions().front());
  menu->popup(browser_->link_place());
}

void PageView::show_brief(const Brief& brief, bool has_more) {
  const bool same = brief_ && is_same_page(brief_->id, brief.id);
  const int place = browser_->verticalScrollBar()->value();
  brief_ = brief;
  has_more_ = has_more;
  render();
  browser_->verticalScrollBar()->setValue(same ? place : 0);
}

void PageView::show_fact(const std::string& fact) {
  const auto place = find_fact(*browser_->document(), QString::fromStdString(fact));
  if (!place) return;
  QTextCursor cursor(browser_->document());
  cursor.setPosition(*place);
  const double top = browser_->document()->documentLayout()->blockBoundingRect(cursor.block()).top();
  browser_->verticalScrollBar()->setValue(static_cast<int>(top) - browser_->viewport()->height() / 3);
  QTextEdit::ExtraSelection mark;
  mark.cursor = cursor;
  mark.cursor.select(QTextCursor::BlockUnderCursor);
  mark.format.setBackground(mixed(palette().color(QPalette::Base), palette().color(QPalette::Highlight), mark_share));
  browser_->set_marks(PageBrowser::Mark::fact, {mark});
  marking_.start(mark_milliseconds);
}

void PageView::show_nothing(const QString& message) {
  brief_.reset();
  has_more_ = false;
  message_ = message;
  render();
}

void PageView::render() {
  if (!brief_) {
    browser_->setPlainText(message_);
    return finder_->show_page(false);
  }
  const double points = browser_->font().pointSizeF() + step_;
  style_document(*browser_->document(), screen_style(palette(), points));
  drawings_->draw_for(*browser_->document(), *brief_, screen_drawing_style(palette(), points), browser_->font());
  // With the scroll bar there from the start a long page is laid out once, not again when the bar takes its room.
  browser_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  html_ = html();
  browser_->show_html(QString::fromStdString(html_));
  browser_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  finder_->show_page(has_more_);
}

void PageView::render_at_place() {
  const int place = browser_->verticalScrollBar()->value();
  render();
  browser_->verticalScrollBar()->setValue(place);
}

/// Tables have more columns or fewer, if the page is so much wider or narrower.
void PageView::fold_anew() {
  has_width_ = true;
  if (brief_ && html() != html_) render_at_place();
}

std::string PageView::html() const {
  QFont font = browser_->font();
  font.setPointSizeF(font.pointSizeF() + step_);
  const double characters = browser_->text_width() / QFontMetricsF(font).averageCharWidth();
  return write_html_body(*brief_, has_width_ ? characters : 0);
}

void PageView::show_position(std::optional<std::pair<int, int>> position, QAction* previous, QAction* next) {
  previous_->setDefaultAction(previous);
  next_->setDefaultAction(next);
  position_->setText(position ? tr("%1 of %2").arg(number_text(position->first), number_text(position->second))
                              : QString());
}

void PageView::set_commands(QAction* edit, const QList<QAction*>& adding) {
  edit_->setDefaultAction(edit);
  auto* menu = new QMenu(add_);
  menu->addActions(adding);
  add_->setText(tr("Add"));
  add_->setToolTip(tr("Add to this session or document"));
  add_->setPopupMode(QToolButton::InstantPopup);
  add_->setMenu(menu);
}

void PageView::set_text_step(int step) {
  step_ = std::clamp(step, smallest_step, largest_step);
  render_at_place();
}

void PageView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) render();
}

}  // namespace chronicle::app
