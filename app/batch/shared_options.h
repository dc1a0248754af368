// Options that verbs of several kinds have, and what is said of all of them.
#pragma once

#include <QtCore/QString>
#include <optional>
#include <string>
#include <variant>

#include "app/batch/options.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace chronicle::app {

/// Adds a verb that reads a library, the bundled record if none is named.
CLI::App* add_reading_verb(CLI::App& program, const char* name, const char* description,
                           std::optional<std::string>& file);

/// Adds the library of a verb that makes no sense with the bundled record.
void add_file_to_change(CLI::App* verb, std::string& file);

/// Adds the day that a verb holds for; `what` says what it is to it.
void add_as_of(CLI::App* verb, std::optional<Day>& day, const char* what);

/// Adds the language of verbs that word what the record has.
void add_language(CLI::App* verb, Language& language);

/// Adds the format of verbs that write rows.
CLI::Option* add_row_format(CLI::App* verb, const RowFormat*& format);

/// A query as it is typed, understood; or what makes no sense in it.
std::variant<SearchQuery, Say> understood(const std::string& text);

/// What is wrong with the command line, a sentence without its point, and where the usage is shown.
Say wrong_usage(const QString& what);

}  // namespace chronicle::app
