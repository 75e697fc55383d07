#include "indexer/extract/tools.h"

#include <chrono>
#include <filesystem>
#include <string_view>

#include <fmt/format.h>

#include "common/base/subprocess.h"
#include "indexer/extract/legacy_doc.h"
#include "indexer/extract/ocr.h"

namespace disarm::extract {
namespace {

// "antiword 1388534400"; empty where the program is not installed.
std::string describe(std::string_view name) {
  const auto program = find_program(name);
  if (!program) return {};
  std::error_code error;
  const auto written = std::filesystem::last_write_time(*program, error).time_since_epoch();
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(written).count();
  return fmt::format("{} {}", name, error ? 0 : seconds);
}

void add(std::string& list, const std::string& tool) {
  if (tool.empty()) return;
  if (!list.empty()) list += "; ";
  list += tool;
}

}  // namespace

std::string installed_tools(const ExtractOptions& options) {
  std::string tools;
  for (const std::string_view program : legacy_doc_programs()) add(tools, describe(program));
  if (options.ocr) {
    const std::string recogniser = describe(kOcrProgram);
    add(tools, recogniser.empty() ? recogniser : recogniser + ' ' + ocr_languages().value_or(""));
  }
  return tools;
}

}  // namespace disarm::extract
