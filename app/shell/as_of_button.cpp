#include "app/shell/as_of_button.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QActionGroup>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

#include "app/dialogs/dialogs.h"
#include "app/text/values.h"
#include "core/wording/titles.h"
#include "core/words/written_date.h"

namespace chronicle::app {
namespace {

constexpr int offered_years = 6;
constexpr std::size_t offered_sessions = 10;  // back to the first of the three that are told in depth

/// Sessions held, the latest first.
std::vector<const Session*> latest_sessions(const Catalogue& catalogue) {
  std::vector<const Session*> sessions;
  for (const Session& session : catalogue.all<Session>())
    if (session.held && session.held->latest()) sessions.push_back(&session);
  std::sort(sessions.begin(), sessions.end(),
            [](const Session* a, const Session* b) { return *a->held->latest() > *b->held->latest(); });
  if (sessions.size() > offered_sessions) sessions.resize(offered_sessions);
  return sessions;
}

}  // namespace

AsOfButton::AsOfButton(QWidget* parent) : QToolButton(parent), menu_(new QMenu(this)), days_(new QActionGroup(this)) {
  days_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
  setMenu(menu_);
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setAccessibleName(tr("As-of date"));
  setToolTip(tr("The date as of which the record is shown: what was in force, announced or held then"));
}

void AsOfButton::offer(const QString& text, Day day, Day as_of) {
  QAction* action = menu_->addAction(text);
  action->setCheckable(true);
  action->setActionGroup(days_);
  action->setChecked(day == as_of);
  connect(action, &QAction::triggered, this, [this, day] { Q_EMIT dayRequested(day); });
}

void AsOfButton::show_day(Day as_of, Day today, const Catalogue& catalogue) {
  const QString day = short_day_text(as_of);
  setText((as_of == today ? tr("Today, %1").arg(day) : day) + QStringLiteral(" ▾"));
  menu_->clear();
  offer(tr("Today, %1").arg(short_day_text(today)), today, as_of);
  menu_->addSection(tr("End of a year"));
  for (int year = today.year() - 1; year >= today.year() - offered_years; --year)
    offer(tr("End of %1").arg(year), *Day::from_ymd(year, 12, 31), as_of);
  menu_->addSection(tr("Day of a session"));
  for (const Session* session : latest_sessions(catalogue))
    offer(tr("%1, %2").arg(text_of(title_of(catalogue, session->id, shown_language)),
                           short_day_text(*session->held->latest())),
          *session->held->latest(), as_of);
  menu_->addSeparator();
  connect(menu_->addAction(tr("Another Date…")), &QAction::triggered, this, &AsOfButton::calendarRequested);
}

std::optional<Day> AsOfButton::parse_day(const QString& text) {
  const auto date = read_written_date(text.toStdString());
  return date && date->is_day() && !date->is_approximate() && !date->is_uncertain() ? date->earliest() : std::nullopt;
}

std::optional<Day> AsOfButton::ask_day(QWidget* parent, Day current) {
  QDialog dialog(parent);
  dialog.setWindowTitle(tr("As of a date"));
  auto* label = new QLabel(tr("Show the record as it stood on"), &dialog);
  auto* edit = new QLineEdit(day_text(current), &dialog);
  edit->selectAll();
  label->setBuddy(edit);
  auto* hint = new QLabel(tr("For example 31 January 2024, 31.1.2024 or 2024-01-31"), &dialog);
  auto* calendar = new QCalendarWidget(&dialog);
  calendar->setSelectedDate(to_date(current));
  calendar->setGridVisible(false);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
  auto* layout = new QVBoxLayout(&dialog);
  for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(edit), static_cast<QWidget*>(hint),
                          static_cast<QWidget*>(calendar), static_cast<QWidget*>(buttons)})
    layout->addWidget(widget);
  connect(edit, &QLineEdit::textEdited, &dialog, [&] {
    const auto day = parse_day(edit->text());
    buttons->button(QDialogButtonBox::Ok)->setEnabled(day.has_value());
    const QSignalBlocker quiet(calendar);
    if (day) calendar->setSelectedDate(to_date(*day));
  });
  connect(calendar, &QCalendarWidget::selectionChanged, &dialog, [&] {
    const auto day = to_day(calendar->selectedDate());
    if (day) edit->setText(day_text(*day));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(day.has_value());
  });
  connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  if (!dialogs().run(dialog)) return std::nullopt;
  return parse_day(edit->text());
}

}  // namespace chronicle::app
