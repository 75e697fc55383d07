// Any bytes, taken for an archive, are walked to an end within the limits: each locator ends once, and is
// one.

#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>

#include "common/archive/locator.h"
#include "common/archive/walk.h"
#include "tests/fuzz/input_file.h"

namespace {

class Checker : public disarm::archive::MemberVisitor {
 public:
  disarm::Result<void> on_member(const disarm::archive::Member& member, std::string bytes) override {
    if (bytes.size() != member.size) std::abort();
    return check(member.locator);
  }
  disarm::Result<void> on_failure(const std::string& locator, const disarm::Error& error) override {
    if (error.message.empty()) std::abort();
    return check(locator);
  }
  disarm::Result<void> on_skip(const std::string& locator, const std::string&) override {
    return check(locator);
  }

  size_t ends() const { return ended_.size(); }

 private:
  disarm::Result<void> check(const std::string& locator) {
    if (!ended_.insert(locator).second || !disarm::archive::parse_locator(locator)) std::abort();
    return {};
  }

  std::set<std::string> ended_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const disarm::InputFile input;
  const std::string& path = input.write(data, size);
  disarm::archive::WalkOptions options;
  options.limits.depth = 4;
  options.limits.entries = 1000;
  options.limits.member_bytes = size_t{1} << 20U;
  options.limits.total_bytes = size_t{8} << 20U;
  Checker checker;
  if (!disarm::archive::walk_archive(path, options, checker)) std::abort();
  if (checker.ends() == 0) std::abort();  // the archive itself ends, too
  return 0;
}
