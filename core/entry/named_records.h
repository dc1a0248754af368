// Records of some kinds by letters of their names: what a reference is chosen by while it is typed.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/query/catalogue/catalogue.h"
#include "core/values/language.h"

namespace chronicle {

/// Immutable to whoever asks; the names of a kind are folded when they are first asked for. To be used in one thread.
class NamedRecords {
 public:
  /// `other_names` are those of the library (core/store/records/records.h).
  NamedRecords(std::shared_ptr<const Catalogue> catalogue, std::vector<std::pair<RecordId, std::string>> other_names,
               Language language);

  /// What fits what is typed (core/words/letter_match.h), at most `limit`: what fits better first, then by title. With
  /// nothing typed, the first by title.
  std::vector<RecordId> find(std::string_view typed, const std::vector<Kind>& kinds, std::size_t limit) const;
  /// What a record is called, as `title_of` has it (core/wording/titles.h).
  std::string title(const RecordId& id) const;
  const std::shared_ptr<const Catalogue>& catalogue() const { return catalogue_; }
  const std::vector<std::pair<RecordId, std::string>>& other_names() const { return other_names_; }

 private:
  struct Entry {
    RecordId id;
    std::string title;               ///< folded
    std::vector<std::string> names;  ///< folded; the title is among them
  };

  const std::vector<Entry>& entries_of(Kind kind) const;
  std::vector<Entry> make_entries(Kind kind) const;

  std::shared_ptr<const Catalogue> catalogue_;
  std::vector<std::pair<RecordId, std::string>> other_names_;  ///< by id
  Language language_;
  mutable std::map<Kind, std::vector<Entry>> entries_;  ///< by title
};

}  // namespace chronicle
