#include "app/dialogs/ask_choice.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include "app/dialogs/dialogs.h"

namespace chronicle::app {

std::optional<int> ask_choice(QWidget* parent, const QString& question, const QString& detail, const QStringList& ways,
                              const QString& more) {
  QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question, QMessageBox::NoButton,
                  parent);
  box.setInformativeText(detail);
  box.setDetailedText(more);
  box.setTextFormat(Qt::PlainText);
  QList<QPushButton*> buttons;
  // A role for each would have the desktop arrange them; they stand in the order given.
  for (const QString& way : ways) buttons << box.addButton(way, QMessageBox::ActionRole);
  box.setDefaultButton(buttons.front());
  // The button of Escape is one that nobody sees: closing the question is no way to go on.
  auto* none = box.addButton(QString(), QMessageBox::RejectRole);
  none->hide();
  box.setEscapeButton(none);
  dialogs().run(box);
  for (int i = 0; i < buttons.size(); ++i)
    if (box.clickedButton() == buttons[i]) return i;
  return std::nullopt;
}

}  // namespace chronicle::app
