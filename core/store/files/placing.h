// What becomes of a file that is where a new one is to be.
#pragma once

namespace chronicle {

enum class Placing {
  refuse,   ///< it stays, and nothing is written
  replace,  ///< the new file takes its place
};

}  // namespace chronicle
