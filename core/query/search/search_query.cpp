#include "core/query/search/search_query.h"

#include <algorithm>

#include "core/model/part.h"
#include "core/query/search/query_words.h"
#include "core/words/abbreviations.h"
#include "core/words/characters.h"
#include "core/words/date_within.h"
#include "core/words/fold.h"
#include "core/words/function_words.h"
#include "core/words/stem.h"
#include "core/words/tag.h"
#include "core/words/written_date.h"

namespace chronicle {
namespace {

/// A piece of the query as it is typed: `-field:"text"`.
struct Piece {
  std::size_t at = 0;
  bool without = false, quoted = false, last = false;
  std::string_view field{}, text{};
};

/// Cuts a query into pieces. A quote that is not closed goes to the end.
class Pieces {
 public:
  explicit Pieces(std::string_view text) : text_(text) {}

  std::optional<Piece> next() {
    while (at_ < text_.size() && is_ascii_blank(text_[at_])) ++at_;
    if (at_ == text_.size()) return std::nullopt;
    Piece piece;
    piece.at = at_;
    piece.without = text_[at_] == '-';
    if (piece.without) ++at_;
    take_field(piece);
    take_text(piece);
    piece.last = at_ == text_.size();
    return piece;
  }

 private:
  static std::size_t longest_field() {
    static const std::size_t longest = [] {
      std::size_t most = 0;
      for (std::size_t i = 0; i < language_codes.size(); ++i)
        for (const std::string& name : query_words(static_cast<Language>(i)).fields) most = std::max(most, name.size());
      return most;
    }();
    return longest;
  }
  void take_field(Piece& piece) {
    // A long text has many pieces: none may look through all that follows.
    const std::string_view rest = text_.substr(at_, longest_field() + 1);
    const std::size_t colon = rest.find(':');
    if (colon == std::string_view::npos || !field_called(rest.substr(0, colon))) return;
    piece.field = rest.substr(0, colon);
    at_ += colon + 1;
  }
  void take_text(Piece& piece) {
    piece.quoted = at_ < text_.size() && text_[at_] == '"';
    if (piece.quoted) {
      const std::size_t end = std::min(text_.find('"', at_ + 1), text_.size());
      piece.text = text_.substr(at_ + 1, end - at_ - 1);
      at_ = std::min(end + 1, text_.size());
      return;
    }
    const std::size_t start = at_;
    while (at_ < text_.size() && !is_ascii_blank(text_[at_]) && text_[at_] != '"') ++at_;
    piece.text = text_.substr(start, at_ - start);
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// The value of a field, read; or what is wrong with it, without its place.
template <typename T>
using Read = std::variant<T, QueryFault>;

QueryFault misread(QueryFaultReason reason, std::string_view found) {
  return {.reason = reason, .found = std::string(found)};
}

/// A kind of record, else a type of document, which is a kind of document to whoever asks.
Read<FieldTerm> read_kind(const std::string& folded) {
  if (const auto kind = kind_called(folded)) {
    if (!has_page(*kind)) return misread(QueryFaultReason::kind_without_page, folded);
    return FieldTerm{.field = SearchField::kind, .kind = kind};
  }
  if (const auto type = type_called(folded)) return FieldTerm{.field = SearchField::type, .type = type};
  return misread(QueryFaultReason::no_kind, folded);
}

Read<FieldTerm> read_type(const std::string& folded) {
  if (const auto type = type_called(folded)) return FieldTerm{.field = SearchField::type, .type = type};
  return misread(QueryFaultReason::no_type, folded);
}

/// Whether it is a day, a month, a season or a year without a doubt: what one asks for.
bool has_plain_name(const Date& date) {
  return !date.is_interval() && !date.is_approximate() && !date.is_uncertain() && !date.is_unspecified();
}

Read<FieldTerm> read_date(SearchField field, std::string_view text) {
  auto date = read_written_date(text);
  const bool is_wanted =
      date && has_plain_name(*date) && (field != SearchField::year || date->precision() == Precision::year);
  if (is_wanted) return FieldTerm{.field = field, .date = std::move(date)};
  return misread(field == SearchField::year ? QueryFaultReason::no_year : QueryFaultReason::no_date, text);
}

/// A tag, or with a star how one begins.
FieldTerm read_tag(std::string_view text) {
  const bool prefix = text.ends_with('*');
  if (prefix) text.remove_suffix(1);
  return {.field = SearchField::tag, .name = fold_tag(text), .prefix = prefix};
}

Read<FieldTerm> read_mark(const std::string& folded) {
  if (const auto mark = mark_called(folded)) return FieldTerm{.field = SearchField::is, .mark = mark};
  return misread(QueryFaultReason::no_mark, folded);
}

Read<FieldTerm> read_field(std::string_view name, std::string_view text) {
  const SearchField field = field_called(name)->field;
  const std::string folded = field == SearchField::tag ? read_tag(text).name : fold(text);
  if (folded.empty()) return misread(QueryFaultReason::no_value, name);
  switch (field) {
    case SearchField::tag:
      return read_tag(text);
    case SearchField::is:
      return read_mark(folded);
    case SearchField::kind:
      return read_kind(folded);
    case SearchField::type:
      return read_type(folded);
    case SearchField::in_force:
      if (means_today(folded)) return FieldTerm{.field = field};
      [[fallthrough]];
    case SearchField::year:
    case SearchField::before:
    case SearchField::after:
      return read_date(field, text);
    default:
      return FieldTerm{.field = field, .name = folded};
  }
}

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  WordReader reader(text);
  for (Word word; reader.next(word);) words.push_back(word.folded);
  return words;
}

/// Whether a word is an abbreviation as it is usually written, "IT": then it is no beginning of "item".
bool is_abbreviation(const Sought& sought, std::string_view text) {
  if (sought.words.size() != 1 || spelt_out(sought.words.front()).empty()) return false;
  const std::string& folded = sought.words.front();
  return text.size() >= folded.size() && text.find(folded) == std::string_view::npos;
}

Sought read_words(const Piece& piece) {
  Sought sought{.words = folded_words(piece.text)};
  const bool starred = piece.text.ends_with('*');
  sought.as_written = piece.quoted || starred;
  // Within quotes a word is at its end when it is followed by one; else it may still be being typed.
  sought.in_capitals = !sought.as_written && is_abbreviation(sought, piece.text);
  sought.prefix = starred || (!piece.quoted && piece.last && !piece.without && !sought.in_capitals);
  return sought;
}

bool is_or(const Piece& piece) { return piece.text == "OR" && !piece.without && !piece.quoted && piece.field.empty(); }

/// Whether the piece is a word as it stands, which may be part of a date.
bool is_bare(const Piece& piece) {
  return !piece.without && !piece.quoted && piece.field.empty() && !is_or(piece) && !piece.text.ends_with('*');
}

std::vector<Piece> query_pieces(std::string_view text) {
  std::vector<Piece> all;
  Pieces pieces(text);
  while (const auto piece = pieces.next()) all.push_back(*piece);
  return all;
}

/// The dates that bare words of a query say, in their order.
std::vector<DateWithin> dates_in(std::string_view text, const std::vector<Piece>& pieces) {
  std::vector<DateWithin> dates;
  if (pieces.size() > most_query_words) return dates;
  for (auto first = pieces.begin(); first != pieces.end();) {
    if (!is_bare(*first)) {
      ++first;
      continue;
    }
    const auto last = std::find_if_not(first, pieces.end(), is_bare) - 1;
    const std::size_t end = last->at + last->text.size();
    for (std::size_t at = first->at; auto date = find_written_date(text.substr(at, end - at));) {
      dates.push_back({std::move(date->date), at + date->start, at + date->end});
      at += date->end;
    }
    first = last + 1;
  }
  return dates;
}

/// The words of a text that is typed, and the forms in which texts have the date.
std::vector<Sought> written_forms_of(const Date& date, std::string_view typed) {
  std::vector<Sought> written{{.words = folded_words(typed)}};
  for (auto& words : written_forms(date))
    if (words != written.front().words) written.push_back({.words = std::move(words)});
  return written;
}

/// Puts the pieces together.
class Parser {
 public:
  ParsedQuery parse(std::string_view text) {
    const std::vector<Piece> pieces = query_pieces(text);
    const std::vector<DateWithin> dates = dates_in(text, pieces);
    auto date = dates.begin();
    for (const Piece& piece : pieces) {
      while (date != dates.end() && date->end <= piece.at) ++date;
      const bool in_date = date != dates.end() && date->start <= piece.at;
      if (is_or(piece)) {
        joined_ = !query_.clauses.empty();
        continue;
      }
      auto fault = !in_date ? add(piece)
                   : date->start == piece.at
                       ? add_date(piece, date->date, text.substr(date->start, date->end - date->start))
                       : count(piece, 1);
      if (fault) return *std::move(fault);
    }
    return std::move(query_);
  }

 private:
  /// The name in a word that looks like a field: a word, a colon and a value, but no time of day and no web address.
  static std::optional<std::string> unknown_field(const Piece& piece) {
    const std::size_t colon = piece.text.find(':');
    if (piece.quoted || colon == std::string_view::npos || colon + 1 >= piece.text.size()) return std::nullopt;
    const std::string_view name = piece.text.substr(0, colon);
    const std::vector<Word> words = words_of(name);
    const bool is_word = words.size() == 1 && words.front().start == 0 && words.front().end == name.size() &&
                         std::none_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_word || piece.text[colon + 1] == '/') return std::nullopt;
    return std::string(name);
  }
  /// A field is as much as a word, and so are signs alone, though they find nothing.
  std::optional<QueryFault> count(const Piece& piece, std::size_t words) {
    words_ += std::max<std::size_t>(words, 1);
    if (words_ <= most_query_words) return std::nullopt;
    return QueryFault{piece.at, QueryFaultReason::too_many_words};
  }
  std::optional<QueryFault> add(const Piece& piece) {
    SearchTerm term{.without = piece.without,
                    .quoted = piece.quoted,
                    .field = std::string(piece.field),
                    .text = std::string(piece.text)};
    if (!piece.field.empty()) {
      auto read = read_field(piece.field, piece.text);
      if (auto* fault = std::get_if<QueryFault>(&read)) {
        fault->at = piece.at;
        return std::move(*fault);
      }
      if (auto fault = count(piece, 1)) return fault;
      term.what = std::get<FieldTerm>(std::move(read));
    } else {
      if (const auto name = unknown_field(piece)) return QueryFault{piece.at, QueryFaultReason::no_field, *name};
      Sought sought = read_words(piece);
      if (auto fault = count(piece, sought.words.size())) return fault;
      if (sought.words.empty()) return std::nullopt;
      term.what = std::move(sought);
    }
    append(std::move(term));
    return std::nullopt;
  }
  std::optional<QueryFault> add_date(const Piece& piece, const Date& date, std::string_view typed) {
    append({.what = DateTerm{date, written_forms_of(date, typed)}, .text = std::string(typed)});
    return count(piece, 1);
  }
  void append(SearchTerm term) {
    if (!joined_) query_.clauses.emplace_back();
    joined_ = false;
    query_.clauses.back().push_back(std::move(term));
  }

  SearchQuery query_;
  std::size_t words_ = 0;
  bool joined_ = false;  ///< the next term is one more of the last clause
};

std::string text_of(const SearchTerm& term) {
  std::string text = term.without ? "-" : "";
  const bool has_field = !term.field.empty();
  if (has_field) text += term.field + ":";
  // Words keep their quotes, without which they could be a field, "OR" or have a "-"; a value needs them for blanks.
  const bool quoted = !has_field && term.quoted;
  const bool spaced = has_field && std::any_of(term.text.begin(), term.text.end(), is_ascii_blank);
  return text + (quoted || spaced ? "\"" + term.text + "\"" : term.text);
}

FieldTerm with_value(FieldTerm field, const std::string& text) {
  if (field.field == SearchField::tag) return read_tag(text);
  field.name = fold(text);
  return field;
}

}  // namespace

ParsedQuery parse_query(std::string_view text) { return Parser().parse(text); }

SearchQuery without_function_words(const SearchQuery& query) {
  const auto says_nothing = [](const std::vector<SearchTerm>& clause) {
    const auto* sought =
        clause.size() == 1 && !clause.front().without ? std::get_if<Sought>(&clause.front().what) : nullptr;
    return sought != nullptr && !sought->as_written && !sought->in_capitals && sought->words.size() == 1 &&
           is_function_word(sought->words.front());
  };
  SearchQuery rest = query;
  std::erase_if(rest.clauses, says_nothing);
  return rest.empty() ? query : rest;
}

SearchQuery with_dates_as_words(const SearchQuery& query) {
  SearchQuery words;
  for (const auto& clause : query.clauses) {
    const auto* date = clause.size() == 1 ? std::get_if<DateTerm>(&clause.front().what) : nullptr;
    if (date == nullptr) {
      words.clauses.push_back(clause);
      continue;
    }
    for (const std::string& word : date->written.front().words)
      words.clauses.push_back({{.what = Sought{.words = {word}}, .text = word}});
  }
  return words;
}

SearchTerm with_text(const SearchTerm& term, const std::string& text) {
  SearchTerm other = term;
  other.text = text;
  if (auto* sought = std::get_if<Sought>(&other.what))
    sought->words = folded_words(text);
  else if (auto* field = std::get_if<FieldTerm>(&other.what))
    *field = with_value(std::move(*field), text);
  return other;
}

std::string text_of(const SearchQuery& query) {
  std::string text;
  for (const auto& clause : query.clauses)
    for (const SearchTerm& term : clause) {
      if (!text.empty()) text += &term == &clause.front() ? " " : " OR ";
      text += text_of(term);
    }
  return text;
}

}  // namespace chronicle
