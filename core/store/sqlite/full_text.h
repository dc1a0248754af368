// What FTS5 lacks: a tokenizer for words of Russian and English, and a rank by the place of words. Private to
// core/store.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

#include "core/store/text_match.h"

namespace chronicle {

/// Makes the tokenizer `chronicle` and the function `place` known to a connection.
///
/// Of a text the tokenizer takes each folded word and, at the same position, its stem with "=" behind it. Of a query it
/// takes what stands between spaces as it is, so that a query says which of the two it wants.
///
/// Of a page that was found, `place` gives four times its place (`Ranked`), 2 more if title and other names have all
/// the words, and 1 more if the title has.
void add_full_text(SQLite::Database& database);

/// Ends a stem, so that it is no word.
inline constexpr char stem_mark = '=';

/// Weights of the columns of `search` for bm25().
inline constexpr const char* column_weights = "10.0, 6.0, 2.0, 1.5, 1.0, 0.5";

/// A query in the language of FTS5.
std::string expression_of(const TextMatch& match, Within within);

/// The same with the written words as phrases of their own, and for each phrase a byte for `place(search, layout)`:
/// twice the number of its clause, and 1 more if it has the words as written.
struct RankedExpression {
  std::string text, layout;
};
RankedExpression ranked_expression_of(const TextMatch& match);

}  // namespace chronicle
