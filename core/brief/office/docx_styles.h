// The named styles of Office Open XML documents, and what holds for a document as a whole. Private to core/brief.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

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
/// The part "numbering.xml": the one list, of bullets.
std::string docx_numbering();
/// The part "settings.xml".
std::string docx_settings();

}  // namespace chronicle
