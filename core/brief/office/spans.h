// Lines of a brief as pieces of paragraphs: languages, links and endnotes. Private to core/brief.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/brief/office/office_document.h"

namespace chronicle {

class OfficeSpans {
 public:
  /// The brief must outlive this.
  explicit OfficeSpans(const Brief& brief);

  /// The pieces of the next line of the document. The first mark of a source is its note, each later one refers to it;
  /// a blank that does not break parts a mark from what stands before it, so that "2024" stays a number of its own.
  std::vector<OfficeSpan> of(const Line& line);

  /// What links within the document call the part with that anchor; empty for one that is there already.
  std::string take_place(const std::string& anchor);

  /// Whether a mark of that endnote was among the lines so far.
  bool is_cited(int number) const { return notes_.contains(number); }
  /// The sources in the order in which they were first cited.
  const std::vector<const Endnote*>& cited() const { return cited_; }

 private:
  void add_text(const Run& run, std::vector<OfficeSpan>& spans) const;
  void add_marks(const Run& run, std::vector<OfficeSpan>& spans);
  std::string address_of(const std::string& link) const;

  std::string language_;                    // of the page
  std::map<int, const Endnote*> endnotes_;  // by their numbers
  std::map<int, std::size_t> notes_;        // of the numbers cited: their place in `cited_`
  std::vector<const Endnote*> cited_;
  std::map<std::string, std::string> places_, free_places_;  // by the anchors of parts
};

/// An address of the web as the formats have addresses: with codes for what no URI may hold.
std::string uri_of(std::string_view address);

}  // namespace chronicle
