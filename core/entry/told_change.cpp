#include "core/entry/told_change.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/entry/field.h"
#include "core/time/date.h"
#include "core/wording/phrases.h"

namespace chronicle {
namespace {

using Json = nlohmann::json;

/// A member as text; empty if there is none.
std::string text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

/// Tells the values of one field.
class Teller {
 public:
  Teller(const Catalogue& catalogue, Kind kind, std::string_view key, Language language)
      : catalogue_(catalogue), kind_(kind), at_(field_at(kind, key)), language_(language) {}

  std::string told(const Json& value) const {
    if (value.is_array()) return joined(value, [this](const Json& one) { return told_one(one); });
    if (value.is_object()) return told_names(value);
    return told_one(value);
  }

 private:
  template <typename Tell>
  static std::string joined(const Json& values, const Tell& tell) {
    std::string text;
    for (const auto& value : values) {
      text += text.empty() ? "" : "; ";
      text += tell(value);
    }
    return text;
  }

  std::string told_names(const Json& names) const {
    std::string text;
    for (const auto& [language, name] : names.items()) {
      text += text.empty() ? "" : "; ";
      if (names.size() > 1) text += phrases_in(language_).vocabulary.language(language) + ": ";
      text += name.is_string() ? name.get<std::string>() : name.dump();
    }
    return text;
  }

  std::string told_one(const Json& value) const {
    if (value.is_object()) return told_remark(value);
    if (value.is_boolean()) return phrases_in(language_).vocabulary.word(value.get<bool>());
    if (value.is_number()) return value.is_number_float() ? value.dump() : in_words(value.get<double>(), language_);
    if (!value.is_string()) return value.dump();
    const auto& text = value.get_ref<const std::string&>();
    return at_ ? told_text(*at_->field, text) : text;
  }

  std::string told_text(const Field& field, const std::string& text) const {
    switch (field.type) {
      case FieldType::date:
        if (const auto date = Date::parse(text)) return in_words(*date, language_);
        return text;
      case FieldType::choice:
        for (const Choice& choice : field.choices)
          if (choice.word == text) return choice.said(language_);
        return text;
      case FieldType::reference:
      case FieldType::references:
        if (const auto id = RecordId::parse(text)) return title_of(catalogue_, *id, language_);
        return text;
      case FieldType::facts:
        return fact(text);
      default:
        return text;
    }
  }

  /// A citation, or why one of several readings was chosen: "Date: Interfax, 12 November 2021; p. 3".
  std::string told_remark(const Json& remark) const {
    std::string text;
    const auto add = [&](const char* mark, const std::string& part) {
      if (part.empty()) return;
      if (!text.empty()) text += mark;
      text += part;
    };
    if (const std::string field = text_at(remark, "field"); !field.empty()) text = fact(field);
    if (const auto source = RecordId::parse(text_at(remark, "source")))
      add(": ", title_of(catalogue_, *source, language_));
    add(": ", text_at(remark, "reason"));
    for (const char* key : {"locator", "reading", "derivation"}) add(", ", text_at(remark, key));
    return text.empty() ? remark.dump() : text;
  }

  std::string fact(const std::string& key) const { return phrases_in(language_).labels.fact(kind_, key); }

  const Catalogue& catalogue_;
  Kind kind_;
  std::optional<FieldPath> at_;
  Language language_;
};

/// Takes from both what both have, so that what differs is left.
void keep_differences(Json& before, Json& after) {
  if (before.is_array() && after.is_array()) {
    const Json was = before;
    const auto drop = [](Json& list, const Json& others) {
      list.erase(
          std::remove_if(list.begin(), list.end(),
                         [&](const Json& one) { return std::find(others.begin(), others.end(), one) != others.end(); }),
          list.end());
    };
    drop(before, after);
    drop(after, was);
  }
  if (!before.is_object() || !after.is_object()) return;
  for (auto one = before.begin(); one != before.end();) {
    const bool is_same = after.contains(one.key()) && after.at(one.key()) == one.value();
    if (is_same) after.erase(one.key());
    one = is_same ? before.erase(one) : std::next(one);
  }
}

/// Nothing for what is absent; a text for what is no JSON, as a damaged library may have.
Json value_of(const std::optional<std::string>& text) {
  if (!text) return {};
  Json value = Json::parse(*text, nullptr, false);
  return value.is_discarded() ? Json(*text) : value;
}

}  // namespace

ToldChange told(const Catalogue& catalogue, const Change& change, Language language) {
  Json before = value_of(change.before);
  Json after = value_of(change.after);
  keep_differences(before, after);
  const Teller teller(catalogue, change.record.kind(), change.field, language);
  return {.before = before.is_null() ? "" : teller.told(before), .after = after.is_null() ? "" : teller.told(after)};
}

std::string name_of_removed(const Change& change) {
  const Json record = value_of(change.before);
  if (!record.is_object() || !record.contains("names") || !record.at("names").is_object()) return change.record.text();
  const Json& names = record.at("names");
  for (const char* language : {"en", "ru", "kk"})
    if (const std::string name = text_at(names, language); !name.empty()) return name;
  return change.record.text();
}

}  // namespace chronicle
