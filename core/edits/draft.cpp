#include "core/edits/draft.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/model/references.h"
#include "core/store/records/records.h"
#include "core/words/shown_text.h"

namespace chronicle {
namespace {

using Json = nlohmann::json;

/// A field as it is written: "names.ru" is a part of the member "names".
struct Path {
  std::string key, part;
};

Path path_of(const std::string& field) {
  const auto dot = field.find('.');
  if (dot == std::string::npos) return {field, ""};
  return {field.substr(0, dot), field.substr(dot + 1)};
}

/// Sets the fields of one record.
class Setter {
 public:
  explicit Setter(Members& members) : members_(members), record_(text_of(members.at("id"))) {}

  void set(const Assignment& assignment) {
    const auto [key, part] = path_of(assignment.field);
    Json member = value_of(key);
    Json value = assignment.value ? parsed(assignment.field, *assignment.value) : Json();
    if (key == "id") refuse(assignment.field, Expected::fact_that_changes, value);
    if (assignment.how != Assigning::put)
      change_list(member, assignment, std::move(value));
    else if (part.empty())
      member = std::move(value);
    else if (key == "names")
      set_name(member, part, std::move(value));
    else if (key == "readings")
      set_reading(member, part, std::move(value));
    else
      refuse(assignment.field, Expected::fact_with_parts, Json(part));
    keep(key, member);
  }

 private:
  static std::string text_of(const std::string& json) { return Json::parse(json).get<std::string>(); }

  Json value_of(const std::string& key) const {
    const auto found = members_.find(key);
    return found == members_.end() ? Json() : Json::parse(found->second);
  }
  Json parsed(const std::string& field, const std::string& value) const {
    Json json = Json::parse(value, nullptr, false);
    if (json.is_discarded()) refuse(field, Expected::json_value, Json(value));
    return json;
  }

  static void set_name(Json& names, const std::string& language, Json value) {
    if (!names.is_object()) names = Json::object();
    if (value.is_null())
      names.erase(language);
    else
      names[language] = std::move(value);
  }
  static void set_reading(Json& readings, const std::string& field, Json reason) {
    if (!readings.is_array()) readings = Json::array();
    const auto found =
        std::find_if(readings.begin(), readings.end(), [&](const Json& one) { return one.at("field") == field; });
    if (reason.is_null()) {
      if (found != readings.end()) readings.erase(found);
    } else if (found != readings.end()) {
      (*found)["reason"] = std::move(reason);
    } else {
      readings.push_back({{"field", field}, {"reason", std::move(reason)}});
    }
  }
  void change_list(Json& list, const Assignment& assignment, Json value) const {
    constexpr std::array lists{"other_names", "topics", "notes", "not_applicable", "not_looked_up"};
    if (std::find(lists.begin(), lists.end(), assignment.field) == lists.end() || value.is_null())
      refuse(assignment.field, Expected::value_for_list, value);
    if (!list.is_array()) list = Json::array();
    const auto found = std::find(list.begin(), list.end(), value);
    if (assignment.how == Assigning::add) {
      if (found == list.end()) list.push_back(std::move(value));
      return;
    }
    if (found == list.end()) refuse(assignment.field, Expected::value_of_list, value);
    list.erase(found);
  }

  /// A list or object of nothing is no member.
  void keep(const std::string& key, const Json& value) {
    if (value.is_null() || (value.is_structured() && value.empty()))
      members_.erase(key);
    else
      members_[key] = value.dump();
  }

  [[noreturn]] void refuse(const std::string& field, Expected expected, const Json& found) const {
    throw Failure({.code = ErrorCode::bad_value,
                   .record = record_,
                   .field = field,
                   .expected = expected,
                   .found = found.is_string() ? shown_in_quotes(found.get<std::string>()) : shown_text(found.dump())});
  }

  Members& members_;
  const std::string record_;
};

}  // namespace

Members bare(Kind kind, const std::optional<RecordId>& id) {
  std::string text = "\"";
  text += id ? id->text() : std::string(name_of(kind)) + "/new";
  return {{"id", text + "\""}};
}

void assign(Members& members, const std::vector<Assignment>& assignments) {
  Setter setter(members);
  for (const Assignment& assignment : assignments) setter.set(assignment);
}

std::vector<std::string> facts_assigned(const std::vector<Assignment>& assignments) {
  constexpr std::array remarks{"citations", "readings", "not_applicable", "not_looked_up"};
  std::vector<std::string> keys;
  for (const Assignment& assignment : assignments) {
    std::string key = path_of(assignment.field).key;
    if (std::find(remarks.begin(), remarks.end(), key) != remarks.end()) continue;
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
  }
  return keys;
}

void cite(Record& record, const std::string& field, const Citing& citing) {
  const auto is_that = [&](const Citation& one) { return one.field == field && one.source == citing.source; };
  auto found = std::find_if(record.citations.begin(), record.citations.end(), is_that);
  if (found == record.citations.end())
    found = record.citations.insert(found, Citation{.field = field, .source = citing.source});
  if (citing.locator) found->locator = citing.locator;
  if (citing.confidence) found->confidence = citing.confidence;
  found->reading = citing.reading;
}

void cite_apart(Record& record, const std::string& field) {
  const auto is_own = [&](const Citation& one) { return one.field == field; };
  if (std::any_of(record.citations.begin(), record.citations.end(), is_own)) return;
  std::vector<Citation> own;
  for (const Citation& citation : record.citations)
    if (citation.field.empty()) own.emplace_back(citation).field = field;
  record.citations.insert(record.citations.end(), own.begin(), own.end());
}

std::string as_reading(const Library& library, const std::string& value) {
  const auto json = nlohmann::json::parse(value);
  if (json.is_boolean()) return json.get<bool>() ? "yes" : "no";
  if (!json.is_string()) return json.dump();
  const auto& text = json.get_ref<const std::string&>();
  const auto id = RecordId::parse(text);
  if (!id) return text;
  return dispatch(id->kind(), [&]<typename R>() {
    const auto record = library.records().find<R>(*id);
    return record ? record->title() : text;
  });
}

template <typename R>
void check_references(const Library& library, const R& record) {
  visit_references(record, [&](const char* key, const RecordId& id) {
    if (id == record.id || library.records().contains(id)) return;
    throw Failure({.code = ErrorCode::unknown_id,
                   .file = library.path(),
                   .record = record.id.text(),
                   .field = key,
                   .found = id.text()});
  });
}

#define CHRONICLE_INSTANTIATE(R) template void check_references<R>(const Library&, const R&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

}  // namespace chronicle
