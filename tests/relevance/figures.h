// nDCG@10 of every query of a judged set, against the expected file of the set; see README.md.
#pragma once

#include <filesystem>
#include <string>

namespace disarm {

struct JudgedSet {
  std::string name;                 // of the expected file
  std::filesystem::path documents;  // to index; sets with the same documents share an index
  std::filesystem::path queries;
  std::filesystem::path judgments;
  std::string unit = "resolution";
};

// Fails the test that calls it where a figure differs; writes the expected file when UPDATE_GOLDEN is set.
void check_figures(const JudgedSet& set);

}  // namespace disarm
