// The texts by which pages are found, put together from records. Private to core/store.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/model/part.h"
#include "core/model/records.h"
#include "core/store/text_match.h"

namespace chronicle {

/// Kinds whose names also find what refers to them.
constexpr bool lends_names(Kind kind) {
  return kind == Kind::session || kind == Kind::person || kind == Kind::state || kind == Kind::place ||
         kind == Kind::topic;
}

/// Collects records: each adds what it says to the page that it stands on.
class PageTexts {
 public:
  /// Takes names, texts and links of the record; of a part they are facts of its page.
  template <typename R>
  void add(const R& record) {
    Page& page = pages_[page_of(record).text()];
    const bool is_whole = has_page(R::kind);
    for (const auto& [language, name] : record.names) (is_whole ? page.title : page.facts).add(name);
    for (const std::string& name : record.other_names) (is_whole ? page.other_names : page.facts).add(name);
    add_facts(record, is_whole && record.names.empty() ? page.title : page.facts, page);
    for (const auto& topic : record.topics) page.links.insert(topic.text());
    for (const std::string& note : record.notes) page.facts.add(note);
    for (const Citation& citation : record.citations)
      if (citation.reading) page.facts.add(*citation.reading);
    for (const Reading& reading : record.readings) page.facts.add(reading.reason);
  }

  /// Gives away the text of each page by its id. `names_of` gives the names of a record by its id, as lines.
  void take(const std::function<const std::string&(const std::string& id)>& names_of,
            const std::function<void(const std::string& id, const PageText& text)>& visit);

 private:
  /// Lines of text, each once.
  class Lines {
   public:
    void add(const std::string& line);
    const std::string& text() const { return text_; }

   private:
    std::string text_;
    std::set<std::size_t> hashes_;
  };
  struct Page {
    Lines title, other_names, facts;
    std::set<std::string> links;
  };

  template <typename R>
  static void add_facts(const R& record, Lines& gist, Page& page);

  std::map<std::string, Page> pages_;
};

}  // namespace chronicle
