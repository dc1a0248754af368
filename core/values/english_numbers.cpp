// Numbers in English digits and groups.
#include "core/values/digits.h"
#include "core/values/english.h"

namespace chronicle::english {

std::string in_words(double number) { return in_digits(number, "."); }

}  // namespace chronicle::english
