#include "app/library/bundled_library.h"

// As the assembler takes a file in: a compiler would need seconds for an array of its bytes.
__asm__(
    ".section .rodata\n"
    ".balign 16\n"
    "chronicle_bundled_library:\n"
    ".incbin \"" CHRONICLE_BUNDLED_LIBRARY
    "\"\n"
    "chronicle_bundled_library_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
extern const unsigned char chronicle_bundled_library[];
extern const unsigned char chronicle_bundled_library_end[];
}

namespace chronicle::app {

std::span<const unsigned char> bundled_library() { return {chronicle_bundled_library, chronicle_bundled_library_end}; }

}  // namespace chronicle::app
