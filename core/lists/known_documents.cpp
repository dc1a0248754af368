#include "core/lists/known_documents.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/lists/document_type.h"
#include "core/lists/stems.h"
#include "core/words/fold.h"
#include "core/words/function_words.h"
#include "core/words/other_script.h"
#include "core/words/terms.h"

namespace chronicle {
namespace {

constexpr double surely_alike = 0.72, alike_at_session = 0.55, least_alike = 0.4;
constexpr std::size_t most_alike = 5, most_candidates = 60;

/// What nearly every title has: it tells none from another.
bool says_nothing(const std::string& stem) {
  static const auto stems = [] {
    std::set<std::string> all;
    for (const auto& name :
         names_in_stems("cis, снг, commonwealth, содружество, independent, независимый, states, государств, участник, "
                        "участников, member, draft, проект, утверждение, on, about"))
      all.insert(name.front());
    return all;
  }();
  return stems.contains(stem);
}

bool is_year(const std::string& word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool speaks_of_amending(const std::string& stem) {
  static const auto stems = names_in_stems("amend, amending, amendment, change, изменение, изменения, дополнение");
  return std::any_of(stems.begin(), stems.end(), [&](const auto& name) { return name.front() == stem; });
}

template <typename T>
bool have_one_in_common(const std::vector<T>& one, const std::vector<T>& other) {
  return std::any_of(one.begin(), one.end(),
                     [&](const T& value) { return std::find(other.begin(), other.end(), value) != other.end(); });
}

bool has(const std::vector<std::string>& sorted, const std::string& stem) {
  return std::binary_search(sorted.begin(), sorted.end(), stem);
}

bool is_adopted(const Catalogue& catalogue, const RecordId& document) {
  const auto acts = catalogue.linked(&Act::document, document);
  return std::any_of(acts.begin(), acts.end(), [](const Act* act) { return adopts(act->verb); });
}

/// What a word weighs of which it is not known what it is called in the other language.
constexpr double weight_untranslated = 0.35;

}  // namespace

/// What of some words another title has, by weight.
struct KnownDocuments::Share {
  double shared = 0, all = 0;
};

bool AlikeDocument::is_sure() const {
  return likeness >= (is_of_session ? alike_at_session : surely_alike) && !is_adopted_elsewhere;
}

KnownDocuments::KnownDocuments(std::shared_ptr<const Catalogue> catalogue,
                               const std::vector<std::pair<RecordId, std::string>>& other_names)
    : catalogue_(std::move(catalogue)) {
  const auto& documents = catalogue_->all<Document>();
  for (std::uint32_t i = 0; i < documents.size(); ++i)
    for (const auto& [language, name] : documents[i].names) add(i, name);
  for (const auto& [id, name] : other_names)
    if (id.kind() == Kind::document)
      if (const auto position = catalogue_->position_of(id)) add(*position, name);
}

KnownDocuments::Entry KnownDocuments::entry_of(std::uint32_t document, std::string_view name, OtherSides& other_sides) {
  Entry entry{.document = document, .is_cyrillic = false, .stems = {}, .sounds = {}, .years = {}, .amends = false};
  std::size_t cyrillic = 0, words = 0;
  Stems all;
  for (const Word& word : words_of(name)) {
    ++words;
    if (static_cast<unsigned char>(word.folded.front()) >= 0xD0) ++cyrillic;
    if (is_function_word(word.folded)) continue;
    std::string stem = stem_or_word(word.folded);
    if (is_year(word.folded)) entry.years.push_back(word.folded);
    entry.amends = entry.amends || speaks_of_amending(stem);
    all.push_back(stem);
    if (says_nothing(stem)) continue;
    const auto [side, is_new] = other_sides.try_emplace(stem);
    if (is_new) {
      for (const auto& translation : translations_of(word.folded)) {
        Stems& stems = side->second.translations.emplace_back();
        for (const std::string& one : translation) stems.push_back(stem_or_word(one));
      }
      if (side->second.translations.empty()) side->second.sound = sound_of(word.folded);
    }
    if (!side->second.sound.empty()) entry.sounds.push_back(side->second.sound);
    entry.stems.push_back(std::move(stem));
  }
  if (entry.stems.empty()) entry.stems = std::move(all);
  entry.is_cyrillic = cyrillic * 2 > words;
  for (Stems* list : {&entry.stems, &entry.sounds}) {
    std::sort(list->begin(), list->end());
    list->erase(std::unique(list->begin(), list->end()), list->end());
  }
  return entry;
}

void KnownDocuments::add(std::uint32_t document, std::string_view name) {
  const auto position = static_cast<std::uint32_t>(entries_.size());
  for (const std::string& stem : entries_.emplace_back(entry_of(document, name, other_sides_)).stems)
    by_stem_[stem].push_back(position);
}

/// Rare words weigh more than what half of the titles have.
double KnownDocuments::weight_of(const std::string& stem) const {
  const auto found = by_stem_.find(stem);
  const double count = found != by_stem_.end() ? static_cast<double>(found->second.size()) : 1.0;
  return std::log(1.0 + (static_cast<double>(entries_.size()) + 1.0) / count);
}

KnownDocuments::Share KnownDocuments::share_of(const Stems& from, const OtherSides& sides, const Entry& to,
                                               bool across) const {
  Share share;
  for (const std::string& stem : from) {
    double weight = weight_of(stem);
    bool is_there = has(to.stems, stem);
    if (const auto side = sides.find(stem); across && !is_there && side != sides.end()) {
      const OtherSide& other = side->second;
      is_there = std::any_of(other.translations.begin(), other.translations.end(), [&](const Stems& words) {
        return std::all_of(words.begin(), words.end(), [&](const std::string& word) { return has(to.stems, word); });
      });
      is_there = is_there || (!other.sound.empty() && has(to.sounds, other.sound));
      if (!is_there && other.translations.empty()) weight *= weight_untranslated;
    }
    share.all += weight;
    if (is_there) share.shared += weight;
  }
  return share;
}

double KnownDocuments::likeness(const Entry& asked, const OtherSides& asked_sides, const Entry& entry) const {
  const bool across = asked.is_cyrillic != entry.is_cyrillic;
  const Share there = share_of(asked.stems, asked_sides, entry, across),
              back = share_of(entry.stems, other_sides_, asked, across);
  if (there.all + back.all <= 0) return 0;
  double value = (there.shared + back.shared) / (there.all + back.all);
  if (!asked.years.empty() && !entry.years.empty() && !have_one_in_common(asked.years, entry.years)) value *= 0.6;
  if (asked.amends != entry.amends) value *= 0.7;
  return value;
}

std::vector<std::uint32_t> KnownDocuments::candidates(const Entry& title, const OtherSides& sides) const {
  std::unordered_map<std::uint32_t, double> found;
  const auto gather = [&](const std::string& stem) {
    const auto at = by_stem_.find(stem);
    if (at == by_stem_.end()) return;
    const double weight = weight_of(stem);
    for (const std::uint32_t entry : at->second) found[entry] += weight;
  };
  for (const std::string& stem : title.stems) {
    gather(stem);
    if (const auto side = sides.find(stem); side != sides.end())
      for (const Stems& words : side->second.translations)
        for (const std::string& word : words) gather(word);
  }
  std::vector<std::pair<double, std::uint32_t>> best;
  for (const auto& [entry, weight] : found) best.emplace_back(-weight, entry);
  const auto end = best.begin() + static_cast<std::ptrdiff_t>(std::min(best.size(), most_candidates));
  std::partial_sort(best.begin(), end, best.end());
  std::vector<std::uint32_t> entries;
  for (auto at = best.begin(); at != end; ++at) entries.push_back(at->second);
  return entries;
}

std::vector<AlikeDocument> KnownDocuments::like(std::string_view title, const std::optional<RecordId>& session) const {
  OtherSides sides;
  const Entry asked = entry_of(0, title, sides);
  const TypeGuess guess = guess_type(title);
  std::set<RecordId> of_session;
  if (session)
    for (const Act* act : catalogue_->linked(&Act::session, *session)) of_session.insert(act->document.id());
  std::map<std::uint32_t, double> best;
  const auto& documents = catalogue_->all<Document>();
  for (const std::uint32_t position : candidates(asked, sides)) {
    const Entry& entry = entries_[position];
    double value = likeness(asked, sides, entry);
    const bool says_type = guess.basis == TypeBasis::noun || guess.basis == TypeBasis::agenda_noun;
    if (says_type && documents[entry.document].type != guess.type) value *= 0.8;
    best[entry.document] = std::max(best[entry.document], value);
  }
  std::vector<AlikeDocument> alike;
  for (const auto& [position, value] : best) {
    if (value < least_alike) continue;
    const RecordId& id = documents[position].id;
    const bool is_of_session = of_session.contains(id);
    alike.push_back({.document = Ref<Kind::document>::of(id).value(),
                     .likeness = value,
                     .is_of_session = is_of_session,
                     .is_adopted_elsewhere = session && !is_of_session && is_adopted(*catalogue_, id)});
  }
  std::sort(alike.begin(), alike.end(), [](const AlikeDocument& one, const AlikeDocument& other) {
    return std::pair(-one.rank(), one.document.text()) < std::pair(-other.rank(), other.document.text());
  });
  if (alike.size() > most_alike) alike.erase(alike.begin() + most_alike, alike.end());
  return alike;
}

}  // namespace chronicle
