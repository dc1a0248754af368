#include "app/shell/start.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <cstdio>
#include <future>

#include "app/shell/main_window.h"
#include "app/shell/user_library.h"
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

/// Has the fonts of the window found while the library is still read in another thread.
void find_fonts() {
  QFont font = QApplication::font();
  for (const auto weight : {QFont::Normal, QFont::Bold}) {
    font.setWeight(weight);
    QFontMetrics(font).horizontalAdvance(QStringLiteral("Сессия 2021"));
  }
}

}  // namespace

int open_window(int& argc, char** argv, const WindowOptions& options) {
  Settings settings;
  std::optional<Error> trouble;
  auto loading = std::async(std::launch::async, [&]() -> Result<LoadedLibrary> {
    auto library = first_library(options, settings, trouble);
    if (!library) return fail(library.error());
    return LoadedLibrary(std::move(*library));
  });
  QApplication application(argc, argv);
  apply_theme();
  find_fonts();
  try {
    auto loaded = loading.get();
    if (!loaded) throw Failure(loaded.error());
    Workspace workspace(std::move(*loaded), options.today);
    MainWindow window(workspace, settings);
    window.show();
    QTimer::singleShot(0, &window, [&] {
      if (trouble) dialogs().show_message(&window, Severity::warning, message_of(*trouble));
      window.offer_newer_record();
    });
    return QApplication::exec();
  } catch (const Failure& failure) {
    std::fprintf(stderr, "%s\n", message_of(failure.error()).toUtf8().constData());
    return 1;
  }
}

}  // namespace chronicle::app
