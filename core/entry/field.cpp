#include "core/entry/field.h"

#include <algorithm>

#include "core/model/naming.h"
#include "core/wording/phrases.h"

namespace chronicle {
namespace {

template <Named E>
std::vector<Choice> choices_of() {
  std::vector<Choice> choices;
  const auto add = [&]<std::size_t I>() {
    choices.push_back({Words<E>::values[I], [](Language language) { return in_words(static_cast<E>(I), language); }});
  };
  [&]<std::size_t... I>(std::index_sequence<I...>) { (add.template operator()<I>(), ...); }
  (std::make_index_sequence<Words<E>::values.size()>());
  return choices;
}

/// Any kind but that of R itself: what a trace is found in is no trace.
template <typename R>
std::vector<Kind> other_kinds() {
  std::vector<Kind> kinds;
  for_each_kind([&]<typename S>() {
    if (S::kind != R::kind) kinds.push_back(S::kind);
  });
  return kinds;
}

template <typename R, typename T>
Field own_field(const Fact<R, T>& fact) {
  using Value = typename Fact<R, T>::Value;
  Field field{.kind = R::kind,
              .key = fact.key,
              .role = fact.traits.role,
              .is_required = Fact<R, T>::is_required,
              .form = fact.traits.form,
              .whole_numbers = fact.traits.whole_numbers};
  if constexpr (std::same_as<Value, std::string>) {
    field.type = FieldType::text;
  } else if constexpr (std::same_as<Value, Date>) {
    field.type = FieldType::date;
  } else if constexpr (std::same_as<Value, bool>) {
    field.type = FieldType::flag;
  } else if constexpr (std::same_as<Value, double> || std::same_as<Value, std::int64_t>) {
    field.type = FieldType::number;
  } else if constexpr (Named<Value>) {
    field.type = FieldType::choice;
    field.choices = choices_of<Value>();
  } else if constexpr (std::same_as<Value, RecordId>) {
    field.type = FieldType::reference;
    field.targets = other_kinds<R>();
  } else {
    static_assert(IsReference<Value>::value, "a type of fact that has no field");
    field.type = FieldType::reference;
    field.targets = {Value::kind};
  }
  return field;
}

template <typename R>
std::vector<Field> make_fields() {
  std::vector<Field> fields;
  const auto common = [&](std::string_view key, FieldType type) -> Field& {
    return fields.emplace_back(Field{.kind = R::kind, .key = key, .type = type});
  };
  common("names", FieldType::names).is_required = needs_name(R::kind);
  common("other_names", FieldType::texts);
  for_each_fact<R>([&](const auto& fact) { fields.push_back(own_field(fact)); });
  common("topics", FieldType::references).targets = {Kind::topic};
  common("notes", FieldType::texts);
  common("not_applicable", FieldType::facts);
  common("not_looked_up", FieldType::facts);
  common("readings", FieldType::reasons);
  return fields;
}

}  // namespace

const std::vector<Field>& fields_of(Kind kind) {
  return dispatch(kind, []<typename R>() -> const std::vector<Field>& {
    static const std::vector<Field> fields = make_fields<R>();
    return fields;
  });
}

std::optional<FieldPath> field_at(Kind kind, std::string_view path) {
  const auto dot = std::min(path.find('.'), path.size());
  const std::string_view key = path.substr(0, dot), part = path.substr(std::min(dot + 1, path.size()));
  const auto& fields = fields_of(kind);
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.key == key; });
  if (found == fields.end() || (dot < path.size() && (part.empty() || !found->has_parts()))) return std::nullopt;
  return FieldPath{&*found, part};
}

}  // namespace chronicle
