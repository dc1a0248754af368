// The bundled record as a library, made when the program was built.
#pragma once

#include <span>

namespace chronicle::app {

/// The bytes of the library's file, for `Library::in_memory`: to read them takes a fraction of the time that filling a
/// library takes. It has the identity that it was made with: a library of the user's is made of the record instead.
std::span<const unsigned char> bundled_library();

}  // namespace chronicle::app
