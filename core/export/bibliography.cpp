#include "core/export/bibliography.h"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/export/cited_sources.h"
#include "core/export/export.h"
#include "core/words/one_line.h"

namespace chronicle {
namespace {

using Json = nlohmann::ordered_json;

/// Year, month and day of a date that is no interval, as far as it states them; nothing for decades, seasons and
/// digits left open.
std::vector<int> parts_of(const std::optional<Date>& date) {
  if (!date || date->is_interval() || date->is_unspecified() || !date->earliest()) return {};
  const Day day = *date->earliest();
  const int month = static_cast<int>(day.month());
  switch (date->precision()) {
    case Precision::day:
      return {day.year(), month, static_cast<int>(day.day())};
    case Precision::month:
      return {day.year(), month};
    case Precision::year:
      return {day.year()};
    default:
      return {};
  }
}

/// A date variable of CSL: what its parts cannot say stays as it is written.
Json csl_date(const Date& date) {
  Json parts = Json::array();
  for (const auto& end : {date.start(), date.is_interval() ? date.end() : std::nullopt})
    if (const auto some = parts_of(end); !some.empty()) parts.push_back(some);
  if (parts.size() != (date.is_interval() ? 2U : 1U)) return Json{{"literal", date.text()}};
  Json written{{"date-parts", parts}};
  if (date.is_approximate() || date.is_uncertain()) written["circa"] = true;
  return written;
}

Json csl_item(const Source& source) {
  Json item{{"id", source.id.text()},
            {"type", source.url ? "webpage" : "document"},
            {"title", one_line(name_of_work(source))}};
  if (!source.publisher.empty()) item["publisher"] = one_line(source.publisher);
  if (source.published) item["issued"] = csl_date(*source.published);
  if (source.read) item["accessed"] = csl_date(*source.read);
  if (source.url) item["URL"] = one_line(*source.url);
  if (source.language) item["language"] = *source.language;
  return item;
}

/// "2021/11/12/", as RIS writes dates; empty where it cannot.
std::string ris_date(const Date& date) {
  const auto parts = parts_of(date);
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::string digits = std::to_string(parts[i]);
    digits.insert(0, digits.size() < (i == 0 ? 4U : 2U) ? (i == 0 ? 4U : 2U) - digits.size() : 0U, '0');
    text += (i == 0 ? "" : "/") + digits;
  }
  if (!text.empty()) text.append(4 - parts.size(), '/');
  return text;
}

}  // namespace

const std::string& name_of_work(const Source& source) {
  const auto own = source.names.find(source.language.value_or(""));
  return own == source.names.end() ? source.title() : own->second;
}

std::string ris_of(const Source& source) {
  std::string out;
  const auto line = [&](const char* tag, const std::string& value) {
    out += tag;
    out += "  - " + one_line(value) + "\r\n";
  };
  const auto date = [&](const char* tag, const char* what, const std::optional<Date>& when) {
    if (!when) return;
    const std::string text = ris_date(*when);
    // What the format cannot write as a date is told in a note.
    text.empty() ? line("N1", what + when->text()) : line(tag, text);
  };
  line("TY", source.url ? "ELEC" : "GEN");
  line("ID", source.id.text());
  line("TI", name_of_work(source));
  if (!source.publisher.empty()) line("PB", source.publisher);
  if (const auto parts = parts_of(source.published); !parts.empty())
    line("PY", ris_date(*source.published).substr(0, 4));
  date("DA", "Published: ", source.published);
  date("Y2", "Read: ", source.read);
  if (source.url) line("UR", *source.url);
  if (source.language) line("LA", *source.language);
  line("ER", "");
  return out;
}

std::string csl_of(const std::vector<const Source*>& sources) {
  Json items = Json::array();
  for (const Source* source : sources) items.push_back(csl_item(*source));
  return items.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

namespace {

std::vector<const Source*> sources_of(const ExportScope& scope) {
  if (scope.found) return cited_sources(scope.catalogue, [&](const RecordId& id) { return scope.has(id); });
  std::vector<const Source*> all;
  for (const Source& source : scope.catalogue.all<Source>())
    if (scope.has(source.id)) all.push_back(&source);
  return all;
}

}  // namespace

Exported export_ris(const ExportScope& scope) {
  Exported exported;
  for (const Source* source : sources_of(scope)) exported.bytes += ris_of(*source);
  return exported;
}

Exported export_csl(const ExportScope& scope) { return {.bytes = csl_of(sources_of(scope))}; }

}  // namespace chronicle
