// Starts the window of the program, or an empty one, and leaves once it is painted. Prints its memory then in KiB. What
// the start bench runs and times from outside.
//   start_probe empty              the first frame of a window with a menu and a QTextBrowser
//   start_probe window [LIBRARY]   the first frame of the program's window
//   start_probe record [LIBRARY]   the first frame with rows in the register
//   start_probe page [LIBRARY]     the first frame with the text of the page in it
#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>
#include <cstdio>
#include <fstream>
#include <string>

#include "app/batch/batch.h"
#include "app/shell/start.h"

namespace {

/// What the frame must have in it.
std::string wanted = "window";

long resident_kib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stol(line.substr(6));
  return 0;
}

/// Ends the program on the spot: how long the window takes to close is another matter.
class Leave : public QObject {
 public:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::User) return QObject::event(event);
    std::printf("%ld\n", resident_kib());
    std::fflush(stdout);
    std::_Exit(0);
  }
};

/// Waits for the paint that is wanted. What it posts then is handled when the frame is on the screen, and before
/// anything that the window has put off until after it.
class PaintWatch : public QObject {
 public:
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::Paint && !done_ && is_wanted(object)) {
      done_ = true;
      QCoreApplication::postEvent(&leave_, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return false;
  }

 private:
  static bool is_wanted(QObject* painted) {
    if (wanted == "window") return qobject_cast<QMainWindow*>(painted) != nullptr;
    if (wanted == "record") {
      const auto* table = qobject_cast<QTableView*>(painted->parent());
      return table != nullptr && table->viewport() == painted && table->model()->rowCount() > 0;
    }
    const auto* browser = qobject_cast<QTextBrowser*>(painted->parent());
    return browser != nullptr && browser->viewport() == painted && !browser->document()->isEmpty();
  }

  Leave leave_;
  bool done_ = false;
};

int open_empty_window(int& argc, char** argv) {
  const QApplication application(argc, argv);
  QMainWindow window;
  window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
  window.setCentralWidget(new QTextBrowser);
  window.resize(1440, 900);
  window.show();
  return QApplication::exec();
}

void watch_paints() {
  static PaintWatch watch;
  QCoreApplication::instance()->installEventFilter(&watch);
}

Q_COREAPP_STARTUP_FUNCTION(watch_paints)

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1) wanted = argv[1];
  if (wanted == "empty") {
    wanted = "window";
    return open_empty_window(argc, argv);
  }
  chronicle::app::WindowOptions options{.today = chronicle::app::today(), .is_new = true};
  if (argc > 2) options.file = QString::fromLocal8Bit(argv[2]);
  return chronicle::app::open_window(argc, argv, options);
}
