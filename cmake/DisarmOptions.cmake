# Build options and the compiler flags that every target shares.

option(DISARM_BUILD_TESTS "Build the tests" ON)
option(DISARM_WERROR "Treat compiler warnings as errors" OFF)
option(DISARM_FUZZ "Build the fuzz targets with libFuzzer (needs clang)" OFF)
set(DISARM_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined")
option(DISARM_COVERAGE "Instrument for coverage reports" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  # Without it ccache cannot look into GCC's precompiled headers.
  add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()

# Tests are many programs with the same libraries: a quicker linker shortens every build.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
  add_link_options(-fuse-ld=lld)
endif()

add_library(disarm_flags INTERFACE)
target_include_directories(disarm_flags INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_options(disarm_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
  $<$<BOOL:${DISARM_WERROR}>:-Werror>)

# GCC 12 takes inlined insertions into strings for overlapping copies when it optimises fully (its bug 105651).
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(disarm_flags INTERFACE -Wno-restrict)
endif()

if(DISARM_SANITIZE)
  target_compile_options(disarm_flags INTERFACE -fsanitize=${DISARM_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(disarm_flags INTERFACE -fsanitize=${DISARM_SANITIZE})
endif()
if(DISARM_COVERAGE)
  target_compile_options(disarm_flags INTERFACE --coverage)
  target_link_options(disarm_flags INTERFACE --coverage)
endif()
if(DISARM_FUZZ)
  target_compile_options(disarm_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
