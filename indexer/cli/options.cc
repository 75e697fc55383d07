#include "indexer/cli/options.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace disarm::cli {

void add_index_option(CLI::App& command, std::string& index) {
  command
      .add_option("--index", index,
                  "Folder of the index (default: $DISARM_INDEX, or disarm-search/index in $XDG_DATA_HOME or "
                  "~/.local/share)")
      ->type_name("DIR");
}

void add_ocr_option(CLI::App& command, bool& ocr) {
  command.add_flag("--ocr", ocr, "Read PDFs whose pages are images by the tesseract program; slow");
}

void add_format_option(CLI::App& command, std::string& format) {
  command.add_option("--format", format, "Form of the output: text (default) or json")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
}

void add_lock_timeout_option(CLI::App& command, std::chrono::milliseconds& timeout) {
  const auto set = [&timeout](const double& seconds) {
    timeout = std::chrono::milliseconds(static_cast<int64_t>(seconds * 1000));
  };
  command
      .add_option_function<double>("--lock-timeout", set,
                                   "How long to wait for another writer of the index (default: 0)")
      ->check(CLI::Range(0.0, 1e9))
      ->type_name("SECONDS");
}

void add_keep_option(CLI::App& command, size_t& keep) {
  command
      .add_option("--keep", keep,
                  fmt::format("Earlier generations that stay for a rollback (default: {})", keep))
      ->check(CLI::Range(size_t{0}, size_t{1'000'000}))
      ->type_name("N");
}

void add_details(CLI::App& command, const std::string& details, const std::string& examples) {
  command.footer(details + "\n\nEXAMPLES\n" + examples);
}

}  // namespace disarm::cli
