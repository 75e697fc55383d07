#include "indexer/cli/options.h"

#include <CLI/CLI.hpp>

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

void add_details(CLI::App& command, const std::string& details, const std::string& examples) {
  command.footer(details + "\n\nEXAMPLES\n" + examples);
}

}  // namespace disarm::cli
