# What `cmake --install` lays down: the program with its writers, and all that a writer outside
# this repository is built with. plugins/README.md shows its use.
#
# lib, not Debian's multiarch folder: the program looks for writers beside itself, in
# ../lib/mailadvisor/plugins, wherever the tree is moved to.
include(CMakePackageConfigHelpers)
set(package lib/cmake/mailadvisor)
if(NOT WIN32)
  set(program_folder bin)
endif()

install(TARGETS mailadvisor RUNTIME DESTINATION ${program_folder} COMPONENT program)
if(NOT WIN32)
  install(FILES README.md LICENSE DESTINATION share/doc/mailadvisor COMPONENT program)
  install(FILES packaging/systemd/mailadvisor-serve.service
    packaging/systemd/mailadvisor-serve.socket
    DESTINATION lib/systemd/system COMPONENT program)
endif()

foreach(library base account kit)
  target_include_directories(${library} INTERFACE $<INSTALL_INTERFACE:include/mailadvisor>)
  install(DIRECTORY core/${library} DESTINATION include/mailadvisor COMPONENT sdk
    FILES_MATCHING PATTERN *.h)
endforeach()
install(TARGETS base account kit EXPORT mailadvisor
  ARCHIVE DESTINATION lib/mailadvisor COMPONENT sdk
  RUNTIME DESTINATION ${program_folder} COMPONENT program)
install(EXPORT mailadvisor FILE mailadvisorTargets.cmake NAMESPACE mailadvisor::
  DESTINATION ${package} COMPONENT sdk)

configure_package_config_file(cmake/mailadvisorConfig.cmake.in mailadvisorConfig.cmake
  INSTALL_DESTINATION ${package})
write_basic_package_version_file(mailadvisorConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${CMAKE_CURRENT_BINARY_DIR}/mailadvisorConfig.cmake
  ${CMAKE_CURRENT_BINARY_DIR}/mailadvisorConfigVersion.cmake
  cmake/translations.cmake plugins/writer.cmake
  DESTINATION ${package} COMPONENT sdk)
