#include "indexer/cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/text/visible.h"

namespace disarm::cli {

int report(const Error& error) {
  const bool in_colour = wants_colour(STDERR_FILENO);
  const char* start = in_colour ? "\033[31m" : "";
  const char* end = in_colour ? "\033[0m" : "";
  fmt::print(stderr, "{}disarm-indexer: {}{}\n", start, text::visible(error.message), end);
  if (!error.hint.empty()) fmt::print(stderr, "hint: {}\n", text::visible(error.hint));
  return exit_status(error.code);
}

void print_text(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

void print_line(std::string_view line) {
  print_text(text::visible(line));
  std::fputc('\n', stdout);
}

void print_json(const Json& value, int indent) {
  print_line(to_json_text(value, indent));
}

int finish_output(int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  return report({ErrorCode::kIo, fmt::format("cannot write the output: {}", std::strerror(errno))});
}

}  // namespace disarm::cli
