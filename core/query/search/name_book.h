// The names by which states, places, topics and people are known. Private to core/query.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/records/records.h"

namespace chronicle {

/// Read once; the catalogue has no other names.
class NameBook {
 public:
  explicit NameBook(const Records& records);

  /// Ids of the records of a kind with that name (folded) or a form of it; if none has, of those with a name whose
  /// words begin as the words of it do; of people, if none has either, of those whose names sound so in the letters of
  /// the other alphabet.
  std::set<std::string> called(Kind kind, const std::string& name) const;
  /// What else is a name of the states, places and topics with that name or a form of it: the words of each.
  std::vector<std::vector<std::string>> other_names_of(const std::vector<std::string>& name) const;
  /// Words of people's names that sound as the word does and are written in the other alphabet.
  std::vector<std::string> in_other_letters(const std::string& word) const;

 private:
  struct Entry {
    std::string id;
    Kind kind;
    std::vector<std::string> names;  ///< folded
  };

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::set<std::size_t>> by_stems_;
  std::unordered_map<std::string, std::set<std::string>> by_sound_;  ///< words of people's names
};

/// Whether each word of `words` begins a word of `text`; both are folded.
bool begins_words(const std::string& words, const std::string& text);

}  // namespace chronicle
