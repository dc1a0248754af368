// What all sets of phrases have in common.
#pragma once

namespace chronicle {

/// There is one of each set a language, made when it is first asked for; it holds nothing, so every thread may use it.
class PhraseSet {
 public:
  PhraseSet() = default;
  PhraseSet(const PhraseSet&) = delete;
  PhraseSet& operator=(const PhraseSet&) = delete;
  virtual ~PhraseSet() = default;
};

}  // namespace chronicle
