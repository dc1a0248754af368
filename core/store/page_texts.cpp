#include "core/store/page_texts.h"

#include "core/words/figure_words.h"
#include "core/words/number_words.h"

namespace chronicle {
namespace {

/// Texts that nobody looks for: addresses, codes of languages, units apart from their numbers.
bool is_no_text(std::string_view key) { return key == "url" || key == "language" || key == "unit" || key == "read"; }

/// What a page of a record without names is called by.
bool is_gist(std::string_view key) { return key == "gist" || key == "measure"; }

}  // namespace

void PageTexts::Lines::add(const std::string& line) {
  if (line.empty() || !hashes_.insert(std::hash<std::string>{}(line)).second) return;
  if (!text_.empty()) text_ += '\n';
  text_ += line;
}

template <typename R>
void PageTexts::add_facts(const R& record, Lines& gist, Page& page) {
  const auto add = [&]<typename T>(std::string_view key, const T& value) {
    if constexpr (std::same_as<T, std::string>) {
      (is_gist(key) ? gist : page.facts).add(value);
    } else if constexpr (std::same_as<T, Date>) {
      page.facts.add(in_words(value));
    } else if constexpr (std::same_as<T, std::int64_t>) {
      page.facts.add(std::to_string(value));
    } else if constexpr (std::same_as<T, RecordId>) {
      if (lends_names(value.kind())) page.links.insert(value.text());
    } else if constexpr (requires { value.id(); }) {
      if (lends_names(T::kind)) page.links.insert(value.text());
    } else if constexpr (Named<T>) {
      page.facts.add(std::string(word_of(value)));
    }
  };
  R::describe(record, [&]<typename T>(const char* key, const T& member) {
    if (is_no_text(key) || key == whole_field(R::kind)) return;
    if constexpr (requires { member.has_value(); }) {
      if (member) add(key, *member);
    } else {
      add(key, member);
    }
  });
  if constexpr (std::same_as<R, Figure>) page.facts.add(in_words(record));
  if constexpr (std::same_as<R, Count>)
    page.facts.add(number_words(record.value) + " " + std::string(word_of(record.what)));
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
