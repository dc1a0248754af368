# One INTERFACE target carries every compiler flag of the project.
add_library(chronicle_flags INTERFACE)
target_compile_features(chronicle_flags INTERFACE cxx_std_20)
# Where files are compiled together GCC takes what is not in the main file for a header's, and a name of another file for
# one of the same: there the first is no fault, and the second is told of locals alone.
if(CHRONICLE_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(chronicle_flags INTERFACE -Wno-subobject-linkage -Wshadow=local)
else()
  target_compile_options(chronicle_flags INTERFACE -Wshadow)
endif()
target_compile_options(chronicle_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wold-style-cast -Wnon-virtual-dtor
  $<$<BOOL:${CHRONICLE_WERROR}>:-Werror>)
# GCC 12 warns of string concatenations that are right: https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105651
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13 AND NOT CMAKE_CXX_CLANG_TIDY)
  # With -O3 it has other names for it, too; where warnings are errors there is no -O3.
  target_compile_options(chronicle_flags INTERFACE
    -Wno-restrict "$<$<NOT:$<BOOL:${CHRONICLE_WERROR}>>:-Wno-stringop-overflow;-Wno-array-bounds>")
endif()
set(CMAKE_CXX_EXTENSIONS OFF)

# What a sanitizer adds makes GCC warn of values of the standard library's that are set:
# https://gcc.gnu.org/bugzilla/show_bug.cgi?id=105562
if(CHRONICLE_SANITIZE)
  target_compile_options(chronicle_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_compile_options(chronicle_flags INTERFACE -fsanitize=${CHRONICLE_SANITIZE} -fno-omit-frame-pointer
                         -fno-sanitize-recover=undefined)
  target_link_options(chronicle_flags INTERFACE -fsanitize=${CHRONICLE_SANITIZE})
endif()
if(CHRONICLE_FUZZ)
  target_compile_options(chronicle_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(CHRONICLE_COVERAGE)
  target_compile_options(chronicle_flags INTERFACE --coverage)
  target_link_options(chronicle_flags INTERFACE --coverage)
endif()

# Qt's own strictness, for targets that use Qt.
add_library(chronicle_qt_flags INTERFACE)
target_compile_definitions(chronicle_qt_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# ccache, where there is one; it takes precompiled headers only with these settings (ccache(1), PRECOMPILED HEADERS).
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
  target_compile_options(chronicle_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
