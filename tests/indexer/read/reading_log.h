// Writes down what a reader tells: "wants a", "read a: text, 1 document", "failed b: reason", "passed over c:
// reason".
#pragma once

#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "indexer/read/reader.h"

namespace disarm::read {

class ReadingLog : public ReadingVisitor {
 public:
  explicit ReadingLog(std::set<std::string> unwanted = {}) : unwanted_(std::move(unwanted)) {}

  Result<bool> wants(const MetSource& source) override {
    hashes.push_back(source.hash);
    const bool is_wanted = !unwanted_.contains(name(source));
    lines.push_back(fmt::format("{} {}", is_wanted ? "wants" : "knows", name(source)));
    return is_wanted;
  }

  Result<void> take(const MetSource& source, Result<Reading> reading) override {
    if (reading) {
      lines.push_back(
          fmt::format("read {}: {}, {} document", name(source), reading->format, reading->documents.size()));
    } else {
      lines.push_back(fmt::format("failed {}: {}", name(source), reading.error().message));
    }
    return {};
  }

  Result<void> pass_over(const MetSource& source, const std::string& reason) override {
    lines.push_back(fmt::format("passed over {}: {}", name(source), reason));
    return {};
  }

  std::vector<std::string> lines;
  std::vector<std::string> hashes;

 private:
  static std::string name(const MetSource& source) {
    return source.locator.substr(source.locator.rfind('/') + 1);
  }

  std::set<std::string> unwanted_;
};

}  // namespace disarm::read
