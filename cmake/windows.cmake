# The pkg-config of the toolchain looks there.
set(ENV{MAILADVISOR_WINDOWS_LIBRARIES} ${MAILADVISOR_WINDOWS_LIBRARIES})

# What every file is compiled and linked with for Windows 10 and later, by mingw-w64.
add_compile_definitions(
  _WIN32_WINNT=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN
  MINGW_HAS_SECURE_API=1  # as Qt says: else its users could not take the precompiled headers
  ASIO_DISABLE_IOCP)  # sockets of c-ares and curl are waited for beside our own: select() can
add_compile_options(-ffunction-sections -fdata-sections -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
# No clock gets in.
add_link_options(-Wl,--gc-sections,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_link_options(-s)
endif()
# In every client writer these would be the most of it. Nothing is marked for export: all is.
set(shared_libraries base account kit)
# Writers are found beside the program, wherever its folder is moved to.
set(program_folder .)
set(writers_folder plugins)

# mailadvisor_windows_resources(TARGET): who made the program, and that it speaks UTF-8.
function(mailadvisor_windows_resources target)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/resources)
  configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in ${folder}/program.rc @ONLY)
  target_sources(${target} PRIVATE ${folder}/program.rc)
endfunction()
