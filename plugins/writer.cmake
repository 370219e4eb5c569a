# mailadvisor_writer(ID sources...): a client writer plugin with its catalogue, built into
# <build folder>/plugins, where the program looks first, and installed beside the others.
# Also part of the installed package.
function(mailadvisor_writer id)
  if(NOT DEFINED writers_folder)
    set(writers_folder lib/mailadvisor/plugins)
  endif()
  add_library(writer_${id} MODULE ${ARGN})
  set_target_properties(writer_${id} PROPERTIES
    AUTOMOC ON PREFIX "" OUTPUT_NAME ${id}
    CXX_VISIBILITY_PRESET hidden CXX_EXTENSIONS OFF
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/plugins)
  if(WIN32)
    target_compile_options(writer_${id} PRIVATE -Os)  # precompiled headers would keep their -O2
  elseif(TARGET precompiled)
    target_precompile_headers(writer_${id} REUSE_FROM precompiled)
  endif()
  target_include_directories(writer_${id} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(writer_${id} PRIVATE
    $<TARGET_NAME_IF_EXISTS:mailadvisor_options> mailadvisor::kit Qt6::Core)
  mailadvisor_leave_unjudged(${CMAKE_CURRENT_BINARY_DIR}/writer_${id}_autogen)
  mailadvisor_catalogue(writer_${id} ${CMAKE_CURRENT_SOURCE_DIR} ${id})
  # What people tried on their devices lies beside the plugin, in <id>/trials, and is read there.
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/plugins/${id})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR}/trials ${CMAKE_BINARY_DIR}/plugins/${id}/trials
    SYMBOLIC)
  install(DIRECTORY trials DESTINATION ${writers_folder}/${id} COMPONENT program OPTIONAL
    FILES_MATCHING PATTERN *.json)
  install(TARGETS writer_${id} LIBRARY DESTINATION ${writers_folder} COMPONENT program)
endfunction()
