# disarm_test(NAME SOURCES file... LINK target... [LABELS label...])
#
# One GoogleTest program, registered with CTest test by test. Where the project and the
# real documents stand, tests ask tests/support/paths.h.
include(GoogleTest)

function(disarm_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LINK} disarm_test_support GTest::gmock GTest::gtest_main)
  # Half of the time that a test took to compile went into these two headers.
  target_precompile_headers(${name} PRIVATE <gmock/gmock.h> <gtest/gtest.h>)
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60 PROPERTIES LABELS "${arg_LABELS}")
endfunction()

# disarm_python_test(NAME FILE ARGS argument... [LABELS label...] [ENVIRONMENT NAME=VALUE...])
#
# One unittest program in Python, for what is about processes, signals and servers rather than functions.
find_package(Python3 3.9 COMPONENTS Interpreter)

function(disarm_python_test name file)
  cmake_parse_arguments(arg "" "" "ARGS;LABELS;ENVIRONMENT" ${ARGN})
  if(NOT Python3_FOUND)
    message(STATUS "Python 3 is missing: the test ${name} is left out")
    return()
  endif()
  add_test(NAME ${name} COMMAND Python3::Interpreter -B "${CMAKE_CURRENT_SOURCE_DIR}/${file}" ${arg_ARGS})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" ENVIRONMENT "${arg_ENVIRONMENT}")
endfunction()
