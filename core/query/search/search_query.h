// What is typed to search for, understood: words, phrases and fields. Knows nothing of any library.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/document.h"
#include "core/store/text_match.h"
#include "core/time/date.h"

namespace chronicle {

enum class SearchField { kind, year, state, topic, place, in_force, speaker, before, after, type, tag, is };

template <>
struct Words<SearchField> {
  static constexpr std::array<std::string_view, 12> values{"kind",    "year",   "state", "topic", "place", "in-force",
                                                           "speaker", "before", "after", "type",  "tag",   "is"};
};

/// What the user can have made of a record.
enum class UserMark { bookmarked, noted };

template <>
struct Words<UserMark> {
  static constexpr std::array<std::string_view, 2> values{"bookmarked", "noted"};
};

/// A field and its value: `name` of state, topic, place, speaker and tag, else what it was read as.
struct FieldTerm {
  SearchField field{};
  std::string name{};          ///< folded
  bool prefix = false;         ///< of tag: the name may go on
  std::optional<Kind> kind{};  ///< of kind:
  std::optional<Date> date{};  ///< of year:, in-force:, before: and after:; absent: today
  std::optional<DocumentType> type{};
  std::optional<UserMark> mark{};  ///< of is:
};

/// A date among words: records of that day, or within that period, and texts that have it.
struct DateTerm {
  Date date;
  std::vector<Sought> written;  ///< as it is typed, and as texts have it
};

/// One alternative of a clause. `text` is what stands in the query for it, without "-", quotes, field and "*".
struct SearchTerm {
  std::variant<Sought, FieldTerm, DateTerm> what{};
  bool without = false;
  bool quoted = false;
  std::string field{};  ///< its name as it is typed, in whatever language; empty: none
  std::string text{};
};

/// Each clause must hold, by one of its terms or more.
struct SearchQuery {
  std::vector<std::vector<SearchTerm>> clauses{};

  /// Whether nothing is asked for.
  bool empty() const { return clauses.empty(); }
};

/// Why a query makes no sense.
enum class QueryFaultReason {
  no_field,           ///< of that name
  no_value,           ///< after the field of that name
  no_kind,            ///< of that name
  kind_without_page,  ///< of that name: found with its whole alone
  no_type,            ///< of that name
  no_mark,            ///< that a record can have
  no_year,
  no_date,
  too_many_words,  ///< more than `most_query_words`
};

/// What of a query makes no sense, and at which byte it stands; core/wording makes a sentence of it.
struct QueryFault {
  std::size_t at = 0;
  QueryFaultReason reason{};
  std::string found{};  ///< the text that the reason speaks of
};

/// More words are no query but a text that was pasted by mistake.
inline constexpr std::size_t most_query_words = 100;

using ParsedQuery = std::variant<SearchQuery, QueryFault>;

/// Reads a query; any text is one, or has a fault:
///   transport roads         both words, in any of their forms
///   "transport corridor"    the words as they are written, side by side
///   -roads                  without
///   roads OR railways       one of them or both
///   12 nov 2021  май 2022   a day, a month, a season or a period of them (core/words/date_within.h)
///   transp*                 words that begin so; the last word is one of these unless a space follows it
///   year:2021 state:kazakhstan topic:"digital economy" ...   fields, see `SearchField`
///   год:2021 вид:концепция мемлекет:қазақстан ...   the same in other languages, see core/query/search/query_words.h
///   tag:roads tag:road* is:bookmarked is:noted   what the user put down
/// What has no meaning here, such as a field of another name, counts as plain words.
ParsedQuery parse_query(std::string_view text);

/// The query without the words that say nothing by themselves (core/words/function_words.h), if anything is left: no
/// record need have them.
SearchQuery without_function_words(const SearchQuery& query);

/// The query with the words of its dates as words like others.
SearchQuery with_dates_as_words(const SearchQuery& query);

/// A term whose text is replaced by another, understood in the same way.
SearchTerm with_text(const SearchTerm& term, const std::string& text);

/// The query as it could be typed.
std::string text_of(const SearchQuery& query);

}  // namespace chronicle
