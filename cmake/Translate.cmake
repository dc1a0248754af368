# chronicle_translate(TARGET SOURCES): compiles the translations in resources/i18n and builds them into TARGET as
# ":/i18n/NAME.qm", and with them those of Qt's own words in resources/i18n/qt. The target `texts` brings ours up to what
# the sources below the folder SOURCES say.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)

function(chronicle_translate target sources)
  file(GLOB translations CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/i18n/*.ts")
  file(GLOB words_of_qt CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/i18n/qt/*.ts")
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/i18n")
  file(MAKE_DIRECTORY "${folder}")
  foreach(translation IN LISTS translations words_of_qt)
    cmake_path(GET translation STEM name)
    add_custom_command(OUTPUT "${folder}/${name}.qm"
      COMMAND Qt6::lrelease -silent "${translation}" -qm "${folder}/${name}.qm"
      DEPENDS "${translation}" VERBATIM)
    list(APPEND compiled "${folder}/${name}.qm")
    if(translation IN_LIST words_of_qt)
      continue()
    endif()
    # English stands in the sources; its file has the forms for one and for many alone.
    set(extent "$<$<STREQUAL:${name},cis-chronicle_en>:-pluralonly>")
    list(APPEND updates COMMAND Qt6::lupdate -silent -locations none -no-obsolete ${extent} "-I${PROJECT_SOURCE_DIR}"
      "${sources}" -ts "${translation}")
  endforeach()
  qt_add_resources(${target} i18n PREFIX "/i18n" BASE "${folder}" FILES ${compiled})
  add_custom_target(texts ${updates} COMMAND_EXPAND_LISTS VERBATIM)
endfunction()
