#include "core/model/check.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <unordered_set>

#include "core/base/mebibytes.h"
#include "core/base/utf8.h"
#include "core/model/bounds.h"
#include "core/model/naming.h"
#include "core/words/characters.h"
#include "core/words/shown_text.h"

namespace chronicle {
namespace {

/// What makes a citation one of its own; no text has the separator in it.
std::string key_of(const Citation& citation) {
  const std::string separator(1, '\0');
  const auto part = [&](const std::optional<std::string>& text) { return separator + (text ? *text : ""); };
  const auto confidence = citation.confidence ? std::string(word_of(*citation.confidence)) : std::string();
  return citation.field + separator + citation.source.text() + separator + confidence + part(citation.locator) +
         part(citation.reading) + part(citation.derivation);
}

std::string shown_number(double number) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  return {text.data(), end};
}

bool is_within(double number, const WholeNumbers& range) {
  return number >= static_cast<double>(range.least) && number <= static_cast<double>(range.most) &&
         number == std::floor(number);
}

/// Keys of facts.
using Keys = std::set<std::string_view>;

/// The rules for one record, group by group.
class Rules {
 public:
  Rules(const Record& record, const Keys& keys) : record_(record), keys_(keys) {}

  void id(Kind kind) const {
    if (record_.id.is_null() || record_.id.kind() != kind)
      refuse("id", {Expected::id_of_kind, std::string(name_of(kind))}, shown_in_quotes(record_.id.text()));
  }
  void names() const {
    if (record_.names.empty() && needs_name(record_.id.kind())) refuse("names", Expected::names);
    if (record_.names.size() > most_values) fail_at(ErrorCode::too_many, "names", std::to_string(most_values), {});
    for (const auto& [language, name] : record_.names) {
      if (!has_form(language, TextForm::language_code))
        refuse("names", Expected::language_code, shown_in_quotes(language));
      text("names", name);
    }
  }
  void common() const {
    texts("other_names", record_.other_names);
    texts("notes", record_.notes);
    topics();
    citations();
    readings();
    keys("not_applicable", record_.not_applicable);
    keys("not_looked_up", record_.not_looked_up);
    former_ids();
  }

  void value(const char* key, const FactTraits& traits, const std::string& member) const {
    text(key, member);
    if (!has_form(member, traits.form)) refuse(key, expected_of(traits.form), shown_in_quotes(member));
  }
  void value(const char* key, const FactTraits& traits, std::int64_t member) const {
    if (traits.whole_numbers && (member < traits.whole_numbers->least || member > traits.whole_numbers->most))
      refuse(key, expected_number(traits), std::to_string(member));
  }
  void value(const char* key, const FactTraits& traits, double member) const {
    if (traits.whole_numbers && !is_within(member, *traits.whole_numbers))
      refuse(key, expected_number(traits), shown_number(member));
    const double size = std::abs(member);
    if (!(size <= largest_figure) || (size < smallest_figure && size != 0))
      refuse(key, Expected::figure, shown_number(member));
  }
  template <Kind K>
  void value(const char* key, const FactTraits& /*traits*/, const Ref<K>& member) const {
    if (member.id().is_null()) refuse(key, {Expected::id_of_kind, std::string(name_of(K))});
  }
  void value(const char* key, const FactTraits& /*traits*/, const RecordId& member) const {
    if (member.is_null()) refuse(key, Expected::id);
  }
  template <typename T>
  void value(const char* /*key*/, const FactTraits& /*traits*/, const T& /*member*/) const {}

  [[noreturn]] void refuse(const std::string& field, const Expectation& expected, const std::string& found = {}) const {
    throw Failure({.code = ErrorCode::bad_value,
                   .record = record_.id.text(),
                   .field = field,
                   .expected = expected,
                   .found = found});
  }

 private:
  void text(const char* key, const std::string& text) const {
    if (const auto at = first_bad_utf8(text)) fail_at(ErrorCode::not_utf8, key, {}, std::to_string(*at));
    if (text.size() > longest_text)
      refuse(key, {Expected::short_text, kibibytes(longest_text)}, kibibytes(text.size()) + " KiB");
    if (const auto c = first_forbidden(text)) fail_at(ErrorCode::bad_character, key, {}, name_of(*c));
    if (is_blank(text)) refuse(key, Expected::readable_text, shown_in_quotes(text));
  }
  void text(const char* key, const std::optional<std::string>& member) const {
    if (member) text(key, *member);
  }
  void texts(const char* key, const std::vector<std::string>& all) const {
    for (const std::string& one : all) text(key, one);
    const auto same = [](const std::string& text) -> const std::string& { return text; };
    list(key, all, same, same);
  }

  void topics() const {
    const auto id = [](const Ref<Kind::topic>& topic) -> const std::string& { return topic.text(); };
    list("topics", record_.topics, id, id);
    for (const auto& topic : record_.topics) {
      value("topics", {}, topic);
      if (topic.id() == record_.id) refuse("topics", Expected::other_topic, topic.text());
    }
  }
  void citations() const {
    for (const Citation& citation : record_.citations) {
      if (!citation.field.empty()) known_key("citations", citation.field);
      if (citation.source.id().is_null()) refuse("citations", Expected::source);
      for (const auto* member : {&citation.locator, &citation.reading, &citation.derivation})
        text("citations", *member);
    }
    list("citations", record_.citations, key_of, [](const Citation& one) { return one.source.text(); });
  }
  void readings() const {
    for (const Reading& reading : record_.readings) {
      known_key("readings", reading.field);
      text("readings", reading.reason);
    }
    const auto field = [](const Reading& one) -> const std::string& { return one.field; };
    list("readings", record_.readings, field, field);
  }
  void keys(const char* key, const std::vector<std::string>& named) const {
    for (const std::string& one : named) known_key(key, one);
    const auto same = [](const std::string& text) -> const std::string& { return text; };
    list(key, named, same, same);
  }
  void former_ids() const {
    for (const std::string& one : record_.former_ids) {
      const auto id = RecordId::parse(one);
      if (!id || id->kind() != record_.id.kind() || *id == record_.id)
        refuse("former_ids", {Expected::other_id, std::string(name_of(record_.id.kind()))}, shown_in_quotes(one));
    }
    const auto same = [](const std::string& text) -> const std::string& { return text; };
    list("former_ids", record_.former_ids, same, same);
  }
  void known_key(const char* field, const std::string& key) const {
    if (!keys_.contains(key)) refuse(field, Expected::key_of_fact, shown_in_quotes(key));
  }

  /// Refuses a list that is too long, or in which two values have the same key.
  template <typename List, typename KeyOf, typename Shown>
  void list(const char* field, const List& values, const KeyOf& key_of, const Shown& shown_as) const {
    if (values.size() > most_values) fail_at(ErrorCode::too_many, field, std::to_string(most_values), {});
    std::unordered_set<std::string> met;
    for (const auto& value : values)
      if (!met.insert(key_of(value)).second) fail_at(ErrorCode::repeated_value, field, {}, shown_text(shown_as(value)));
  }

  [[noreturn]] void fail_at(ErrorCode code, const char* field, std::string expected, std::string found) const {
    throw Failure({.code = code,
                   .record = record_.id.text(),
                   .field = field,
                   .expected = std::move(expected),
                   .found = std::move(found)});
  }

  const Record& record_;
  const Keys& keys_;  ///< of the facts that the record may have
};

/// Refuses what must not be named.
template <typename R>
void check_sense(const Rules& /*rules*/, const R& /*record*/) {}
void check_sense(const Rules& rules, const Relation& relation) {
  if (relation.document == relation.to) rules.refuse("to", Expected::other_document, relation.to.text());
}
void check_sense(const Rules& rules, const Announcement& announcement) {
  if (announcement.announced_at == announcement.session)
    rules.refuse("announced_at", Expected::other_session, announcement.session.text());
}
/// What a trace names is known since that is; a trace that named a trace could be known since itself.
void check_sense(const Rules& rules, const Trace& trace) {
  if (trace.record.kind() == Kind::trace) rules.refuse("record", Expected::sign, trace.record.text());
  if (trace.record == trace.commitment.id()) rules.refuse("record", Expected::sign_of_another, trace.record.text());
}

template <typename R>
Keys make_keys() {
  Keys keys{"names",    "other_names",    "topics",        "notes",     "citations",
            "readings", "not_applicable", "not_looked_up", "former_ids"};
  for_each_fact<R>([&](const auto& fact) { keys.insert(fact.key); });
  return keys;
}

}  // namespace

const std::set<std::string_view>& keys_of(Kind kind) {
  return dispatch(kind, []<typename R>() -> const Keys& {
    static const Keys keys = make_keys<R>();
    return keys;
  });
}

Expectation expected_number(const FactTraits& traits) {
  if (!traits.whole_numbers) return Expected::number;
  return {Expected::whole_number, std::to_string(traits.whole_numbers->least),
          std::to_string(traits.whole_numbers->most)};
}

template <typename R>
void check(const R& record) {
  const Rules rules(record, keys_of(R::kind));
  rules.id(R::kind);
  visit_values(record, [&](const auto& fact, const auto& value) { rules.value(fact.key, fact.traits, value); });
  rules.names();
  rules.common();
  check_sense(rules, record);
}

std::vector<Error> broken_rules(const Bundle& bundle) {
  std::vector<Error> errors;
  for_each_kind([&]<typename R>() {
    for (const R& record : bundle.of<R>()) try {
        check(record);
      } catch (const Failure& failure) {
        errors.push_back(failure.error());
      }
  });
  return errors;
}

#define CHRONICLE_INSTANTIATE(R) template void check<R>(const R&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

}  // namespace chronicle
