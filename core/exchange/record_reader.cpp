#include "core/exchange/record_reader.h"

#include <cmath>

namespace chronicle::exchange {
namespace {

/// Values are shown in messages; a long one is cut.
std::string shown(const Json& value) {
  constexpr std::size_t longest = 60;
  std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
  if (text.size() <= longest) return text;
  std::size_t cut = longest;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  return text.substr(0, cut) + "…";
}

bool is_blank(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

bool is_language(const std::string& text) {
  return (text.size() == 2 || text.size() == 3) &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_web_address(const std::string& text) {
  const bool scheme = text.rfind("https://", 0) == 0 || text.rfind("http://", 0) == 0;
  return scheme && text.size() > 8 && text.find_first_of(" \t\r\n") == std::string::npos;
}

bool is_item_number(const std::string& text) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != std::string::npos) return false;
  return text.find_first_not_of("0123456789.") == std::string::npos;
}

/// ISO 3166-1 alpha-2.
bool is_country_code(const std::string& text) {
  return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

const std::vector<std::string>& common_keys() {
  static const std::vector<std::string> keys{"names",     "other_names", "topics",         "notes",
                                             "citations", "readings",    "not_applicable", "not_looked_up"};
  return keys;
}

RecordReader::RecordReader(const std::string& file, std::string place, const Json& object)
    : file_(file), place_(std::move(place)), object_(object) {
  if (!object.is_object()) refuse("", "an object", object);
}

void RecordReader::refuse(const std::string& field, const std::string& expected, const Json& found) const {
  throw Failure({.code = ErrorCode::bad_value,
                 .file = file_,
                 .record = place_,
                 .field = field,
                 .expected = expected,
                 .found = shown(found)});
}

void RecordReader::miss(const std::string& field, const std::string& expected) const {
  throw Failure({.code = ErrorCode::bad_value, .file = file_, .record = place_, .field = field, .expected = expected});
}

RecordId RecordReader::read_id(Kind kind) {
  const std::string expected = "an id such as " + std::string(name_of(kind)) + "/...";
  const auto found = object_.find("id");
  if (found == object_.end()) miss("id", expected);
  const auto id = found->is_string() ? RecordId::parse(found->get_ref<const std::string&>()) : std::nullopt;
  if (!id || id->kind() != kind) refuse("id", expected, *found);
  place_ = id->text();
  return *id;
}

void RecordReader::read_common(Record& record, const std::set<std::string>& keys) {
  for (const auto& [key, value] : object_.items())
    if (key != "id" && !keys.contains(key)) refuse(key, "no such key in this kind of record", value);
  read_names(record);
  record.other_names = read_texts("other_names");
  if (const Json* topics = list("topics"))
    for (const Json& topic : *topics) read("topics", topic, record.topics.emplace_back());
  record.notes = read_texts("notes");
  if (const Json* citations = list("citations"))
    for (const Json& citation : *citations) record.citations.push_back(read_citation(citation, keys));
  if (const Json* readings = list("readings"))
    for (const Json& reading : *readings) record.readings.push_back(read_reading(reading, keys));
  record.not_applicable = read_keys("not_applicable", keys);
  record.not_looked_up = read_keys("not_looked_up", keys);
}

void RecordReader::read_names(Record& record) {
  const auto names = object_.find("names");
  if (names == object_.end()) return;
  if (!names->is_object()) refuse("names", "an object of texts by language", *names);
  for (const auto& [language, name] : names->items()) {
    if (!is_language(language)) refuse("names", "a language code of two or three letters", language);
    read("names", name, record.names[language]);
  }
}

Citation RecordReader::read_citation(const Json& value, const std::set<std::string>& keys) {
  if (!value.is_object()) refuse("citations", "an object", value);
  Citation citation;
  const auto text = [&](const Json& member) {
    std::string result;
    read("citations", member, result);
    return result;
  };
  for (const auto& [key, member] : value.items()) {
    if (key == "field")
      citation.field = read_key("citations", member, keys);
    else if (key == "source")
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
      refuse("citations", "field, source, locator, confidence, reading or derivation", key);
  }
  if (citation.source.id().is_null()) refuse("citations", "a source", value);
  return citation;
}

Reading RecordReader::read_reading(const Json& value, const std::set<std::string>& keys) {
  if (!value.is_object() || value.size() != 2 || !value.contains("field") || !value.contains("reason"))
    refuse("readings", "an object with field and reason", value);
  Reading reading;
  reading.field = read_key("readings", value.at("field"), keys);
  read("readings", value.at("reason"), reading.reason);
  return reading;
}

std::string RecordReader::read_key(const char* key, const Json& value, const std::set<std::string>& keys) {
  std::string text;
  read(key, value, text);
  if (!keys.contains(text)) refuse(key, "the key of a fact of this record", value);
  return text;
}

const Json* RecordReader::list(const char* key) {
  const auto found = object_.find(key);
  if (found == object_.end()) return nullptr;
  if (!found->is_array()) refuse(key, "a list", *found);
  return &*found;
}

std::vector<std::string> RecordReader::read_texts(const char* key) {
  std::vector<std::string> texts;
  if (const Json* values = list(key))
    for (const Json& value : *values) read(key, value, texts.emplace_back());
  return texts;
}

std::vector<std::string> RecordReader::read_keys(const char* key, const std::set<std::string>& keys) {
  std::vector<std::string> texts;
  if (const Json* values = list(key))
    for (const Json& value : *values) texts.push_back(read_key(key, value, keys));
  return texts;
}

void RecordReader::read(const char* key, const Json& value, std::string& member) const {
  if (!value.is_string() || is_blank(value.get_ref<const std::string&>())) refuse(key, "a text", value);
  member = value.get<std::string>();
  const std::string_view name = key;
  if (name == "url" && !is_web_address(member)) refuse(key, "an http or https address", value);
  if (name == "language" && !is_language(member)) refuse(key, "a language code of two or three letters", value);
  if (name == "code" && !is_country_code(member)) refuse(key, "a country code of two letters such as BY", value);
  if (name == "number" && !is_item_number(member)) refuse(key, "a number such as 10 or 10.1", value);
}

void RecordReader::read(const char* key, const Json& value, std::int64_t& member) const {
  if (!value.is_number_integer()) refuse(key, "a whole number", value);
  member = value.get<std::int64_t>();
}

void RecordReader::read(const char* key, const Json& value, double& member) const {
  if (!value.is_number() || !std::isfinite(value.get<double>())) refuse(key, "a number", value);
  member = value.get<double>();
}

void RecordReader::read(const char* key, const Json& value, bool& member) const {
  if (!value.is_boolean()) refuse(key, "true or false", value);
  member = value.get<bool>();
}

void RecordReader::read(const char* key, const Json& value, Date& member) const {
  const auto date = value.is_string() ? Date::parse(value.get_ref<const std::string&>()) : std::nullopt;
  constexpr const char* expected =
      "an EDTF date such as 2021-11-12, 2022-05, 2021/2025 or ../2030,"
      " with days that there are and an end that is not before the start";
  if (!date) refuse(key, expected, value);
  member = *date;
}

void RecordReader::read(const char* key, const Json& value, RecordId& member) const {
  const auto id = value.is_string() ? RecordId::parse(value.get_ref<const std::string&>()) : std::nullopt;
  if (!id) refuse(key, "the id of a record", value);
  member = *id;
}

}  // namespace chronicle::exchange
