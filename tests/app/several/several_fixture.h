// The dialog for several documents, opened and worked by keys.
#pragma once

#include <QtGui/QClipboard>
#include <QtWidgets/QComboBox>

#include "app/several/new_session_dialog.h"
#include "app/several/several_dialog.h"
#include "core/exchange/record_file.h"
#include "core/store/history/record_history.h"
#include "core/store/records/records.h"
#include "tests/app/editor/form_hands.h"
#include "tests/app/shell/window_fixture.h"
#include "tests/support/catch.h"

namespace chronicle::app::test {

inline const char* const minsk = "session/2025-09-29";

/// A list of as many documents, of which the record has none.
inline QString list_of(int count) {
  QString text = QStringLiteral("Принятые документы:\n");
  for (int i = 1; i <= count; ++i) text += QStringLiteral("%1. Соглашение о предмете номер %1;\n").arg(i);
  return text;
}

struct SeveralFixture : WindowFixture {
  /// Opens the dialog by its keys on the page of a session and works it; `work` gives whether it was accepted.
  void open(const std::function<void(SeveralDialog&)>& work) {
    workspace.select(id(minsk));
    window.page()->setFocus();
    worked = false;
    answers.on_run = [this, work](QDialog& dialog) {
      auto* several = qobject_cast<SeveralDialog*>(&dialog);
      if (several == nullptr) return false;
      reach(*several);
      work(*several);
      worked = true;
      return several->result() == QDialog::Accepted;
    };
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(worked);
  }
  /// Shows the dialog and waits until the keyboard is where a list is pasted.
  static void reach(SeveralDialog& dialog) {
    dialog.show();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog)) throw std::runtime_error("the dialog did not become active");
    if (QTest::qWaitFor([&] { return dialog.field()->hasFocus(); })) return;
    const QWidget* focus = QApplication::focusWidget();
    throw std::runtime_error(std::string("the keyboard is not where the list is pasted, but in ") +
                             (focus != nullptr ? focus->metaObject()->className() : "nothing"));
  }
  static void paste(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
  }
  static QString cell(const SeveralDialog& dialog, int row, GridColumn column) {
    return dialog.model()->index(row, static_cast<int>(column)).data().toString();
  }
  /// Goes to a cell and types over what it holds.
  static void type(const SeveralDialog& dialog, int row, GridColumn column, const QString& text) {
    dialog.grid()->setCurrentIndex(dialog.model()->index(row, static_cast<int>(column)));
    dialog.grid()->setFocus();
    QTest::keyClick(dialog.grid(), Qt::Key_Return);
    auto* editor = dialog.grid()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    type_over(editor, text);
    close(dialog, editor);
  }
  /// Takes in what is in an open cell, which Qt does when it comes round to it.
  static void close(const SeveralDialog& dialog, QWidget* editor) {
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
      return dialog.grid()->findChild<QLineEdit*>() == nullptr && dialog.grid()->findChild<QComboBox*>() == nullptr;
    }));
  }
  std::size_t edits() const { return workspace.library().history().change_sets().size(); }
  std::string whole() const { return write_record_file(workspace.library().records().everything()); }

  /// Clicks New Session and works the dialog that opens.
  void ask_session(SeveralDialog& dialog, const std::function<void(NewSessionDialog&)>& work) {
    auto outer = std::move(answers.on_run);  // it runs
    answers.on_run = [&](QDialog& asked) {
      auto* session = qobject_cast<NewSessionDialog*>(&asked);
      if (session == nullptr) return false;
      session->show();
      work(*session);
      return session->result() == QDialog::Accepted;
    };
    QTest::mouseClick(dialog.new_session_button(), Qt::LeftButton);
    answers.on_run = std::move(outer);
  }

  bool worked = false;
};

}  // namespace chronicle::app::test
