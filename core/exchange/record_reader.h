// Reads one record of a record file into its struct. Private to core/exchange.
#pragma once

#include <algorithm>
#include <concepts>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/error.h"
#include "core/exchange/shown.h"
#include "core/model/check.h"
#include "core/model/records.h"

namespace chronicle::exchange {

using Json = nlohmann::json;

/// Reads the members of one JSON object. Throws Failure at the first value that is not what the format says.
class RecordReader {
 public:
  /// `place` names the object in messages until its id is known, e.g. "documents[3]".
  RecordReader(const std::string& file, std::string place, const Json& object);

  /// The whole object as a record of R, checked by the rules for it.
  template <typename R>
  R record() {
    R record;
    record.id = read_id(R::kind);
    visit_facts(record, *this);
    read_common(record);
    check_rules(record);
    return record;
  }

  /// Reads one fact.
  template <typename F, typename T>
  void operator()(const F& fact, std::optional<T>& member) {
    const auto found = object_.find(fact.key);
    if (found != object_.end()) read_fact(fact, *found, member.emplace(empty<T>()));
  }
  template <typename F, typename T>
  void operator()(const F& fact, T& member) {
    const auto found = object_.find(fact.key);
    if (found == object_.end()) miss(fact.key, Expected::value);
    read_fact(fact, *found, member);
  }

 private:
  template <typename T>
  static T empty() {
    if constexpr (std::same_as<T, Date>)
      return Date::of(Day{0});
    else
      return T{};
  }

  template <typename F, typename T>
  void read_fact(const F& fact, const Json& value, T& member) const {
    if constexpr (std::same_as<T, std::int64_t> || std::same_as<T, double>)
      read_number(fact.key, value, expected_number(fact.traits), member);
    else
      read(fact.key, value, member);
  }

  RecordId read_id(Kind kind);
  void read_common(Record& record);
  void read_names(Record& record);
  Citation read_citation(const Json& value);
  Reading read_reading(const Json& value);
  std::vector<std::string> read_texts(const char* key);
  const Json* list(const char* key);

  void read(const char* key, const Json& value, std::string& member) const;
  void read_number(const char* key, const Json& value, const Expectation& expected, std::int64_t& member) const;
  void read_number(const char* key, const Json& value, const Expectation& expected, double& member) const;
  void read(const char* key, const Json& value, bool& member) const;
  void read(const char* key, const Json& value, Date& member) const;
  void read(const char* key, const Json& value, RecordId& member) const;
  template <Kind K>
  void read(const char* key, const Json& value, Ref<K>& member) const {
    const auto ref = value.is_string() ? Ref<K>::parse(value.get_ref<const std::string&>()) : std::nullopt;
    if (!ref) refuse(key, {Expected::id_of_kind, std::string(name_of(K))}, value);
    member = *ref;
  }
  template <Named E>
  void read(const char* key, const Json& value, E& member) const {
    const auto word = value.is_string() ? parse_word<E>(value.get_ref<const std::string&>()) : std::nullopt;
    if (!word) refuse(key, {Expected::one_of, all_words<E>()}, value);
    member = *word;
  }

  /// Throws what core/model/check.h says of the record, with the name of the file.
  template <typename R>
  void check_rules(const R& record) const {
    try {
      check(record);
    } catch (const Failure& failure) {
      Error error = failure.error();
      error.file = file_;
      if (const auto value = object_.find(error.field); value != object_.end() && value->is_number())
        error.found = shown(*value);  // as it stands in the file
      throw Failure(std::move(error));
    }
  }

  [[noreturn]] void refuse(const std::string& field, const Expectation& expected, const Json& found) const;
  [[noreturn]] void miss(const std::string& field, const Expectation& expected) const;

  const std::string& file_;
  std::string place_;
  const Json& object_;
};

}  // namespace chronicle::exchange
