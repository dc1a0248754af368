// Starts the window of the program, or an empty one, and leaves after its first painted frame. Prints its peak memory
// in KiB. What the start bench runs and times from outside.
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTextBrowser>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include "app/batch/batch.h"
#include "app/shell/start.h"

namespace {

/// Leaves the event loop when it is told to.
class Leave : public QObject {
 public:
  bool event(QEvent* event) override {
    if (event->type() == QEvent::User) QCoreApplication::exit(0);
    return QObject::event(event);
  }
};

/// Leaves the event loop after the first paint of a visible window, before anything that the paint has put off.
class FirstPaint : public QObject {
 public:
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::UpdateRequest && object->isWidgetType() && !done_) {
      done_ = true;
      QCoreApplication::postEvent(&leave_, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return false;
  }

 private:
  Leave leave_;
  bool done_ = false;
};

long resident_kib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stol(line.substr(6));
  return 0;
}

int open_empty_window(int& argc, char** argv) {
  const QApplication application(argc, argv);
  QMainWindow window;
  window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
  window.setCentralWidget(new QTextBrowser);
  window.resize(1440, 900);
  window.show();
  return QApplication::exec();
}

void watch_for_first_paint() {
  static FirstPaint first_paint;
  QCoreApplication::instance()->installEventFilter(&first_paint);
}

Q_COREAPP_STARTUP_FUNCTION(watch_for_first_paint)

}  // namespace

int main(int argc, char** argv) {
  const bool empty = argc > 1 && std::strcmp(argv[1], "empty") == 0;
  int code = 0;
  if (empty) {
    code = open_empty_window(argc, argv);
  } else {
    chronicle::app::WindowOptions options{.today = chronicle::app::today()};
    if (argc > 1) options.file = QString::fromLocal8Bit(argv[1]);
    code = chronicle::app::open_window(argc, argv, options);
  }
  std::printf("%ld\n", resident_kib());
  std::fflush(stdout);
  std::_Exit(code);  // how long the window takes to close is another matter
}
