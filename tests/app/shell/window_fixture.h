// A window on the bundled record, with answers for its dialogs.
#pragma once

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <functional>
#include <memory>

#include "app/dialogs/dialogs.h"
#include "app/shell/main_window.h"
#include "core/edits/import.h"
#include "tests/support/bundled.h"

namespace chronicle::test {}

namespace chronicle::app::test {

// What core's tests have, too: `test::` is this namespace within chronicle::app, wherever this file is included.
using namespace chronicle::test;

}  // namespace chronicle::app::test

namespace chronicle::app::test {

/// Answers every dialog as it is told, and remembers what was said.
class AnsweringDialogs : public Dialogs {
 public:
  QString file;  ///< chosen in file dialogs; empty: cancelled
  bool consent = false;
  QString choice;  ///< the button of a question with several ways that is clicked; empty: it is closed
  std::function<bool(QDialog&)> on_run;  ///< works a dialog and says whether to accept it; none: cancelled
  QStringList messages;
  QStringList further;    ///< what messages and questions with several ways say beneath
  QStringList details;    ///< behind "Show Details" of messages and questions with several ways
  QStringList ways;       ///< the buttons of the last of these
  QStringList new_files;  ///< titles of the questions for a file that replaces none

  std::optional<QString> ask_open_file(QWidget*, const QString&, const QStringList&) override { return answer(); }
  std::optional<QString> ask_save_file(QWidget*, const QString&, const QString&, const QStringList&) override {
    return answer();
  }
  std::optional<QString> ask_new_file(QWidget*, const QString& title, const QString&, const QStringList&) override {
    new_files << title;
    return answer();
  }
  void show_message(QWidget*, Severity, const QString& text, const QString& beneath, const QString& more) override {
    messages << text;
    further << beneath;
    details << more;
  }
  bool ask(QWidget*, const QString& question, const QString&) override {
    messages << question;
    return consent;
  }
  bool run(QDialog& dialog) override {
    if (auto* box = qobject_cast<QMessageBox*>(&dialog)) return answer(*box);
    messages << dialog.windowTitle();
    try {
      return on_run && on_run(dialog);
    } catch (const std::exception& error) {  // the program would tell of it and go on
      FAIL_CHECK(error.what());
      throw;
    }
  }

 private:
  bool answer(QMessageBox& box) {
    messages << box.text();
    further << box.informativeText();
    details << box.detailedText();
    ways.clear();
    for (const QAbstractButton* button : box.buttons()) ways << button->text().remove(u'&');
    for (QAbstractButton* button : box.buttons())
      if (!choice.isEmpty() && button->text().remove(u'&').startsWith(choice)) button->click();
    return false;
  }
  std::optional<QString> answer() const { return file.isEmpty() ? std::nullopt : std::optional(file); }
};

/// A window on a library of its own.
struct OpenWindow {
  LibraryReader reader;
  Workspace workspace{chronicle::test::day("2026-11-22")};
  MainWindow window;

  OpenWindow(Library library, Settings& settings) : window(workspace, settings, reader) {
    workspace.open({std::move(library), workspace.as_of()});
  }
};

struct WindowFixture {
  QTemporaryDir folder;
  AnsweringDialogs answers;
  ReplaceDialogs replace{answers};
  Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
  LibraryReader reader;
  Workspace workspace{chronicle::test::day("2026-11-22")};
  MainWindow window{workspace, settings, reader};

  WindowFixture() {
    workspace.open({make_library(), workspace.as_of()});
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("the window did not become active");
    const bool shown = QTest::qWaitFor([this] { return !title().isEmpty(); });
    if (!shown) throw std::runtime_error("the page did not appear");
  }

  Library make_library() const {
    auto library = Library::create(folder.filePath(QStringLiteral("record.chronicle")).toStdString());
    if (!library || !bring_in_edition(*library)) throw std::runtime_error("no library could be made");
    return std::move(*library);
  }

  /// Waits for a library that the window reads in a thread.
  bool wait_for_library(const QString& path) const {
    return QTest::qWaitFor([&] { return workspace.library().path() == path.toStdString(); });
  }
  QString title() { return window.page()->browser()->toPlainText(); }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window,
                    static_cast<Qt::Key>(key), modifiers);
  }
  std::string selected() const { return workspace.selection() ? workspace.selection()->text() : ""; }
  /// Clicks the entry of the timeline whose accessible name starts with `name`.
  void click_on_timeline(const QString& name) {
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(window.timeline());
    for (int i = 0; i < view->childCount(); ++i) {
      QAccessibleInterface* entry = view->child(i);
      if (!entry->text(QAccessible::Name).startsWith(name)) continue;
      const QPoint middle = entry->rect().center();
      QTest::mouseClick(window.timeline()->viewport(), Qt::LeftButton, Qt::NoModifier,
                        window.timeline()->viewport()->mapFromGlobal(middle));
      return;
    }
    throw std::runtime_error("no such entry on the timeline: " + name.toStdString());
  }
};

/// The text of the note that the window offers to go on with when it begins; it is saved.
inline QString accept_offered_note(MainWindow& window, AnsweringDialogs& answers) {
  QString offered;
  answers.on_run = [&](QDialog& dialog) {
    offered = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    dialog.accept();
    return true;
  };
  window.greet({});
  answers.on_run = nullptr;
  return offered;
}

}  // namespace chronicle::app::test
