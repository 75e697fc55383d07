# Script: writes OUT/embedded_data.{h,cc} with one function per file of INPUTS (a list), see disarm_embed().
# Bytes rather than string literals, because compilers limit the length of a literal.
set(header "// Generated from the data files of this folder; do not edit.\n#pragma once\n#include <string_view>\n\nnamespace disarm::data {\n")
set(source "// Generated from the data files of this folder; do not edit.\n#include \"${HEADER}\"\n\nnamespace disarm::data {\n")
foreach(input ${INPUTS})
  get_filename_component(name "${input}" NAME)
  string(REGEX REPLACE "[^A-Za-z0-9]" "_" function "${name}")
  file(READ "${input}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND header "std::string_view ${function}();\n")
  string(APPEND source "namespace {\nconstexpr unsigned char k_${function}[] = {${bytes}0x00};\n}  // namespace\n"
    "std::string_view ${function}() { return {reinterpret_cast<const char*>(k_${function}), ${size}}; }\n")
endforeach()
string(APPEND header "}  // namespace disarm::data\n")
string(APPEND source "}  // namespace disarm::data\n")
file(WRITE "${OUT}/embedded_data.h" "${header}")
file(WRITE "${OUT}/embedded_data.cc" "${source}")
