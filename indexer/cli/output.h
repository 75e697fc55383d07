// What a person or a script sees: results on standard output, everything else on standard error.
#pragma once

#include <string_view>

#include "common/base/error.h"
#include "common/base/json.h"

namespace disarm::cli {

// Exit status of a program that did its work although some documents could not be read.
inline constexpr int kSomeFailed = 3;

// Prints "disarm-indexer: MESSAGE" and the hint to standard error; returns the exit status of the error.
int report(const Error& error);

void print_text(std::string_view text);  // as it is
void print_line(std::string_view line);
void print_json(const Json& value, int indent);

// Hands what was printed to the system: `status`, or that of an I/O error when the output could not be
// written.
int finish_output(int status);

}  // namespace disarm::cli
