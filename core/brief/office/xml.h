// Building XML with pugixml. Private to core/brief.
#pragma once

#include <initializer_list>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace chronicle {

using XmlAttributes = std::initializer_list<std::pair<const char*, std::string_view>>;

/// Adds an element. What no XML may hold, and characters that give orders, are replaced (core/words/one_line.h).
pugi::xml_node add_element(pugi::xml_node parent, const char* name, XmlAttributes attributes = {});

/// Adds text to an element, likewise.
void add_text(pugi::xml_node parent, std::string_view text);

/// Adds an element that has nothing but text.
pugi::xml_node add_text_element(pugi::xml_node parent, const char* name, std::string_view text,
                                XmlAttributes attributes = {});

/// The document in UTF-8, without blanks of its own between the elements.
std::string bytes_of(const pugi::xml_document& document);

/// A number with at most three decimal places, and a point whatever the locale: "12.5".
std::string decimal(double value);

/// The same with a unit: "12.5pt", "170mm".
std::string points(double value);
std::string millimetres(double value);

}  // namespace chronicle
