#include "searcher/cli/output.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/text/visible.h"

namespace disarm::cli {
namespace {

constexpr size_t kWidestText = 100;  // longer lines are hard to read

}  // namespace

Result<void> print(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
    if (written < 0 && errno == EPIPE) return {};
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      const std::string reason = std::generic_category().message(errno);
      return fail(ErrorCode::kIo, fmt::format("cannot write the output: {}", reason));
    }
    text.remove_prefix(static_cast<size_t>(written));
  }
  return {};
}

void complain(std::string_view message, std::string_view hint) {
  fmt::print(stderr, "disarm-searcher: {}\n", text::visible(message));
  if (!hint.empty()) fmt::print(stderr, "hint: {}\n", text::visible(hint));
}

int report(const Result<int>& outcome) {
  if (outcome) return *outcome;
  complain(outcome.error().message, outcome.error().hint);
  return exit_status(outcome.error().code);
}

render::TextStyle output_style() {
  const auto width = static_cast<size_t>(terminal_width(STDOUT_FILENO));
  return {.colour = wants_colour(STDOUT_FILENO), .width = std::min(width, kWidestText)};
}

}  // namespace disarm::cli
