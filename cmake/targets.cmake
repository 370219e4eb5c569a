# Compiler settings that every target of ours shares.
add_library(mailadvisor_options INTERFACE)
target_compile_options(mailadvisor_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror=switch
  $<$<CXX_COMPILER_ID:GNU>:-fcoroutines>
  # libstdc++ 12 deprecates what its own stable_sort calls, and Clang says so at every call.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Several files compiled as one: the anonymous types of the included ones are as private as ever,
  # and inlining across files sees Asio's paired allocations as unpaired.
  target_compile_options(mailadvisor_options INTERFACE
    -Wno-subobject-linkage -Wno-mismatched-new-delete)
endif()
target_compile_definitions(mailadvisor_options INTERFACE QT_NO_KEYWORDS)

# Programs are compiled as libraries are, so that both can use the same precompiled headers.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})

# The standard library's headers, compiled once: half of the time of a small file. Own headers
# stay out, so that a change of one costs only those who include it; JSON and Asio too: they make
# the compiled headers so large that reading them costs what they save.
set(precompiled_headers
  <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <set> <span> <string>
  <string_view> <utility> <variant> <vector> <version>)
add_library(precompiled STATIC ${PROJECT_SOURCE_DIR}/cmake/empty.cpp)
target_precompile_headers(precompiled PRIVATE ${precompiled_headers})
target_link_libraries(precompiled PRIVATE mailadvisor_options)

# Files of the other system: each has a twin with the same functions for this one.
if(WIN32)
  set(files_of_other_systems "_posix\\.cpp$")
else()
  set(files_of_other_systems "_windows\\.cpp$")
endif()

# mailadvisor_library(NAME [DEPENDS library...]): one static library for one folder of core/.
#
# All *.cpp files of the folder and below belong to it. Other folders' headers are seen only
# through DEPENDS, so that the link graph is the include graph. On Windows some are DLLs instead:
# cmake/windows.cmake says which.
function(mailadvisor_library name)
  cmake_parse_arguments(arg "" "" "DEPENDS;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "${files_of_other_systems}")
  set(kind STATIC)
  if(name IN_LIST shared_libraries)
    set(kind SHARED)
  endif()
  add_library(${name} ${kind} ${sources})
  if(kind STREQUAL "SHARED")
    set_target_properties(${name} PROPERTIES PREFIX "" OUTPUT_NAME mailadvisor-${name})
  endif()
  add_library(mailadvisor::${name} ALIAS ${name})
  target_precompile_headers(${name} REUSE_FROM precompiled)
  target_compile_features(${name} PUBLIC cxx_std_20)
  target_include_directories(${name} PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}>)
  target_link_libraries(${name} PUBLIC ${arg_DEPENDS}
    PRIVATE $<BUILD_INTERFACE:mailadvisor_options> ${arg_PRIVATE})
endfunction()
