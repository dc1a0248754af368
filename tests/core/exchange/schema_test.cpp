// The JSON Schema says what the model says: every key, every word, every kind of value.
#include <nlohmann/json.hpp>
#include <set>

#include "core/exchange/limits.h"
#include "core/model/naming.h"
#include "core/model/records.h"
#include "tests/support/catch.h"
#include "tests/support/schema.h"

namespace chronicle {
namespace {

using Json = nlohmann::json;
using Keys = std::set<std::string>;

template <typename T>
struct Member {
  using type = T;
  static constexpr bool required = true;
};
template <typename T>
struct Member<std::optional<T>> {
  using type = T;
  static constexpr bool required = false;
};

const Json& schema() {
  static const Json parsed = Json::parse(test::schema_text());
  return parsed;
}

/// The schema of a value, with a reference followed.
Json resolved(const Json& node) {
  if (!node.contains("$ref")) return node;
  const std::string prefix = "#/definitions/";
  const std::string target = node.at("$ref");
  REQUIRE(target.starts_with(prefix));
  return schema().at("definitions").at(target.substr(prefix.size()));
}

Keys keys_of(const Json& object) {
  Keys keys;
  for (const auto& [key, value] : object.items()) keys.insert(key);
  return keys;
}

void check_word(const Json& node, const std::vector<std::string>& words) {
  std::vector<std::string> given = node.at("enum");
  CHECK(given == words);
}
template <Named E>
void check_value(const Json& node, const E*) {
  std::vector<std::string> words;
  for (const std::string_view word : Words<E>::values) words.emplace_back(word);
  check_word(node, words);
}
template <Kind K>
void check_value(const Json& node, const Ref<K>*) {
  CHECK(node.at("pattern") == "^" + std::string(name_of(K)) + "/[a-z0-9]+(-[a-z0-9]+)*$");
}
void check_value(const Json& node, const RecordId*) { CHECK(node.at("type") == "string"); }
void check_value(const Json& node, const Date*) { CHECK(node == schema().at("definitions").at("date")); }
void check_value(const Json& node, const std::string*) { CHECK(node.at("type") == "string"); }
void check_value(const Json& node, const bool*) { CHECK(node.at("type") == "boolean"); }
void check_value(const Json& node, const std::int64_t*) { CHECK(node.at("type") == "integer"); }
void check_value(const Json& node, const double*) {
  const std::string type = node.at("type");
  CHECK((type == "number" || type == "integer"));
}

}  // namespace

TEST_CASE("the schema has the lists of all kinds and nothing else") {
  Keys expected{"chronicle", "edition"};
  for (std::size_t i = 0; i < kind_count; ++i) expected.emplace(plural_of(static_cast<Kind>(i)));
  CHECK(keys_of(schema().at("properties")) == expected);
  CHECK(schema().at("additionalProperties") == false);
  for (std::size_t i = 0; i < kind_count; ++i) {
    const Json& list = schema().at("properties").at(std::string(plural_of(static_cast<Kind>(i))));
    CHECK(list.at("items").at("$ref") == "#/definitions/" + std::string(name_of(static_cast<Kind>(i))));
  }
}

TEST_CASE("the schema of each kind has the keys, words and types of the model") {
  const Keys common{"id",        "names",    "other_names",    "topics",        "notes",
                    "citations", "readings", "not_applicable", "not_looked_up", "former_ids"};
  for_each_kind([&]<typename R>() {
    CAPTURE(std::string(name_of(R::kind)));
    const Json& node = schema().at("definitions").at(std::string(name_of(R::kind)));
    Keys expected = common;
    Keys required{"id"};
    if (needs_name(R::kind)) required.insert("names");
    for_each_fact<R>([&]<typename T>(const Fact<R, T>& fact) {
      CAPTURE(fact.key);
      expected.insert(fact.key);
      if (Member<T>::required) required.insert(fact.key);
      const typename Member<T>::type* none = nullptr;
      check_value(resolved(node.at("properties").at(fact.key)), none);
    });
    CHECK(keys_of(node.at("properties")) == expected);
    CHECK(Keys(node.at("required").begin(), node.at("required").end()) == required);
    CHECK(node.at("additionalProperties") == false);
  });
}

TEST_CASE("the schema has the bounds of the reader") {
  const auto& definitions = schema().at("definitions");
  CHECK(definitions.at("text").at("maxLength") == longest_text);
  CHECK(definitions.at("session").at("properties").at("ordinal").at("maximum") == largest_ordinal);
  CHECK(definitions.at("count").at("properties").at("value").at("maximum") == largest_count);
  CHECK(definitions.at("figure").at("properties").at("value").at("maximum") == largest_figure);
  for_each_kind([&]<typename R>() {
    for (const auto& [key, value] : definitions.at(std::string(name_of(R::kind))).at("properties").items())
      if (value.value("type", "") == "array") {
        CAPTURE(key);
        CHECK(value.at("maxItems") == most_values);
        CHECK(value.at("uniqueItems") == true);
      }
  });
}

TEST_CASE("a citation's confidence has the words of the model") {
  check_value(resolved(schema().at("definitions").at("citation").at("properties").at("confidence")),
              static_cast<const Confidence*>(nullptr));
}

}  // namespace chronicle
