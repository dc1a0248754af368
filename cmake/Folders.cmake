# Where CHRONICLE_UNITY asks for it, the files of a folder are compiled together, at most ten at once: what they include
# is read once, and what the templates of the record come to is worked out once. It halves the time of a whole build. So
# names in unnamed namespaces differ within a folder. A build without it (the preset dev) compiles a changed file alone,
# and finds the include that a file forgot.
function(chronicle_compile_by_folder target)
  if(NOT CHRONICLE_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  foreach(source IN LISTS sources)
    get_filename_component(path "${source}" ABSOLUTE)
    file(RELATIVE_PATH path "${PROJECT_SOURCE_DIR}" "${path}")
    get_filename_component(folder "${path}" DIRECTORY)
    string(MAKE_C_IDENTIFIER "${folder}" name)
    if(NOT DEFINED count_${name})
      set(count_${name} 0)
    endif()
    math(EXPR part "${count_${name}} / 10")
    math(EXPR count_${name} "${count_${name}} + 1")
    set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${name}_${part}")
  endforeach()
endfunction()
