// The ranking over the judged documents that are not the project's.

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "tests/relevance/figures.h"
#include "tests/support/paths.h"

namespace disarm {
namespace {

// One test for all sets of a corpus, which is indexed once.
TEST(SharedRelevance, OfResolutionsIsAsItWas) {
  DISARM_NEEDS_SHARED();
  const auto judged = shared_folder() / "judged";
  for (const auto& [name, unit] : {std::pair<std::string, std::string>{"topics", "resolution"},
                                   {"known", "resolution"},
                                   {"paragraph-sets", "paragraph"},
                                   {"passages", "paragraph"}}) {
    check_figures({.name = name,
                   .documents = shared_folder() / "corpus" / "un",
                   .queries = judged / (name + ".tsv"),
                   .judgments = judged / (name + ".qrels"),
                   .unit = unit});
  }
}

TEST(SharedRelevance, OfPublicCollectionsIsAsItWas) {
  DISARM_NEEDS_SHARED();
  for (const std::string name : {"cranfield", "cisi", "med"}) {
    const auto folder = shared_folder() / "ir" / name;
    check_figures({.name = name,
                   .documents = folder / "docs",
                   .queries = folder / "queries.tsv",
                   .judgments = folder / "qrels.txt"});
  }
}

}  // namespace
}  // namespace disarm
