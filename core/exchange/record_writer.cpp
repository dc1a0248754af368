// Writes records in the format of docs/record-format.md.
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/exchange/record_file.h"

namespace chronicle {
namespace {

using Json = nlohmann::ordered_json;

Json to_json(const std::string& value) { return value; }
Json to_json(std::int64_t value) { return value; }
Json to_json(bool value) { return value; }
Json to_json(const Date& value) { return value.text(); }
Json to_json(const RecordId& value) { return value.text(); }
template <Kind K>
Json to_json(const Ref<K>& value) {
  return value.text();
}
template <Named E>
Json to_json(E value) {
  return word_of(value);
}
/// Whole numbers without a decimal point, as people write them.
Json to_json(double value) {
  constexpr double exact = 9007199254740992.0;  // 2^53, up to which a double holds every whole number
  if (value == std::floor(value) && std::abs(value) < exact) return static_cast<std::int64_t>(value);
  return value;
}

template <typename T>
void put(Json& object, const char* key, const std::optional<T>& member) {
  if (member) object[key] = to_json(*member);
}
template <typename T>
void put(Json& object, const char* key, const T& member) {
  object[key] = to_json(member);
}

template <typename List, typename Convert>
void put_list(Json& object, const char* key, const List& list, Convert&& convert) {
  if (list.empty()) return;
  Json& array = object[key] = Json::array();
  for (const auto& element : list) array.push_back(convert(element));
}

Json citation_json(const Citation& citation) {
  Json object = Json::object();
  if (!citation.field.empty()) object["field"] = citation.field;
  object["source"] = citation.source.text();
  put(object, "locator", citation.locator);
  put(object, "confidence", citation.confidence);
  put(object, "reading", citation.reading);
  put(object, "derivation", citation.derivation);
  return object;
}

Json reading_json(const Reading& reading) { return {{"field", reading.field}, {"reason", reading.reason}}; }

template <typename R>
Json record_json(const R& record) {
  Json object = Json::object();
  object["id"] = record.id.text();
  for (const auto& [language, name] : record.names) object["names"][language] = name;
  const auto same = [](const std::string& text) { return Json(text); };
  put_list(object, "other_names", record.other_names, same);
  R::describe(record, [&](const char* key, const auto& member) { put(object, key, member); });
  put_list(object, "topics", record.topics, [](const auto& topic) { return Json(topic.text()); });
  put_list(object, "notes", record.notes, same);
  put_list(object, "not_applicable", record.not_applicable, same);
  put_list(object, "not_looked_up", record.not_looked_up, same);
  put_list(object, "citations", record.citations, citation_json);
  put_list(object, "readings", record.readings, reading_json);
  return object;
}

}  // namespace

std::string write_record_file(const Bundle& bundle) {
  Json root = Json::object();
  root["chronicle"] = 1;
  for_each_kind([&]<typename R>() {
    std::vector<const R*> records;
    for (const R& record : bundle.of<R>()) records.push_back(&record);
    if (records.empty()) return;
    std::sort(records.begin(), records.end(), [](const R* a, const R* b) { return a->id < b->id; });
    Json& list = root[std::string(plural_of(R::kind))] = Json::array();
    for (const R* record : records) list.push_back(record_json(*record));
  });
  return root.dump(2) + "\n";
}

}  // namespace chronicle
