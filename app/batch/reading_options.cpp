#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/batch/arguments.h"
#include "app/batch/shared_options.h"
#include "app/batch/verb_reader.h"
#include "app/text/words.h"
#include "core/export/export.h"

namespace chronicle::app {
namespace {

/// What is read of the record: list, search and export.
class ReadingVerbs : public VerbReader {
 public:
  explicit ReadingVerbs(CLI::App& program) : program_(program) {
    add_list();
    add_search();
    add_export();
  }

  std::optional<Verb> read() override {
    if (program_.got_subcommand("list")) return list();
    if (program_.got_subcommand("search")) return search();
    if (program_.got_subcommand("export")) return export_for_others();
    return std::nullopt;
  }

 private:
  void add_list() {
    CLI::App* verb =
        add_reading_verb(program_, "list", "List the records of a kind, one a line: id, title", list_.file);
    verb->add_option("KIND", kind_, all_kinds())->required()->check(check_kind, "");
    add_columns(verb,
                "Write a table: a line of headings, then the id and these columns of each record that the day knows. "
                "They are, of ");
    add_as_of(verb, list_.as_of,
              "Day whose knowledge is listed; today if there are columns, all records if there are none");
    add_language(verb, list_.language);
    add_row_format(verb, list_.format);
  }

  void add_search() {
    CLI::App* verb = add_reading_verb(program_, "search",
                                      "Search the record, one record a line, the best first: id, title", search_.file);
    verb->add_option("QUERY", words_,
                     "Words, \"phrases\", -without, OR, begin* and fields such as year:2021; a query that "
                     "begins with - comes after --")
        ->required();
    add_as_of(verb, search_.as_of, "Day whose knowledge is searched; today if there is none");
    verb->add_option("--limit", search_.limit, "How many records at most; all if there is none")
        ->type_name("N")
        ->check(check_count, "");
    add_language(verb, search_.language);
    add_row_format(verb, search_.format);
  }

  void add_export() {
    CLI::App* verb = add_reading_verb(program_, "export", "Write records for other programs", export_.file);
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
    add_as_of(verb, export_.as_of, "Day that tables, calendars and a query hold for; today if there is none");
    add_language(verb, export_.language);
  }

  CLI::Option* add_columns(CLI::App* verb, const char* what) {
    const std::string columns =
        kinds_with_columns("; ", [](Kind kind) { return std::string(": ").append(column_ids(kind)); });
    const auto read = [this](const std::string& ids) { columns_ = ids; };
    return verb->add_option_function<std::string>("--columns", read, what + columns)->type_name("A,B,...");
  }

  Verb list() {
    list_.kind = kinds().at(kind_);
    if (!columns_) return list_;
    auto columns = columns_asked(list_.kind);
    if (const Say* fault = std::get_if<Say>(&columns)) return *fault;
    list_.columns = std::get<std::vector<const Column*>>(std::move(columns));
    return list_;
  }

  Verb search() {
    std::string text;
    for (const std::string& word : words_) text += (text.empty() ? "" : " ") + word;
    auto query = understood(text);
    if (const Say* fault = std::get_if<Say>(&query)) return *fault;
    search_.query = std::get<SearchQuery>(std::move(query));
    return search_;
  }

  Verb export_for_others() {
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
    if (!columns_) {
      for (const Column& column : columns_of(kind)) columns.push_back(&column);
      return columns;
    }
    for (const QString& id : QString::fromStdString(*columns_).split(u',')) {
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

  CLI::App& program_;
  ListVerb list_;
  SearchVerb search_;
  ExportVerb export_;
  std::string kind_;
  std::optional<std::string> columns_;  ///< may be asked for by an empty text
  std::vector<std::string> words_;
  std::optional<std::string> query_;
};

}  // namespace

std::unique_ptr<VerbReader> reading_verbs(CLI::App& program) { return std::make_unique<ReadingVerbs>(program); }

}  // namespace chronicle::app
