// Forms that a text of the record may have to have.
#pragma once

#include <string_view>

#include "core/base/expectation.h"

namespace chronicle {

enum class TextForm {
  any,
  web_address,    ///< http or https, something after the scheme, and no character in it that cannot be seen
  language_code,  ///< ISO 639: two or three small letters
  country_code,   ///< ISO 3166-1 alpha-2: two capital letters
  item_number,    ///< of an agenda item: "10", "10.1"; at most five parts of at most six digits
};

/// Whether the text has the form; every text has `any`.
bool has_form(std::string_view text, TextForm form);

/// What is expected of a text that is to have the form.
Expected expected_of(TextForm form);

}  // namespace chronicle
