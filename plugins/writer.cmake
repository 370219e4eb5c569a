# mailadvisor_writer(ID sources...): a client writer plugin with its catalogue, built into
# build/<preset>/plugins where the program looks first.
function(mailadvisor_writer id)
  add_library(writer_${id} MODULE ${ARGN})
  set_target_properties(writer_${id} PROPERTIES
    AUTOMOC ON PREFIX "" OUTPUT_NAME ${id}
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/plugins)
  target_include_directories(writer_${id} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(writer_${id} PRIVATE mailadvisor_options account base Qt6::Core)
  mailadvisor_catalogue(writer_${id} ${CMAKE_CURRENT_SOURCE_DIR} ${id})
endfunction()
