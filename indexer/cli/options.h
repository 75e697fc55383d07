// Options that several sub-commands share, so that they have one name and one meaning.
#pragma once

#include <chrono>
#include <string>

namespace CLI {
class App;
}

namespace disarm::cli {

// --index DIR; resolve the value with index::index_location().
void add_index_option(CLI::App& command, std::string& index);

// --ocr
void add_ocr_option(CLI::App& command, bool& ocr);

// --format text|json
void add_format_option(CLI::App& command, std::string& format);

// --lock-timeout SECONDS, for what changes an index.
void add_lock_timeout_option(CLI::App& command, std::chrono::milliseconds& timeout);

// --keep N: earlier generations that stay for a rollback.
void add_keep_option(CLI::App& command, size_t& keep);

// What stands at the end of the sub-command's help; `examples` one on each line, indented by two.
void add_details(CLI::App& command, const std::string& details, const std::string& examples);

}  // namespace disarm::cli
