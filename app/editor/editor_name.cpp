#include "app/editor/editor_name.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include "app/dialogs/dialogs.h"
#include "app/text/words.h"
#include "core/base/user_name.h"

namespace chronicle::app {
namespace {

constexpr int least_width = 420;
constexpr int longest_name = 120;

class EditorName {
  Q_DECLARE_TR_FUNCTIONS(chronicle::app::EditorName)
};

/// What was written; nothing if the user thinks better of it.
std::optional<QString> ask_editor_name(QWidget* window) {
  QDialog dialog(window);
  dialog.setWindowTitle(EditorName::tr("Your name in the history"));
  auto* edit = new QLineEdit(text_of(user_name()), &dialog);
  edit->setMaxLength(longest_name);
  edit->setMinimumWidth(least_width);
  edit->selectAll();
  auto* hint =
      new QLabel(EditorName::tr("What you edit from now on is kept under this name in the library, which you may "
                                "pass on. Without one it is kept under your login name."),
                 &dialog);
  hint->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
  auto* form = new QFormLayout(&dialog);
  form->addRow(EditorName::tr("&Name"), edit);
  form->addRow(hint);
  form->addRow(buttons);
  QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  if (!dialogs().run(dialog)) return std::nullopt;
  return edit->text().simplified();
}

}  // namespace

void do_editor_name_command(QWidget* window, const Actions& actions, Settings& settings) {
  set_user_name(settings.editor_name().toStdString());
  QObject::connect(actions[Command::editor_name], &QAction::triggered, window, [window, &settings] {
    const auto name = ask_editor_name(window);
    if (!name) return;
    settings.set_editor_name(*name);
    set_user_name(name->toStdString());
  });
}

}  // namespace chronicle::app
