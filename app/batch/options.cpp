#include "app/batch/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <map>

#include "app/batch/arguments.h"
#include "app/handing/record_link.h"
#include "app/print/brief_formats.h"
#include "app/print/dossier.h"
#include "app/print/timeline_formats.h"
#include "app/text/words.h"
#include "core/entry/field.h"
#include "core/export/export.h"
#include "core/export/printed.h"
#include "core/model/part.h"
#include "core/query/questions/question.h"
#include "core/query/search/quoted_place.h"
#include "core/wording/phrases.h"

namespace chronicle::app {
namespace {

/// A bare word that names no file.
bool is_mistyped_verb(const std::string& word) {
  std::error_code code;
  return word.find_first_of("./\\") == std::string::npos && !std::filesystem::exists(word, code);
}

/// Of a timeline: more pages beside each other, or longer years, nobody could use.
constexpr int most_beside = 100;
constexpr int longest_year = 3650;

/// The program's command line. CLI11 fills the members while it parses.
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
    add_print();
    add_timeline();
    add_list();
    add_search();
    add_export();
    add_import();
    add_set();
    add_add();
    add_remove();
    add_merge();
    add_copy();
    add_check();
    add_salvage();
    add_history();
    add_undo("undo", "Take back the latest changes of the records; what an edition brought stays");
    add_undo("redo", "Do again what was taken back last");
  }

  Verb read(int argc, const char* const* argv) {
    try {
      app_.parse(argc, argv);
    } catch (const CLI::ParseError& stop) {
      return explain(stop);
    }
    return verb();
  }

 private:
  template <typename V>
  CLI::App* add(const char* name, const std::string& description, V& into) {
    CLI::App* verb = app_.add_subcommand(name, description);
    verb->add_option("--file", into.file, "Library file; the bundled record if there is none")
        ->type_name("F")
        ->check(check_library, "");
    return verb;
  }

  void add_print() {
    CLI::App* verb = add("print", "Write the pages of records or questions as one document", print_);
    verb->add_option("ID", print_.ids,
                     "Records, such as session/2021-11-12, or questions, such as "
                     "question/horizon?months=12; the questions are " +
                         all_questions())
        ->required()
        ->check(check_subject, "");
    verb->add_option("--out", print_.out, "File to write, or to replace: " + brief_ends())
        ->required()
        ->type_name("X")
        ->check(check_summary, "");
    add_as_of(verb, "Day that the document holds for; today if there is none");
    CLI::Option* dossier = verb->add_flag("--dossier", print_.dossier,
                                          "As a dossier: a cover, contents, numbered sections. The ID " +
                                              std::string(last_session) + " is then the session held last, and " +
                                              std::string(before_session_address) + " alone a ready dossier");
    verb->add_option("--title", print_.title, "Title on the cover of a dossier")->type_name("TEXT")->needs(dossier);
    verb->add_option("--for", print_.for_whom, "Whom a dossier is for")->type_name("TEXT")->needs(dossier);
    verb->add_option("--by", print_.by_whom, "Who prepared a dossier")->type_name("TEXT")->needs(dossier);
    verb->add_option("--part-sections", part_sections_,
                     "Of the pages of a kind in a dossier only these sections, in this order, such as "
                     "session=facts,documents or question=statements; once for each kind")
        ->type_name("KIND=A,B,...")
        ->allow_extra_args(false)
        ->check(check_part_sections, "")
        ->needs(dossier);
    add_print_options(verb, dossier);
    add_language(verb);
    verb->add_option("--titles", titles_,
                     "Language of the titles of documents and sources, where they have one: en, ru, kk, or both, one "
                     "behind the other; that of the text if there is none")
        ->type_name("")
        ->check(CLI::IsMember(std::vector<std::string>(title_words.begin(), title_words.end())));
  }

  void add_timeline() {
    CLI::App* verb = add("timeline", "Draw the timeline, in pages or as one picture", timeline_);
    verb->add_option("--out", timeline_.out, "File to write, or to replace: " + timeline_ends())
        ->required()
        ->type_name("X")
        ->check(check_timeline, "");
    verb->add_option("--from", from_, "First year, month or day; the start of the record if there is none")
        ->type_name("2021")
        ->check(check_days, "");
    verb->add_option("--to", to_, "Last year, month or day; the end of the record if there is none")
        ->type_name("2025")
        ->check(check_days, "");
    add_as_of(verb, "Day whose knowledge is drawn; today if there is none");
    verb->add_option("--query", query_, "Only what this search finds; the other sessions are faint")
        ->type_name("QUERY");
    verb->add_option("--paper", paper_, "a4, a3 or letter; a4 if there is none")
        ->type_name("")
        ->check(CLI::IsMember({"a4", "a3", "letter"}));
    verb->add_option("--orientation", orientation_, "landscape or portrait; landscape if there is none")
        ->type_name("")
        ->check(CLI::IsMember({"landscape", "portrait"}));
    CLI::Option* pages = verb->add_option("--pages", timeline_.layout.beside,
                                          "So many pages beside each other; below each come as many as its lanes need; "
                                          "1 if there is none")
                             ->type_name("N")
                             ->check(CLI::Range(1, most_beside));
    verb->add_option("--scale", scale_, "Millimetres of paper a year, in place of --pages")
        ->type_name("MM")
        ->check(CLI::Range(1, longest_year))
        ->excludes(pages);
    add_language(verb);
  }

  /// What the print window asks for, too.
  void add_print_options(CLI::App* verb, CLI::Option* dossier) {
    verb->add_flag("--one-page", print_.options.one_page,
                   "Each record or question on one page, by smaller type and without its least important rows; the "
                   "page says what is missing")
        ->excludes(dossier);
    verb->add_option("--sections", sections_,
                     "Only these sections of the pages, in this order, such as facts,documents,statements; all if "
                     "there is none")
        ->type_name("A,B,...")
        ->check(check_sections, "")
        ->excludes(dossier);
    verb->add_flag("--no-sources", no_sources_, "Without sources and their marks")->excludes(dossier);
    verb->add_flag("--no-code", no_code_,
                   "Without the code in the foot, by which Go To finds again what was printed; only a library that can "
                   "be written keeps one");
    verb->add_flag("--notes", print_.options.notes, "With your own notes, tags and bookmarks");
    std::vector<std::string> names;
    for (const PaperMeasures& paper : papers) names.emplace_back(paper.name);
    verb->add_option("--paper", paper_,
                     alternatives({names.begin(), names.end()}) +
                         ": the pages of .pdf, .odt and .docx, as the options below; a4 if there is none")
        ->type_name("")
        ->check(CLI::IsMember(names));
    verb->add_option("--orientation", orientation_, "portrait or landscape; portrait if there is none")
        ->type_name("")
        ->check(CLI::IsMember({"portrait", "landscape"}));
    verb->add_option("--margins", margins_,
                     "Margins in millimetres: one for all, or left, top, right and bottom; 20,14,20,14 if there is "
                     "none")
        ->type_name("M")
        ->check(check_margins, "");
    verb->add_option("--header", print_.options.header, "At the head of each page, in place of the title")
        ->type_name("TEXT");
    verb->add_option("--footer", print_.options.footer, "At the foot of each page, in place of program and library")
        ->type_name("TEXT");
    verb->add_option("--mark", print_.options.classification,
                     "Over the head of each page, such as \"For official use\"")
        ->type_name("TEXT");
  }

  void add_list() {
    CLI::App* verb = add("list", "List the records of a kind, one a line: id, title", list_);
    verb->add_option("KIND", kind_, all_kinds())->required()->check(check_kind, "");
    add_columns(verb,
                "Write a table: a line of headings, then the id and these columns of each record that the day knows. "
                "They are, of ");
    add_as_of(verb, "Day whose knowledge is listed; today if there are columns, all records if there are none");
    add_language(verb);
    add_row_format(verb);
  }

  void add_search() {
    CLI::App* verb = add("search", "Search the record, one record a line, the best first: id, title", search_);
    verb->add_option("QUERY", words_,
                     "Words, \"phrases\", -without, OR, begin* and fields such as year:2021; a query that "
                     "begins with - comes after --")
        ->required();
    add_as_of(verb, "Day whose knowledge is searched; today if there is none");
    verb->add_option("--limit", search_.limit, "How many records at most; all if there is none")
        ->type_name("N")
        ->check(check_count, "");
    add_language(verb);
    add_row_format(verb);
  }

  void add_export() {
    CLI::App* verb = add("export", "Write records for other programs", export_);
    std::string what;
    for (const Exporter& exporter : exporters()) {
      what += what.empty() ? "" : ", ";
      what += exporter.suffix;
      what += " is ";
      what += exporter.what;
    }
    verb->add_option("--out", export_.out, "File to write, or to replace: " + what)->required()->type_name("X");
    CLI::Option* kind = verb->add_option("--kind", kind_, "Write a table of the records of this kind: " + all_kinds())
                            ->type_name("KIND")
                            ->check(check_kind, "");
    CLI::Option* columns =
        add_columns(verb, "The columns of the table beside the id; all if there are none. They are, of ")->needs(kind);
    verb->add_flag("--facts", export_.facts,
                   "The facts of the records as they are entered, in a table that import reads back")
        ->needs(kind)
        ->excludes(columns);
    verb->add_option("--query", query_, "Only what this search finds, or rests on; not of a record file")
        ->type_name("QUERY");
    add_as_of(verb, "Day that tables, calendars and a query hold for; today if there is none");
    add_language(verb);
  }

  CLI::Option* add_columns(CLI::App* verb, const char* what) {
    const std::string columns =
        kinds_with_columns("; ", [](Kind kind) { return std::string(": ").append(column_ids(kind)); });
    return verb->add_option("--columns", columns_, what + columns)->type_name("A,B,...");
  }

  void add_import() {
    CLI::App* verb =
        app_.add_subcommand("import", "Bring record files that belong together into a library, all of them or nothing");
    verb->add_option("--file", import_.file, "Library file to write to; a new one is made if it does not exist")
        ->required()
        ->type_name("F")
        ->check(check_library, "");
    verb->add_option("RECORDS", import_.from, "Record files, or one table, .csv or .tsv, with --kind")->required();
    verb->add_flag("--dry-run", import_.dry_run, "Say what would change, and write nothing");
    CLI::Option* kind = verb->add_option("--kind", kind_, "Of which records the table is: " + all_kinds())
                            ->type_name("KIND")
                            ->check(check_kind, "");
    verb->add_option("--map", maps_,
                     "What a column of the table holds, where its heading does not say it, by heading or number: "
                     "Held=held, 3=names.ru; Comment=- leaves it out")
        ->type_name("COLUMN=FIELD")
        ->needs(kind);
    add_citing(verb, "Source of the values of the table; what other sources said before stays as what they say");
  }

  void add_set() {
    CLI::App* verb = app_.add_subcommand("set", "Change facts of a record");
    add_file_to_change(verb, set_.file);
    verb->add_option("ID", id_, "Record, such as session/2021-11-12")->required()->check(check_id, "");
    add_assignments(verb)->required();
    add_citing(verb, "Source of the values; what other sources said before stays as what they say");
  }

  void add_add() {
    CLI::App* verb =
        app_.add_subcommand("add", "Add a record and write its id, or several documents that a session dealt with");
    add_file_to_change(verb, add_.file);
    CLI::Option* kind = verb->add_option("KIND", kind_, all_kinds())->check(check_kind, "");
    CLI::Option* facts = add_assignments(verb);
    CLI::Option* id =
        verb->add_option("--id", slug_,
                         "Its id without the kind, such as 2021-11-12; made of its facts if there is none")
            ->type_name("SLUG");
    add_citing(verb, "Source of the record as a whole, or of all that the list says");
    CLI::Option* list = verb->add_option("--list", list_file_,
                                         "In place of KIND: a list of documents as a communiqué or a spreadsheet has "
                                         "it (numbered lines, TSV or CSV), added as one change")
                            ->type_name("X")
                            ->excludes(kind)
                            ->excludes(facts)
                            ->excludes(id);
    verb->add_option("--session", session_, "Session that dealt with the documents of the list")
        ->type_name("ID")
        ->needs(list)
        ->check(check_session, "");
    verb->add_option("--verb", act_,
                     "What was done, where the list does not say it: " + all_words<chronicle::Verb>() +
                         "; adopted if there is none")
        ->type_name("WORD")
        ->needs(list)
        ->check(check_verb, "");
    verb->add_flag("--dry-run", add_list_.dry_run, "Say what was understood of the list, and write nothing")
        ->needs(list);
    add_row_format(verb)->needs(list);
  }

  void add_merge() {
    CLI::App* verb =
        app_.add_subcommand("merge", "Make one record of two: what refers to the second refers to the first");
    add_file_to_change(verb, merge_.file);
    verb->add_option("KEEP", keep_, "Record that is kept, such as person/petrov")->required()->check(check_id, "");
    verb->add_option("GO", go_, "Record that goes; its id leads to the one that is kept")
        ->required()
        ->check(check_id, "");
    verb->add_option("--take", taken_,
                     "Facts that are taken from the record that goes though both have them, such as state,names.en")
        ->type_name("A,B,...");
    verb->add_flag("--dry-run", merge_.dry_run, "Say what would change, and write nothing");
  }

  void add_copy() {
    CLI::App* verb = app_.add_subcommand("copy", "Copy a library to another file");
    add_file_to_change(verb, copy_.file);
    verb->add_option("--out", copy_.out, "File to write; it must not exist, and end in .chronicle")
        ->required()
        ->type_name("X")
        ->check(check_new_library, "");
    verb->add_flag("--for-others", for_others_,
                   "The record alone: no notes, tags, bookmarks, saved questions, kept texts of sources and codes "
                   "of prints, and no history");
  }

  void add_remove() {
    CLI::App* verb = app_.add_subcommand("remove", "Remove a record that no other refers to");
    add_file_to_change(verb, remove_.file);
    verb->add_option("ID", id_, "Record, such as session/2021-11-12")->required()->check(check_id, "");
    verb->add_flag("--with-parts", remove_.with_parts,
                   "With what stands on its page alone, such as the agenda items and announcements of a session");
  }

  CLI::Option* add_assignments(CLI::App* verb) {
    return verb
        ->add_option("FIELD=VALUE", assignments_,
                     "Facts by their keys in the record format, as held=\"12 November 2021\", names.ru=TEXT, "
                     "place=Minsk; FIELD= empties one, topics+=ID adds to a list, topics-=ID removes from it")
        ->check(check_assignment, "");
  }
  void add_citing(CLI::App* verb, const char* source) {
    CLI::Option* option = verb->add_option("--source", source_, source)->type_name("ID")->check(check_source, "");
    verb->add_option("--locator", citing_.locator, "Where in the source, such as \"p. 2\"")
        ->type_name("L")
        ->needs(option);
    verb->add_option("--confidence", confidence_, "How sure that is: " + all_words<Confidence>())
        ->type_name("C")
        ->needs(option)
        ->check(CLI::IsMember({"high", "medium", "low"}));
    verb->add_option("--reading", citing_.reading, "What the source says, if it differs")
        ->type_name("TEXT")
        ->needs(option);
  }

  void add_check() {
    CLI::App* verb = add("check", "Check a library: its store, its sources and where they disagree", check_);
    verb->add_option("--format", check_format_, "text or json")->type_name("")->check(CLI::IsMember({"text", "json"}));
    add_language(verb);
  }

  void add_salvage() {
    CLI::App* verb =
        app_.add_subcommand("salvage",
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
        app_.add_subcommand("history",
                            "Tell who changed what and when, the latest first: time, user, what was done, record, "
                            "change, field, value before and after");
    add_file_to_change(verb, history_.file);
    verb->add_option("ID", history_id_, "Record, such as session/2021-11-12; all if there is none")
        ->check(check_id, "");
    add_row_format(verb);
  }

  void add_undo(const char* name, const std::string& description) {
    CLI::App* verb = app_.add_subcommand(name, description);
    add_file_to_change(verb, undo_.file);
    verb->add_option("--count", undo_.count, "How many changes; 1 if there is none")
        ->type_name("N")
        ->check(check_count, "");
  }

  void add_as_of(CLI::App* verb, const char* what) {
    verb->add_option("--as-of", as_of_, what)->type_name("YYYY-MM-DD")->check(check_day, "");
  }

  /// Of verbs that word what the record has.
  void add_language(CLI::App* verb) {
    verb->add_option(
            "--lang", language_,
            "Language of pages, titles and cells: en, ru, or kk (Kazakh, not yet reviewed); en if there is none")
        ->type_name("")
        ->check(CLI::IsMember(std::vector<std::string>(language_codes.begin(), language_codes.end())));
  }

  CLI::Option* add_row_format(CLI::App* verb) {
    std::vector<std::string> names;
    for (const RowFormat& format : row_formats()) names.emplace_back(format.name);
    return verb->add_option("--format", row_format_, row_format_names())->type_name("")->check(CLI::IsMember(names));
  }

  /// Of verbs that make no sense with the bundled record.
  static void add_file_to_change(CLI::App* verb, std::string& file) {
    verb->add_option("--file", file, "Library file")->required()->type_name("F")->check(check_library, "");
  }

  static Say wrong_usage(const QString& what) {
    return {.text = QStringLiteral("%1. “cis-chronicle --help” shows the usage.").arg(what).toStdString(), .code = 2};
  }

  Say explain(const CLI::ParseError& stop) {
    if (stop.get_exit_code() != 0) return wrong_usage(QString::fromStdString(stop.what()));
    if (dynamic_cast<const CLI::CallForVersion*>(&stop) != nullptr) return {.text = std::string(stop.what()) + "\n"};
    return {.text = app_.help()};
  }

  Language language() const { return language_of(language_).value_or(Language::english); }

  /// The query, or what makes no sense in it.
  static std::variant<SearchQuery, Say> understood(const std::string& text) {
    auto query = parse_query(text);
    if (auto* right = std::get_if<SearchQuery>(&query)) return std::move(*right);
    const QueryFault& fault = std::get<QueryFault>(query);
    const QString line = QStringLiteral("The query makes no sense at its character %1: %2.")
                             .arg(count_characters(std::string_view(text).substr(0, fault.at)) + 1)
                             .arg(QString::fromStdString(phrases_in(shown_language).reasons.query_fault(fault)));
    return Say{.text = line.toStdString(), .code = 2};
  }

  Verb export_for_others() {
    if (as_of_) export_.as_of = Day::parse(*as_of_);
    export_.language = language();
    const bool of_list = !kind_.empty();
    const Exporter* exporter = exporter_of(export_.out, of_list);
    if (exporter == nullptr) return wrong_end(export_.out, of_list);
    if (of_list) {
      export_.kind = kinds().at(kind_);
      if (export_.facts && exporter->suffix == ".json")
        return wrong_usage(QStringLiteral("A table of facts must end in .csv or .tsv"));
    }
    if (of_list && !export_.facts) {
      auto columns = columns_asked(*export_.kind);
      if (const Say* fault = std::get_if<Say>(&columns)) return *fault;
      export_.columns = std::get<std::vector<const Column*>>(std::move(columns));
    }
    if (!query_) return export_;
    if (exporter->part == ExportPart::everything)
      return wrong_usage(QStringLiteral("A record file has every record, so --query makes no sense with it"));
    auto query = understood(*query_);
    if (const Say* fault = std::get_if<Say>(&query)) return *fault;
    export_.query = std::get<SearchQuery>(std::move(query));
    return export_;
  }

  static Say wrong_end(const std::string& path, bool of_list) {
    const QString file = QString::fromStdString(path);
    const QString ends = QString::fromStdString(export_ends(of_list));
    if (of_list) return wrong_usage(QStringLiteral("“%1” must end in %2, as --kind asks for a table").arg(file, ends));
    if (exporter_of(path, true) != nullptr)
      return wrong_usage(QStringLiteral("“%1” is a table, and --kind is missing, which says of what").arg(file));
    return wrong_usage(QStringLiteral("“%1” must end in %2, or for a table, with --kind, in %3")
                           .arg(file, ends, QString::fromStdString(export_ends(true))));
  }

  /// The columns of --columns, all if it is not there; or what makes no sense in it.
  std::variant<std::vector<const Column*>, Say> columns_asked(Kind kind) const {
    const QString plural = text_of(plural_of(kind));
    if (columns_of(kind).empty())
      return wrong_usage(QStringLiteral("There are no columns for %1; there are for %2")
                             .arg(plural, QString::fromStdString(kinds_with_columns(", ", [](Kind) { return ""; }))));
    std::vector<const Column*> columns;
    if (!has_columns()) {
      for (const Column& column : columns_of(kind)) columns.push_back(&column);
      return columns;
    }
    for (const QString& id : QString::fromStdString(columns_).split(u',')) {
      const Column* column = column_of(kind, id.toStdString());
      if (column == nullptr)
        return wrong_usage(QStringLiteral("“%1” is no column of %2; the columns are %3")
                               .arg(id, plural, QString::fromStdString(column_ids(kind))));
      if (std::find(columns.begin(), columns.end(), column) != columns.end())
        return wrong_usage(QStringLiteral("The column “%1” is asked for twice").arg(id));
      columns.push_back(column);
    }
    return columns;
  }

  /// They may be asked for by an empty text.
  bool has_columns() const {
    const auto* verb = app_.get_subcommands().front();
    return verb->get_option("--columns")->count() > 0;
  }

  Verb timeline() {
    if (as_of_) timeline_.as_of = Day::parse(*as_of_);
    timeline_.language = language();
    if (from_) timeline_.from = parse_days(*from_)->first;
    if (to_) timeline_.to = parse_days(*to_)->last;
    if (timeline_.from && timeline_.to && *timeline_.to < *timeline_.from)
      return wrong_usage(QStringLiteral("--to lies before --from"));
    timeline_.layout.size = timeline_papers().at(paper_);
    if (orientation_ == "portrait") timeline_.layout.orientation = QPageLayout::Portrait;
    if (scale_) timeline_.layout.millimetres_a_year = *scale_;
    if (!query_) return timeline_;
    auto query = understood(*query_);
    if (const Say* fault = std::get_if<Say>(&query)) return *fault;
    timeline_.query = std::get<SearchQuery>(std::move(query));
    return timeline_;
  }

  Verb print() {
    if (as_of_) print_.as_of = Day::parse(*as_of_);
    PrintOptions& options = print_.options;
    options.language = language();
    options.titles = title_languages_of(titles_);
    for (const PaperMeasures& paper : papers)
      if (paper.name == paper_) options.paper = paper.paper;
    options.sources = !no_sources_;
    options.code = !no_code_;
    options.is_landscape = orientation_ == "landscape";
    if (margins_) options.margins = parse_margins(*margins_).value();
    if (sections_) options.sections = words_of_list(*sections_);
    for (const std::string& one : part_sections_) {
      const std::size_t sign = one.find('=');
      print_.part_sections[one.substr(0, sign)] = words_of_list(one.substr(sign + 1));
    }
    if (options.one_page && !format_of(print_.out)->has_pages)
      return wrong_usage(QStringLiteral("--one-page makes sense with a file that has pages: .pdf, .odt or .docx"));
    return print_;
  }

  Verb search() {
    std::string text;
    for (const std::string& word : words_) text += (text.empty() ? "" : " ") + word;
    auto query = understood(text);
    if (const Say* fault = std::get_if<Say>(&query)) return *fault;
    search_.query = std::get<SearchQuery>(std::move(query));
    if (as_of_) search_.as_of = Day::parse(*as_of_);
    search_.language = language();
    search_.format = row_format(row_format_);
    return search_;
  }

  Verb list() {
    list_.kind = kinds().at(kind_);
    list_.format = row_format(row_format_);
    list_.language = language();
    if (as_of_) list_.as_of = Day::parse(*as_of_);
    if (!has_columns()) return list_;
    auto columns = columns_asked(list_.kind);
    if (const Say* fault = std::get_if<Say>(&columns)) return *fault;
    list_.columns = std::get<std::vector<const Column*>>(std::move(columns));
    return list_;
  }

  std::vector<TypedAssignment> typed_assignments() const {
    std::vector<TypedAssignment> assignments;
    for (const std::string& text : assignments_) assignments.push_back(parse_assignment(text).value());
    return assignments;
  }
  std::optional<Citing> citing() const {
    if (!source_) return std::nullopt;
    Citing citing = citing_;
    citing.source = Ref<Kind::source>::parse(*source_).value();
    if (confidence_) citing.confidence = parse_word<Confidence>(*confidence_);
    return citing;
  }
  Verb set() {
    set_.record = RecordId::parse(id_).value();
    set_.assignments = typed_assignments();
    set_.citing = citing();
    return set_;
  }
  Verb add_several() {
    if (session_.empty()) return wrong_usage(QStringLiteral("--list requires --session"));
    add_list_.file = add_.file;
    add_list_.from = *list_file_;
    add_list_.session = Ref<Kind::session>::parse(session_).value();
    add_list_.act = parse_word<chronicle::Verb>(act_).value();
    add_list_.citing = citing();
    add_list_.format = row_format(row_format_);
    return add_list_;
  }
  Verb add_record() {
    if (list_file_) return add_several();
    if (kind_.empty()) return wrong_usage(QStringLiteral("KIND is required"));
    add_.kind = kinds().at(kind_);
    if (slug_) add_.record = RecordId::parse(std::string(name_of(add_.kind)).append("/").append(*slug_));
    if (slug_ && !add_.record)
      return wrong_usage(QStringLiteral("“%1” is no second half of an id; it has small Latin letters and digits in "
                                        "groups joined by single hyphens")
                             .arg(QString::fromStdString(*slug_)));
    add_.assignments = typed_assignments();
    add_.citing = citing();
    return add_;
  }

  Verb import_records() {
    const auto is_table = [](const std::string& path) { return path.ends_with(".csv") || path.ends_with(".tsv"); };
    if (std::none_of(import_.from.begin(), import_.from.end(), is_table)) {
      if (!kind_.empty() || source_)
        return wrong_usage(QStringLiteral("--kind and --source go with a table, .csv or .tsv"));
      return import_;
    }
    if (import_.from.size() > 1) return wrong_usage(QStringLiteral("A table is brought in by itself"));
    if (kind_.empty())
      return wrong_usage(QStringLiteral("--kind is missing, which says of which records the table is"));
    ImportTableVerb table{.file = import_.file,
                          .from = import_.from.front(),
                          .kind = kinds().at(kind_),
                          .citing = citing(),
                          .dry_run = import_.dry_run};
    for (const std::string& map : maps_) {
      const auto equals = map.rfind('=');
      const std::string field = equals == std::string::npos ? "" : map.substr(equals + 1);
      if (field.empty() || (field != "-" && field != "id" && !field_at(table.kind, field)))
        return wrong_usage(QStringLiteral("“%1” is no COLUMN=FIELD with a field of %2")
                               .arg(QString::fromStdString(map), text_of(plural_of(table.kind))));
      table.columns.emplace_back(map.substr(0, equals), field);
    }
    return table;
  }

  Verb merge() {
    merge_.merge.keep = RecordId::parse(keep_).value();
    merge_.merge.go = RecordId::parse(go_).value();
    for (const QString& key : QString::fromStdString(taken_).split(u',', Qt::SkipEmptyParts)) {
      const std::string field = key.trimmed().toStdString();
      if (!field_at(merge_.merge.keep.kind(), field))
        return wrong_usage(QStringLiteral("“%1” is no fact of %2").arg(key, QString::fromStdString(keep_)));
      merge_.merge.from_gone.insert(field);
    }
    return merge_;
  }

  Verb verb() {
    const auto chosen = app_.get_subcommands();
    const std::string name = chosen.empty() ? "" : chosen.front()->get_name();
    if (name == "print") return print();
    if (name == "timeline") return timeline();
    if (name == "list") return list();
    if (name == "search") return search();
    if (name == "export") return export_for_others();
    if (name == "import") return import_records();
    if (name == "set") return set();
    if (name == "add") return add_record();
    if (name == "remove") {
      remove_.record = RecordId::parse(id_).value();
      return remove_;
    }
    if (name == "merge") return merge();
    if (name == "copy") {
      copy_.whom = for_others_ ? CopyFor::others : CopyFor::oneself;
      return copy_;
    }
    if (name == "salvage") return salvage_;
    if (name == "history") {
      if (history_id_) history_.record = RecordId::parse(*history_id_);
      history_.format = row_format(row_format_);
      return history_;
    }
    if (name == "undo" || name == "redo") {
      undo_.again = name == "redo";
      return undo_;
    }
    if (name == "check") {
      check_.format = check_format_ == "json" ? CheckFormat::json : CheckFormat::text;
      check_.language = language();
      return check_;
    }
    if (window_.file && is_link(QString::fromStdString(*window_.file)))
      window_.link = *std::exchange(window_.file, std::nullopt);
    if (window_.file && window_.file->starts_with("file://"))
      window_.file = QUrl(QString::fromStdString(*window_.file)).toLocalFile().toStdString();
    if (window_.file && is_mistyped_verb(*window_.file))
      return Say{.text = QStringLiteral("“%1” is neither a file nor a verb. “cis-chronicle --help” shows the usage.")
                             .arg(QString::fromStdString(*window_.file))
                             .toStdString(),
                 .code = 2};
    return window_;
  }

  CLI::App app_;
  WindowVerb window_;
  PrintVerb print_;
  TimelineVerb timeline_;
  ListVerb list_;
  SearchVerb search_;
  ExportVerb export_;
  ImportVerb import_;
  CheckVerb check_;
  SalvageVerb salvage_;
  HistoryVerb history_;
  UndoVerb undo_;
  SetVerb set_;
  AddVerb add_;
  AddListVerb add_list_;
  RemoveVerb remove_;
  MergeVerb merge_;
  CopyVerb copy_;
  Citing citing_;
  std::optional<std::string> as_of_, from_, to_, history_id_, query_, slug_, source_, confidence_, list_file_;
  std::optional<int> scale_;
  std::vector<std::string> words_, assignments_;
  std::string id_, kind_, columns_, row_format_{row_formats().front().name}, check_format_ = "text", paper_ = "a4",
                                                                             orientation_;
  std::string session_, act_{word_of(chronicle::Verb::adopted)};
  std::optional<std::string> sections_, margins_;
  std::vector<std::string> part_sections_;
  std::string keep_, go_, taken_;
  std::vector<std::string> maps_;
  bool no_sources_ = false, no_code_ = false, for_others_ = false;
  std::string language_{code_of(Language::english)}, titles_;
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
