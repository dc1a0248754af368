#include "app/page/page_view.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "app/theme/page_style.h"
#include "core/brief/writers.h"

namespace chronicle::app {
namespace {

constexpr int margin = 24;
constexpr int smallest_step = -3;
constexpr int largest_step = 8;

}  // namespace

PageBrowser::PageBrowser(QWidget* parent) : QTextBrowser(parent) {
  setOpenLinks(false);
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(tr("Page of the record"));
}

void PageBrowser::doSetSource(const QUrl&, QTextDocument::ResourceType) {}

PageView::PageView(QWidget* parent)
    : QWidget(parent),
      position_(new QLabel(this)),
      previous_(new QToolButton(this)),
      next_(new QToolButton(this)),
      browser_(new PageBrowser(this)) {
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(margin, 12, 16, 0);
  bar->setSpacing(4);
  bar->addStretch();
  for (QWidget* widget :
       {static_cast<QWidget*>(previous_), static_cast<QWidget*>(position_), static_cast<QWidget*>(next_)})
    bar->addWidget(widget);
  for (QToolButton* button : {previous_, next_}) {
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  }
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(bar);
  layout->addWidget(browser_);
  browser_->document()->setDocumentMargin(margin);
  browser_->viewport()->installEventFilter(this);
  setFocusProxy(browser_);
  connect(browser_, &QTextBrowser::anchorClicked, this, &PageView::follow);
}

bool PageView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Paint && !was_painted_) {
    was_painted_ = true;
    QMetaObject::invokeMethod(this, &PageView::render, Qt::QueuedConnection);
  }
  return QWidget::eventFilter(watched, event);
}

void PageView::follow(const QUrl& url) {
  if (url.scheme() == QLatin1String("record") || url.scheme() == QLatin1String("note"))
    Q_EMIT recordRequested(url.path());
  else if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
    Q_EMIT addressRequested(url);
}

void PageView::show_brief(const RecordId& id, const Brief& brief) {
  const QString record = QString::fromStdString(id.text());
  const bool same = record == record_;
  const int place = browser_->verticalScrollBar()->value();
  record_ = record;
  brief_ = brief;
  render();
  browser_->verticalScrollBar()->setValue(same ? place : 0);
}

void PageView::show_nothing(const QString& message) {
  record_.clear();
  brief_.reset();
  message_ = message;
  render();
}

void PageView::render() {
  if (!was_painted_) return;
  if (!brief_) {
    browser_->setPlainText(message_);
    return;
  }
  const double points = browser_->font().pointSizeF() + step_;
  style_document(*browser_->document(), screen_style(palette(), points));
  browser_->setHtml(QString::fromStdString(write_html_body(*brief_)));
}

void PageView::show_position(std::optional<std::pair<int, int>> position, QAction* previous, QAction* next) {
  previous_->setDefaultAction(previous);
  next_->setDefaultAction(next);
  position_->setText(position ? tr("%1 of %2").arg(position->first).arg(position->second) : QString());
}

void PageView::set_text_step(int step) {
  step_ = std::clamp(step, smallest_step, largest_step);
  const int place = browser_->verticalScrollBar()->value();
  render();
  browser_->verticalScrollBar()->setValue(place);
}

void PageView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) render();
}

}  // namespace chronicle::app
