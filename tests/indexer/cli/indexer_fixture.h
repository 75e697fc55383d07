// A folder with documents, and the real disarm-indexer to run on it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/paths.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace disarm {

inline constexpr const char* kSampleResolution =
    "# 79/58. Implementation of the Convention on Cluster Munitions\n\n"
    "*The General Assembly*,\n\n"
    "*Recalling* its resolution 78/32 of 4 December 2023,\n\n"
    "1. *Urges* all States outside the Convention to join it;\n\n"
    "2. *Decides* to remain seized of the matter.\n";

class IndexerTest : public testing::Test {
 protected:
  static ProgramResult run(const std::vector<std::string>& arguments, std::string_view input = {}) {
    return run_program(program_path("disarm-indexer"), arguments, {{"NO_COLOR", "1"}}, input);
  }

  ProgramResult update() const { return run({"update", "--index", index_, un_.native()}); }

  TemporaryFolder folder_;
  std::filesystem::path un_ = folder_.path() / "un";
  std::string index_ = (folder_.path() / "index").native();
};

}  // namespace disarm
