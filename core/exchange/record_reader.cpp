#include "core/exchange/record_reader.h"

#include <cmath>

#include "core/model/bounds.h"

namespace chronicle::exchange {
namespace {

/// The value as a whole number; nothing if it is none, or too large to be any of the record.
std::optional<std::int64_t> whole_number(const Json& value) {
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) return std::nullopt;
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return std::nullopt;
}

}  // namespace

RecordReader::RecordReader(const std::string& file, std::string place, const Json& object)
    : file_(file), place_(std::move(place)), object_(object) {}

void RecordReader::refuse(const std::string& field, const Expectation& expected, const Json& found) const {
  throw Failure({.code = ErrorCode::bad_value,
                 .file = file_,
                 .record = place_,
                 .field = field,
                 .expected = expected,
                 .found = shown(found)});
}

void RecordReader::miss(const std::string& field, const Expectation& expected) const {
  throw Failure({.code = ErrorCode::bad_value, .file = file_, .record = place_, .field = field, .expected = expected});
}

RecordId RecordReader::read_id(Kind kind) {
  const Expectation expected{Expected::id_of_kind, std::string(name_of(kind))};
  const auto found = object_.find("id");
  if (found == object_.end()) miss("id", expected);
  const auto id = found->is_string() ? RecordId::parse(found->get_ref<const std::string&>()) : std::nullopt;
  if (!id || id->kind() != kind) refuse("id", expected, *found);
  place_ = id->text();
  return *id;
}

void RecordReader::read_common(Record& record) {
  for (const auto& [key, value] : object_.items())
    if (key != "id" && !keys_of(record.id.kind()).contains(key)) refuse(key, Expected::known_key, value);
  read_names(record);
  record.other_names = read_texts("other_names");
  if (const Json* topics = list("topics"))
    for (const Json& topic : *topics) read("topics", topic, record.topics.emplace_back());
  record.notes = read_texts("notes");
  if (const Json* citations = list("citations"))
    for (const Json& citation : *citations) record.citations.push_back(read_citation(citation));
  if (const Json* readings = list("readings"))
    for (const Json& reading : *readings) record.readings.push_back(read_reading(reading));
  record.not_applicable = read_texts("not_applicable");
  record.not_looked_up = read_texts("not_looked_up");
  record.former_ids = read_texts("former_ids");
}

void RecordReader::read_names(Record& record) {
  const auto names = object_.find("names");
  if (names == object_.end()) return;
  if (!names->is_object() || names->empty()) refuse("names", Expected::names_by_language, *names);
  for (const auto& [language, name] : names->items()) read("names", name, record.names[language]);
}

Citation RecordReader::read_citation(const Json& value) {
  if (!value.is_object()) refuse("citations", Expected::object, value);
  Citation citation;
  const auto text = [&](const Json& member) {
    std::string result;
    read("citations", member, result);
    return result;
  };
  for (const auto& [key, member] : value.items()) {
    if (key == "field") {
      citation.field = text(member);
      // "the record as a whole" is said without the key
      if (citation.field.empty()) refuse("citations", Expected::key_of_fact, member);
    } else if (key == "source")
      read("citations", member, citation.source);
    else if (key == "locator")
      citation.locator = text(member);
    else if (key == "confidence")
      read("citations", member, citation.confidence.emplace());
    else if (key == "reading")
      citation.reading = text(member);
    else if (key == "derivation")
      citation.derivation = text(member);
    else
      refuse("citations", Expected::citation_keys, key);
  }
  return citation;
}

Reading RecordReader::read_reading(const Json& value) {
  if (!value.is_object() || value.size() != 2 || !value.contains("field") || !value.contains("reason"))
    refuse("readings", Expected::reading_keys, value);
  Reading reading;
  read("readings", value.at("field"), reading.field);
  read("readings", value.at("reason"), reading.reason);
  return reading;
}

const Json* RecordReader::list(const char* key) {
  const auto found = object_.find(key);
  if (found == object_.end()) return nullptr;
  if (!found->is_array()) refuse(key, Expected::list, *found);
  return &*found;
}

std::vector<std::string> RecordReader::read_texts(const char* key) {
  std::vector<std::string> texts;
  if (const Json* values = list(key))
    for (const Json& value : *values) read(key, value, texts.emplace_back());
  return texts;
}

void RecordReader::read(const char* key, const Json& value, std::string& member) const {
  if (!value.is_string()) refuse(key, Expected::text, value);
  member = value.get<std::string>();
}

void RecordReader::read_number(const char* key, const Json& value, const Expectation& expected,
                               std::int64_t& member) const {
  const auto whole = whole_number(value);
  if (!whole) refuse(key, expected, value);
  member = *whole;
}

void RecordReader::read_number(const char* key, const Json& value, const Expectation& expected, double& member) const {
  if (!value.is_number()) refuse(key, expected, value);
  member = value.get<double>();
  if (value.is_number_integer() && std::abs(member) <= largest_figure &&
      whole_number(value) != static_cast<std::int64_t>(member))
    refuse(key, Expected::exact_number, value);
}

void RecordReader::read(const char* key, const Json& value, bool& member) const {
  if (!value.is_boolean()) refuse(key, Expected::true_or_false, value);
  member = value.get<bool>();
}

void RecordReader::read(const char* key, const Json& value, Date& member) const {
  const auto date = value.is_string() ? Date::parse(value.get_ref<const std::string&>()) : std::nullopt;
  if (!date) refuse(key, Expected::edtf_date, value);
  member = *date;
}

void RecordReader::read(const char* key, const Json& value, RecordId& member) const {
  const auto id = value.is_string() ? RecordId::parse(value.get_ref<const std::string&>()) : std::nullopt;
  if (!id) refuse(key, Expected::id, value);
  member = *id;
}

}  // namespace chronicle::exchange
