// Runs the real disarm-searcher on a small index.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/json.h"
#include "tests/searcher/support/sample_index.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"

namespace disarm {

inline const SampleIndex& sample() {
  static const SampleIndex index;
  return index;
}

inline ProgramResult searcher(const std::vector<std::string>& arguments, std::string_view input = {}) {
  return run_program(program_path("disarm-searcher"), arguments, {{"DISARM_INDEX", sample().path().string()}},
                     input);
}

// The symbols of the hits in an answer in JSON.
inline std::vector<std::string> symbols(const ProgramResult& result) {
  std::vector<std::string> symbols;
  const auto json = parse_json(result.output);
  if (!json) return {"no JSON: " + result.output + result.errors};
  for (const Json& hit : (*json)["hits"]) symbols.push_back(hit["symbol"]);
  return symbols;
}

}  // namespace disarm
