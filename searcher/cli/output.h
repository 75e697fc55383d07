// What the commands print, and how they end.
#pragma once

#include <string_view>

#include "common/base/error.h"
#include "searcher/render/style.h"

namespace disarm::cli {

inline constexpr int kStatusHits = 0;
inline constexpr int kStatusNone = 1;

// Writes to standard output. A reader that has gone away (`| head`) is no error. Errors: kIo.
Result<void> print(std::string_view text);

// A message for people on standard error: "disarm-searcher: message".
void complain(std::string_view message, std::string_view hint = {});

// The exit status of a command; its error is printed.
int report(const Result<int>& outcome);

// Colour and width of standard output.
render::TextStyle output_style();

}  // namespace disarm::cli
