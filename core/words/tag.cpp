#include "core/words/tag.h"

#include "core/words/characters.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

/// Adds what stands between words.
void append_between(std::string& key, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool wide = text.substr(at).starts_with(no_break_space);
    if (wide) ++at;
    if (!wide && !is_ascii_blank(text[at]) && text[at] != '"')
      key += text[at];
    else if (!key.empty() && key.back() != ' ')
      key += ' ';
  }
}

}  // namespace

std::string fold_tag(std::string_view tag) {
  std::string key;
  std::size_t at = 0;
  WordReader reader(tag);
  for (Word word; reader.next(word);) {
    append_between(key, tag.substr(at, word.start - at));
    key += word.folded;
    at = word.end;
  }
  append_between(key, tag.substr(at));
  if (key.ends_with(' ')) key.pop_back();
  return key;
}

std::string_view trimmed(std::string_view text) {
  for (bool more = true; more && !text.empty();) {
    if (is_ascii_blank(text.front()))
      text.remove_prefix(1);
    else if (is_ascii_blank(text.back()))
      text.remove_suffix(1);
    else if (text.starts_with(no_break_space))
      text.remove_prefix(no_break_space.size());
    else if (text.ends_with(no_break_space))
      text.remove_suffix(no_break_space.size());
    else
      more = false;
  }
  return text;
}

}  // namespace chronicle
