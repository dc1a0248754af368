#include "app/shell/start.h"

#include <cstdio>
#include <utility>

#include "app/library/first_library.h"
#include "app/shell/application.h"
#include "app/shell/hand_over.h"
#include "app/shell/keep_at_end.h"
#include "app/shell/language_command.h"
#include "app/shell/main_window.h"
#include "app/text/messages.h"
#include "app/text/translation.h"
#include "app/text/words.h"
#include "app/theme/resources.h"
#include "app/theme/theme.h"

namespace chronicle::app {
namespace {

/// One window after another, each in the language that the user chose in the one before.
class Showing {
 public:
  Showing(int& argc, char** argv, const WindowOptions& options)
      : argc_(argc),
        argv_(argv),
        first_{options.file.value_or(QString()), settings_.last_library()},
        day_(options.today),
        link_(options.link) {}

  /// Whether a window that shows the library already does what was asked for.
  bool is_handed_over() const { return hand_over(listening_place(path_of_first(first_)), link_); }

  /// Shows a window until it is closed; the program's exit code, or nothing if it is to be shown anew.
  std::optional<int> show_once() {
    shown_language = wanted_language(settings_);
    LibraryReader reader;
    std::vector<Error> troubles;  // of the reader's thread until the library is there
    reader.read([&troubles, first = first_] { return open_first(first, troubles); }, day_);
    if (application_)
      speak_shown_language(*application_);
    else
      make_application();
    return run(reader, troubles);
  }

 private:
  void make_application() {
    application_.emplace(argc_, argv_);
    apply_theme();
  }

  std::optional<int> run(LibraryReader& reader, const std::vector<Error>& troubles) {
    std::optional<Error> failure;
    bool is_again = false;
    Workspace workspace(day_);
    workspace.take_over(std::exchange(history_, {}));
    MainWindow window(workspace, settings_, reader);
    QObject::connect(&window, &MainWindow::nothingToShow, &window, [&](const Error& error) {
      failure = error;
      QCoreApplication::quit();
    });
    QObject::connect(&*application_, &Application::failed, &window, &MainWindow::mention);
    KeepAtEnd end(window);
    HandOver others;
    const auto listen = [&] { others.listen(listening_place(window.library_path())); };
    QObject::connect(&workspace, &Workspace::libraryChanged, &others, listen);
    QObject::connect(&others, &HandOver::asked, &window, &MainWindow::open_from_outside);
    QObject::connect(&window, &MainWindow::settled, &window, [&] {
      QApplication::setWindowIcon(program_icon());
      window.greet(troubles);
      if (const QString link = std::exchange(link_, {}); !link.isEmpty()) window.open_from_outside(link);
    });
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&] { is_again = window.close(); });
    window.show();
    const int code = QApplication::exec();
    if (const auto unkept = end.keep_rest(); unkept && !failure) failure = unkept;
    if (is_again && !failure) {
      first_ = {window.library_path(), settings_.last_library()};
      day_ = workspace.as_of();
      history_ = workspace.history();
      return std::nullopt;
    }
    if (!failure) return code;
    std::fprintf(stderr, "%s\n", message_of(*failure).toUtf8().constData());
    return 1;
  }

  Settings settings_;
  int& argc_;
  char** argv_;
  FirstLibrary first_;
  Day day_;
  History history_;  ///< of the window before
  QString link_;     ///< to be followed once there is a window
  std::optional<Application> application_;
};

}  // namespace

int open_window(int& argc, char** argv, const WindowOptions& options) {
  Showing showing(argc, argv, options);
  if (!options.is_new && showing.is_handed_over()) return 0;
  std::optional<int> code;
  while (!code) code = showing.show_once();
  return *code;
}

}  // namespace chronicle::app
