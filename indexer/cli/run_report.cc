#include "indexer/cli/run_report.h"

#include <fmt/format.h>

namespace disarm::cli {

Json to_json(const build::RunEntry& run) {
  return {{"started", run.started}, {"finished", run.finished},
          {"added", run.added},     {"changed", run.changed},
          {"removed", run.removed}, {"unchanged", run.unchanged},
          {"failed", run.failed},   {"program_version", run.program_version}};
}

std::string to_text(const build::RunEntry& run) {
  return fmt::format("{}: {} added, {} changed, {} removed, {} unchanged, {} failed", run.finished, run.added,
                     run.changed, run.removed, run.unchanged, run.failed);
}

}  // namespace disarm::cli
