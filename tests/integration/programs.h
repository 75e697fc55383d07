// Both programs over one index, as a user runs them.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "common/base/json.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace disarm {

// The index lives as long as the object.
class Programs {
 public:
  // `disarm-indexer COMMAND --index INDEX ARGUMENT...`
  ProgramResult indexer(const std::string& command, const std::vector<std::string>& arguments = {}) const {
    std::vector<std::string> all = {command, "--index", index_};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return run_program(program_path("disarm-indexer"), all);
  }

  // The hits of `disarm-searcher find ... QUERY`; fails the test when the output is not what it should be.
  Json hits(const std::string& query, const std::vector<std::string>& options = {}) const {
    std::vector<std::string> all = {"find", "--index", index_, "--format", "json", "--limit", "1000"};
    all.insert(all.end(), options.begin(), options.end());
    all.insert(all.end(), {"--", query});
    const auto result = run_program(program_path("disarm-searcher"), all);
    const auto json = parse_json(result.output);
    EXPECT_TRUE(json) << query << ": " << result.errors;
    return json ? json->at("hits") : Json::array();
  }

  std::string first_symbol(const std::string& query) const {
    const Json found = hits(query);
    return found.empty() ? "none" : found.at(0).at("symbol").get<std::string>();
  }

  Json status() const { return parse_json(indexer("status", {"--format", "json"}).output).value_or(Json()); }

  const std::string& index() const { return index_; }

 private:
  TemporaryFolder folder_;
  std::string index_ = folder_.path() / "index";
};

}  // namespace disarm
