#include "core/query/search/name_book.h"

#include <algorithm>

#include "core/words/country_names.h"
#include "core/words/fold.h"
#include "core/words/other_script.h"
#include "core/words/stem.h"

namespace chronicle {
namespace {

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// What the forms of a name have in common.
std::string stems_of(const std::vector<std::string>& words) {
  std::string stems;
  for (const std::string& word : words) {
    const std::string stem = stem_of(word);
    stems += (stems.empty() ? "" : " ") + (stem.empty() ? word : stem);
  }
  return stems;
}

std::vector<std::string> names_of(const Record& record) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    if (auto folded = fold(name); !folded.empty()) names.push_back(std::move(folded));
  };
  for (const auto& [language, name] : record.names) add(name);
  for (const std::string& name : record.other_names) add(name);
  return names;
}

constexpr std::size_t least_sound = 3;  // of fewer letters too many are one

bool is_latin(const std::string& word) { return static_cast<unsigned char>(word.front()) < 0x80; }

std::string sounds_of(const std::string& text) {
  std::string sounds;
  for (const std::string& word : split(text)) {
    if (!sounds.empty()) sounds += ' ';
    sounds += sound_of(word);
  }
  return sounds;
}

}  // namespace

bool begins_words(const std::string& words, const std::string& text) {
  const std::string spaced = " " + text;
  const auto all = split(words);
  return std::all_of(all.begin(), all.end(),
                     [&](const std::string& word) { return spaced.find(" " + word) != std::string::npos; });
}

NameBook::NameBook(const Records& records) {
  const auto add = [&]<typename R>() {
    for (const R& record : records.all<R>()) {
      entries_.push_back({record.id.text(), R::kind, names_of(record)});
      if constexpr (std::same_as<R, State>)
        if (record.code) {
          entries_.back().names.push_back(fold(*record.code));
          for (const std::string& name : kazakh_names(*record.code)) entries_.back().names.push_back(fold(name));
        }
    }
  };
  add.operator()<State>();
  add.operator()<Place>();
  add.operator()<Topic>();
  add.operator()<Person>();
  for (const Entry& entry : entries_)
    if (entry.kind == Kind::person)
      for (const std::string& name : entry.names)
        for (const std::string& word : split(name)) by_sound_[sound_of(word)].insert(word);
  for (std::size_t i = 0; i < entries_.size(); ++i)
    for (const std::string& name : entries_[i].names) by_stems_[stems_of(split(name))].insert(i);
}

std::set<std::string> NameBook::called(Kind kind, const std::string& name) const {
  std::set<std::string> ids;
  if (const auto found = by_stems_.find(stems_of(split(name))); found != by_stems_.end())
    for (const std::size_t i : found->second)
      if (entries_[i].kind == kind) ids.insert(entries_[i].id);
  if (!ids.empty()) return ids;
  const auto add_where = [&](const auto& fits) {
    for (const Entry& entry : entries_)
      if (entry.kind == kind && std::any_of(entry.names.begin(), entry.names.end(), fits)) ids.insert(entry.id);
  };
  add_where([&](const std::string& one) { return begins_words(name, one); });
  if (!ids.empty() || kind != Kind::person || name.empty()) return ids;
  const std::string sounds = sounds_of(name);
  if (sounds.size() < least_sound) return ids;
  add_where(
      [&](const std::string& one) { return is_latin(one) != is_latin(name) && begins_words(sounds, sounds_of(one)); });
  return ids;
}

std::vector<std::string> NameBook::in_other_letters(const std::string& word) const {
  std::vector<std::string> others;
  const std::string sound = sound_of(word);
  const auto found = by_sound_.find(sound);
  if (found == by_sound_.end() || sound.size() < least_sound) return others;
  for (const std::string& other : found->second)
    if (is_latin(other) != is_latin(word)) others.push_back(other);
  return others;
}

std::vector<std::vector<std::string>> NameBook::other_names_of(const std::vector<std::string>& name) const {
  std::set<std::string> others;
  if (const auto found = by_stems_.find(stems_of(name)); found != by_stems_.end())
    for (const std::size_t i : found->second)
      if (entries_[i].kind != Kind::person) others.insert(entries_[i].names.begin(), entries_[i].names.end());
  std::vector<std::vector<std::string>> result;
  for (const std::string& other : others)
    if (auto words = split(other); words != name) result.push_back(std::move(words));
  return result;
}

}  // namespace chronicle
