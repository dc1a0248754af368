// Numbers as readers of English expect them.
#pragma once

#include <string>

namespace chronicle {

/// "1 304", "27", "14.5": groups of three apart by a no-break space from ten thousand on, no trailing zeros, up to six
/// decimal places.
std::string number_words(double number);

}  // namespace chronicle
