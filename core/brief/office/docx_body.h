// The text of an Office Open XML document. Private to core/brief.
#pragma once

#include <cstddef>
#include <string>

#include "core/brief/office/docx_relations.h"
#include "core/brief/office/docx_styles.h"
#include "core/brief/office/office_document.h"

namespace chronicle {

/// The part "document.xml": the blocks, and the page that they stand on. Adds what it refers to, and its numbered
/// lists.
std::string docx_body(const OfficeDocument& document, DocxRelations& relations, DocxNumbers& numbers);

/// The name of the part that holds a picture, by its number from 1, from the folder of "document.xml"; `end` is ".png"
/// or ".svg".
std::string docx_picture_name(std::size_t number, const char* end);

}  // namespace chronicle
