// The named styles of OpenDocument texts. Private to core/brief.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "core/brief/office/office_document.h"
#include "core/brief/office/xml.h"

namespace chronicle {

/// The name of a style as the files have it: what NCNames may not hold is written as its code, "Heading_20_1".
std::string odt_style_name(std::string_view shown);

/// Adds the root element of a part, with the name spaces that our parts use.
pugi::xml_node add_odt_root(pugi::xml_document& document, const char* name);

/// Adds the faces that styles name.
void add_odt_faces(pugi::xml_node root);

/// The part "styles.xml": styles, page layouts, heads and feet.
std::string odt_styles(const OfficeDocument& document);

}  // namespace chronicle
