#include "indexer/cli/run_output.h"

#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace disarm::cli {
namespace {

using Counts = std::vector<std::pair<std::string_view, size_t>>;

// Those that are not 0; empty when all are.
std::string list(const Counts& counts) {
  std::string text;
  for (const auto& [name, count] : counts) {
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, name);
  }
  return text;
}

}  // namespace

std::string run_text(const build::RunEntry& run) {
  const auto& [indexed, unchanged, duplicates, skipped, failed] = run.outcomes;
  const auto& [added, changed, moved, removed] = run.changes;
  std::string text = list({{"indexed", indexed},
                           {"unchanged", unchanged},
                           {duplicates == 1 ? "duplicate" : "duplicates", duplicates},
                           {"skipped", skipped},
                           {"failed", failed}});
  if (text.empty()) text = "no files";
  const std::string changes =
      list({{"added", added}, {"changed", changed}, {"moved", moved}, {"removed", removed}});
  return changes.empty() ? text : fmt::format("{} ({})", text, changes);
}

Json run_json(const build::RunEntry& run) {
  return {{"started", run.started},
          {"finished", run.finished},
          {"milliseconds", run.milliseconds},
          {"indexed", run.outcomes.indexed},
          {"unchanged", run.outcomes.unchanged},
          {"duplicates", run.outcomes.duplicates},
          {"skipped", run.outcomes.skipped},
          {"failed", run.outcomes.failed},
          {"known_failures", run.known_failures},
          {"added", run.changes.added},
          {"changed", run.changes.changed},
          {"moved", run.changes.moved},
          {"removed", run.changes.removed},
          {"bytes_read", run.bytes_read},
          {"resolutions", run.documents},
          {"paragraphs", run.paragraphs},
          {"program_version", run.program_version},
          {"note", run.note}};
}

}  // namespace disarm::cli
