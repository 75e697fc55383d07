// What an archive holds and what it lacks, told from the symbols of its documents.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "common/undoc/session.h"

namespace disarm::upkeep {

// Numbers that are not there, though lower and higher ones of their series are.
struct Gap {
  int first = 0;
  int last = 0;  // included

  bool operator==(const Gap&) const = default;
};

struct SeriesCoverage {
  std::string series;  // see SeriesPlace
  std::string body;
  std::optional<undoc::Session> session;
  size_t documents = 0;                     // different symbols
  std::map<std::string, size_t> languages;  // how many of them there are in each
  int first = 0;                            // lowest and highest number; 0 when there are none
  int last = 0;
  std::vector<Gap> gaps;  // ascending
};

struct Missing {
  std::string symbol;
  std::string source = {};  // a file named like it that could not be read, and why; empty when there is none
  std::string reason = {};
};

struct Coverage {
  std::vector<SeriesCoverage> series;  // by body, session and name
  size_t documents = 0;                // different symbols
  size_t without_symbol = 0;           // documents that have none
  size_t expected = 0;                 // of the list
  std::vector<Missing> missing;        // of the list, in its order
};

struct FailedSource {
  std::string locator;
  std::string reason;
};

struct HeldDocument {
  std::string symbol;  // canonical; empty when it has none
  std::string language;
};

struct CoverageInput {
  std::vector<HeldDocument> documents = {};
  std::vector<FailedSource> failures = {};
  std::vector<std::string> expected = {};  // canonical symbols
  std::string language = {};               // count documents in this language only; empty for all
};

Coverage cover(const CoverageInput& input);

struct CoverageQuestion {
  std::filesystem::path index;
  std::vector<std::string> expected = {};  // canonical symbols that should be there
  std::string language = {};               // count documents in this language only; empty for all
};

// Answers from the catalogue of the live generation. Errors: kNoIndex, kBrokenIndex, kIndexVersion.
Result<Coverage> read_coverage(const CoverageQuestion& question);

}  // namespace disarm::upkeep
