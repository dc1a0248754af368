// Makes the brief of a subject: the page of the window, the print and the summary are this one composition.
#pragma once

#include "core/base/result.h"
#include "core/blocks/brief.h"
#include "core/query/catalogue/catalogue.h"
#include "core/query/filter/filter.h"
#include "core/query/questions/question.h"
#include "core/values/language.h"
#include "core/values/title_languages.h"

namespace chronicle {

/// What a brief is made from. The catalogue is of that library.
struct Context {
  const Library& library;
  const Catalogue& catalogue;
  Day as_of;
  const Passing* passing = nullptr;  ///< questions are asked of what passes this filter; null: of everything
  /// Whether the page of a record begins with what the user put down about it: always on the screen, on paper and in
  /// files only if that is wanted.
  bool with_user_note = false;
  Language language = Language::english;  ///< that the brief is written in
  /// Whether the page offers what can be done with its rows, as links that are no subjects (core/edits/put_back.h): on
  /// the screen alone.
  bool with_commands = false;
  TitleLanguages titles{};
};

/// The brief of a record of any kind, or of a question; a former id leads to the record that has it. The error is
/// unknown_record.
Result<Brief> compose(const Context& context, const Subject& subject);

/// Where a fact comes from, by one of its sources: publisher, title, date, place in it, confidence, what it says.
/// `fact` as in `Notes::fact`. The error is unknown_record.
Result<Brief> compose_citation(const Context& context, const RecordId& source, const std::string& fact);

/// A source in a line, as a bibliography has it: publisher, title, date, address, day of reading.
std::string citation_text(const Source& source, Language language, const std::string& locator = {});

}  // namespace chronicle
