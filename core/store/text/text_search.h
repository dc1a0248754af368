// Asking the full-text index of a library.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/store/text_match.h"

namespace chronicle {

class Connection;  // of core/store alone

/// A word of the index, and how many pages have it.
struct IndexedWord {
  std::string word;
  std::int64_t pages;
};

/// The full-text index of a library as it is asked; every write keeps it right by itself. One that turns out to be
/// broken is made anew and asked again. It throws as the library does.
class TextSearch {
 public:
  /// Has the index made anew where the library can be written; whether it was.
  using Renewal = std::function<bool()>;

  /// `renew` is for a connection that only reads.
  TextSearch(Connection& connection, Renewal renew) : connection_(connection), renew_(std::move(renew)) {}
  TextSearch(const TextSearch&) = delete;
  TextSearch& operator=(const TextSearch&) = delete;

  /// The pages that the index holds, by their keys.
  std::vector<IndexedPage> pages() const;
  /// Keys of the pages with what is asked for, by key. `match` has a clause or more.
  std::vector<std::int64_t> matching(const TextMatch& match, Within within) const;
  /// The same with how well each fits: many times as slow.
  std::vector<Ranked> ranked(const TextMatch& match) const;
  /// All words of the pages as they are written there, in the order of their bytes: it takes long where there are many.
  std::vector<IndexedWord> words() const;
  /// The texts by which a page is found.
  std::optional<PageText> text_of(std::int64_t key) const;

 private:
  /// What `ask()` gives under the rule above.
  template <typename Ask>
  auto asked(const Ask& ask) const;
  bool renew_index() const;

  Connection& connection_;
  Renewal renew_;
};

}  // namespace chronicle
