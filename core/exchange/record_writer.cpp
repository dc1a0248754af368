// Writes records in the format of docs/record-format.md.
#include <algorithm>
#include <cmath>

#include "core/base/utf8.h"
#include "core/exchange/json_text.h"
#include "core/exchange/members.h"
#include "core/exchange/record_file.h"

namespace chronicle {
namespace {

/// Calls `visit(key, value)` for each member of a record that has a value, in the order of the format.
template <typename R, typename Visit>
void visit_members(const R& record, const Visit& visit) {
  const auto visit_list = [&](const char* key, const auto& list) {
    if (!list.empty()) visit(key, list);
  };
  visit("id", record.id);
  visit_list("names", record.names);
  visit_list("other_names", record.other_names);
  visit_values(record, [&](const auto& fact, const auto& value) { visit(fact.key, value); });
  visit_list("topics", record.topics);
  visit_list("notes", record.notes);
  visit_list("not_applicable", record.not_applicable);
  visit_list("not_looked_up", record.not_looked_up);
  visit_list("former_ids", record.former_ids);
  visit_list("citations", record.citations);
  visit_list("readings", record.readings);
}

/// Writes values of one record.
class RecordWriter {
 public:
  RecordWriter(exchange::JsonText& json, const RecordId& id) : json_(json), id_(id) {}

  template <typename R>
  void write(const R& record) {
    json_.begin_object();
    visit_members(record, [this](const char* key, const auto& member) { put(key, member); });
    json_.end_object();
  }
  /// The value of a member, without its key.
  template <typename T>
  void write_value(const char* key, const T& member) {
    field_ = key;
    value(member);
  }

 private:
  template <typename T>
  void put(const char* key, const T& member) {
    json_.key(key);
    write_value(key, member);
  }
  template <typename T>
  void put(const char* key, const std::optional<T>& member) {
    if (member) put(key, *member);
  }

  template <typename T>
  void value(const std::vector<T>& list) {
    json_.begin_list();
    for (const T& one : list) value(one);
    json_.end_list();
  }
  void value(const std::map<std::string, std::string>& texts) {
    json_.begin_object();
    for (const auto& [key, text] : texts) put(key.c_str(), text);
    json_.end_object();
  }
  void value(const std::string& text) {
    if (const auto at = first_bad_utf8(text)) refuse(ErrorCode::not_utf8, "", std::to_string(*at));
    json_.value(text);
  }
  void value(std::int64_t number) { json_.value(number); }
  void value(double number) {
    if (!std::isfinite(number))
      refuse(ErrorCode::bad_value, Expected::number, std::isnan(number) ? "none" : "infinity");
    json_.value(number);
  }
  void value(bool flag) { json_.value(flag); }
  void value(const Date& date) { value(date.text()); }
  void value(const RecordId& id) { value(id.text()); }
  template <Kind K>
  void value(const Ref<K>& ref) {
    value(ref.text());
  }
  template <Named E>
  void value(E word) {
    json_.value(word_of(word));
  }
  void value(const Citation& citation) {
    json_.begin_object();
    if (!citation.field.empty()) put("field", citation.field);
    put("source", citation.source);
    put("locator", citation.locator);
    put("confidence", citation.confidence);
    put("reading", citation.reading);
    put("derivation", citation.derivation);
    json_.end_object();
  }
  void value(const Reading& reading) {
    json_.begin_object();
    put("field", reading.field);
    put("reason", reading.reason);
    json_.end_object();
  }

  [[noreturn]] void refuse(ErrorCode code, const Expectation& expected, const std::string& found) const {
    throw Failure({.code = code, .record = id_.text(), .field = field_, .expected = expected, .found = found});
  }

  exchange::JsonText& json_;
  const RecordId& id_;
  std::string field_;
};

template <typename R>
void write_kind(exchange::JsonText& json, const std::vector<R>& all) {
  if (all.empty()) return;
  std::vector<const R*> records;
  for (const R& record : all) records.push_back(&record);
  std::sort(records.begin(), records.end(), [](const R* a, const R* b) { return a->id < b->id; });
  json.key(plural_of(R::kind));
  json.begin_list();
  for (const R* record : records) RecordWriter(json, record->id).write(*record);
  json.end_list();
}

exchange::JsonText one_line() { return exchange::JsonText(exchange::JsonLayout::one_line); }

}  // namespace

template <typename R>
Members members_of(const R& record) {
  Members members;
  visit_members(record, [&](const char* key, const auto& value) {
    exchange::JsonText json = one_line();
    RecordWriter(json, record.id).write_value(key, value);
    members.emplace(key, std::move(json).take());
  });
  return members;
}

template <typename R>
std::string object_of(const R& record) {
  exchange::JsonText json = one_line();
  RecordWriter(json, record.id).write(record);
  return std::move(json).take();
}

#define CHRONICLE_INSTANTIATE(R)            \
  template Members members_of<R>(const R&); \
  template std::string object_of<R>(const R&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

std::string write_record_file(const Bundle& bundle) {
  exchange::JsonText json(exchange::JsonLayout::indented);
  json.begin_object();
  json.key("chronicle");
  json.value(std::int64_t{1});
  for_each_kind([&]<typename R>() { write_kind(json, bundle.of<R>()); });
  json.end_object();
  return std::move(json).take() + "\n";
}

}  // namespace chronicle
