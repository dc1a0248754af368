#include <CLI/CLI.hpp>

#include "app/batch/arguments.h"
#include "app/batch/shared_options.h"
#include "app/batch/verb_reader.h"

namespace chronicle::app {
namespace {

/// What is done with a library: copy, check, salvage, history, undo and redo.
class LibraryVerbs : public VerbReader {
 public:
  explicit LibraryVerbs(CLI::App& program) : program_(program) {
    add_copy();
    add_check();
    add_salvage();
    add_history();
    add_undo("undo", "Take back the latest changes of the records; what an edition brought stays");
    add_undo("redo", "Do again what was taken back last");
  }

  std::optional<Verb> read() override {
    if (program_.got_subcommand("copy")) return copy();
    if (program_.got_subcommand("check")) return check();
    if (program_.got_subcommand("salvage")) return salvage_;
    if (program_.got_subcommand("history")) return history();
    if (program_.got_subcommand("undo")) return undo_;
    if (program_.got_subcommand("redo")) return redo();
    return std::nullopt;
  }

 private:
  void add_copy() {
    CLI::App* verb = program_.add_subcommand("copy", "Copy a library to another file");
    add_file_to_change(verb, copy_.file);
    verb->add_option("--out", copy_.out, "File to write; it must not exist, and end in .chronicle")
        ->required()
        ->type_name("X")
        ->check(check_new_library, "");
    verb->add_flag("--for-others", for_others_,
                   "The record alone: no notes, tags, bookmarks, saved questions, kept texts of sources and codes "
                   "of prints, and no history");
  }

  void add_check() {
    CLI::App* verb = add_reading_verb(program_, "check",
                                      "Check a library: its store, its sources and where they disagree", check_.file);
    verb->add_option("--format", check_format_, "text or json")->type_name("")->check(CLI::IsMember({"text", "json"}));
    add_language(verb, check_.language);
  }

  void add_salvage() {
    CLI::App* verb =
        program_.add_subcommand("salvage",
                                "Copy what can be read of a damaged or foreign library into a new one, and say what is "
                                "lost");
    verb->add_option("--file", salvage_.file, "Library file to read; it is not changed")->required()->type_name("F");
    verb->add_option("--out", salvage_.out, "Library file to make: .chronicle")
        ->required()
        ->type_name("X")
        ->check(check_new_library, "");
  }

  void add_history() {
    CLI::App* verb =
        program_.add_subcommand("history",
                                "Tell who changed what and when, the latest first: time, user, what was done, record, "
                                "change, field, value before and after");
    add_file_to_change(verb, history_.file);
    verb->add_option("ID", history_id_, "Record, such as session/2021-11-12; all if there is none")
        ->check(check_id, "");
    add_row_format(verb, history_.format);
  }

  void add_undo(const char* name, const std::string& description) {
    CLI::App* verb = program_.add_subcommand(name, description);
    add_file_to_change(verb, undo_.file);
    verb->add_option("--count", undo_.count, "How many changes; 1 if there is none")
        ->type_name("N")
        ->check(check_count, "");
  }

  Verb copy() {
    copy_.whom = for_others_ ? CopyFor::others : CopyFor::oneself;
    return copy_;
  }

  Verb check() {
    check_.format = check_format_ == "json" ? CheckFormat::json : CheckFormat::text;
    return check_;
  }

  Verb history() {
    if (history_id_) history_.record = RecordId::parse(*history_id_);
    return history_;
  }

  Verb redo() {
    undo_.again = true;
    return undo_;
  }

  CLI::App& program_;
  CopyVerb copy_;
  CheckVerb check_;
  SalvageVerb salvage_;
  HistoryVerb history_;
  UndoVerb undo_;
  bool for_others_ = false;
  std::string check_format_ = "text";
  std::optional<std::string> history_id_;
};

}  // namespace

std::unique_ptr<VerbReader> library_verbs(CLI::App& program) { return std::make_unique<LibraryVerbs>(program); }

}  // namespace chronicle::app
