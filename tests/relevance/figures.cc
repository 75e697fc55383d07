#include "tests/relevance/figures.h"

#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>

#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/integration/programs.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

// One index for each folder of documents.
const Programs& index_of(const fs::path& documents) {
  static std::map<fs::path, std::unique_ptr<Programs>> indexes;
  std::unique_ptr<Programs>& programs = indexes[documents];
  if (!programs) {
    programs = std::make_unique<Programs>();
    const ProgramResult built = programs->indexer("update", {"--quiet", documents});
    EXPECT_TRUE(built.status == 0 || built.status == 3) << built.errors;
  }
  return *programs;
}

// "K001 1.000", a line for each query, and the mean.
std::string figures(const std::string& evaluation) {
  std::istringstream lines(evaluation);
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    const size_t at = line.find("nDCG@10 ");
    if (at == std::string::npos) continue;
    const std::string name = line.substr(0, line.find(' '));
    text += (name == "queries" ? "mean" : name) + ' ' + line.substr(at + 8, 5) + '\n';
  }
  return text;
}

}  // namespace

void check_figures(const JudgedSet& set) {
  const ProgramResult result =
      run_program(program_path("disarm-searcher"),
                  {"eval", "--index", index_of(set.documents).index(), "--unit", set.unit, "--queries",
                   set.queries, "--qrels", set.judgments.string(), "--per-query"});
  ASSERT_EQ(result.status, 0) << result.errors;
  const fs::path expected = source_folder() / "tests" / "relevance" / "figures" / (set.name + ".txt");
  const std::string measured = figures(result.output);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    ASSERT_TRUE(write_file_atomically(expected, measured));
  }
  EXPECT_EQ(measured, read_file(expected).value_or("there is no " + expected.string()));
}

}  // namespace disarm
