#include "app/shell/start.h"

#include <QtGui/QSessionManager>
#include <cstdio>

#include "app/shell/application.h"
#include "app/shell/end_signals.h"
#include "app/shell/first_library.h"
#include "app/shell/main_window.h"
#include "app/theme/resources.h"
#include "app/theme/theme.h"

namespace chronicle::app {

int open_window(int& argc, char** argv, const WindowOptions& options) {
  Settings settings;
  std::vector<Error> troubles;  // of the reader's thread until the library is there
  std::optional<Error> failure;
  LibraryReader reader;
  const FirstLibrary first{options.file.value_or(QString()), settings.last_library()};
  reader.read([&troubles, first] { return open_first(first, troubles); }, options.today);
  const Application application(argc, argv);
  apply_theme();
  Workspace workspace(options.today);
  MainWindow window(workspace, settings, reader);
  QObject::connect(&window, &MainWindow::nothingToShow, &window, [&](const Error& error) {
    failure = error;
    QCoreApplication::quit();
  });
  QObject::connect(&application, &Application::failed, &window, &MainWindow::mention);
  std::optional<Error> unkept;  // when the program was made to end
  const auto keep = [&] {
    const auto kept = window.keep_everything();
    unkept = kept ? std::nullopt : std::optional(kept.error());
  };
  QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&](QSessionManager& session) {
    // It would be begun again with "-session ID", which is none of its options.
    session.setRestartHint(QSessionManager::RestartNever);
    keep();
  });
  const EndSignals end;
  QObject::connect(&end, &EndSignals::asked, &window, [&] {
    keep();
    QCoreApplication::exit(0);  // closes no window, so that none asks a question
  });
  QObject::connect(&window, &MainWindow::settled, &window, [&] {
    QApplication::setWindowIcon(program_icon());
    window.greet(troubles);
  });
  window.show();
  const int code = QApplication::exec();
  if (unkept) keep();  // what was worked on apart is free by now
  if (unkept && !failure) failure = unkept;
  if (!failure) return code;
  std::fprintf(stderr, "%s\n", message_of(*failure).toUtf8().constData());
  return 1;
}

}  // namespace chronicle::app
