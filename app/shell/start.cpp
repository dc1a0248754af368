#include "app/shell/start.h"

#include <cstdio>

#include "app/library/first_library.h"
#include "app/shell/application.h"
#include "app/shell/keep_at_end.h"
#include "app/shell/main_window.h"
#include "app/text/messages.h"
#include "app/text/translation.h"
#include "app/text/words.h"
#include "app/theme/resources.h"
#include "app/theme/theme.h"

namespace chronicle::app {

int open_window(int& argc, char** argv, const WindowOptions& options) {
  Settings settings;
  shown_language = language_of(settings.language().toStdString()).value_or(desktop_language());
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
  KeepAtEnd end(window);
  QObject::connect(&window, &MainWindow::settled, &window, [&] {
    QApplication::setWindowIcon(program_icon());
    window.greet(troubles);
  });
  window.show();
  const int code = QApplication::exec();
  if (const auto unkept = end.keep_rest(); unkept && !failure) failure = unkept;
  if (!failure) return code;
  std::fprintf(stderr, "%s\n", message_of(*failure).toUtf8().constData());
  return 1;
}

}  // namespace chronicle::app
