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

/// Leaves the event loop after the first paint of a visible window.
class FirstPaint : public QObject {
 public:
  bool eventFilter(QObject* object, QEvent* event) override {
    if (event->type() == QEvent::UpdateRequest && object->isWidgetType() && !done_) {
      done_ = true;
      QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
    }
    return false;
  }

 private:
  bool done_ = false;
};

long resident_kib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmRSS:", 0) == 0) return std::stol(line.substr(6));
  return 0;
}

int open_empty_window() {
  QMainWindow window;
  window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
  window.setCentralWidget(new QTextBrowser);
  window.resize(1440, 900);
  window.show();
  return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  FirstPaint first_paint;
  application.installEventFilter(&first_paint);
  const bool empty = argc > 1 && std::strcmp(argv[1], "empty") == 0;
  int code = 0;
  if (empty) {
    code = open_empty_window();
  } else {
    chronicle::app::WindowOptions options{.today = chronicle::app::today()};
    if (argc > 1) options.file = QString::fromLocal8Bit(argv[1]);
    code = chronicle::app::open_window(application, options);
  }
  std::printf("%ld\n", resident_kib());
  std::fflush(stdout);
  std::_Exit(code);  // how long the window takes to close is another matter
}
