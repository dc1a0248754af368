# Writes OUTPUT, a C++ file that holds the texts of FILES ("|" between them). See EmbedText.cmake.
string(REPLACE "|" ";" files "${FILES}")
set(entries "")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  file(RELATIVE_PATH path "${ROOT}" "${file}")
  # A bracket literal long enough not to occur in any text; compilers take long literals in pieces.
  string(LENGTH "${text}" length)
  set(pieces "")
  set(at 0)
  while(at LESS length)
    string(SUBSTRING "${text}" ${at} 12000 piece)
    string(APPEND pieces "\n R\"~~~~(${piece})~~~~\"")
    math(EXPR at "${at} + 12000")
  endwhile()
  if(pieces STREQUAL "")
    set(pieces "\"\"")
  endif()
  string(APPEND entries "  {\"${path}\", ${pieces}},\n")
endforeach()
file(WRITE "${OUTPUT}" "#include \"core/base/embedded.h\"

namespace chronicle::embedded {

const std::vector<NamedText>& ${NAME}() {
  static const std::vector<NamedText> texts{
${entries}  };
  return texts;
}

}  // namespace chronicle::embedded
")
