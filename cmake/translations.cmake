# Also part of the installed package: it stands on Qt6::Core alone.
find_program(LRELEASE NAMES lrelease
  HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}
  REQUIRED)

# mailadvisor_leave_unjudged(FOLDER): what Qt's tools generate there is not ours to lint. (At least
# one check must be on.)
function(mailadvisor_leave_unjudged folder)
  file(WRITE ${folder}/.clang-tidy "Checks: '-*,misc-unused-alias-decls'\n")
endfunction()

# mailadvisor_catalogue(TARGET FOLDER NAME): compiles FOLDER/en.ts and FOLDER/th.ts with lrelease
# and embeds them in TARGET as :/mailadvisor/NAME_en.qm and :/mailadvisor/NAME_th.qm.
function(mailadvisor_catalogue target folder name)
  set(compiled)
  foreach(language en th)
    set(source ${folder}/${language}.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}_${language}.qm)
    add_custom_command(OUTPUT ${qm}
      COMMAND ${LRELEASE} -silent -idbased ${source} -qm ${qm}
      DEPENDS ${source} VERBATIM)
    set_source_files_properties(${qm} PROPERTIES QT_RESOURCE_ALIAS ${name}_${language}.qm)
    list(APPEND compiled ${qm})
  endforeach()
  mailadvisor_leave_unjudged(${CMAKE_CURRENT_BINARY_DIR}/.rcc)
  qt_add_resources(${target} ${name}_catalogue PREFIX /mailadvisor FILES ${compiled})
endfunction()
