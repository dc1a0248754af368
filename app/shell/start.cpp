#include "app/shell/start.h"

#include <QtCore/QFileInfo>
#include <cstdio>

#include "app/shell/application.h"
#include "app/shell/main_window.h"
#include "app/shell/user_library.h"
#include "app/theme/resources.h"
#include "app/theme/theme.h"
#include "core/edits/import.h"

namespace chronicle::app {
namespace {

/// The library to begin with. One that the user asked for and that cannot be opened is an error; failing the user's
/// own, the bundled record is shown from memory, so that there is always something to read.
Result<Library> first_library(const WindowOptions& options, const Settings& settings, std::optional<Error>& trouble) {
  if (options.file) return Library::open(options.file->toStdString());
  const QString last = settings.last_library();
  if (!last.isEmpty() && last != user_library_path() && QFileInfo::exists(last)) {
    auto opened = Library::open(last.toStdString());
    if (opened) return opened;
    trouble = opened.error();
  }
  auto own = open_user_library();
  if (own) return own;
  trouble = own.error();
  Library library = Library::in_memory();
  if (const auto filled = bring_in_edition(library); !filled) return fail(filled.error());
  return library;
}

}  // namespace

int open_window(int& argc, char** argv, const WindowOptions& options) {
  Settings settings;
  std::optional<Error> trouble, failure;
  LibraryReader reader;
  reader.read([&] { return first_library(options, settings, trouble); }, options.today);
  const Application application(argc, argv);
  apply_theme();
  Workspace workspace(options.today);
  MainWindow window(workspace, settings, reader);
  QObject::connect(&window, &MainWindow::nothingToShow, &window, [&](const Error& error) {
    failure = error;
    QCoreApplication::quit();
  });
  QObject::connect(&application, &Application::failed, &window, &MainWindow::mention);
  QObject::connect(&window, &MainWindow::settled, &window, [&] {
    QApplication::setWindowIcon(program_icon());
    if (trouble) dialogs().show_message(&window, Severity::warning, message_of(*trouble));
    window.offer_newer_record();
  });
  window.show();
  const int code = QApplication::exec();
  if (!failure) return code;
  std::fprintf(stderr, "%s\n", message_of(*failure).toUtf8().constData());
  return 1;
}

}  // namespace chronicle::app
