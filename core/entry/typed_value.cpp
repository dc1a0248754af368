#include "core/entry/typed_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/utf8.h"
#include "core/entry/text_list.h"
#include "core/exchange/exact_number.h"
#include "core/exchange/members.h"
#include "core/model/check.h"
#include "core/words/fold.h"
#include "core/words/shown_text.h"
#include "core/words/tag.h"
#include "core/words/text_form.h"
#include "core/words/written_date.h"
#include "core/words/written_number.h"

namespace chronicle {
namespace {

using Json = nlohmann::json;

std::string words_of(const std::vector<Choice>& choices) {
  std::string text;
  for (const Choice& choice : choices) text += (text.empty() ? "" : ", ") + std::string(choice.word);
  return text;
}

/// "a place", for messages: "the id or the name of a place".
Expectation described(const std::vector<Kind>& targets) {
  if (targets.size() != 1) return Expected::id_or_name;
  return {Expected::id_or_name_of, std::string(name_of(targets.front()))};
}

/// Reads what is typed into one field.
class Reader {
 public:
  Reader(const Typing& typing, std::string_view path, const Field& field)
      : typing_(typing), path_(path), field_(field) {}

  Json read(std::string_view text) const {
    switch (field_.type) {
      case FieldType::texts: {
        Json list = Json::array();
        for (std::string& one : split_texts(text)) list.push_back(std::move(one));
        return list;
      }
      case FieldType::references:
        return read_list(text, [this](std::string_view one) { return reference(one); });
      case FieldType::facts:
        return read_list(text, [this](std::string_view one) { return key(one); });
      default:
        return read_one(text);
    }
  }
  /// One value, also of a list.
  Json read_one(std::string_view text) const {
    switch (field_.type) {
      case FieldType::date:
        return date(text);
      case FieldType::number:
        return number(text);
      case FieldType::flag:
        return flag(text);
      case FieldType::choice:
        return choice(text);
      case FieldType::reference:
      case FieldType::references:
        return reference(text);
      case FieldType::facts:
        return key(text);
      default:
        return std::string(text);
    }
  }

  [[noreturn]] void refuse(const Expectation& expected, std::string_view found) const {
    throw Failure({.code = ErrorCode::bad_value,
                   .record = typing_.record.text(),
                   .field = std::string(path_),
                   .expected = expected,
                   .found = shown_in_quotes(found)});
  }

 private:
  /// The values between line ends, semicolons and commas, unless one that has commas is called so.
  template <typename ReadOne>
  Json read_list(std::string_view text, const ReadOne& read_one) const {
    Json list = Json::array();
    for (const std::string_view piece : pieces_of(text, "\n;")) {
      const bool is_name = piece.find(',') != std::string_view::npos && field_.type == FieldType::references &&
                           typing_.called(piece, field_.targets).size() == 1;
      for (const std::string_view one : is_name ? std::vector{piece} : pieces_of(piece, ","))
        list.push_back(read_one(one));
    }
    return list;
  }

  Json date(std::string_view text) const {
    const auto date = read_written_date(text);
    if (!date) refuse(Expected::date, text);
    return date->text();
  }
  Json number(std::string_view text) const {
    const auto written = read_written_number(text);
    double number = 0;
    if (written) std::from_chars(written->data(), written->data() + written->size(), number);
    if (!written) refuse(expected_number(), text);
    if (!exchange::is_kept_exactly(*written, number)) refuse(Expected::exact_number, text);
    return Json::parse(exchange::number_text(number));
  }
  Expectation expected_number() const {
    if (!field_.whole_numbers) return Expected::written_number;
    return {Expected::whole_number, std::to_string(field_.whole_numbers->least),
            std::to_string(field_.whole_numbers->most)};
  }
  Json flag(std::string_view text) const {
    constexpr std::array yes{"yes", "true", "да", "иә"}, no{"no", "false", "нет", "жоқ"};
    const std::string word = fold(text);
    if (std::find(yes.begin(), yes.end(), word) != yes.end()) return true;
    if (std::find(no.begin(), no.end(), word) == no.end()) refuse(Expected::yes_or_no, text);
    return false;
  }
  Json choice(std::string_view text) const {
    const std::string word = fold(text);
    for (const Choice& one : field_.choices)
      if (one.word == trimmed(text)) return one.word;
    for (const Choice& one : field_.choices)
      if (fold(one.word) == word || fold(one.said(Language::english)) == word) return one.word;
    refuse({Expected::one_of, words_of(field_.choices)}, text);
  }
  Json reference(std::string_view text) const {
    text = trimmed(text);
    if (const auto id = RecordId::parse(text)) {
      if (std::find(field_.targets.begin(), field_.targets.end(), id->kind()) == field_.targets.end())
        refuse(described(field_.targets), text);
      return id->text();
    }
    const auto called = typing_.called(text, field_.targets);
    if (called.empty()) refuse(described(field_.targets), text);
    if (called.size() > 1) refuse(one_of(called), text);
    return called.front().text();
  }
  static Expectation one_of(const std::vector<RecordId>& ids) {
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(ids.size(), most); ++i) text += (i == 0 ? "" : ", ") + ids[i].text();
    return {Expected::one_id, ids.size() > most ? text + " ..." : text};
  }
  Json key(std::string_view text) const {
    text = trimmed(text);
    if (!keys_of(field_.kind).contains(text)) refuse(Expected::key_of_fact, text);
    return text;
  }

  const Typing& typing_;
  std::string_view path_;
  const Field& field_;
};

std::string all_fields(Kind kind) {
  std::string text;
  for (const Field& field : fields_of(kind)) {
    text += text.empty() ? "" : ", ";
    text += field.key;
    if (field.has_parts()) text += field.type == FieldType::names ? ".LANGUAGE" : ".FIELD";
  }
  return text;
}

std::string read(const Reader& reader, const FieldPath& at, Assigning how, std::string_view text) {
  if (how != Assigning::put && !at.field->is_list()) reader.refuse(Expected::list_field, text);
  if (at.field->has_parts() && at.part.empty())
    reader.refuse(at.field->type == FieldType::names ? Expected::name_in_language : Expected::reason_for_field, text);
  return (how == Assigning::put ? reader.read(text) : reader.read_one(text)).dump();
}

/// The text that is the same for all fields: a value of JSON without its quotes.
std::string bare(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

}  // namespace

Result<Assignment> read_typed(const Typing& typing, std::string_view field, Assigning how, std::string_view text) {
  try {
    const auto at = field_at(typing.kind, field);
    if (!at)
      return fail({.code = ErrorCode::bad_value,
                   .record = typing.record.text(),
                   .field = shown_text(field),
                   .expected = {Expected::field_of_kind, all_fields(typing.kind)}});
    if (const auto bad = first_bad_utf8(text))
      return fail({.code = ErrorCode::not_utf8,
                   .record = typing.record.text(),
                   .field = std::string(field),
                   .found = std::to_string(*bad)});
    Assignment assignment{.field = std::string(field), .how = how};
    if (!text.empty() || how != Assigning::put) assignment.value = read({typing, field, *at->field}, *at, how, text);
    return assignment;
  } catch (const Failure& failure) {
    return fail(failure.error());
  }
}

std::string write_typed(const FieldPath& field, const std::string& value) {
  const Json json = Json::parse(value);
  if (json.is_boolean()) return json.get<bool>() ? "yes" : "no";
  if (json.is_number_float()) return value;
  if (!json.is_array()) return bare(json);
  std::vector<std::string> texts;
  for (const Json& one : json) texts.push_back(bare(one));
  if (field.field->type == FieldType::texts) return joined_texts(texts);
  std::string text;
  for (const std::string& one : texts) text += (text.empty() ? "" : ", ") + one;
  return text;
}

template <typename R>
std::vector<TypedFact> typed_facts(const R& record) {
  const Members members = members_of(record);
  std::vector<TypedFact> facts;
  const auto add = [&](const Field& field, const std::string& part, const std::string& value) {
    std::string path(field.key);
    if (!part.empty()) path += "." + part;
    facts.push_back({std::move(path), write_typed({&field, part}, value)});
  };
  for (const Field& field : fields_of(R::kind)) {
    const auto member = members.find(std::string(field.key));
    if (member == members.end()) continue;
    if (!field.has_parts()) {
      add(field, "", member->second);
      continue;
    }
    const Json value = Json::parse(member->second);
    for (const auto& [language, one] : value.items())
      if (field.type == FieldType::names)
        add(field, language, one.dump());
      else
        add(field, one.at("field").template get<std::string>(), one.at("reason").dump());
  }
  return facts;
}

#define CHRONICLE_INSTANTIATE(R) template std::vector<TypedFact> typed_facts<R>(const R&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

}  // namespace chronicle
