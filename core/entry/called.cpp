#include "core/entry/called.h"

#include <algorithm>

#include "core/wording/titles.h"
#include "core/words/fold.h"

namespace chronicle {
namespace {

class Names {
 public:
  Names(std::shared_ptr<const Catalogue> catalogue, std::vector<std::pair<RecordId, std::string>> other_names,
        Language language)
      : catalogue_(std::move(catalogue)), other_names_(std::move(other_names)), language_(language) {}

  std::vector<RecordId> called(std::string_view name, const std::vector<Kind>& kinds) const {
    std::vector<RecordId> ids;
    const std::string folded = fold(name);
    if (folded.empty()) return ids;
    for (const Kind kind : kinds) add_named(kind, folded, ids);
    for (const auto& [id, other] : other_names_)
      if (std::find(kinds.begin(), kinds.end(), id.kind()) != kinds.end() && fold(other) == folded) ids.push_back(id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
  }

 private:
  void add_named(Kind kind, const std::string& folded, std::vector<RecordId>& ids) const {
    dispatch(kind, [&]<typename R>() {
      for (const R& record : catalogue_->all<R>()) {
        const bool is_named = std::any_of(record.names.begin(), record.names.end(),
                                          [&](const auto& name) { return fold(name.second) == folded; });
        if (is_named || fold(title_of(*catalogue_, record.id, language_)) == folded) ids.push_back(record.id);
      }
    });
  }

  std::shared_ptr<const Catalogue> catalogue_;
  std::vector<std::pair<RecordId, std::string>> other_names_;
  Language language_;
};

}  // namespace

FindCalled called_in(std::shared_ptr<const Catalogue> catalogue,
                     std::vector<std::pair<RecordId, std::string>> other_names, Language language) {
  const auto names = std::make_shared<const Names>(std::move(catalogue), std::move(other_names), language);
  return [names](std::string_view name, const std::vector<Kind>& kinds) { return names->called(name, kinds); };
}

FindCalled called_in(const Library& library, Language language) {
  const auto read = std::make_shared<FindCalled>();
  return [&library, language, read](std::string_view name, const std::vector<Kind>& kinds) {
    if (!*read)
      *read = called_in(std::make_shared<const Catalogue>(Catalogue::load(library)), library.records().other_names(),
                        language);
    return (*read)(name, kinds);
  };
}

}  // namespace chronicle
