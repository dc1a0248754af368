#include "app/search/search_box.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>

#include "app/text/words.h"

namespace chronicle::app {
namespace {

constexpr int width_wanted = 420;
constexpr int results_wide = 680;
constexpr int above_results = 4;        // between box and results
constexpr int margin = 8;               // between results and the window's edge
constexpr double largest_share = 0.72;  // of the window that the results may take
constexpr std::size_t most_completions = 4;

}  // namespace

SearchBox::SearchBox(Workspace& workspace, QWidget* parent) : QLineEdit(parent), workspace_(workspace) {
  setPlaceholderText(
      tr("Search the record…  (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
  setAccessibleName(tr("Search the record"));
  setMaximumWidth(width_wanted);
  connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
    // Looking for the icon of the button takes longer than all else of the box; the window need not wait for it.
    setClearButtonEnabled(true);
    workspace_.set_search(text);
  });
  connect(&workspace_, &Workspace::searchChanged, this, &SearchBox::show_search);
  connect(&workspace_, &Workspace::searchAnswered, this, &SearchBox::show_results);
  const auto hide_results = [this] {
    if (results_ != nullptr) results_->hide();  // they are of the record before
  };
  connect(&workspace_, &Workspace::libraryChanged, this, hide_results);
  connect(&workspace_, &Workspace::changed, this, hide_results);
}

QSize SearchBox::sizeHint() const { return {width_wanted, QLineEdit::sizeHint().height()}; }

void SearchBox::begin() {
  setFocus(Qt::ShortcutFocusReason);
  selectAll();
  show_results();
}

void SearchBox::show_search() {
  if (text() == workspace_.search().text) return;
  setText(workspace_.search().text);
}

void SearchBox::make_results() {
  if (results_ != nullptr) return;
  results_ = new SearchResults(window());
  results_->hide();
  window()->installEventFilter(this);
  connect(results_, &SearchResults::recordChosen, this, [this](const RecordId& id) {
    results_->hide();
    Q_EMIT recordChosen(id);
  });
  connect(results_, &SearchResults::kindChosen, this, [this](Kind kind) {
    results_->hide();
    Q_EMIT kindChosen(kind);
  });
  connect(results_, &SearchResults::completionChosen, this, &SearchBox::take);
  connect(results_, &SearchResults::dropFilterRequested, this, [this] { workspace_.set_filter({}); });
  connect(results_, &SearchResults::currentChanged, this, [this] {
    setAccessibleDescription(results_->current_in_words());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
  });
}

void SearchBox::show_results() {
  if (!hasFocus() || text().trimmed().isEmpty()) {
    if (results_ != nullptr) results_->hide();
    return;
  }
  make_results();
  const QByteArray typed = text().toUtf8(), before = text().left(cursorPosition()).toUtf8();
  results_->show_found(workspace_,
                       complete(*workspace_.catalogue(), workspace_.as_of(), workspace_.notes(), typed.toStdString(),
                                static_cast<std::size_t>(before.size()), most_completions));
  place_results();
}

void SearchBox::place_results() {
  const QWidget* room = window();
  const int wide = std::min(std::max(width(), results_wide), room->width() - 2 * margin);
  const QPoint corner = mapTo(room, QPoint(0, height() + above_results));
  const int left = std::clamp(corner.x(), margin, room->width() - margin - wide);
  results_->resize(wide, results_->height());
  const int high = std::min({results_->wanted_height(), static_cast<int>(room->height() * largest_share),
                             room->height() - corner.y() - margin});
  results_->setGeometry(left, corner.y(), wide, high);
  results_->show();
  results_->raise();
}

void SearchBox::take(const Completion& completion) {
  const QByteArray typed = text().toUtf8();
  const QString before = QString::fromUtf8(typed.left(static_cast<qsizetype>(completion.start)));
  const QString after = QString::fromUtf8(typed.mid(static_cast<qsizetype>(completion.end)));
  const QString instead = text_of(completion.text);
  setText(before + instead + (instead.endsWith(u' ') ? after.trimmed() : after));
  setCursorPosition(static_cast<int>(before.size() + instead.size()));
}

bool SearchBox::complete_typed() {
  const Completion* completion = results_ != nullptr && results_->isVisible() ? results_->completion() : nullptr;
  if (completion == nullptr) return false;
  take(Completion(*completion));
  return true;
}

bool SearchBox::handle_key(int key) {
  const bool open = results_ != nullptr && results_->isVisible();
  switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (open)
        results_->move(key == Qt::Key_Down ? 1 : -1);
      else
        show_results();
      return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      if (open) results_->move_page(key == Qt::Key_PageDown ? 1 : -1);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (open) results_->choose();
      return true;
    case Qt::Key_Escape:
      if (text().isEmpty())
        Q_EMIT left();
      else
        clear();
      return true;
    default:
      return false;
  }
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
  const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
  if (held != Qt::NoModifier || !handle_key(event->key())) QLineEdit::keyPressEvent(event);
}

// Tab moves the keyboard elsewhere before a key press is told.
bool SearchBox::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab && complete_typed())
    return true;
  return QLineEdit::event(event);
}

void SearchBox::focusInEvent(QFocusEvent* event) {
  QLineEdit::focusInEvent(event);
  show_results();
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (results_ != nullptr && event->reason() != Qt::ActiveWindowFocusReason) results_->hide();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && results_ != nullptr && results_->isVisible()) place_results();
  return QLineEdit::eventFilter(watched, event);
}

}  // namespace chronicle::app
