#include "core/store/sqlite/full_text.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <string_view>
#include <unordered_map>

#include "core/words/fold.h"
#include "core/words/stem.h"

namespace chronicle {
namespace {

using TokenSink = int (*)(void* context, int flags, const char* token, int size, int start, int end);

/// Where tokens go; the first refusal ends the matter.
class Tokens {
 public:
  Tokens(void* context, TokenSink sink) : context_(context), sink_(sink) {}

  bool take(std::string_view token, std::size_t start, std::size_t end, int flags = 0) {
    result_ = sink_(context_, flags, token.data(), static_cast<int>(token.size()), static_cast<int>(start),
                    static_cast<int>(end));
    return result_ == SQLITE_OK;
  }
  int result() const { return result_; }

 private:
  void* context_;
  TokenSink sink_;
  int result_ = SQLITE_OK;
};

/// The tokenizer of one table. Texts repeat their words: a stem is worked out once.
class Tokenizer {
 public:
  void read_text(std::string_view text, Tokens& tokens) {
    WordReader reader(text);
    while (reader.next(word_)) {
      if (!tokens.take(word_.folded, word_.start, word_.end)) return;
      const std::string& stem = marked_stem(word_.folded);
      if (!stem.empty() && !tokens.take(stem, word_.start, word_.end, FTS5_TOKEN_COLOCATED)) return;
    }
  }
  static void read_query(std::string_view text, Tokens& tokens) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find(' ', at), text.size());
      if (end > at && !tokens.take(text.substr(at, end - at), at, end)) return;
      at = end + 1;
    }
  }

 private:
  static constexpr std::size_t most_stems = 50'000;

  const std::string& marked_stem(const std::string& word) {
    if (stems_.size() >= most_stems) stems_.clear();
    const auto [found, added] = stems_.try_emplace(word);
    if (added) {
      found->second = stem_of(word);
      if (!found->second.empty()) found->second += stem_mark;
    }
    return found->second;
  }

  Word word_;
  std::unordered_map<std::string, std::string> stems_;
};

int make_tokenizer(void* /*context*/, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** made) {
  *made = reinterpret_cast<Fts5Tokenizer*>(new Tokenizer);
  return SQLITE_OK;
}

void delete_tokenizer(Fts5Tokenizer* tokenizer) { delete reinterpret_cast<Tokenizer*>(tokenizer); }

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size, TokenSink sink) {
  Tokens tokens(context, sink);
  const std::string_view whole(text, text == nullptr ? 0 : static_cast<std::size_t>(size));
  try {
    if ((flags & FTS5_TOKENIZE_QUERY) != 0)
      Tokenizer::read_query(whole, tokens);
    else
      reinterpret_cast<Tokenizer*>(tokenizer)->read_text(whole, tokens);
  } catch (const std::exception&) {
    return SQLITE_NOMEM;
  }
  return tokens.result();
}

/// What a word counts by column, in a form of its own and as it was asked for.
struct Worth {
  int form, written;
};
constexpr std::array<Worth, 6> worth{{{10, 11}, {8, 9}, {6, 7}, {4, 5}, {2, 3}, {0, 1}}};

void place(const Fts5ExtensionApi* api, Fts5Context* match, sqlite3_context* result, int count,
           sqlite3_value** values) {
  if (count != 1) return sqlite3_result_error(result, "place() takes a layout", -1);
  const std::string_view layout(static_cast<const char*>(sqlite3_value_blob(values[0])),
                                static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
  if (layout.size() != static_cast<std::size_t>(api->xPhraseCount(match)))
    return sqlite3_result_error(result, "place() takes a layout of all phrases", -1);
  std::array<int, 128> best{};
  constexpr int longest_title = 256;
  std::bitset<longest_title> in_title;
  int instances = 0;
  if (const int code = api->xInstCount(match, &instances); code != SQLITE_OK)
    return sqlite3_result_error_code(result, code);
  for (int i = 0; i < instances; ++i) {
    int phrase = 0, column = 0, offset = 0;
    if (const int code = api->xInst(match, i, &phrase, &column, &offset); code != SQLITE_OK)
      return sqlite3_result_error_code(result, code);
    const auto about = static_cast<unsigned char>(layout[static_cast<std::size_t>(phrase)]);
    const Worth& here = worth.at(static_cast<std::size_t>(column));
    int& word = best.at(about / 2U);
    word = std::max(word, 1 + (about % 2 == 1 ? here.written : here.form));
    const int end = column == 0 ? std::min(offset + api->xPhraseSize(match, phrase), longest_title) : 0;
    for (int at = offset; at < end; ++at) in_title.set(static_cast<std::size_t>(at));
  }
  int title_size = 0;
  if (const int code = api->xColumnSize(match, 0, &title_size); code != SQLITE_OK)
    return sqlite3_result_error_code(result, code);
  int sum = 0;
  bool all_in_title = true, all_in_names = true;
  for (const int word : best) {
    sum += 3 * word;
    if (word > 0 && word <= worth[0].form) all_in_title = false;
    if (word > 0 && word <= worth[1].form) all_in_names = false;
  }
  // A title stands in one language or two; a name alone comes before one in one language of two.
  const int marked = static_cast<int>(in_title.count());
  const int name = marked == 0 || 2 * marked < title_size ? 0 : marked < title_size ? 1 : 2;
  sqlite3_result_int(result, 4 * (sum + name) + (all_in_names ? 2 : 0) + (all_in_title ? 1 : 0));
}

fts5_api* api_of(SQLite::Database& database) {
  fts5_api* api = nullptr;
  sqlite3_stmt* ask = nullptr;
  if (sqlite3_prepare_v2(database.getHandle(), "SELECT fts5(?1)", -1, &ask, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(ask, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(ask);
  }
  sqlite3_finalize(ask);
  return api;
}

std::string phrase_of(const std::vector<std::string>& words) {
  std::string text = "\"";
  for (const std::string& word : words) text += (text.size() == 1 ? "" : " ") + word;
  return text + "\"";
}

/// The words of `sought` as stems, where they have any.
std::string stem_phrase_of(const Sought& sought) {
  std::vector<std::string> words;
  for (const std::string& word : sought.words) {
    const std::string stem = stem_of(word);
    words.push_back(stem.empty() ? word : stem + stem_mark);
  }
  return phrase_of(words);
}

/// Puts an expression together: clauses of alternatives.
class Expression {
 public:
  void begin_clause() { clause_.clear(); }
  void add(const std::string& phrase, bool written) {
    clause_ += (clause_.empty() ? "" : " OR ") + phrase;
    layout_ += static_cast<char>(static_cast<unsigned char>(2 * clauses_ + (written ? 1 : 0)));
  }
  void end_clause() {
    text_ += (text_.empty() ? "(" : " AND (") + clause_ + ")";
    ++clauses_;
  }
  const std::string& text() const { return text_; }
  const std::string& layout() const { return layout_; }

 private:
  std::string clause_, text_, layout_;
  int clauses_ = 0;
};

}  // namespace

void add_full_text(SQLite::Database& database) {
  fts5_api* api = api_of(database);
  if (api == nullptr) throw SQLite::Exception("SQLite was built without FTS5");
  fts5_tokenizer tokenizer{make_tokenizer, delete_tokenizer, tokenize};
  api->xCreateTokenizer(api, "chronicle", nullptr, &tokenizer, nullptr);
  api->xCreateFunction(api, "place", nullptr, place, nullptr);
}

std::string expression_of(const TextMatch& match, Within within) {
  Expression expression;
  for (const auto& alternatives : match.clauses) {
    expression.begin_clause();
    for (const Sought& sought : alternatives) {
      const std::string written = phrase_of(sought.words);
      if (within == Within::names_as_written && sought.other_name) continue;
      if (within == Within::names_as_written || sought.as_written) {
        expression.add(written + (sought.prefix && sought.as_written ? "*" : ""), true);
        continue;
      }
      // Every form of a word has its stem, so that one phrase finds them all.
      if (sought.prefix) expression.add(written + "*", false);
      expression.add(stem_phrase_of(sought), false);
    }
    expression.end_clause();
  }
  if (within == Within::page) return expression.text();
  const std::string columns = within == Within::names_and_notes ? "title other_names notes" : "title other_names";
  return "{" + columns + "} : (" + expression.text() + ")";
}

RankedExpression ranked_expression_of(const TextMatch& match) {
  Expression expression;
  for (const auto& alternatives : match.clauses) {
    expression.begin_clause();
    for (const Sought& sought : alternatives) {
      const std::string written = phrase_of(sought.words);
      expression.add(written, !sought.other_name);
      if (sought.prefix) expression.add(written + "*", false);
      if (!sought.as_written) expression.add(stem_phrase_of(sought), false);
    }
    expression.end_clause();
  }
  return {expression.text(), expression.layout()};
}

}  // namespace chronicle
