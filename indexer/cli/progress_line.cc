#include "indexer/cli/progress_line.h"

#include <cstdio>
#include <filesystem>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

#include "common/base/terminal.h"
#include "common/base/time.h"
#include "common/text/unicode.h"
#include "common/text/visible.h"

namespace disarm::cli {
namespace {

constexpr std::chrono::milliseconds kBetweenDrawings(100);
constexpr const char* kClearLine = "\r\033[K";

// The first `width` code points; file names may hold bytes that are no text, or would move the cursor.
std::string fit(const std::string& line, int width) {
  std::string fitted;
  int columns = 0;
  for (size_t i = 0; i < line.size() && columns < width; ++columns) {
    const char32_t c = text::next_code_point(line, i);
    text::append_code_point(fitted, text::is_control(c) ? text::kReplacementCharacter : c);
  }
  return fitted;
}

}  // namespace

std::string progress_text(const build::Progress& progress, std::chrono::milliseconds elapsed, int width) {
  std::string line = fmt::format("{} of {} files", progress.done, progress.total);
  if (progress.bytes_done > 0 && elapsed.count() > 0) {
    const double fraction =
        static_cast<double>(progress.bytes_done) / static_cast<double>(progress.bytes_total);
    const double seconds = static_cast<double>(elapsed.count()) / 1000.0;
    const double left = seconds / fraction - seconds;
    line += fmt::format(", {:.0f} %, {:.0f} files/s, {} left", fraction * 100,
                        static_cast<double>(progress.done) / seconds,
                        human_duration(std::chrono::milliseconds(static_cast<int64_t>(left * 1000))));
  }
  if (!progress.current.empty()) {
    line += ": " + std::filesystem::path(progress.current).filename().native();
  }
  return fit(line, width);
}

ProgressLine::ProgressLine(bool is_shown) : is_shown_(is_shown), begin_(Clock::now()) {}

ProgressLine::~ProgressLine() {
  if (is_drawn_) fmt::print(stderr, "{}", kClearLine);
}

void ProgressLine::on_progress(const build::Progress& progress) {
  const auto now = Clock::now();
  if (!is_shown_ || now - last_drawn_ < kBetweenDrawings) return;
  const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - begin_);
  // One column less, because a full line makes some terminals wrap.
  fmt::print(stderr, "{}{}", kClearLine, progress_text(progress, elapsed, terminal_width(STDERR_FILENO) - 1));
  std::fflush(stderr);
  last_drawn_ = now;
  is_drawn_ = true;
}

}  // namespace disarm::cli
