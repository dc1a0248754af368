// Documents of the record by titles that are much the same, in one language or the other: what a list speaks of that
// the record has already.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/query/catalogue/catalogue.h"

namespace chronicle {

/// A document whose title is much like another one.
struct AlikeDocument {
  Ref<Kind::document> document;
  double likeness;  ///< 0 to 1: how much of the words of both they have in common, the rarer the more
  bool is_of_session;
  bool is_adopted_elsewhere = false;  ///< at another session: one of the same title may be a new one

  /// What comes first: the likeness, and more for one that the session dealt with.
  double rank() const { return likeness + (is_of_session ? 0.15 : 0.0); }
  /// Whether it may be taken for the same without asking.
  bool is_sure() const;

  bool operator==(const AlikeDocument&) const = default;
};

/// Immutable; may be asked from any thread.
class KnownDocuments {
 public:
  /// `other_names` are those of the library (core/store/records/records.h).
  KnownDocuments(std::shared_ptr<const Catalogue> catalogue,
                 const std::vector<std::pair<RecordId, std::string>>& other_names);

  /// The documents that a title may mean, at most five, what is most alike first. Words are compared by their stems,
  /// across languages by the words of the field (core/words/terms.h). Titles with other years, of another type, or of
  /// which one alone speaks of amendments, are less alike. A document that the session is known to have dealt with is
  /// more; without a session none is.
  std::vector<AlikeDocument> like(std::string_view title, const std::optional<RecordId>& session) const;
  const std::shared_ptr<const Catalogue>& catalogue() const { return catalogue_; }

 private:
  using Stems = std::vector<std::string>;  ///< each once, in order

  /// A name of a document.
  struct Entry {
    std::uint32_t document;  ///< position in the catalogue
    bool is_cyrillic;
    Stems stems;
    Stems sounds;  ///< of words that are no words of the field: names, as a rule
    std::vector<std::string> years;
    bool amends;
  };

  /// What a word of a title is compared by in the other language.
  struct OtherSide {
    std::vector<Stems> translations;
    std::string sound;
  };
  using OtherSides = std::unordered_map<std::string, OtherSide>;  ///< by stem
  struct Share;

  static Entry entry_of(std::uint32_t document, std::string_view name, OtherSides& other_sides);
  void add(std::uint32_t document, std::string_view name);
  double weight_of(const std::string& stem) const;
  Share share_of(const Stems& from, const OtherSides& sides, const Entry& to, bool across) const;
  double likeness(const Entry& asked, const OtherSides& asked_sides, const Entry& entry) const;
  std::vector<std::uint32_t> candidates(const Entry& title, const OtherSides& sides) const;

  std::shared_ptr<const Catalogue> catalogue_;
  std::vector<Entry> entries_;
  OtherSides other_sides_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_stem_;  ///< positions in `entries_`
};

}  // namespace chronicle
