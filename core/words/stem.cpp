#include "core/words/stem.h"

#include <libstemmer.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "core/words/letters.h"

namespace chronicle {
namespace {

constexpr std::size_t longest_word = 120;  ///< in bytes

struct Delete {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

/// Snowball's stemmer of one language. Its memory is used anew by each word: one a thread.
class Stemmer {
 public:
  explicit Stemmer(const char* language) : stemmer_(sb_stemmer_new(language, "UTF_8")) {
    if (!stemmer_) throw std::runtime_error(std::string("libstemmer has no stemmer for ") + language);
  }

  std::string operator()(std::string_view word) {
    const auto* letters = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), letters, static_cast<int>(word.size()));
    if (stem == nullptr) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
  }

 private:
  std::unique_ptr<sb_stemmer, Delete> stemmer_;
};

/// Whether the word begins with a letter of U+0400 to U+04FF.
bool is_cyrillic(std::string_view word) {
  const auto lead = static_cast<unsigned char>(word.front());
  return lead >= 0xD0 && lead <= 0xD3;
}

/// Snowball takes the names of most states of the CIS for participles: "Казахстан" loses more than "Казахстане".
/// Stemmed again until nothing falls away, or too little would be left, the forms meet.
std::string russian_stem(Stemmer& stemmer, std::string_view word) {
  constexpr std::size_t shortest = 8;  // four letters
  std::string stem = stemmer(word);
  for (std::string next = stemmer(stem); next.size() >= shortest && next != stem; next = stemmer(stem))
    stem = std::move(next);
  return stem;
}

}  // namespace

std::string stem_of(std::string_view word) {
  thread_local Stemmer russian("russian"), english("english");
  if (word.empty() || word.size() > longest_word || has_digit(word)) return {};
  return is_cyrillic(word) ? russian_stem(russian, word) : english(word);
}

}  // namespace chronicle
