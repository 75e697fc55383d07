// Manual pages, in the macros of man(7).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/cli/program_info.h"

namespace disarm::cli {

struct ManHeader {
  std::string name;                        // "disarm-searcher"
  int section = 1;                         // 1 for programs, 7 for languages
  std::string version = {};                // of the project
  std::string summary = {};                // one line, for whatis(1)
  std::vector<std::string> see_also = {};  // "disarm-query(7)"
};

// The page of a program: its commands with their options, arguments and sections.
std::string man_page(const ProgramInfo& program, const ManHeader& header);

// A page of nothing but sections; headings become those of the page.
std::string sections_page(const std::vector<Section>& sections, const ManHeader& header);

}  // namespace disarm::cli
