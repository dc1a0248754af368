#include "app/batch/shared_options.h"

#include <CLI/CLI.hpp>

#include "app/batch/arguments.h"
#include "app/text/words.h"
#include "core/wording/phrases.h"
#include "core/words/letters.h"

namespace chronicle::app {

CLI::App* add_reading_verb(CLI::App& program, const char* name, const char* description,
                           std::optional<std::string>& file) {
  CLI::App* verb = program.add_subcommand(name, description);
  verb->add_option("--file", file, "Library file; the bundled record if there is none")
      ->type_name("F")
      ->check(check_library, "");
  return verb;
}

void add_file_to_change(CLI::App* verb, std::string& file) {
  verb->add_option("--file", file, "Library file")->required()->type_name("F")->check(check_library, "");
}

void add_as_of(CLI::App* verb, std::optional<Day>& day, const char* what) {
  const auto read = [&day](const std::string& text) { day = Day::parse(text); };
  verb->add_option_function<std::string>("--as-of", read, what)->type_name("YYYY-MM-DD")->check(check_day, "");
}

void add_language(CLI::App* verb, Language& language) {
  const auto read = [&language](const std::string& code) { language = language_of(code).value(); };
  verb->add_option_function<std::string>(
          "--lang", read,
          "Language of pages, titles and cells: en, ru, or kk (Kazakh, not yet reviewed); en if there is none")
      ->type_name("")
      ->check(CLI::IsMember(std::vector<std::string>(language_codes.begin(), language_codes.end())));
}

CLI::Option* add_row_format(CLI::App* verb, const RowFormat*& format) {
  std::vector<std::string> names;
  for (const RowFormat& one : row_formats()) names.emplace_back(one.name);
  const auto read = [&format](const std::string& name) { format = row_format(name); };
  return verb->add_option_function<std::string>("--format", read, row_format_names())
      ->type_name("")
      ->check(CLI::IsMember(names));
}

std::variant<SearchQuery, Say> understood(const std::string& text) {
  auto query = parse_query(text);
  if (auto* right = std::get_if<SearchQuery>(&query)) return std::move(*right);
  const QueryFault& fault = std::get<QueryFault>(query);
  const QString line = QStringLiteral("The query makes no sense at its character %1: %2.")
                           .arg(count_characters(std::string_view(text).substr(0, fault.at)) + 1)
                           .arg(QString::fromStdString(phrases_in(shown_language).reasons.query_fault(fault)));
  return Say{.text = line.toStdString(), .code = 2};
}

Say wrong_usage(const QString& what) {
  return {.text = QStringLiteral("%1. “cis-chronicle --help” shows the usage.").arg(what).toStdString(), .code = 2};
}

}  // namespace chronicle::app
