#include "common/archive/read_source.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "common/archive/locator.h"
#include "common/archive/walk.h"
#include "common/base/file.h"

namespace disarm::archive {
namespace {

// Says "found" in the only way a visitor can end a walk.
tl::unexpected<Error> found() {
  return fail(ErrorCode::kInternal, "found");
}

class Finder : public MemberVisitor {
 public:
  Result<void> on_member(const Member&, std::string bytes) override {
    bytes_ = std::move(bytes);
    return found();
  }

  // The innermost failure says most; those of the archives around it follow.
  Result<void> on_failure(const std::string&, const Error& error) override {
    if (!error_) error_ = error;
    return {};
  }

  Result<void> on_skip(const std::string& locator, const std::string& reason) override {
    if (!error_) error_ = {ErrorCode::kNoInput, fmt::format("{} is {}", locator, reason)};
    return {};
  }

  std::optional<std::string>& bytes() { return bytes_; }
  const std::optional<Error>& error() const { return error_; }

 private:
  std::optional<std::string> bytes_;
  std::optional<Error> error_;
};

}  // namespace

Result<std::string> read_source(std::string_view locator, const ArchiveLimits& limits) {
  const auto parsed = parse_locator(locator);
  if (!parsed) return tl::unexpected(parsed.error());
  if (parsed->members.empty()) return read_file(parsed->path);
  Finder finder;
  const WalkOptions options{.limits = limits, .only = std::string(locator)};
  // The walk's own error is the finder's "found".
  std::ignore = walk_archive(parsed->path, options, finder);
  if (finder.bytes()) return std::move(*finder.bytes());
  if (finder.error()) return tl::unexpected(*finder.error());
  return fail(ErrorCode::kNoInput, fmt::format("there is no {} any more", locator),
              "update the index, or look whether the archive was replaced");
}

}  // namespace disarm::archive
