#include "indexer/build/check.h"

#include <utility>

#include <fmt/format.h>
#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/catalogue.h"
#include "indexer/build/check_units.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

class Check {
 public:
  Check(const fs::path& generation, CheckDepth depth) : generation_(generation), depth_(depth) {}

  CheckReport run() {
    note(check_catalogue());
    note(check_manifest());
    note(check_databases());
    return std::move(report_);
  }

 private:
  void note(const Result<void>& result) {
    if (!result) report_.problems.push_back(result.error().message);
  }

  void expect_equal(std::string_view what, size_t expected, size_t found) {
    if (expected == found) return;
    report_.problems.push_back(fmt::format("{} {} in the catalogue, {} found", expected, what, found));
  }

  // Xapian cannot answer every query over documents whose numbers have gaps, see amendment.cc.
  void expect_no_gaps(std::string_view what, const index::Units& units) {
    for (const Xapian::Database& database : units.layers()) {
      if (database.get_lastdocid() == database.get_doccount()) continue;
      report_.problems.push_back(fmt::format("the numbers of the {} have gaps: {} of them, the last is {}",
                                             what, database.get_doccount(), database.get_lastdocid()));
    }
  }

  Result<void> check_catalogue() {
    auto catalogue = Catalogue::open_read_only(index::catalogue_path(generation_));
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (depth_ == CheckDepth::kDeep) note(catalogue->check_integrity());
    auto counts = catalogue->counts();
    if (!counts) return tl::unexpected(counts.error());
    counts_ = *counts;
    expect_equal("documents", counts_.documents, counts_.keys_of_sources);
    auto documents = catalogue->documents();
    if (!documents) return tl::unexpected(documents.error());
    documents_ = std::move(*documents);
    return {};
  }

  Result<void> check_manifest() {
    const auto manifest = index::read_manifest(generation_);
    if (!manifest) return tl::unexpected(manifest.error());
    expect_equal("resolutions of the manifest", counts_.documents, manifest->resolutions);
    expect_equal("paragraphs of the manifest", counts_.paragraphs, manifest->paragraphs);
    return {};
  }

  Result<void> check_databases() {
    if (depth_ == CheckDepth::kDeep) check_files();
    const auto units = index::open_units(generation_);
    if (!units) return tl::unexpected(units.error());
    return index::guarded([&] {
      report_.resolutions = units->resolutions.count();
      report_.paragraphs = units->paragraphs.count();
      expect_equal("resolutions", counts_.documents, report_.resolutions);
      expect_equal("paragraphs", counts_.paragraphs, report_.paragraphs);
      expect_no_gaps("resolutions", units->resolutions);
      expect_no_gaps("paragraphs", units->paragraphs);
      check_units(*units, documents_, depth_, report_);
    });
  }

  void check_files() {
    for (const fs::path& pair : {generation_, index::delta_path(generation_)}) {
      if (!fs::exists(pair)) continue;
      note(check_database_files(index::resolutions_path(pair)));
      note(check_positions(index::positions_path(pair)));
      note(check_database_files(index::paragraphs_path(pair)));
    }
  }

  const fs::path& generation_;
  CheckDepth depth_;
  CatalogueCounts counts_;
  std::vector<DocumentEntry> documents_;
  CheckReport report_;
};

}  // namespace

CheckReport check_generation(const fs::path& generation, CheckDepth depth) {
  return Check(generation, depth).run();
}

Result<void> require_sound(const fs::path& generation) {
  const CheckReport report = check_generation(generation, CheckDepth::kSampled);
  if (report.problems.empty()) return {};
  return fail(ErrorCode::kInternal,
              fmt::format("the new generation is not sound: {}", report.problems.front()));
}

}  // namespace disarm::build
