// Runs the window tests: offscreen where there is no display, with settings and data in a folder that goes with the
// run. A warning of Qt fails the run. The locale is C.UTF-8, whatever the user's is, or that which
// CHRONICLE_TEST_LOCALE names.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QtCore/QTemporaryDir>
#include <atomic>
#include <clocale>
#include <cstdio>

#include "app/shell/application.h"

namespace {

std::atomic<int> warnings = 0;

void count_warnings(QtMsgType type, const QMessageLogContext&, const QString& message) {
  std::fprintf(stderr, "%s\n", message.toUtf8().constData());
  // The offscreen platform says so of windows with a size of their own, and of those that come to the front.
  if (message.startsWith(QLatin1StringView("This plugin does not support"))) return;
  if (type == QtWarningMsg || type == QtCriticalMsg) ++warnings;
}

/// Before the application, which takes the locale from the environment. False: there is no such locale.
bool set_locale() {
  const QByteArray wanted = qgetenv("CHRONICLE_TEST_LOCALE");
  qputenv("LC_ALL", wanted.isEmpty() ? "C.UTF-8" : wanted);  // Qt warns of a locale without UTF-8
  return wanted.isEmpty() || std::setlocale(LC_ALL, wanted.constData()) != nullptr;
}

}  // namespace

/// libdbus, which Qt brings, keeps a buffer to the end.
extern "C" const char* __lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier): the sanitizer's name
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libdbus-1.so\n";
}  // NOLINT(bugprone-reserved-identifier)

int main(int argc, char** argv) {
  if (!set_locale()) {
    std::fprintf(stderr, "there is no locale \"%s\" here\n", qgetenv("CHRONICLE_TEST_LOCALE").constData());
    return 1;
  }
  if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir home;
  for (const char* place : {"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
    qputenv(place, home.path().toUtf8());
  qInstallMessageHandler(count_warnings);
  const chronicle::app::Application application(argc, argv);
  const int failed = Catch::Session().run(argc, argv);
  if (warnings > 0) std::fprintf(stderr, "%d warnings of Qt\n", warnings.load());
  return failed != 0 ? failed : (warnings > 0 ? 1 : 0);
}
