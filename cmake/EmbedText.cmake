# chronicle_embed_text(TARGET NAME FILE...) builds text files into TARGET as
#   const std::vector<chronicle::NamedText>& chronicle::embedded::NAME();   (declared in core/base/embedded.h)
# in the order given, each with its path below the current source folder's root.
function(chronicle_embed_text target name)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp")
  string(REPLACE ";" "|" files "${ARGN}")
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} "-DFILES=${files}" "-DROOT=${PROJECT_SOURCE_DIR}" "-DOUTPUT=${output}"
            -P "${PROJECT_SOURCE_DIR}/cmake/EmbedTextScript.cmake"
    DEPENDS ${ARGN} "${PROJECT_SOURCE_DIR}/cmake/EmbedTextScript.cmake"
    VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()
