#include "app/page/page_finder.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <algorithm>

#include "app/text/values.h"
#include "app/theme/semantic.h"

namespace chronicle::app {
namespace {}  // namespace

PageFinder::PageFinder(PageBrowser& browser, FindBar& bar) : browser_(browser), bar_(bar) {
  bar_.hide();
  connect(&bar_, &FindBar::soughtChanged, this, &PageFinder::seek);
  connect(&bar_, &FindBar::nextRequested, this, [this] { step(true); });
  connect(&bar_, &FindBar::previousRequested, this, [this] { step(false); });
  connect(&bar_, &FindBar::closed, this, &PageFinder::close);
  // A page may have the letter thousands of times: only what is near is marked.
  connect(browser_.verticalScrollBar(), &QScrollBar::valueChanged, this, &PageFinder::mark);
  connect(browser_.verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageFinder::mark);
}

void PageFinder::begin() {
  const bool was_open = !bar_.isHidden();
  QWidget* now = QApplication::focusWidget();
  if (now == nullptr || !bar_.isAncestorOf(now)) before_ = now;
  const QTextCursor cursor = browser_.textCursor();
  const QString selected = cursor.selectedText();
  from_ = cursor.selectionStart();
  bar_.show();
  const bool is_of_one_line = !selected.contains(QChar::ParagraphSeparator) && !selected.contains(QChar::LineSeparator);
  if (!selected.trimmed().isEmpty() && is_of_one_line && selected.size() < 200 && browser_.hasFocus())
    bar_.set_sought(selected);
  else if (!was_open)
    find();
  bar_.begin();
}

void PageFinder::step(bool forward) {
  if (bar_.isHidden() || bar_.sought().isEmpty()) {
    const bool is_known = !bar_.sought().isEmpty();
    begin();
    if (!is_known) return;
  }
  if (hits_.empty()) return;
  const std::size_t count = hits_.size();
  if (current_) return go_to((*current_ + (forward ? 1 : count - 1)) % count);
  const auto after = std::find_if(hits_.begin(), hits_.end(), [&](const TextHit& hit) { return hit.start >= from_; });
  const auto next = static_cast<std::size_t>(after - hits_.begin());
  go_to((forward ? next : next + count - 1) % count);
}

void PageFinder::seek(const QString&) {
  // As the word grows, the search goes on from where it is.
  if (current_) from_ = hits_[*current_].start;
  find();
  if (!hits_.empty()) step(true);
}

void PageFinder::show_page(bool has_more) {
  has_more_ = has_more;
  from_ = 0;
  if (!bar_.isHidden()) find();
}

void PageFinder::find() {
  hits_ = find_in_text(browser_.document()->toRawText(), bar_.sought());
  current_.reset();
  bar_.enable_steps(!hits_.empty());
  mark();
  say();
}

void PageFinder::go_to(std::size_t hit) {
  current_ = hit;
  QTextCursor cursor(browser_.document());
  cursor.setPosition(hits_[hit].end);
  cursor.setPosition(hits_[hit].start);
  const QRect place = browser_.cursorRect(cursor);
  const int room = browser_.viewport()->height();
  // In the middle, with what is around it, rather than at the edge.
  if (place.top() < 0 || place.bottom() > room)
    browser_.verticalScrollBar()->setValue(browser_.verticalScrollBar()->value() + place.center().y() - room / 2);
  browser_.setTextCursor(cursor);
  mark();
  say();
}

void PageFinder::close() {
  bar_.hide();
  if (current_) {
    QTextCursor cursor(browser_.document());
    cursor.setPosition(hits_[*current_].start);
    cursor.setPosition(hits_[*current_].end, QTextCursor::KeepAnchor);
    browser_.setTextCursor(cursor);
  }
  hits_.clear();
  current_.reset();
  mark();
  QWidget* back = before_ != nullptr && before_->isVisible() ? before_.data() : &browser_;
  back->setFocus(Qt::OtherFocusReason);
}

std::pair<int, int> PageFinder::in_view() const {
  const QAbstractTextDocumentLayout& layout = *browser_.document()->documentLayout();
  const double top = browser_.verticalScrollBar()->value(), height = browser_.viewport()->height();
  const double right = browser_.viewport()->width();
  return {layout.hitTest({0.0, top - height}, Qt::FuzzyHit), layout.hitTest({right, top + 2 * height}, Qt::FuzzyHit)};
}

void PageFinder::mark() {
  // While a page is set anew the view moves before it is searched.
  if (!hits_.empty() && hits_.back().end >= browser_.document()->characterCount()) return;
  QList<QTextEdit::ExtraSelection> marks;
  if (!hits_.empty()) {
    const QPalette& palette = browser_.palette();
    const QColor found = semantic_fill(Semantic::attention, palette);
    const QColor ink = semantic_on_fill(Semantic::attention, palette);
    const auto [first, last] = in_view();
    for (std::size_t i = 0; i < hits_.size(); ++i) {
      const bool is_current = current_ == i;
      if (!is_current && (hits_[i].end < first || hits_[i].start > last)) continue;
      QTextEdit::ExtraSelection one;
      one.cursor = QTextCursor(browser_.document());
      one.cursor.setPosition(hits_[i].start);
      one.cursor.setPosition(hits_[i].end, QTextCursor::KeepAnchor);
      one.format.setBackground(is_current ? palette.color(QPalette::Highlight) : found);
      one.format.setForeground(is_current ? palette.color(QPalette::HighlightedText) : ink);
      marks.push_back(one);
    }
  }
  browser_.set_marks(PageBrowser::Mark::found, marks);
}

void PageFinder::say() {
  if (bar_.sought().trimmed().isEmpty()) return bar_.say({}, false);
  QString text = tr("%n match(es)", nullptr, static_cast<int>(hits_.size()));
  if (hits_.empty()) text = tr("Not on this page");
  if (current_) text = tr("%1 of %2").arg(number_text(*current_ + 1), number_text(hits_.size()));
  if (has_more_) text = tr("%1 in the rows shown").arg(text);
  bar_.say(text, hits_.empty());
}

}  // namespace chronicle::app
