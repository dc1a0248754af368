#include <CLI/CLI.hpp>
#include <algorithm>

#include "app/batch/arguments.h"
#include "app/batch/shared_options.h"
#include "app/batch/verb_reader.h"
#include "app/text/words.h"
#include "core/entry/field.h"

namespace chronicle::app {
namespace {

/// What changes records: import, set, add, remove and merge.
class EditingVerbs : public VerbReader {
 public:
  explicit EditingVerbs(CLI::App& program) : program_(program) {
    add_import();
    add_set();
    add_add();
    add_remove();
    add_merge();
  }

  std::optional<Verb> read() override {
    if (program_.got_subcommand("import")) return import_records();
    if (program_.got_subcommand("set")) return set();
    if (program_.got_subcommand("add")) return add_record();
    if (program_.got_subcommand("remove")) return remove();
    if (program_.got_subcommand("merge")) return merge();
    return std::nullopt;
  }

 private:
  void add_import() {
    CLI::App* verb = program_.add_subcommand(
        "import", "Bring record files that belong together into a library, all of them or nothing");
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
    CLI::App* verb = program_.add_subcommand("set", "Change facts of a record");
    add_file_to_change(verb, set_.file);
    verb->add_option("ID", id_, "Record, such as session/2021-11-12")->required()->check(check_id, "");
    add_assignments(verb)->required();
    add_citing(verb, "Source of the values; what other sources said before stays as what they say");
  }

  void add_add() {
    CLI::App* verb =
        program_.add_subcommand("add", "Add a record and write its id, or several documents that a session dealt with");
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
    add_row_format(verb, add_list_.format)->needs(list);
  }

  void add_remove() {
    CLI::App* verb = program_.add_subcommand("remove", "Remove a record that no other refers to");
    add_file_to_change(verb, remove_.file);
    verb->add_option("ID", id_, "Record, such as session/2021-11-12")->required()->check(check_id, "");
    verb->add_flag("--with-parts", remove_.with_parts,
                   "With what stands on its page alone, such as the agenda items and announcements of a session");
  }

  void add_merge() {
    CLI::App* verb =
        program_.add_subcommand("merge", "Make one record of two: what refers to the second refers to the first");
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

  Verb set() {
    set_.record = RecordId::parse(id_).value();
    set_.assignments = typed_assignments();
    set_.citing = citing();
    return set_;
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

  Verb add_several() {
    if (session_.empty()) return wrong_usage(QStringLiteral("--list requires --session"));
    add_list_.file = add_.file;
    add_list_.from = *list_file_;
    add_list_.session = Ref<Kind::session>::parse(session_).value();
    add_list_.act = parse_word<chronicle::Verb>(act_).value();
    add_list_.citing = citing();
    return add_list_;
  }

  Verb remove() {
    remove_.record = RecordId::parse(id_).value();
    return remove_;
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

  CLI::App& program_;
  ImportVerb import_;
  SetVerb set_;
  AddVerb add_;
  AddListVerb add_list_;
  RemoveVerb remove_;
  MergeVerb merge_;
  std::string id_, kind_;
  std::vector<std::string> maps_, assignments_;
  Citing citing_;
  std::optional<std::string> source_, confidence_, slug_, list_file_;
  std::string session_, act_{word_of(chronicle::Verb::adopted)};
  std::string keep_, go_, taken_;
};

}  // namespace

std::unique_ptr<VerbReader> editing_verbs(CLI::App& program) { return std::make_unique<EditingVerbs>(program); }

}  // namespace chronicle::app
