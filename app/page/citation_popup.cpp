#include "app/page/citation_popup.h"

#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>
#include <algorithm>

#include "app/page/page_browser.h"
#include "app/theme/page_style.h"
#include "core/brief/writers/writers.h"

namespace chronicle::app {
namespace {

constexpr int wide = 420;
constexpr int highest = 420;

QToolButton* button_of(QAction* action) {
  auto* button = new QToolButton;
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  return button;
}

}  // namespace

CitationPopup::CitationPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      text_(new PageBrowser(this)),
      open_page_(new QAction(tr("Source Page"), this)),
      open_address_(new QAction(tr("Open in Browser"), this)),
      copy_(new QAction(tr("Copy Citation"), this)) {
  setFrameShape(StyledPanel);
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  setAccessibleName(tr("Citation"));
  text_->setAccessibleName(tr("Citation"));
  auto* buttons = new QHBoxLayout;
  buttons->setContentsMargins(12, 0, 12, 12);
  buttons->setSpacing(8);
  for (QAction* action : {open_page_, open_address_, copy_}) buttons->addWidget(button_of(action));
  buttons->addStretch();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addWidget(text_);
  layout->addLayout(buttons);
  connect(text_, &QTextBrowser::anchorClicked, this, &CitationPopup::follow);
  connect(open_page_, &QAction::triggered, this, [this] {
    hide();
    Q_EMIT subjectRequested(source_);
  });
  connect(open_address_, &QAction::triggered, this, [this] {
    hide();
    Q_EMIT addressRequested(QUrl(address_));
  });
  connect(copy_, &QAction::triggered, this, [this] {
    hide();
    Q_EMIT citationRequested(source_);
  });
}

void CitationPopup::follow(const QUrl& url) {
  hide();
  if (url.scheme() == QLatin1String("page"))
    Q_EMIT subjectRequested(url.path());
  else
    Q_EMIT addressRequested(url);
}

void CitationPopup::fill(QTextDocument& document, const Brief& brief) const {
  document.setDocumentMargin(16);
  style_document(document, popup_style(palette(), font().pointSizeF()));
  document.setHtml(QString::fromStdString(write_html_body(brief)));
}

void CitationPopup::show_citation(const Brief& brief, const Source& source, const QPoint& at) {
  source_ = QString::fromStdString(source.id.text());
  address_ = QString::fromStdString(source.url.value_or(""));
  open_address_->setEnabled(address_.startsWith(QLatin1String("http://")) ||
                            address_.startsWith(QLatin1String("https://")));
  fill(*text_->document(), brief);
  // The browser's own document has the height that it was last shown with.
  QTextDocument measured;
  measured.setDefaultFont(text_->document()->defaultFont());
  fill(measured, brief);
  measured.setTextWidth(wide - 2);
  text_->setFixedSize(wide - 2, std::min(static_cast<int>(measured.size().height()) + 2, highest));
  adjustSize();
  const QScreen* screen = QGuiApplication::screenAt(at);
  const QRect room = (screen != nullptr ? screen : QGuiApplication::primaryScreen())->availableGeometry();
  move(std::clamp(at.x() - wide / 2, room.left(), std::max(room.left(), room.right() - width())),
       at.y() + 12 + this->height() > room.bottom() ? std::max(room.top(), at.y() - 12 - this->height()) : at.y() + 12);
  show();
  // For another reason the page would let go of the link that the keyboard is on.
  text_->setFocus(Qt::PopupFocusReason);
}

}  // namespace chronicle::app
