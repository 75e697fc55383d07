#include "common/cli/generate.h"

#include <string_view>

#include <fmt/format.h>

namespace disarm::cli {

std::string wanted_kind(int argc, const char* const* argv) {
  return argc == 3 && std::string_view(argv[1]) == "--generate" ? argv[2] : "";
}

Result<std::string> generate(const CLI::App& program, const std::string& kind, const Generated& generated) {
  if (const auto other = generated.others.find(kind); other != generated.others.end()) {
    return other->second();
  }
  const ProgramInfo info = describe(program);
  if (kind == "man") return man_page(info, generated.header);
  if (kind == "bash") return bash_completion(info, generated.completion);
  if (kind == "zsh") return zsh_completion(info, generated.completion);
  if (kind == "fish") return fish_completion(info, generated.completion);
  return fail(ErrorCode::kUsage, fmt::format("'{}' cannot be generated", kind),
              "man, bash, zsh and fish can");
}

}  // namespace disarm::cli
