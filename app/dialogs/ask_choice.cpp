#include "app/dialogs/ask_choice.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include "app/dialogs/dialogs.h"

namespace chronicle::app {
namespace {

/// A question that Escape and closing end without any of its answers.
class Question : public QMessageBox {
 public:
  using QMessageBox::QMessageBox;

  /// The button of Escape is one that nobody sees. After all others have been added.
  void let_escape() {
    escape_ = addButton(QString(), QMessageBox::RejectRole);
    escape_->hide();
    setEscapeButton(escape_);
  }

 protected:
  /// With details the box lays its buttons out anew when it is shown, and shows all.
  void showEvent(QShowEvent* event) override {
    QMessageBox::showEvent(event);
    escape_->hide();
  }

 private:
  QPushButton* escape_ = nullptr;
};

}  // namespace

std::optional<int> ask_choice(QWidget* parent, const QString& question, const QString& detail, const QStringList& ways,
                              const QString& more) {
  Question box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question, QMessageBox::NoButton,
               parent);
  box.setInformativeText(detail);
  box.setDetailedText(more);
  box.setTextFormat(Qt::PlainText);
  QList<QPushButton*> buttons;
  // A role for each would have the desktop arrange them; they stand in the order given.
  for (const QString& way : ways) buttons << box.addButton(way, QMessageBox::ActionRole);
  box.setDefaultButton(buttons.front());
  box.let_escape();
  dialogs().run(box);
  for (int i = 0; i < buttons.size(); ++i)
    if (box.clickedButton() == buttons[i]) return i;
  return std::nullopt;
}

}  // namespace chronicle::app
