// One line on the terminal that tells how an update goes on: redrawn in place, gone at the end.
#pragma once

#include <chrono>

#include "indexer/build/update.h"

namespace disarm::cli {

class ProgressLine : public build::UpdateObserver {
 public:
  // `is_shown`: whether somebody looks at standard error and did not ask for silence.
  explicit ProgressLine(bool is_shown);
  ~ProgressLine() override;
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void on_progress(const build::Progress& progress) override;

 private:
  using Clock = std::chrono::steady_clock;

  bool is_shown_;
  bool is_drawn_ = false;
  Clock::time_point begin_;
  Clock::time_point last_drawn_;
};

// "123 of 399 files, 31 %, 45 files/s, 6 s left: A_RES_79_58.pdf", cut to `width` columns.
std::string progress_text(const build::Progress& progress, std::chrono::milliseconds elapsed, int width);

}  // namespace disarm::cli
