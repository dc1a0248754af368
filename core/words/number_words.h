// Numbers as readers of English expect them.
#pragma once

#include <string>

namespace chronicle {

/// "1304", "13 040", "14.5", "0.0000001": groups of three apart by a no-break space from ten thousand on, a point under
/// every locale, and just the digits that tell the number from all others: nothing is rounded away.
std::string number_words(double number);

}  // namespace chronicle
