#include "app/background/wait_while.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <atomic>
#include <stdexcept>
#include <thread>

#include "tests/support/catch.h"

using namespace std::chrono_literals;
using chronicle::app::wait_while;

namespace {

QWidget* dialog_shown() { return QApplication::activeModalWidget(); }

}  // namespace

TEST_CASE("short work is done without a dialog, in another thread") {
  QWidget window;
  bool shown = false;
  QTimer::singleShot(0, &window, [&] { shown = true; });
  const auto thread = wait_while(&window, QStringLiteral("Counting…"), [] { return std::this_thread::get_id(); });
  CHECK(thread != std::this_thread::get_id());
  CHECK_FALSE(shown);  // nothing was let in meanwhile
}

TEST_CASE("long work is said in a dialog that neither Escape nor closing ends") {
  QLineEdit window;
  window.show();
  window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&window));
  std::atomic<bool> go_on = false, ended = false;
  bool modal = false, closed = true, at_work = false;
  QString said;
  QTimer::singleShot(0, &window, [&] {  // comes when the dialog's loop runs
    if (QWidget* dialog = dialog_shown()) {
      modal = dialog->isModal();
      said = dialog->accessibleName();
      QTest::keyClick(dialog, Qt::Key_Escape);
      closed = dialog->close();
      at_work = !ended && dialog->isVisible();
    }
    QTest::keyClick(window.windowHandle(), Qt::Key_A);
    go_on = true;
  });
  const auto answer = wait_while(&window, QStringLiteral("Counting…"), [&] {
    while (!go_on) std::this_thread::sleep_for(1ms);
    ended = true;
    return 7;
  });
  CHECK(answer == 7);
  CHECK(modal);
  CHECK(said == QStringLiteral("Counting…"));
  CHECK_FALSE(closed);
  CHECK(at_work);
  CHECK(window.text().isEmpty());
  CHECK(dialog_shown() == nullptr);
}

TEST_CASE("what work throws is the error of the wait") {
  QWidget window;
  const auto broken = wait_while(&window, QString(), []() -> int { throw std::runtime_error("broken"); });
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().code == chronicle::ErrorCode::program_fault);
  CHECK(broken.error().detail == "broken");
  const auto full = wait_while(&window, QString(), [] { throw std::bad_alloc(); });
  REQUIRE_FALSE(full.has_value());
  CHECK(full.error().code == chronicle::ErrorCode::out_of_memory);
}

TEST_CASE("work that can be given up ends early where the user wants that, and gives nothing") {
  QWidget window;
  window.show();
  const auto cancel = [](QWidget* dialog) {
    for (auto* button : dialog->findChildren<QPushButton*>()) button->click();
  };
  QTimer::singleShot(0, &window, [&] { cancel(dialog_shown()); });
  const auto given_up = chronicle::app::wait_unless_cancelled(&window, QStringLiteral("Counting…"),
                                                              [](const std::function<bool()>& is_over) {
                                                                while (!is_over()) std::this_thread::sleep_for(1ms);
                                                                return 7;
                                                              });
  CHECK_FALSE(given_up);
  const auto done = chronicle::app::wait_unless_cancelled(&window, QStringLiteral("Counting…"),
                                                          [](const std::function<bool()>&) { return 7; });
  REQUIRE(done);
  CHECK(*done == 7);
}
