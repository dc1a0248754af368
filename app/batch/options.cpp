#include "app/batch/options.h"

#include <CLI/CLI.hpp>
#include <QtCore/QUrl>
#include <filesystem>
#include <memory>
#include <utility>

#include "app/batch/arguments.h"
#include "app/batch/shared_options.h"
#include "app/batch/verb_reader.h"
#include "app/handing/record_link.h"

namespace chronicle::app {
namespace {

/// A bare word that names no file.
bool is_mistyped_verb(const std::string& word) {
  std::error_code code;
  return word.find_first_of("./\\") == std::string::npos && !std::filesystem::exists(word, code);
}

/// The program's command line. CLI11 fills the members, and those of the readers, while it parses.
class CommandLine {
 public:
  CommandLine() : app_("CIS Chronicle: the record of the CIS Council of Heads of Government", "cis-chronicle") {
    app_.set_version_flag("--version", std::string("cis-chronicle ") + CHRONICLE_VERSION);
    app_.require_subcommand(0, 1);
    app_.add_option("FILE", window_.file,
                    "Library to open in the window, or a link to a record, such as chronicle:session/2021-11-12")
        ->check(check_shown, "");
    app_.add_flag("--new-window", window_.new_window,
                  "Open another window, also of a library that is shown in one already");
    app_.footer(
        "Without a verb the window opens. Exit codes: 0 done, 1 failed or a fault was found, 2 wrong "
        "usage.");
    for (const auto& reader_of : {paper_verbs, reading_verbs, editing_verbs, library_verbs})
      readers_.push_back(reader_of(app_));
  }

  Verb read(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
      return explain(stop);
    }
    for (const auto& reader : readers_)
      if (auto verb = reader->read()) return *std::move(verb);
    return window();
  }

 private:
  Say explain(const CLI::ParseError& stop) const {
    if (stop.get_exit_code() != 0) return wrong_usage(QString::fromStdString(stop.what()));
    if (dynamic_cast<const CLI::CallForVersion*>(&stop) != nullptr) return {.text = std::string(stop.what()) + "\n"};
    return {.text = app_.help()};
  }

  Verb window() {
    if (window_.file && is_link(QString::fromStdString(*window_.file)))
      window_.link = *std::exchange(window_.file, std::nullopt);
    if (window_.file && window_.file->starts_with("file://"))
      window_.file = QUrl(QString::fromStdString(*window_.file)).toLocalFile().toStdString();
    if (window_.file && is_mistyped_verb(*window_.file))
      return wrong_usage(
          QStringLiteral("“%1” is neither a file nor a verb").arg(QString::fromStdString(*window_.file)));
    return window_;
  }

  CLI::App app_;
  WindowVerb window_;
  std::vector<std::unique_ptr<VerbReader>> readers_;
};

}  // namespace

Verb read_command_line(int argc, const char* const* argv) {
  // So a session manager begins the program again. It is Qt's: the application takes it from what it is made with.
  constexpr int of_session = 2;
  if (argc <= of_session || std::string_view(argv[1]) != "-session") return CommandLine().read(argc, argv);
  std::vector<const char*> own(argv, argv + argc);
  own.erase(own.begin() + 1, own.begin() + 1 + of_session);
  return CommandLine().read(argc - of_session, own.data());
}

}  // namespace chronicle::app
