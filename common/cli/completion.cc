#include "common/cli/completion.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/ascii.h"

namespace disarm::cli {
namespace {

const std::string& value_name(const OptionInfo& option) {
  const bool is_argument = !option.names.front().starts_with('-');
  return is_argument ? option.names.front() : option.value;
}

}  // namespace

ValueKind value_kind(const OptionInfo& option, const CompletionOptions& options) {
  constexpr std::array<std::string_view, 3> kFiles = {"FILE", "PATH", "FILES"};
  const std::string& name = value_name(option);
  if (!option.choices.empty()) return ValueKind::kChoice;
  if (name.empty()) return ValueKind::kNothing;
  if (std::ranges::find(options.live, name) != options.live.end()) return ValueKind::kLive;
  if (name == "DIR") return ValueKind::kFolder;
  if (std::ranges::find(kFiles, name) != kFiles.end()) return ValueKind::kFile;
  return ValueKind::kOther;
}

std::string live_kind(const OptionInfo& option) {
  return ascii_lower(value_name(option));
}

std::string patterns_of(std::vector<std::string> options, std::string_view end) {
  if (options.empty()) return "''";
  for (std::string& option : options) option += end;
  return fmt::format("{}", fmt::join(options, " | "));
}

std::string function_name(std::string_view program) {
  std::string name = "_";
  name += program;
  std::ranges::replace(name, '-', '_');
  return name;
}

std::string shell_quoted(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    if (c == '\'') {
      quoted += "'\\''";
    } else {
      quoted += c;
    }
  }
  return quoted + '\'';
}

}  // namespace disarm::cli
