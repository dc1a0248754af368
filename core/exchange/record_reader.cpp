#include "core/exchange/record_reader.h"

#include <cmath>
#include <unordered_set>

#include "core/exchange/limits.h"
#include "core/exchange/shown.h"
#include "core/exchange/value_rules.h"
#include "core/model/naming.h"
#include "core/words/characters.h"

namespace chronicle::exchange {
namespace {

/// What makes a citation one of its own; no text has the separator in it.
std::string key_of(const Citation& citation) {
  const std::string separator(1, '\0');
  const auto part = [&](const std::optional<std::string>& text) { return separator + (text ? *text : ""); };
  const auto confidence = citation.confidence ? std::string(word_of(*citation.confidence)) : std::string();
  return citation.field + separator + citation.source.text() + separator + confidence + part(citation.locator) +
         part(citation.reading) + part(citation.derivation);
}

/// The value as a whole number; nothing if it is none, or too large to be any of the record.
std::optional<std::int64_t> whole_number(const Json& value) {
  if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) return std::nullopt;
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return std::nullopt;
}

}  // namespace

const std::vector<std::string>& common_keys() {
  static const std::vector<std::string> keys{"names",     "other_names", "topics",         "notes",
                                             "citations", "readings",    "not_applicable", "not_looked_up"};
  return keys;
}

RecordReader::RecordReader(const std::string& file, std::string place, const Json& object)
    : file_(file), place_(std::move(place)), object_(object) {}

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

template <typename List, typename KeyOf, typename Shown>
void RecordReader::refuse_repeated(const char* field, const List& list, KeyOf&& key_of, Shown&& shown_as) const {
  std::unordered_set<std::string> met;
  for (const auto& value : list)
    if (!met.insert(key_of(value)).second)
      throw Failure({.code = ErrorCode::repeated_value,
                     .file = file_,
                     .record = place_,
                     .field = field,
                     .found = shown_text(shown_as(value))});
}

void RecordReader::refuse_repeated(const char* field, const std::vector<std::string>& texts) const {
  const auto same = [](const std::string& text) { return text; };
  refuse_repeated(field, texts, same, same);
}

RecordId RecordReader::read_id(Kind kind) {
  const std::string expected = "an id such as " + std::string(name_of(kind)) + "/...";
  const auto found = object_.find("id");
  if (found == object_.end()) miss("id", expected);
  const auto id = found->is_string() ? RecordId::parse(found->get_ref<const std::string&>()) : std::nullopt;
  if (!id || id->kind() != kind) refuse("id", expected, *found);
  place_ = id->text();
  kind_ = kind;
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

  const auto id = [](const Ref<Kind::topic>& topic) { return topic.text(); };
  refuse_repeated("topics", record.topics, id, id);
  refuse_repeated("citations", record.citations, key_of, [](const Citation& one) { return one.source.text(); });
  const auto field = [](const Reading& one) { return one.field; };
  refuse_repeated("readings", record.readings, field, field);
}

void RecordReader::read_names(Record& record) {
  const auto names = object_.find("names");
  if (names == object_.end()) {
    if (needs_name(record.id.kind())) miss("names", "a name, such as {\"en\": \"...\"}");
    return;
  }
  if (!names->is_object() || names->empty()) refuse("names", "an object of texts by language", *names);
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
  refuse_repeated(key, texts);
  return texts;
}

std::vector<std::string> RecordReader::read_keys(const char* key, const std::set<std::string>& keys) {
  std::vector<std::string> texts;
  if (const Json* values = list(key))
    for (const Json& value : *values) texts.push_back(read_key(key, value, keys));
  refuse_repeated(key, texts);
  return texts;
}

void RecordReader::read(const char* key, const Json& value, std::string& member) const {
  if (!value.is_string()) refuse(key, "a text", value);
  member = value.get<std::string>();
  if (is_blank(member)) refuse(key, "a text with something to be read in it", value);
  const std::string_view name = key;
  if (name == "url" && !is_web_address(member)) refuse(key, "an http or https address without blanks", value);
  if (name == "language" && !is_language(member)) refuse(key, "a language code of two or three letters", value);
  if (name == "code" && !is_country_code(member)) refuse(key, "a country code of two letters such as BY", value);
  if (name == "number" && !is_item_number(member)) refuse(key, "a number such as 10 or 10.1", value);
}

void RecordReader::read(const char* key, const Json& value, std::int64_t& member) const {
  const auto whole = whole_number(value);
  if (!whole || *whole < 1 || *whole > largest_ordinal)
    refuse(key, "a whole number from 1 to " + std::to_string(largest_ordinal), value);
  member = *whole;
}

void RecordReader::read(const char* key, const Json& value, double& member) const {
  if (kind_ == Kind::count)
    read_count(key, value, member);
  else
    read_figure(key, value, member);
}

void RecordReader::read_count(const char* key, const Json& value, double& member) const {
  member = value.is_number() ? value.get<double>() : -1;
  if (member < 0 || member > static_cast<double>(largest_count) || member != std::floor(member))
    refuse(key, "a whole number up to " + std::to_string(largest_count), value);
}

void RecordReader::read_figure(const char* key, const Json& value, double& member) const {
  if (!value.is_number()) refuse(key, "a number", value);
  member = value.get<double>();
  const double size = std::abs(member);
  if (size > largest_figure || (size < smallest_figure && size != 0))
    refuse(key, "a number up to 1e18, and not below 1e-12 unless it is 0", value);
  if (value.is_number_integer() && whole_number(value) != static_cast<std::int64_t>(member))
    refuse(key, "a number that can be kept exactly", value);
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
