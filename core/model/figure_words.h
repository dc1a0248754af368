// Figures and counts of the record as readers of English expect them.
#pragma once

#include <string>

#include "core/model/count.h"
#include "core/model/figure.h"

namespace chronicle {

/// The value with qualifier and unit: "over 20 billion USD", "27 %", "× 2", "about 650 people". Money is given in
/// trillions, billions or millions where that takes no more than three decimal places; nothing is rounded away. Number
/// and unit sign are held together by no-break spaces.
std::string in_words(const Figure& figure);

/// The number with its qualifier: "over 20".
std::string in_words(const Count& count);

}  // namespace chronicle
