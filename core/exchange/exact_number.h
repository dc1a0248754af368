// Whether a number that is written in a file, or typed, is kept as it is written.
#pragma once

#include <string>
#include <string_view>

namespace chronicle::exchange {

/// Whether `number` is the number that `text`, a number in JSON, stands for: written out with no more digits than it
/// needs, it has the digits of `text`. "0.1" and "1.50e3" are kept, "9007199254740993.0" is not.
bool is_kept_exactly(std::string_view text, double number);

/// The number in JSON, with no more digits than it needs to be read back as the same. Whole numbers have no point.
std::string number_text(double number);

}  // namespace chronicle::exchange
