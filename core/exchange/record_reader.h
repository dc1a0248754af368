// Reads one record of a record file into its struct. Private to core/exchange.
#pragma once

#include <algorithm>
#include <concepts>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "core/base/error.h"
#include "core/model/records.h"

namespace chronicle::exchange {

using Json = nlohmann::json;

/// The keys that every record may have, besides `id` and its own.
const std::vector<std::string>& common_keys();

/// Reads the members of one JSON object, in which no text has a forbidden character (core/words/characters.h). Throws
/// Failure at the first value that is not what the format says.
class RecordReader {
 public:
  /// `place` names the object in messages until its id is known, e.g. "documents[3]".
  RecordReader(const std::string& file, std::string place, const Json& object);

  template <typename R>
  R record() {
    R record;
    record.id = read_id(R::kind);
    R::describe(record, *this);
    std::set<std::string> keys(common_keys().begin(), common_keys().end());
    R::describe(record, [&](const char* key, const auto&) { keys.insert(key); });
    read_common(record, keys);
    return record;
  }

  template <typename T>
  void operator()(const char* key, std::optional<T>& member) {
    if (const auto found = object_.find(key); found != object_.end()) read(key, *found, member.emplace(empty<T>()));
  }
  template <typename T>
  void operator()(const char* key, T& member) {
    const auto found = object_.find(key);
    if (found == object_.end()) miss(key, "a value");
    read(key, *found, member);
  }

 private:
  template <typename T>
  static T empty() {
    if constexpr (std::same_as<T, Date>)
      return Date::of(Day{0});
    else
      return T{};
  }

  RecordId read_id(Kind kind);
  void read_common(Record& record, const std::set<std::string>& keys);
  void read_names(Record& record);
  /// Refuses a list in which two values have the same key.
  template <typename List, typename KeyOf, typename Shown>
  void refuse_repeated(const char* field, const List& list, KeyOf&& key_of, Shown&& shown_as) const;
  void refuse_repeated(const char* field, const std::vector<std::string>& texts) const;
  Citation read_citation(const Json& value, const std::set<std::string>& keys);
  Reading read_reading(const Json& value, const std::set<std::string>& keys);
  std::vector<std::string> read_texts(const char* key);
  std::vector<std::string> read_keys(const char* key, const std::set<std::string>& keys);
  std::string read_key(const char* key, const Json& value, const std::set<std::string>& keys);
  const Json* list(const char* key);

  void read(const char* key, const Json& value, std::string& member) const;
  void read(const char* key, const Json& value, std::int64_t& member) const;
  void read(const char* key, const Json& value, double& member) const;
  void read_count(const char* key, const Json& value, double& member) const;
  void read_figure(const char* key, const Json& value, double& member) const;
  void read(const char* key, const Json& value, bool& member) const;
  void read(const char* key, const Json& value, Date& member) const;
  void read(const char* key, const Json& value, RecordId& member) const;
  template <Kind K>
  void read(const char* key, const Json& value, Ref<K>& member) const {
    const auto ref = value.is_string() ? Ref<K>::parse(value.get_ref<const std::string&>()) : std::nullopt;
    if (!ref) refuse(key, "an id such as " + std::string(name_of(K)) + "/...", value);
    member = *ref;
  }
  template <Named E>
  void read(const char* key, const Json& value, E& member) const {
    const auto word = value.is_string() ? parse_word<E>(value.get_ref<const std::string&>()) : std::nullopt;
    if (!word) refuse(key, "one of " + all_words<E>(), value);
    member = *word;
  }

  [[noreturn]] void refuse(const std::string& field, const std::string& expected, const Json& found) const;
  [[noreturn]] void miss(const std::string& field, const std::string& expected) const;

  const std::string& file_;
  std::string place_;
  Kind kind_ = Kind::session;  ///< once the id is known
  const Json& object_;
};

}  // namespace chronicle::exchange
