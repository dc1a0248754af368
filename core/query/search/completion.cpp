#include "core/query/search/completion.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

#include "core/model/part.h"
#include "core/query/as_of/known.h"
#include "core/query/as_of/session_status.h"
#include "core/query/search/name_book.h"
#include "core/query/search/search_query.h"
#include "core/words/fold.h"
#include "core/words/tag.h"

namespace chronicle {
namespace {

constexpr std::size_t least_letters = 2;

bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' '; }

/// Where the piece starts that ends where the text does: after the last blank that is not in quotes.
std::size_t start_of_piece(std::string_view before) {
  std::size_t start = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < before.size(); ++at) {
    if (before[at] == '"') quoted = !quoted;
    if (!quoted && is_blank(before[at])) start = at + 1;
  }
  return start;
}

std::string typed_value(const std::string& value) {
  const bool spaced = std::any_of(value.begin(), value.end(), is_blank);
  return spaced ? "\"" + value + "\"" : value;
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

  void add_fields(std::string_view typed) {
    const std::string folded = fold(typed);
    for (const std::string_view field : Words<SearchField>::values)
      if (fold(field).starts_with(folded)) add(std::string(field) + ":");
  }
  void add_values(SearchField field, std::string_view typed) {
    const std::string folded = fold(typed);
    switch (field) {
      case SearchField::kind:
        for (std::size_t i = 0; i < kind_count; ++i)
          if (const Kind kind = static_cast<Kind>(i); has_page(kind)) add_word(field, name_of(kind), folded);
        return;
      case SearchField::type:
        for (const std::string_view word : Words<DocumentType>::values) add_word(field, word, folded);
        return;
      case SearchField::state:
        return add_names<State>(field, folded);
      case SearchField::topic:
        return add_names<Topic>(field, folded);
      case SearchField::place:
        return add_names<Place>(field, folded);
      case SearchField::speaker:
        return add_names<Person>(field, folded);
      case SearchField::tag:
        return add_tags(typed);
      case SearchField::is:
        for (const std::string_view word : Words<UserMark>::values) add_word(field, word, folded);
        return;
      case SearchField::in_force:
        add_word(field, "today", folded);
        [[fallthrough]];
      default:
        add_years(field, folded);
    }
  }

 private:
  void add(std::string text) {
    if (found_.size() < limit_) found_.push_back({start_, end_, before_ + std::move(text)});
  }
  void add_value(SearchField field, const std::string& value) {
    add(std::string(word_of(field)) + ":" + typed_value(value) + " ");
  }
  void add_word(SearchField field, std::string_view word, const std::string& folded) {
    if (fold(word).starts_with(folded)) add_value(field, std::string(word));
  }
  template <typename R>
  void add_names(SearchField field, const std::string& folded) {
    std::vector<const std::string*> begin_so, others;
    for (const R& record : catalogue_.all<R>()) {
      const std::string name = fold(record.title());
      const bool begins_so = name.starts_with(folded);
      if ((!begins_so && !begins_words(folded, name)) || !is_known(catalogue_, record.id, as_of_)) continue;
      if (begins_so)
        begin_so.push_back(&record.title());
      else
        others.push_back(&record.title());
    }
    for (auto* names : {&begin_so, &others}) {
      std::sort(names->begin(), names->end(), [](const auto* a, const auto* b) { return *a < *b; });
      for (const std::string* name : *names) add_value(field, *name);
    }
  }
  void add_tags(std::string_view typed) {
    std::set<std::string> tags;
    for (const UserNote& note : notes_) tags.insert(note.tags.begin(), note.tags.end());
    for (const std::string& tag : tags)
      if (fold_tag(tag).starts_with(fold_tag(typed))) add_value(SearchField::tag, tag);
  }
  void add_years(SearchField field, const std::string& folded) {
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
  if (cursor < query.size() && !is_blank(query[cursor])) return {};
  const std::size_t start = start_of_piece(query.substr(0, cursor));
  std::string_view piece = query.substr(start, cursor - start);
  const bool without = piece.starts_with('-');
  if (without) piece.remove_prefix(1);
  Completer completer(catalogue, as_of, notes, start, cursor, without ? "-" : "", limit);
  const std::size_t colon = piece.find(':');
  const auto field = colon != std::string_view::npos ? field_of(piece.substr(0, colon)) : std::nullopt;
  if (field) {
    std::string_view value = piece.substr(colon + 1);
    if (value.starts_with('"')) value.remove_prefix(1);
    if (value.ends_with('"')) return {};
    completer.add_values(*field, value);
  } else if (colon == std::string_view::npos && !piece.starts_with('"') && piece.size() >= least_letters) {
    completer.add_fields(piece);
    for (const SearchField one : {SearchField::topic, SearchField::state, SearchField::place, SearchField::speaker})
      completer.add_values(one, piece);
  }
  std::vector<Completion> found = completer.take();
  // What stands there already needs no completion, and Tab is free to go elsewhere.
  const std::string typed(query.substr(start, cursor - start));
  std::erase_if(found, [&](const Completion& one) { return one.text == typed + " "; });
  return found;
}

}  // namespace chronicle
