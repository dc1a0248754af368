#include "core/query/search/completion.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

#include "core/model/part.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/query/search/name_book.h"
#include "core/query/search/query_words.h"
#include "core/words/characters.h"
#include "core/words/fold.h"
#include "core/words/letters.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

constexpr std::size_t least_letters = 2;
constexpr std::array fields_of_names{SearchField::topic, SearchField::state, SearchField::place, SearchField::speaker};

/// Where the piece starts that ends where the text does: after the last blank that is not in quotes.
std::size_t start_of_piece(std::string_view before) {
  std::size_t start = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < before.size(); ++at) {
    if (before[at] == '"') quoted = !quoted;
    if (!quoted && is_ascii_blank(before[at])) start = at + 1;
  }
  return start;
}

std::string typed_value(const std::string& value) {
  const bool spaced = std::any_of(value.begin(), value.end(), is_ascii_blank);
  return spaced ? "\"" + value + "\"" : value;
}

template <typename Do>
void for_each_language(const Do& with) {
  for (std::size_t i = 0; i < language_codes.size(); ++i) with(static_cast<Language>(i));
}

/// Collects completions of one piece.
class Completer {
 public:
  Completer(const Catalogue& catalogue, Day as_of, const std::vector<UserNote>& notes, std::size_t start,
            std::size_t end, std::string before, std::size_t limit)
      : catalogue_(catalogue),
        as_of_(as_of),
        notes_(notes),
        start_(start),
        end_(end),
        before_(std::move(before)),
        limit_(limit) {}

  std::vector<Completion> take() { return std::move(found_); }

  /// Fields that begin so, in whatever language.
  void add_fields(std::string_view typed) {
    const std::string folded = fold(typed);
    for_each_language([&](Language language) {
      for (const std::string& name : query_words(language).fields)
        if (fold(name).starts_with(folded)) add(name + ":");
    });
  }
  /// Names that begin so or have words that do, in whatever language.
  void add_names(std::string_view typed) {
    const std::string folded = fold(typed);
    for_each_language([&](Language language) {
      for (const SearchField field : fields_of_names)
        add_names(field, folded, {query_words(language).fields.at(static_cast<std::size_t>(field)), language, false});
    });
  }
  /// Values of the field that is called `name`, in the language of that name.
  void add_values(const std::string& name, NamedField field, std::string_view typed) {
    const std::string folded = fold(typed);
    const QueryWords& words = query_words(field.language);
    switch (field.field) {
      case SearchField::kind:
        for (std::size_t i = 0; i < kind_count; ++i)
          if (has_page(static_cast<Kind>(i))) add_word(name, first_name(words.kinds.at(i)), folded);
        return;
      case SearchField::type:
        for (const std::string& names : words.types) add_word(name, first_name(names), folded);
        return;
      case SearchField::is:
        for (const std::string& names : words.marks) add_word(name, first_name(names), folded);
        return;
      case SearchField::state:
      case SearchField::topic:
      case SearchField::place:
      case SearchField::speaker:
        return add_names(field.field, folded, {name, field.language, true});
      case SearchField::tag:
        return add_tags(name, typed);
      case SearchField::in_force:
        add_word(name, words.today, folded);
        [[fallthrough]];
      default:
        add_years(name, folded);
    }
  }

 private:
  void add(std::string text) {
    if (found_.size() < limit_) found_.push_back({start_, end_, before_ + std::move(text)});
  }
  void add_value(const std::string& field, const std::string& value) { add(field + ":" + typed_value(value) + " "); }
  void add_word(const std::string& field, std::string_view word, const std::string& folded) {
    if (fold(word).starts_with(folded)) add_value(field, std::string(word));
  }
  /// How names are offered: after the field's name, those of a language; `or_title` where a record has none.
  struct Offer {
    const std::string& field;
    Language language;
    bool or_title;
  };
  void add_names(SearchField field, const std::string& folded, const Offer& offer) {
    switch (field) {
      case SearchField::state:
        return add_names_of<State>(folded, offer);
      case SearchField::topic:
        return add_names_of<Topic>(folded, offer);
      case SearchField::place:
        return add_names_of<Place>(folded, offer);
      default:
        return add_names_of<Person>(folded, offer);
    }
  }
  template <typename R>
  void add_names_of(const std::string& folded, const Offer& offer) {
    std::vector<const std::string*> begin_so, others;
    for (const R& record : catalogue_.all<R>()) {
      const auto own = record.names.find(std::string(code_of(offer.language)));
      if (own == record.names.end() && !offer.or_title) continue;
      const std::string& name = own == record.names.end() ? record.title() : own->second;
      const std::string folded_name = fold(name);
      const bool begins_so = folded_name.starts_with(folded);
      if ((!begins_so && !begins_words(folded, folded_name)) || !is_known(catalogue_, record.id, as_of_)) continue;
      (begins_so ? begin_so : others).push_back(&name);
    }
    for (auto* names : {&begin_so, &others}) {
      std::sort(names->begin(), names->end(), [](const auto* a, const auto* b) { return *a < *b; });
      for (const std::string* name : *names) add_value(offer.field, *name);
    }
  }
  void add_tags(const std::string& field, std::string_view typed) {
    std::set<std::string> tags;
    for (const UserNote& note : notes_) tags.insert(note.tags.begin(), note.tags.end());
    for (const std::string& tag : tags)
      if (fold_tag(tag).starts_with(fold_tag(typed))) add_value(field, tag);
  }
  void add_years(const std::string& field, const std::string& folded) {
    std::set<int, std::greater<>> years;
    for (const Session& session : catalogue_.all<Session>())
      if (is_known(catalogue_, session.id, as_of_))
        if (const auto date = date_of(catalogue_, session, as_of_); date && date->earliest())
          years.insert(date->earliest()->year());
    for (const int year : years) add_word(field, std::to_string(year), folded);
  }

  const Catalogue& catalogue_;
  Day as_of_;
  const std::vector<UserNote>& notes_;
  std::size_t start_, end_;
  std::string before_;  ///< of the piece: "-" or nothing
  std::size_t limit_;
  std::vector<Completion> found_;
};

}  // namespace

std::vector<Completion> complete(const Catalogue& catalogue, Day as_of, const std::vector<UserNote>& notes,
                                 std::string_view query, std::size_t cursor, std::size_t limit) {
  cursor = std::min(cursor, query.size());
  if (cursor < query.size() && !is_ascii_blank(query[cursor])) return {};
  const std::size_t start = start_of_piece(query.substr(0, cursor));
  std::string_view piece = query.substr(start, cursor - start);
  const bool without = piece.starts_with('-');
  if (without) piece.remove_prefix(1);
  Completer completer(catalogue, as_of, notes, start, cursor, without ? "-" : "", limit);
  const std::size_t colon = piece.find(':');
  const std::string_view name = piece.substr(0, std::min(colon, piece.size()));
  const auto field = colon != std::string_view::npos ? field_called(name) : std::nullopt;
  if (field) {
    std::string_view value = piece.substr(colon + 1);
    if (value.starts_with('"')) value.remove_prefix(1);
    if (value.ends_with('"')) return {};
    // As the list of fields has it, whatever its case was.
    completer.add_values(query_words(field->language).fields.at(static_cast<std::size_t>(field->field)), *field, value);
  } else if (colon == std::string_view::npos && !piece.starts_with('"') && count_characters(piece) >= least_letters) {
    completer.add_fields(piece);
    completer.add_names(piece);
  }
  std::vector<Completion> found = completer.take();
  // What stands there already needs no completion, and Tab is free to go elsewhere.
  const std::string typed(query.substr(start, cursor - start));
  std::erase_if(found, [&](const Completion& one) { return one.text == typed + " "; });
  return found;
}

}  // namespace chronicle
