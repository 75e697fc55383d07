#include "indexer/build/catalogue_rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace disarm::build {
namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 4> kOutcomes = {{
    {Outcome::kIndexed, "indexed"},
    {Outcome::kDuplicate, "duplicate"},
    {Outcome::kSkipped, "skipped"},
    {Outcome::kFailed, "failed"},
}};

Outcome to_outcome(std::string_view name) {
  const auto* found = std::ranges::find(kOutcomes, name, &std::pair<Outcome, std::string_view>::second);
  return found == kOutcomes.end() ? Outcome::kFailed : found->first;  // the schema allows no other
}

uint64_t bits(const SqlRow& row, int column) {
  return static_cast<uint64_t>(row.integer(column));
}

}  // namespace

std::string_view to_string(Outcome outcome) {
  return std::ranges::find(kOutcomes, outcome, &std::pair<Outcome, std::string_view>::first)->second;
}

SourceEntry to_source(const SqlRow& row) {
  SourceEntry entry;
  entry.locator = row.text(0);
  entry.container = row.text(1);
  entry.file.size = bits(row, 2);
  entry.file.mtime_ns = row.integer(3);
  entry.file.ctime_ns = row.integer(4);
  entry.file.inode = bits(row, 5);
  entry.file.device = bits(row, 6);
  entry.is_racy = row.integer(7) != 0;
  entry.hash = row.text(8);
  entry.outcome = to_outcome(row.text(9));
  entry.original = row.text(10);
  entry.reason = row.text(11);
  entry.hint = row.text(12);
  entry.format = row.text(13);
  entry.program_version = row.text(14);
  entry.reading_version = static_cast<int>(row.integer(15));
  entry.tools = row.text(16);
  return entry;
}

DocumentEntry to_document(const SqlRow& row) {
  return {.key = row.text(0),
          .symbol = row.text(1),
          .kind = row.text(2),
          .body = row.text(3),
          .session = row.text(4),
          .language = row.text(5),
          .title = row.text(6),
          .adopted = row.text(7),
          .paragraphs = row.count(8),
          .oddities = row.count(9),
          .confidence = row.real(10),
          .content_hash = row.text(11),
          .reading_version = static_cast<int>(row.integer(12))};
}

RunEntry to_run(const SqlRow& row) {
  return {.started = row.text(1),
          .finished = row.text(2),
          .milliseconds = row.integer(3),
          .outcomes = {row.count(4), row.count(5), row.count(6), row.count(7), row.count(8)},
          .changes = {row.count(9), row.count(10), row.count(11), row.count(12)},
          .known_failures = row.count(13),
          .bytes_read = bits(row, 14),
          .documents = row.count(15),
          .paragraphs = row.count(16),
          .program_version = row.text(17),
          .note = row.text(18)};
}

CatalogueCounts to_counts(const SqlRow& row) {
  CatalogueCounts counts{.sources = row.count(0),
                         .indexed = 0,
                         .duplicates = row.count(1),
                         .skipped = row.count(2),
                         .failures = row.count(3),
                         .documents = row.count(4),
                         .paragraphs = row.count(5),
                         .keys_of_sources = row.count(6)};
  counts.indexed = counts.sources - counts.duplicates - counts.skipped - counts.failures;
  return counts;
}

}  // namespace disarm::build
