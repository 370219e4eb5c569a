# For Windows (x86-64), with Debian's mingw-w64. MAILADVISOR_WINDOWS_LIBRARIES names the folder
# that packaging/windows/libraries printed.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# The posix flavour: the other has no std::thread and no std::mutex.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_AR x86_64-w64-mingw32-gcc-ar-posix)
set(CMAKE_RANLIB x86_64-w64-mingw32-gcc-ranlib-posix)

if(NOT MAILADVISOR_WINDOWS_LIBRARIES)
  set(MAILADVISOR_WINDOWS_LIBRARIES "$ENV{MAILADVISOR_WINDOWS_LIBRARIES}")
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MAILADVISOR_WINDOWS_LIBRARIES)
set(CMAKE_FIND_ROOT_PATH ${MAILADVISOR_WINDOWS_LIBRARIES} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(PKG_CONFIG_EXECUTABLE ${CMAKE_CURRENT_LIST_DIR}/pkg-config)

# Qt's own tools (moc, rcc, lrelease) run on the machine that builds.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
set(LRELEASE /usr/lib/qt6/bin/lrelease)

# Debian's import library of zlib would want a zlib1.dll, which Wine has and Windows has not.
set(ZLIB_LIBRARY /usr/x86_64-w64-mingw32/lib/libz.a)
