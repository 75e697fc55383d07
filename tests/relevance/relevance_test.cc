// The ranking over the sample corpus, which is always there.

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "tests/relevance/figures.h"
#include "tests/support/paths.h"

namespace disarm {
namespace {

TEST(Relevance, OfTheSampleCorpus) {
  const std::filesystem::path folder = source_folder() / "tests" / "relevance" / "sample";
  for (const char* name : {"known", "topics"}) {
    check_figures({.name = std::string("sample-") + name,
                   .documents = source_folder() / "corpora" / "sample",
                   .queries = folder / (std::string(name) + ".tsv"),
                   .judgments = folder / (std::string(name) + ".qrels")});
  }
}

}  // namespace
}  // namespace disarm
