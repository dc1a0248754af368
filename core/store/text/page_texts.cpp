#include "core/store/text/page_texts.h"

#include "core/values/values.h"

namespace chronicle {
namespace {

/// The record's own language: what is typed finds a date or a number as its pages have it.
constexpr Language indexed_language = Language::english;

}  // namespace

void PageTexts::Lines::add(const std::string& line) {
  if (line.empty() || !hashes_.insert(std::hash<std::string>{}(line)).second) return;
  if (!text_.empty()) text_ += '\n';
  text_ += line;
}

template <typename R>
void PageTexts::add_facts(const R& record, Lines& gist, Page& page) {
  const auto add = [&]<typename T>(FactRole role, const T& value) {
    if constexpr (std::same_as<T, std::string>) {
      (role == FactRole::gist ? gist : page.facts).add(value);
    } else if constexpr (std::same_as<T, Date>) {
      page.facts.add(in_words(value, indexed_language));
    } else if constexpr (std::same_as<T, std::int64_t>) {
      page.facts.add(std::to_string(value));
    } else if constexpr (IsReference<T>::value) {
      if (lends_names(id_of(value).kind())) page.links.insert(value.text());
    } else if constexpr (Named<T>) {
      page.facts.add(std::string(word_of(value)));
    }
  };
  visit_values(record, [&](const auto& fact, const auto& value) {
    const FactTraits& traits = fact.traits;
    if (traits.is_searched && traits.role != FactRole::whole) add(traits.role, value);
  });
  if constexpr (std::same_as<R, Figure>) page.facts.add(in_words(record, indexed_language));
  if constexpr (std::same_as<R, Count>)
    page.facts.add(in_words(record.value, indexed_language) + " " + std::string(word_of(record.what)));
}

#define CHRONICLE_INSTANTIATE(R) template void PageTexts::add_facts<R>(const R&, Lines&, Page&);
CHRONICLE_FOR_EACH_RECORD(CHRONICLE_INSTANTIATE)
#undef CHRONICLE_INSTANTIATE

void PageTexts::take(const std::function<const std::string&(const std::string& id)>& names_of,
                     const std::function<void(const std::string& id, const PageText& text)>& visit) {
  for (const auto& [id, page] : pages_) {
    Lines links;
    for (const std::string& link : page.links) links.add(names_of(link));
    visit(id, {page.title.text(), page.other_names.text(), page.facts.text(), links.text()});
  }
}

}  // namespace chronicle
