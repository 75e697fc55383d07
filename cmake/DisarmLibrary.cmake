# disarm_library(NAME SOURCES file... [LINK target...] [PRIVATE_LINK target...])
#
# One static library for one folder of the layer table (ARCHITECTURE.md). LINK is what its headers show,
# PRIVATE_LINK what only its sources use, so that a contained library stays contained.
function(disarm_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC disarm_flags ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
endfunction()

# All sources that are generated while building, for tools that read the sources without building them.
add_custom_target(disarm_generated)

# disarm_embed(TARGET FILE... )
#
# Compiles data files into TARGET. Each FILE "data/openers.tsv" becomes the function
# `std::string_view disarm::data::openers_tsv()`, declared in the header "<folder of TARGET>/embedded_data.h".
function(disarm_embed target)
  file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
  set(out "${PROJECT_BINARY_DIR}/generated/${folder}")
  set(inputs "")
  foreach(file ${ARGN})
    list(APPEND inputs "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  endforeach()
  add_custom_command(
    OUTPUT "${out}/embedded_data.h" "${out}/embedded_data.cc"
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DHEADER=${folder}/embedded_data.h "-DINPUTS=${inputs}"
            -P "${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake"
    DEPENDS ${inputs} "${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake"
    COMMENT "Embedding the data files of ${folder}"
    VERBATIM)
  target_sources(${target} PRIVATE "${out}/embedded_data.cc" "${out}/embedded_data.h")
  add_custom_target(${target}_data DEPENDS "${out}/embedded_data.cc" "${out}/embedded_data.h")
  add_dependencies(${target} ${target}_data)
  add_dependencies(disarm_generated ${target}_data)
endfunction()
