// The facts of a kind of record, described once. What reads, writes, stores, checks, searches and shows records goes by
// these descriptions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

#include "core/base/plain_type.h"
#include "core/model/id.h"
#include "core/words/text_form.h"

namespace chronicle {

/// What a fact is to its record.
enum class FactRole {
  plain,
  whole,  ///< names the record on whose page this one stands (core/model/part.h)
  gist,   ///< is what a record without a name is called by
};

/// Whole numbers from the least to the most.
struct WholeNumbers {
  std::int64_t least, most;
};

/// What is said of a fact beyond its key and member.
struct FactTraits {
  FactRole role = FactRole::plain;
  bool is_searched = true;  ///< false: nobody looks for its text, such as a unit without its number
  TextForm form = TextForm::any;
  std::optional<WholeNumbers> whole_numbers = std::nullopt;  ///< what a number must be; absent: any
};

/// A fact of records of type R, with the type of its member. A member that is a std::optional may be absent; any other
/// is required.
template <typename R, typename T>
struct Fact {
  using Value = PlainType<T>;
  static constexpr bool is_required = std::is_same_v<T, Value>;

  const char* key;  ///< in record files, columns and citations
  T R::*member;
  FactTraits traits;
};

/// Describes a fact; its types follow from the member.
template <typename R, typename T>
constexpr Fact<R, T> fact(const char* key, T R::*member, FactTraits traits = {}) {
  return {key, member, traits};
}

/// Calls `visit(fact)` for each fact of R's own, in the order of the record format.
template <typename R, typename Visit>
constexpr void for_each_fact(Visit&& visit) {
  std::apply([&](const auto&... facts) { (visit(facts), ...); }, R::facts());
}

/// Whether a key is that of a fact of R's own, and not of what every record has.
template <typename R>
bool is_fact_of(std::string_view key) {
  bool is_one = false;
  for_each_fact<R>([&](const auto& fact) { is_one = is_one || key == fact.key; });
  return is_one;
}

/// The same of a record at hand: `visit(fact, member)`.
template <typename R, typename Visit>
void visit_facts(R& record, Visit&& visit) {
  for_each_fact<std::remove_const_t<R>>([&](const auto& fact) { visit(fact, record.*fact.member); });
}

/// The same for each fact that has a value: `visit(fact, value)`.
template <typename R, typename Visit>
void visit_values(R& record, Visit&& visit) {
  visit_facts(record, [&]<typename F>(const F& fact, auto& member) {
    if constexpr (F::is_required)
      visit(fact, member);
    else if (member)
      visit(fact, *member);
  });
}

/// Whether a value of type T refers to a record.
template <typename T>
struct IsReference : std::false_type {};
template <>
struct IsReference<RecordId> : std::true_type {};
template <Kind K>
struct IsReference<Ref<K>> : std::true_type {};

/// Whether a value of type T may refer to a record of the kind.
template <typename T>
constexpr bool refers_to(Kind kind) {
  if constexpr (requires { T::kind; })
    return T::kind == kind;
  else
    return IsReference<T>::value;
}

/// The id that a reference holds.
inline const RecordId& id_of(const RecordId& reference) { return reference; }
template <Kind K>
const RecordId& id_of(const Ref<K>& reference) {
  return reference.id();
}

}  // namespace chronicle
