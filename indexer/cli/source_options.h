// Options that say where documents come from: paths, lists of paths, patterns, limits for archives, side
// files.
#pragma once

#include <string>
#include <vector>

#include "common/archive/limits.h"
#include "common/base/error.h"
#include "indexer/build/update.h"
#include "indexer/source/scan.h"

namespace CLI {
class App;
}

namespace disarm::cli {

struct SourceArguments {
  std::vector<std::string> paths;  // "-": a list of paths on standard input
  bool null_separated = false;     // the list
  source::ScanOptions scan = {};
  archive::ArchiveLimits limits = {};
  std::vector<std::string> side_files;
  bool without_side_files = false;
};

void add_source_options(CLI::App& command, SourceArguments& arguments);

// Fills in what an update takes from where: paths, scan and declarations; reads standard input and the side
// files. Warnings about lines of side files that could not be used go to standard error. Errors: kUsage when
// there is no path, those of sidefile::Declarations::read().
Result<void> apply_source_options(const SourceArguments& arguments, build::UpdateOptions& options);

}  // namespace disarm::cli
