// How a text was adopted or rejected, where a document prints it: forms in domain.md 2.13.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace disarm::undoc {

struct Vote {
  // What was voted on: "A/79/L.8", "preambular paragraph 14"; empty when nothing tells.
  std::string subject = {};
  size_t paragraph = 0;            // of the document, which states the result
  bool adopted = true;             // false when it was rejected
  std::string manner = {};         // "recorded vote", "vote", "unanimously", "without a vote"
  std::optional<size_t> yes = {};  // as the result states them; nothing where it does not
  std::optional<size_t> no = {};
  std::optional<size_t> abstain = {};
  std::vector<std::string> in_favour = {};  // States as printed; empty when they are not listed
  std::vector<std::string> against = {};
  std::vector<std::string> abstaining = {};
};

}  // namespace disarm::undoc
