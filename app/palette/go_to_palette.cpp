#include "app/palette/go_to_palette.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <algorithm>

#include "app/palette/go_to_delegate.h"
#include "app/palette/go_to_rows.h"
#include "app/text/missed_date_words.h"
#include "app/theme/muted_label.h"
#include "app/theme/semantic.h"
#include "core/model/print_code.h"
#include "core/store/user/kept_prints.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

constexpr int shadow = 16;  // around the panel
constexpr int shadow_drop = 4;
constexpr int radius = 8;
constexpr int inset = 8;
constexpr int widest = 680;
constexpr int most_rows_in_sight = 12;
constexpr int line_padding = 12;
constexpr double line_share = 1.15;  // of the window's font

/// What has the form of a code is one, or something else that has this form.
QString mistyped_code() { return GoToPalette::tr("If this is the code of a print, a character of it is mistyped."); }

QString no_matches() { return GoToPalette::tr("No matches."); }

/// Above the rows: why a date finds no session, and where that leads.
QString said_of(const MissedDate& missed) {
  const QString words = missed_date_words(missed);
  return missed.nearest ? GoToPalette::tr("%1 The nearest:").arg(words) : words;
}

}  // namespace

GoToPalette::GoToPalette(QWidget* window, Workspace& workspace, const Actions& actions, const QStringList& recent)
    : QWidget(window), workspace_(workspace), actions_(actions), recent_(recent), finder_(new RecordFinder(this)) {
  hide();
  connect(&workspace_, &Workspace::selectionChanged, this, [this] {
    if (workspace_.subject()) recent_.use(*workspace_.subject());
  });
}

void GoToPalette::build() {
  line_ = new QLineEdit(this);
  list_ = new QListView(this);
  nothing_ = new MutedLabel(this);
  model_ = new GoToModel(this);
  setAccessibleName(tr("Go to"));
  line_->setAccessibleName(tr("Go to a record, question or command"));
  line_->setPlaceholderText(tr("Go to a record, question or command"));
  line_->setFrame(false);
  line_->setTextMargins(inset, line_padding, inset, line_padding);
  QFont large = font();
  if (large.pointSizeF() > 0) large.setPointSizeF(large.pointSizeF() * line_share);
  line_->setFont(large);
  list_->setAccessibleName(tr("Matches"));
  list_->setFrameShape(QFrame::NoFrame);
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
  list_->setModel(model_);
  list_->setItemDelegate(new GoToDelegate(list_));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(shadow + 1, shadow + 1, shadow + 1, shadow + inset);
  layout->setSpacing(inset);
  auto* top = new QHBoxLayout;
  top->setContentsMargins(inset - 2, 0, inset - 2, 0);  // a QLineEdit has 2 of its own
  top->addWidget(line_);
  layout->addLayout(top);
  nothing_->setContentsMargins(2 * inset, 0, 2 * inset, inset);
  nothing_->setWordWrap(true);
  layout->addWidget(nothing_);
  layout->addWidget(list_);
}

void GoToPalette::wire() {
  connect(line_, &QLineEdit::textChanged, this, &GoToPalette::look_up);
  connect(list_, &QListView::clicked, this, &GoToPalette::choose_row);
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &GoToPalette::tell_current);
  connect(finder_, &RecordFinder::found, this, [this](std::vector<NameHit> hits) {
    const Catalogue& catalogue = *workspace_.catalogue();
    const std::string typed = line_->text().toStdString();
    const auto missed = missed_date(catalogue, workspace_.as_of(), typed);
    const bool is_missed = missed && missed->is_alone;
    if (is_missed && missed->nearest) hits.insert(hits.begin(), NameHit{*missed->nearest, score_of_date, {}});
    nothing_->setText(is_missed ? said_of(*missed) : read_code(typed) ? mistyped_code() : no_matches());
    show_rows(fitting_rows(catalogue, workspace_.as_of(), typed, fixed_, hits, recent_));
    if (choose_when_found_) choose();
  });
  connect(finder_, &RecordFinder::failed, &workspace_, &Workspace::failed);
  connect(&workspace_, &Workspace::libraryChanged, this, &GoToPalette::close_and_return);
  connect(&workspace_, &Workspace::changed, this, &GoToPalette::close_and_return);
  // Keys of the window's commands work while the palette is open; it is then no longer wanted.
  for (const CommandSpec& spec : Commands::catalogue())
    if (spec.command != Command::go_to)
      connect(actions_[spec.command], &QAction::triggered, this, &GoToPalette::close_and_return);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
    if (now != nullptr && now != this && !isAncestorOf(now)) hide();
  });
}

void GoToPalette::toggle() {
  if (isVisible())
    close_and_return();
  else
    open();
}

void GoToPalette::open() {
  if (line_ == nullptr) {
    build();
    wire();
  }
  returns_to_ = QApplication::focusWidget();
  if (prepared_ != workspace_.catalogue()) {
    prepared_ = workspace_.catalogue();
    finder_->prepare(prepared_, workspace_.library().file());
  }
  fixed_ = fixed_rows(actions_, workspace_.saved_questions());
  line_->clear();
  look_up();
  raise();
  show();
  line_->setFocus(Qt::ShortcutFocusReason);
}

void GoToPalette::close_and_return() {
  if (!isVisible()) return;
  // First the keyboard, as hiding would give it to whatever comes next by Tab.
  if (returns_to_ != nullptr) returns_to_->setFocus(Qt::OtherFocusReason);
  hide();
}

void GoToPalette::look_up() {
  choose_when_found_ = false;
  const QString typed = line_->text();
  if (typed.trimmed().isEmpty()) {
    finder_->drop();
    nothing_->setText(no_matches());
    show_rows(first_rows(workspace_, fixed_, recent_));
  } else if (const auto code = read_code(typed.toStdString()); code && code->is_right) {
    finder_->drop();
    look_up_print(code->code);
  } else {
    finder_->find(typed, workspace_.as_of(), recent_.of_records());
  }
}

void GoToPalette::look_up_print(const std::string& code) {
  std::vector<GoToItem> rows;
  QString said = tr("This code is not known in this library.");
  const auto found = workspace_.read([&](const Library& library) {
    const auto print = library.kept_prints().find(code);
    if (print) {
      rows = print_rows(library, *workspace_.catalogue(), {code, *print});
      said = text_of(phrases_in(shown_language).questions.printed_on(print->printed, print->as_of, code));
    }
    return print.has_value();
  });
  if (!found) Q_EMIT workspace_.failed(found.error());
  nothing_->setText(said);
  show_rows(std::move(rows));
}

void GoToPalette::show_rows(std::vector<GoToItem> rows) {
  model_->setItems(std::move(rows));
  move_to(0);
  fit();
}

QRect GoToPalette::panel() const { return rect().adjusted(shadow, shadow, -shadow, -shadow); }

void GoToPalette::fit() {
  const int rows = std::min(model_->rowCount(), most_rows_in_sight);
  list_->setFixedHeight(rows * std::max(list_->sizeHintForRow(0), 0));
  list_->setVisible(rows > 0);
  nothing_->setVisible(rows == 0 || nothing_->text() != no_matches());
  const QWidget* window = parentWidget();
  const auto* main = qobject_cast<const QMainWindow*>(window);
  const int top = main != nullptr && main->menuWidget() != nullptr ? main->menuWidget()->geometry().bottom() : 0;
  const int width = std::min(widest + 2 * shadow, window->width());
  setGeometry((window->width() - width) / 2, top + inset - shadow, width, layout()->sizeHint().height());
  update();
}

void GoToPalette::tell_current() {
  // A list without the keyboard tells a screen reader nothing; the line does.
  const QModelIndex current = list_->currentIndex();
  line_->setAccessibleDescription(current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : QString());
}

void GoToPalette::move_to(int row) {
  const int last = model_->rowCount() - 1;
  list_->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(last, 0))));
}

bool GoToPalette::take_key(const QKeyEvent& key) {
  const bool with_control = key.modifiers().testFlag(Qt::ControlModifier);
  const int row = list_->currentIndex().row(), page = most_rows_in_sight - 1, last = model_->rowCount() - 1;
  switch (key.key()) {
    case Qt::Key_Escape:
      close_and_return();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose();
      return true;
    case Qt::Key_Up:
      move_to(row > 0 ? row - 1 : last);
      return true;
    case Qt::Key_Down:
      move_to(row < last ? row + 1 : 0);
      return true;
    case Qt::Key_PageUp:
      move_to(row - page);
      return true;
    case Qt::Key_PageDown:
      move_to(row + page);
      return true;
    case Qt::Key_Home:
    case Qt::Key_End:
      if (with_control) move_to(key.key() == Qt::Key_Home ? 0 : last);
      return with_control;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
      return true;  // there is nowhere else to go within
    default:
      return false;
  }
}

void GoToPalette::choose() {
  choose_when_found_ = finder_->is_busy();
  if (!choose_when_found_) choose_row(list_->currentIndex());
}

void GoToPalette::choose_row(const QModelIndex& row) {
  if (!row.isValid()) return;
  const GoToTarget target = model_->item(row).target;
  close_and_return();
  recent_.use(target);
  if (const auto* command = std::get_if<Command>(&target))
    actions_[*command]->trigger();
  else if (const auto* saved = std::get_if<SavedQuestion>(&target))
    Q_EMIT savedChosen(QString::fromStdString(saved->view));
  else if (const auto* print = std::get_if<CodedPrint>(&target))
    Q_EMIT printChosen(print->print);
  else
    Q_EMIT subjectChosen(std::get<Subject>(target));
}

void GoToPalette::showEvent(QShowEvent* /*event*/) { qApp->installEventFilter(this); }

void GoToPalette::hideEvent(QHideEvent* /*event*/) {
  finder_->drop();
  qApp->removeEventFilter(this);
}

bool GoToPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) fit();
  if (watched == line_ && event->type() == QEvent::KeyPress) return take_key(*static_cast<QKeyEvent*>(event));
  if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
    const QPoint place = mapFromGlobal(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
    if (!panel().contains(place)) close_and_return();
  }
  return QWidget::eventFilter(watched, event);
}

void GoToPalette::paintEvent(QPaintEvent* /*event*/) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF edge = QRectF(panel()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.setPen(Qt::NoPen);
  // Each ring lies on those outside it, so that the shadow fades outwards; light falls from above.
  painter.setBrush(QColor(0, 0, 0, is_dark(palette()) ? 12 : 4));
  for (int out = shadow - shadow_drop; out > 0; --out)
    painter.drawRoundedRect(edge.adjusted(-out, -out, out, out).translated(0, shadow_drop), radius + out, radius + out);
  painter.setBrush(palette().color(QPalette::Base));
  painter.setPen(hairline(palette()));
  painter.drawRoundedRect(edge, radius, radius);
  const double below_line = line_->geometry().bottom() + 1.5;
  painter.drawLine(QPointF(edge.left(), below_line), QPointF(edge.right(), below_line));
}

}  // namespace chronicle::app
