// What stands in arguments of the command line, and what is wrong with it. A `check_` gives nothing if the text is
// right, else what is wrong with it, as CLI11 asks.
#pragma once

#include <QtGui/QPageSize>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/batch/options.h"

namespace chronicle::app {

/// Kinds by the words that name them: "session" and "sessions".
std::map<std::string, Kind> kinds();

/// Their plurals: "sessions, documents".
std::string all_kinds();

/// "title, date, place".
std::string column_ids(Kind kind);

/// The kinds that have columns, each with what `describe` adds to it.
std::string kinds_with_columns(const char* between, const std::function<std::string(Kind)>& describe);

/// The questions with what each can be asked of.
std::string all_questions();

/// First and last day of a year, a month or a day.
std::optional<DayRange> parse_days(const std::string& text);

/// The words of a list such as "a,b".
std::vector<std::string> words_of_list(const std::string& text);

/// ".pdf, .svg or .png".
std::string timeline_ends();

/// The papers of a timeline by their names on the command line.
const std::map<std::string, QPageSize::PageSizeId>& timeline_papers();

/// "20" or "20,14,20,14"; nothing if it is neither, or leaves no room for text.
std::optional<PageMargins> parse_margins(const std::string& text);

/// The field, how it is changed and the value of "FIELD+=VALUE"; nothing if there is no field or no sign.
std::optional<TypedAssignment> parse_assignment(const std::string& text);

/// The usual ends of the names of pages: ".pdf, .odt, .docx, .html, .md or .txt".
std::string brief_ends();

/// Of tables, ".tsv, .csv or .json"; or of all else.
std::string export_ends(bool of_list);

/// A record or a question.
std::string check_subject(const std::string& text);
/// A day of the calendar.
std::string check_day(const std::string& text);
/// A year, a month or a day.
std::string check_days(const std::string& text);
/// Each once; which there are is seen when the pages are there.
std::string check_sections(const std::string& text);
/// A file of a timeline, by its end.
std::string check_timeline(const std::string& path);
/// One margin or four.
std::string check_margins(const std::string& text);
/// How many records.
std::string check_count(const std::string& text);
/// SQLite would take both for a library that is kept nowhere.
std::string check_library(const std::string& path);
/// What the window is to open: a library, also by the address that a desktop gives, or a link.
std::string check_shown(const std::string& text);
/// "session=facts,documents".
std::string check_part_sections(const std::string& text);
/// A kind of record.
std::string check_kind(const std::string& text);
/// A field with its value.
std::string check_assignment(const std::string& text);
/// The id of a source.
std::string check_source(const std::string& text);
/// The id of a session.
std::string check_session(const std::string& text);
/// What was done with a document.
std::string check_verb(const std::string& text);
/// The id of a record.
std::string check_id(const std::string& text);
/// A file of pages, by its end.
std::string check_summary(const std::string& path);
/// A file for a library, by its end.
std::string check_new_library(const std::string& path);

}  // namespace chronicle::app
