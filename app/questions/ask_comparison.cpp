#include "app/questions/ask_comparison.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <algorithm>
#include <set>

#include "app/dialogs/dialogs.h"
#include "app/text/words.h"
#include "core/query/questions/comparison.h"

namespace chronicle::app {
namespace {

class ComparisonWish {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::ComparisonWish)
};

/// Years and sessions held, the latest first; another period can be typed.
QComboBox* side_box(const Catalogue& catalogue, const QString& chosen) {
  auto* box = new QComboBox;
  box->setEditable(true);
  box->setInsertPolicy(QComboBox::NoInsert);
  std::set<int, std::greater<>> years;
  std::vector<const Session*> sessions;
  for (const Session& session : catalogue.all<Session>()) {
    if (!session.held || !session.held->earliest()) continue;
    years.insert(session.held->earliest()->year());
    sessions.push_back(&session);
  }
  std::sort(sessions.begin(), sessions.end(),
            [](const Session* a, const Session* b) { return a->held->earliest() > b->held->earliest(); });
  for (const int year : years) box->addItem(QString::number(year), QString::number(year));
  box->insertSeparator(box->count());
  for (const Session* session : sessions)
    box->addItem(text_of(name_in(*session, shown_language)), QString::fromStdString(session->id.text()));
  const int index = box->findData(chosen);
  if (index >= 0)
    box->setCurrentIndex(index);
  else
    box->setEditText(chosen);
  return box;
}

QComboBox* topic_box(const Catalogue& catalogue, const QString& chosen) {
  auto* box = new QComboBox;
  for (const Topic& topic : catalogue.all<Topic>())
    box->addItem(text_of(name_in(topic, shown_language)), QString::fromStdString(topic.id.text()));
  box->model()->sort(0);
  box->insertItem(0, ComparisonWish::tr("All topics"), QString());
  box->setCurrentIndex(std::max(0, box->findData(chosen)));
  return box;
}

/// What a side box stands at: a row of its list, or "2021-2023" as it was typed.
std::string side_of(const QComboBox* box) {
  const int index = box->findText(box->currentText());
  if (index >= 0) return box->itemData(index).toString().toStdString();
  QString typed = box->currentText().simplified();
  for (const QChar dash : {QChar(u'–'), QChar(u'-')})
    if (typed.size() == 9 && typed[4] == dash) typed[4] = u'/';
  return typed.toStdString();
}

}  // namespace

std::optional<Question> ask_comparison(QWidget* parent, const Catalogue& catalogue,
                                       const std::optional<Subject>& shown) {
  const auto* question = shown ? std::get_if<Question>(&*shown) : nullptr;
  const Question begin =
      question != nullptr && question->ask == Ask::comparison ? *question : Question{Ask::comparison, {}};
  const auto argument = [&](const char* name, const char* otherwise) {
    return QString::fromStdString(begin.argument(name, otherwise));
  };
  QDialog dialog(parent);
  dialog.setWindowTitle(ComparisonWish::tr("Compare"));
  auto* before = side_box(catalogue, argument("before", "2021"));
  auto* after = side_box(catalogue, argument("after", "2025"));
  auto* topic = topic_box(catalogue, argument("topic", ""));
  auto* hint = new QLabel(ComparisonWish::tr("A year, a session, or a period such as 2021–2023."));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
  auto* form = new QFormLayout(&dialog);
  form->addRow(ComparisonWish::tr("&Compare"), before);
  form->addRow(ComparisonWish::tr("&With"), after);
  form->addRow(ComparisonWish::tr("&Topic"), topic);
  form->addRow(hint);
  form->addRow(buttons);
  const auto check = [=] {
    const bool fits = parse_side(side_of(before)) && parse_side(side_of(after));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(fits);
  };
  for (const QComboBox* box : {before, after}) QObject::connect(box, &QComboBox::editTextChanged, &dialog, check);
  QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  check();
  if (!dialogs().run(dialog)) return std::nullopt;
  return begin.with("before", side_of(before))
      .with("after", side_of(after))
      .with("topic", topic->currentData().toString().toStdString());
}

}  // namespace chronicle::app
