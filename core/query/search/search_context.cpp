#include "core/query/search/search_context.h"

#include <algorithm>

#include "core/query/search/quoted_place.h"
#include "core/words/letters.h"
#include "core/words/stem.h"

namespace chronicle {
namespace {

constexpr std::size_t most_characters = 160, most_before = 50;

/// Whether the word of a text is the one sought: as it is, as the beginning, or by its stem.
bool fits(const std::string& word, const std::string& wanted, const std::string& stem, bool prefix) {
  if (prefix ? word.starts_with(wanted) : word == wanted) return true;
  // A stem begins as its word does, by one Latin letter or two Cyrillic ones: most words need not be stemmed.
  const std::size_t same = static_cast<unsigned char>(word.front()) < 0x80 ? 1 : 4;
  return !stem.empty() && word.compare(0, same, stem, 0, same) == 0 && stem_of(word) == stem;
}

/// Puts marks in order, without overlaps.
void tidy(std::vector<ByteRange>& marks) {
  std::sort(marks.begin(), marks.end(),
            [](const auto& a, const auto& b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
  std::vector<ByteRange> apart;
  for (const ByteRange& mark : marks)
    if (apart.empty() || mark.start >= apart.back().end) apart.push_back(mark);
  marks = std::move(apart);
}

}  // namespace

ContextFinder::ContextFinder(const std::vector<std::vector<Sought>>& clauses) {
  for (const auto& alternatives : clauses) {
    auto& needles = clauses_.emplace_back();
    for (const Sought& sought : alternatives) {
      needles.push_back({sought, {}});
      for (const std::string& word : sought.words)
        needles.back().stems.push_back(sought.as_written ? std::string() : stem_of(word));
    }
  }
}

bool ContextFinder::mark(const Needle& needle, const std::vector<Word>& words, std::vector<ByteRange>& marks) {
  const auto& wanted = needle.sought.words;
  bool found = false;
  for (std::size_t at = 0; at + wanted.size() <= words.size(); ++at) {
    std::size_t same = 0;
    while (same < wanted.size() && fits(words[at + same].folded, wanted[same], needle.stems[same],
                                        needle.sought.prefix && same + 1 == wanted.size()))
      ++same;
    if (same < wanted.size()) continue;
    found = true;
    marks.push_back({words[at].start, words[at + same - 1].end});
  }
  return found;
}

ContextFinder::Line ContextFinder::look_at(std::string_view line) const {
  Line result;
  const std::vector<Word> words = words_of(line);
  for (const auto& needles : clauses_) {
    bool found = false;
    for (const Needle& needle : needles) found = mark(needle, words, result.marks) || found;
    result.found += found ? 1 : 0;
  }
  return result;
}

void ContextFinder::look_in(std::string_view text) {
  for (std::size_t at = 0; at < text.size() && best_ < clauses_.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    Line looked = look_at(line);
    if (looked.found <= best_) continue;
    best_ = looked.found;
    line_ = line;
    tidy(looked.marks);
    first_mark_ = looked.marks.front().start;
  }
}

SearchContext ContextFinder::context() const {
  if (best_ == 0) return {};
  SearchContext context{shortened(std::string_view(line_).substr(start_of_window()), most_characters), {}};
  if (start_of_window() > 0) context.text.insert(0, "…");
  context.marks = look_at(context.text).marks;
  tidy(context.marks);
  return context;
}

/// A long line is shown from a few words before its first mark.
std::size_t ContextFinder::start_of_window() const {
  if (count_characters(line_) <= most_characters) return 0;
  const std::string_view before = std::string_view(line_).substr(0, first_mark_);
  if (count_characters(before) <= most_before) return 0;
  for (const Word& word : words_of(before))
    if (count_characters(before.substr(word.start)) <= most_before) return word.start;
  return first_mark_;
}

}  // namespace chronicle
