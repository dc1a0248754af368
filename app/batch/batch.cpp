#include "app/batch/batch.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <algorithm>
#include <cstdio>

#include "app/background/attempt.h"
#include "app/batch/add_list.h"
#include "app/batch/check.h"
#include "app/batch/edit.h"
#include "app/batch/history.h"
#include "app/batch/import_table.h"
#include "app/batch/options.h"
#include "app/batch/salvage.h"
#include "app/batch/timeline.h"
#include "app/batch/verbs.h"
#include "app/print/brief_formats.h"
#include "app/shell/start.h"
#include "app/text/messages.h"
#include "app/text/translation.h"
#include "app/text/values.h"
#include "core/base/system_error.h"
#include "core/words/one_line.h"

namespace chronicle::app {
namespace {

constexpr int done = 0;
constexpr int failed = 1;

/// Says one line on standard error, which no file or name in it can break or turn into orders to a terminal.
void complain(const std::string& line) { std::fprintf(stderr, "%s\n", one_line(line).c_str()); }

int fail_with(const Error& error) {
  complain(message_of(error).toStdString());
  return failed;
}

/// `stands` is a sentence on what was done to a library before that.
int write_out(const std::string& text, const std::string& stands = {}) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (written) return done;
  complain("Standard output cannot be written: " + system_words(errno) + "." + (stands.empty() ? "" : " " + stands));
  return failed;
}

/// Says what went wrong, where something else had been done before: `stands` says what.
int fail_after(const Error& error, const std::string& stands) {
  QString message = message_of(error);
  const QString sentence = QString::fromStdString(stands), claim = QStringLiteral("Nothing was changed.");
  if (message.contains(claim))
    message.replace(claim, sentence);
  else
    message += QLatin1Char(' ') + sentence;
  complain(message.toStdString());
  return failed;
}

/// "One change was taken back before that."
std::string told_before(const UndoVerb& verb, std::size_t count) {
  const std::string what = verb.again ? "done again" : "taken back";
  return count == 1 ? "One change was " + what + "." : std::to_string(count) + " changes were " + what + ".";
}

/// What the libraries below have to say is no matter of a batch command, whose standard error has one line of its own.
void keep_quiet(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtFatalMsg) complain(message.toStdString());
}

/// A PDF is laid out without a display, even where there is one.
class WithoutDisplay {
 public:
  WithoutDisplay() {
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // Where there is none, Qt would make a folder for sockets in the temporary folder and leave it there.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime_.path().toLocal8Bit());
#endif
  }

 private:
  QTemporaryDir runtime_;
};

class Runner {
 public:
  Runner(int& argc, char** argv, Day today) : argc_(argc), argv_(argv), today_(today) {}

  int operator()(const Say& say) const {
    if (say.code == done) return write_out(say.text);
    complain(say.text);
    return say.code;
  }
  int operator()(const PrintVerb& verb) const {
    shown_language = verb.options.language;
    // The cover of a dossier is in the words of the window.
    if (!verb.dossier && !format_of(verb.out)->has_pages) return finish(print(verb, today_));
    return finish(with_fonts([&] { return print(verb, today_); }));
  }
  int operator()(const TimelineVerb& verb) const {
    shown_language = verb.language;
    return finish(with_fonts([&] { return draw_timeline(verb, today_); }));
  }
  int operator()(const ListVerb& verb) const {
    shown_language = verb.language;
    const auto lines = list(verb, today_);
    return lines ? write_out(*lines) : fail_with(lines.error());
  }
  int operator()(const SearchVerb& verb) const {
    shown_language = verb.language;
    const auto lines = search(verb, today_);
    return lines ? write_out(*lines) : fail_with(lines.error());
  }
  int operator()(const ExportVerb& verb) const {
    shown_language = verb.language;
    return finish(export_records(verb, today_));
  }
  int operator()(const ImportVerb& verb) const {
    if (!verb.dry_run) return finish(import_records(verb));
    const auto lines = preview_import(verb);
    return lines ? write_out(*lines) : fail_with(lines.error());
  }
  int operator()(const ImportTableVerb& verb) const {
    const auto imported = import_table(verb);
    if (!imported) return fail_with(imported.error());
    if (const int code = write_out(imported->text); code != done) return code;
    if (imported->faults > 0) {
      complain("Faults found: " + std::to_string(imported->faults) + ". Nothing was changed.");
      return failed;
    }
    if (!imported->left_out.empty()) complain("Columns left out, as no field is called so: " + imported->left_out);
    return done;
  }
  int operator()(const SetVerb& verb) const { return finish(set(verb)); }
  int operator()(const AddVerb& verb) const {
    const auto line = add(verb);
    return line ? write_out(*line, line->substr(0, line->size() - 1) + " was added.") : fail_with(line.error());
  }
  int operator()(const AddListVerb& verb) const {
    const auto lines = add_list(verb);
    return lines ? write_out(*lines, verb.dry_run ? "" : "The documents were added.") : fail_with(lines.error());
  }
  int operator()(const RemoveVerb& verb) const { return finish(remove(verb)); }
  int operator()(const MergeVerb& verb) const {
    const auto lines = merge(verb);
    return lines ? write_out(*lines) : fail_with(lines.error());
  }
  int operator()(const CopyVerb& verb) const { return finish(copy(verb)); }
  int operator()(const CheckVerb& verb) const {
    shown_language = verb.language;
    const auto report = check(verb, today_);
    if (!report) return fail_with(report.error());
    if (const int code = write_out(report->text); code != done) return code;
    if (report->faults == 0) return done;
    complain("Faults found: " + std::to_string(report->faults) + ".");
    return failed;
  }
  int operator()(const SalvageVerb& verb) const {
    const auto report = salvage(verb);
    if (!report) return fail_with(report.error());
    if (const int code = write_out(report->text); code != done) return code;
    if (report->is_whole) return done;
    complain("Not everything could be kept. The new library holds what could be read.");
    return failed;
  }
  int operator()(const HistoryVerb& verb) const {
    const auto lines = history(verb);
    return lines ? write_out(*lines) : fail_with(lines.error());
  }
  int operator()(const UndoVerb& verb) const {
    const TakenBack taken = take_back(verb);
    const auto count = std::count(taken.text.begin(), taken.text.end(), '\n');
    if (count == 0 && taken.error) return fail_with(*taken.error);
    const std::string stands = told_before(verb, static_cast<std::size_t>(count));
    if (const int code = write_out(taken.text, stands); code != done) return code;
    return taken.error ? fail_after(*taken.error, stands) : done;
  }
  int operator()(const WindowVerb& verb) const {
    qInstallMessageHandler(nullptr);
    WindowOptions options{.file = {}, .today = today_};
    if (verb.file) options.file = QString::fromStdString(*verb.file);
    options.link = QString::fromStdString(verb.link);
    options.is_new = verb.new_window;
    return open_window(argc_, argv_, options);
  }

 private:
  /// The foot of a sheet is in the language of the page; what is said on the terminal afterwards is not.
  template <typename Work>
  Result<void> with_fonts(const Work& work) const {
    const WithoutDisplay without_display;
    QGuiApplication application(argc_, argv_);
    speak_shown_language(application);
    return work();
  }
  static int finish(const Result<void>& result) { return result ? done : fail_with(result.error()); }

  int& argc_;
  char** argv_;
  Day today_;
};

}  // namespace

Day today() { return to_day(QDate::currentDate()).value_or(Day{0}); }

int run(int argc, char** argv, Day today) {
  QCoreApplication::setApplicationName(QStringLiteral("cis-chronicle"));
  QCoreApplication::setApplicationVersion(QStringLiteral(CHRONICLE_VERSION));
  QGuiApplication::setApplicationDisplayName(QStringLiteral("CIS Chronicle"));
  QGuiApplication::setDesktopFileName(QStringLiteral("cis-chronicle"));
  qInstallMessageHandler(keep_quiet);
  try {
    return std::visit(Runner(argc, argv, today), read_command_line(argc, argv));
  } catch (...) {
    return fail_with(caught_error());
  }
}

}  // namespace chronicle::app
