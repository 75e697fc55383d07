# disarm_fuzz_target(NAME LINK target...)
#
# One fuzz target: NAME.cc defines LLVMFuzzerTestOneInput, corpus/NAME holds its seeds. In the fuzz preset it is a
# libFuzzer program (run it as `build/fuzz/tests/fuzz/fuzz_NAME corpus`); in every other preset a test replays the seeds,
# so that what a fuzzer once found stays fixed.
function(disarm_fuzz_target name)
  cmake_parse_arguments(arg "" "" "LINK" ${ARGN})
  set(program fuzz_${name})
  add_executable(${program} ${name}.cc)
  target_link_libraries(${program} PRIVATE disarm_flags ${arg_LINK})
  set(seeds "${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name}")
  if(DISARM_FUZZ)
    target_link_options(${program} PRIVATE -fsanitize=fuzzer)
    add_test(NAME ${program} COMMAND ${program} -runs=0 ${seeds})
  else()
    target_sources(${program} PRIVATE replay.cc)
    add_test(NAME ${program} COMMAND ${program} ${seeds})
  endif()
endfunction()
