#include "app/batch/arguments.h"

#include <algorithm>

#include "app/handing/record_link.h"
#include "app/print/brief_formats.h"
#include "app/print/timeline_formats.h"
#include "app/text/words.h"
#include "core/export/export.h"
#include "core/export/printed.h"
#include "core/model/part.h"
#include "core/query/questions/question.h"

namespace chronicle::app {

std::map<std::string, Kind> kinds() {
  std::map<std::string, Kind> words;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Kind kind = static_cast<Kind>(i);
    words.emplace(name_of(kind), kind);
    words.emplace(plural_of(kind), kind);
  }
  return words;
}

std::string all_kinds() {
  std::string text;
  for (std::size_t i = 0; i < kind_count; ++i)
    text += (i == 0 ? "" : ", ") + std::string(plural_of(static_cast<Kind>(i)));
  return text;
}

std::string column_ids(Kind kind) {
  std::string text;
  for (const Column& column : columns_of(kind)) {
    if (!text.empty()) text += ", ";
    text += column.id;
  }
  return text;
}

std::string kinds_with_columns(const char* between, const std::function<std::string(Kind)>& describe) {
  std::string text;
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Kind kind = static_cast<Kind>(i);
    if (columns_of(kind).empty()) continue;
    if (!text.empty()) text += between;
    text += plural_of(kind);
    text += describe(kind);
  }
  return text;
}

std::string all_questions() {
  return "horizon?months=1 to 120, announced, delegations, speakers?state=ID, promises?result=WORD, signatures, "
         "comparison?before=YEAR&after=YEAR&topic=ID, evidence?of=ID&show=WORD, coverage, "
         "changes?record=ID&author=NAME&since=DAY&against=edition, documents?session=ID, doubles?kind=KIND";
}

std::string check_subject(const std::string& text) {
  if (!text.starts_with("question/") || parse_subject(text)) return {};
  return QStringLiteral("“%1” is no question; the questions are %2")
      .arg(QString::fromStdString(text), QString::fromStdString(all_questions()))
      .toStdString();
}

std::string check_day(const std::string& text) {
  if (Day::parse(text)) return {};
  return QStringLiteral("“%1” is no day of the calendar such as 2026-11-21")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::optional<DayRange> parse_days(const std::string& text) {
  const auto date = Date::parse(text);
  if (!date || date->is_interval() || !date->earliest() || !date->latest()) return std::nullopt;
  return DayRange{*date->earliest(), *date->latest()};
}

std::string check_days(const std::string& text) {
  if (parse_days(text)) return {};
  return QStringLiteral("“%1” is no year, month or day such as 2021, 2021-11 or 2021-11-12")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::vector<std::string> words_of_list(const std::string& text) {
  std::vector<std::string> words;
  for (const QString& word : QString::fromStdString(text).split(u',')) words.push_back(word.trimmed().toStdString());
  return words;
}

std::string check_sections(const std::string& text) {
  std::vector<std::string> words = words_of_list(text);
  std::sort(words.begin(), words.end());
  if (!words.front().empty() && std::adjacent_find(words.begin(), words.end()) == words.end()) return {};
  return QStringLiteral("“%1” is no list of sections such as facts,documents")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::string timeline_ends() {
  std::vector<std::string_view> ends;
  for (const TimelineFormat& format : timeline_formats()) ends.push_back(format.end);
  return alternatives(ends);
}

std::string check_timeline(const std::string& path) {
  if (timeline_format_of(path) != nullptr) return {};
  return QStringLiteral("“%1” must end in %2")
      .arg(QString::fromStdString(path), QString::fromStdString(timeline_ends()))
      .toStdString();
}

const std::map<std::string, QPageSize::PageSizeId>& timeline_papers() {
  static const std::map<std::string, QPageSize::PageSizeId> all{
      {"a4", QPageSize::A4}, {"a3", QPageSize::A3}, {"letter", QPageSize::Letter}};
  return all;
}

std::optional<PageMargins> parse_margins(const std::string& text) {
  std::vector<double> widths;
  for (const QString& word : QString::fromStdString(text).split(u',')) {
    bool is_number = false;
    const double width = word.trimmed().toDouble(&is_number);
    if (!is_number || !(width >= 0 && width <= widest_margin)) return std::nullopt;
    widths.push_back(width);
  }
  if (widths.size() == 1) widths.resize(4, widths.front());
  if (widths.size() != 4) return std::nullopt;
  return PageMargins{.left = widths[0], .top = widths[1], .right = widths[2], .bottom = widths[3]};
}

std::string check_margins(const std::string& text) {
  if (parse_margins(text)) return {};
  return QStringLiteral("“%1” is neither one margin nor four, in millimetres from 0 to %2")
      .arg(QString::fromStdString(text))
      .arg(widest_margin)
      .toStdString();
}

std::string check_count(const std::string& text) {
  if (text.size() < 10 && text.find_first_not_of("0123456789") == std::string::npos) return {};
  return QStringLiteral("“%1” is no number of records").arg(QString::fromStdString(text)).toStdString();
}

std::string check_library(const std::string& path) {
  if (!path.empty() && path != ":memory:") return {};
  return QStringLiteral("“%1” is no name of a library file").arg(QString::fromStdString(path)).toStdString();
}

std::string check_shown(const std::string& text) {
  const QString link = QString::fromStdString(text);
  if (!is_link(link)) return check_library(text);
  if (subject_of_link(link)) return {};
  return QStringLiteral("“%1” is no link to a record or a question, such as chronicle:session/2021-11-12")
      .arg(link)
      .toStdString();
}

std::string check_part_sections(const std::string& text) {
  const std::size_t sign = text.find('=');
  const std::string kind = text.substr(0, sign);
  const bool is_kind = kind == "question" || (parse_kind(kind) && has_page(*parse_kind(kind)));
  if (sign != std::string::npos && is_kind && check_sections(text.substr(sign + 1)).empty()) return {};
  return QStringLiteral("“%1” is no kind of page with its sections, such as session=facts,documents")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::string check_kind(const std::string& text) {
  if (kinds().contains(text)) return {};
  return QStringLiteral("“%1” is no kind of record; the kinds are %2")
      .arg(QString::fromStdString(text), QString::fromStdString(all_kinds()))
      .toStdString();
}

std::optional<TypedAssignment> parse_assignment(const std::string& text) {
  const auto sign = text.find('=');
  if (sign == std::string::npos) return std::nullopt;
  TypedAssignment assignment{.field = text.substr(0, sign), .text = text.substr(sign + 1)};
  if (assignment.field.ends_with('+')) assignment.how = Assigning::add;
  if (assignment.field.ends_with('-')) assignment.how = Assigning::remove;
  if (assignment.how != Assigning::put) assignment.field.pop_back();
  if (assignment.field.empty()) return std::nullopt;
  return assignment;
}

std::string check_assignment(const std::string& text) {
  if (parse_assignment(text)) return {};
  return QStringLiteral("“%1” is no field with a value, such as held=2021-11-12, names.ru= or topics+=topic/transport")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::string check_source(const std::string& text) {
  if (Ref<Kind::source>::parse(text)) return {};
  return QStringLiteral("“%1” is no id of a source such as source/081").arg(QString::fromStdString(text)).toStdString();
}

std::string check_session(const std::string& text) {
  if (Ref<Kind::session>::parse(text)) return {};
  return QStringLiteral("“%1” is no id of a session such as session/2021-11-12")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::string check_verb(const std::string& text) {
  if (parse_word<chronicle::Verb>(text)) return {};
  return QStringLiteral("“%1” is no word for what was done; the words are %2")
      .arg(QString::fromStdString(text), QString::fromStdString(all_words<chronicle::Verb>()))
      .toStdString();
}

std::string check_id(const std::string& text) {
  if (RecordId::parse(text)) return {};
  return QStringLiteral("“%1” is no id of a record such as session/2021-11-12")
      .arg(QString::fromStdString(text))
      .toStdString();
}

std::string brief_ends() {
  std::vector<std::string_view> ends;
  for (const BriefFormat& format : brief_formats()) ends.push_back(format.ends.front());
  return alternatives(ends);
}

std::string check_summary(const std::string& path) {
  if (format_of(path) != nullptr) return {};
  return QStringLiteral("“%1” must end in %2")
      .arg(QString::fromStdString(path), QString::fromStdString(brief_ends()))
      .toStdString();
}

std::string export_ends(bool of_list) {
  std::vector<std::string_view> ends;
  for (const Exporter& exporter : exporters())
    if ((exporter.part == ExportPart::list) == of_list) ends.push_back(exporter.suffix);
  return alternatives(ends);
}

std::string check_new_library(const std::string& path) {
  if (path.ends_with(".chronicle")) return {};
  return QStringLiteral("“%1” must end in .chronicle").arg(QString::fromStdString(path)).toStdString();
}

}  // namespace chronicle::app
