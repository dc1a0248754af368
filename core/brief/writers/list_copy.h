// A list of a page as it is put into another text: without what belongs to the page.
#pragma once

#include <string>

#include "core/blocks/brief.h"

namespace chronicle {

/// The lists of the brief and the headings over them, without sources and marks and titles, and behind a list what the
/// page says of it: how whole it is. A heading that stands over the first list alone is none: the text has its own.
/// Without a list there is nothing.
Brief list_alone(const Brief& brief);

/// Such lists as plain text, an item a line: "10.1. Title".
std::string write_list_text(const Brief& list);

}  // namespace chronicle
