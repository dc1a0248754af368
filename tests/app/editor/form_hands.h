// A form of a library of its own, and hands that enter values into its widgets.
#pragma once

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <stdexcept>

#include "app/editor/list_editor.h"
#include "app/editor/reference_editor.h"

namespace chronicle::app::test {

/// Types `text` in place of what a line or a box of text holds.
inline void type_over(QWidget* widget, const QString& text) {
  widget->setFocus();
  QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(widget, Qt::Key_Delete);
  for (const QChar letter : text)  // keyClicks has Latin letters alone
    QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// The one widget of that type in an editor.
template <typename W>
W* only(QWidget* editor) {
  auto* widget = editor->findChild<W*>();
  if (widget == nullptr) throw std::runtime_error("the editor has no such widget");
  return widget;
}

/// Chooses what the combo box has under a value.
inline void choose(QWidget* editor, const QString& value) {
  auto* box = only<QComboBox>(editor);
  box->setFocus();
  const int wanted = box->findData(value);
  if (wanted < 0) throw std::runtime_error("there is no such choice: " + value.toStdString());
  QTest::keyClick(box, Qt::Key_Home);
  for (int i = 0; i < box->count() && box->currentIndex() != wanted; ++i) QTest::keyClick(box, Qt::Key_Down);
}

/// Types letters into a reference and takes the first record that is offered, or one so many steps below it.
inline void refer(QWidget* editor, const QString& letters, int steps_down = 0) {
  auto* reference = qobject_cast<ReferenceEditor*>(editor);
  if (reference == nullptr) throw std::runtime_error("no reference is entered there");
  type_over(reference->line(), letters);
  QWidget* offered = reference->findChild<QCompleter*>()->popup();
  if (!QTest::qWaitFor([&] { return offered->isVisible(); })) throw std::runtime_error("nothing is offered");
  for (int i = 0; i < steps_down; ++i) QTest::keyClick(offered, Qt::Key_Down);
  QTest::keyClick(offered, Qt::Key_Return);
}

/// Types a text into whatever holds one.
inline void type_into(QWidget* editor, const QString& text) {
  if (auto* box = editor->findChild<QPlainTextEdit*>()) return type_over(box, text);
  type_over(only<QLineEdit>(editor), text);
}

/// Adds a row to a list, and gives its editor.
inline FieldEditor* add_to(FieldEditor* editor) {
  auto* list = qobject_cast<ListEditor*>(editor);
  if (list == nullptr) throw std::runtime_error("no list is entered there");
  QTest::mouseClick(list->add_button(), Qt::LeftButton);
  return list->editors().back();
}

/// Removes all rows of a list.
inline void clear(ListEditor& list) {
  while (!list.editors().empty()) {
    const auto buttons = list.findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
      if (button != list.add_button() && button->isVisibleTo(&list)) {
        QTest::mouseClick(button, Qt::LeftButton);
        break;
      }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
}

}  // namespace chronicle::app::test
