// The named styles of Office Open XML documents, and what holds for a document as a whole. Private to core/brief.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/brief/office/office_document.h"
#include "core/brief/office/xml.h"

namespace chronicle {

/// The name space of text.
inline constexpr std::string_view docx_main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The name space of relations; the kinds of relations begin with it, too.
inline constexpr std::string_view docx_relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The id of a style by its name: "heading 1" is "Heading1".
std::string docx_style_id(std::string_view name);

/// Lengths in the unit of the format, twentieths of a point.
std::string twips(double millimetres);
std::string twentieths(double points);

/// Adds the root element of a part of a document.
pugi::xml_node add_docx_root(pugi::xml_document& document, const char* name);

/// The part "styles.xml".
std::string docx_styles(const PageMeasures& page);
/// The lists of a document that the programs number. Word counts by paragraphs of a list, and begins anew only with a
/// list of its own, so each item that does not follow the one before it begins one.
class DocxNumbers {
 public:
  /// The list that the next item with that number belongs to; `begins`: a list of the document does with it.
  int list_of(const std::vector<int>& number, bool begins);
  /// The numbers with which the lists begin, in order; the first is `first`.
  const std::vector<std::vector<int>>& starts() const { return starts_; }

  /// Lists before are that of bullets.
  static constexpr int first = 2;

 private:
  std::vector<std::vector<int>> starts_;
  std::vector<int> last_;    ///< number in the list that was begun last
  std::size_t highest_ = 0;  ///< level of its first item: of those above nothing is counted
};

/// The part "numbering.xml": the list of bullets, and the numbered ones.
std::string docx_numbering(const DocxNumbers& numbers);
/// The part "settings.xml".
std::string docx_settings();

}  // namespace chronicle
