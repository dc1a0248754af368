// Makes the library that is built into the program: part of the build, not of the program.
#include <cstdio>
#include <filesystem>

#include "core/edits/import.h"

int main(int argc, char** argv) {
  using namespace chronicle;
  if (argc != 2) return 2;
  std::error_code code;
  std::filesystem::remove(argv[1], code);
  const auto made = Library::create(argv[1], [](Library& library) -> Result<void> {
    if (const auto filled = bring_in_edition(library); !filled) return fail(filled.error());
    return {};
  });
  if (made) return 0;
  const Error& error = made.error();
  std::fprintf(stderr, "%s: %s %s: %s\n", error.file.c_str(), error.record.c_str(), error.field.c_str(),
               error.detail.c_str());
  return 1;
}
