#include <CLI/CLI.hpp>

#include "app/batch/arguments.h"
#include "app/batch/shared_options.h"
#include "app/batch/verb_reader.h"
#include "app/print/brief_formats.h"
#include "app/print/dossier.h"
#include "core/export/printed.h"

namespace chronicle::app {
namespace {

/// Of a timeline: more pages beside each other, or longer years, nobody could use.
constexpr int most_beside = 100;
constexpr int longest_year = 3650;

/// What is drawn on paper: print and timeline.
class PaperVerbs : public VerbReader {
 public:
  explicit PaperVerbs(CLI::App& program) : program_(program) {
    add_print();
    add_timeline();
  }

  std::optional<Verb> read() override {
    if (program_.got_subcommand("print")) return print();
    if (program_.got_subcommand("timeline")) return timeline();
    return std::nullopt;
  }

 private:
  void add_print() {
    CLI::App* verb =
        add_reading_verb(program_, "print", "Write the pages of records or questions as one document", print_.file);
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
    add_as_of(verb, print_.as_of, "Day that the document holds for; today if there is none");
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
    add_language(verb, print_.options.language);
    verb->add_option("--titles", titles_,
                     "Language of the titles of documents and sources, where they have one: en, ru, kk, or both, one "
                     "behind the other; that of the text if there is none")
        ->type_name("")
        ->check(CLI::IsMember(std::vector<std::string>(title_words.begin(), title_words.end())));
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

  void add_timeline() {
    CLI::App* verb =
        add_reading_verb(program_, "timeline", "Draw the timeline, in pages or as one picture", timeline_.file);
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
    add_as_of(verb, timeline_.as_of, "Day whose knowledge is drawn; today if there is none");
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
    add_language(verb, timeline_.language);
  }

  Verb print() {
    PrintOptions& options = print_.options;
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

  Verb timeline() {
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

  CLI::App& program_;
  PrintVerb print_;
  TimelineVerb timeline_;
  std::string paper_ = "a4", orientation_, titles_;
  std::optional<std::string> sections_, margins_;
  std::vector<std::string> part_sections_;
  bool no_sources_ = false, no_code_ = false;
  std::optional<std::string> from_, to_, query_;
  std::optional<int> scale_;
};

}  // namespace

std::unique_ptr<VerbReader> paper_verbs(CLI::App& program) { return std::make_unique<PaperVerbs>(program); }

}  // namespace chronicle::app
