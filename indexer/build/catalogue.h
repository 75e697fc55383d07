// The catalogue of an index: which sources it was built from, what became of each, which documents they hold,
// and the runs that built it. A SQLite database in each generation, so that sources and index can never
// disagree.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/build/document_entry.h"
#include "indexer/build/run_entry.h"
#include "indexer/build/source_entry.h"

namespace disarm::build {

class SqlConnection;

struct CatalogueCounts {
  size_t sources = 0;  // of every outcome
  size_t indexed = 0;
  size_t duplicates = 0;
  size_t skipped = 0;
  size_t failures = 0;
  size_t documents = 0;
  size_t paragraphs = 0;
  size_t keys_of_sources = 0;  // different documents that sources hold; equals `documents`
};

// Errors of all functions: kBrokenIndex, kIo. Not for several threads at once.
class Catalogue {
 public:
  static Result<Catalogue> create(const std::filesystem::path& path);
  static Result<Catalogue> open(const std::filesystem::path& path);
  static Result<Catalogue> open_read_only(const std::filesystem::path& path);

  // Gives back the room of what was removed. Not while the file is open.
  static Result<void> compact(const std::filesystem::path& path);

  Catalogue(Catalogue&&) noexcept;
  Catalogue& operator=(Catalogue&&) noexcept;
  ~Catalogue();

  // All changes belong to one transaction: it begins when the catalogue is opened for writing, and what is
  // not committed is forgotten.
  Result<void> commit();

  // Sources. What is put is marked with the run that is under way.
  Result<void> put(const SourceEntry& entry);
  Result<void> remove(const std::string& locator);  // with what it holds
  Result<std::optional<SourceEntry>> find(const std::string& locator);

  struct TwinQuery {
    std::string hash;
    std::string locator;  // of the source whose twin is looked for
    int reading_version = 0;
    bool met_now = false;  // only sources that were put in this run
    std::function<bool(const std::string& locator)> accepts;
  };
  // The first source by locator that has the same bytes, holds documents as this version reads them, and
  // whose locator is accepted. Reads no further than that.
  Result<std::optional<SourceEntry>> find_twin(const TwinQuery& query);

  Result<std::vector<SourceEntry>> sources();                                   // by locator
  Result<std::vector<SourceEntry>> failures();                                  // by locator
  Result<void> for_each_file(const std::function<void(SourceEntry&&)>& visit);  // on disk, by locator
  Result<void> for_each_member(
      const std::function<void(SourceEntry&&)>& visit);  // by container, then locator
  Result<std::vector<std::string>> members_not_met(const std::string& container);
  Result<size_t> count_members(const std::string& container);

  // Makes the first of the sources with the same bytes the original, files before members, and the others its
  // duplicates: whichever came first in the runs must not matter.
  Result<void> order_duplicates();

  // What a source holds; `holdings` in their order there.
  Result<void> set_holdings(const std::string& locator, const std::vector<Holding>& holdings);
  Result<std::vector<Holding>> holdings_of(const std::string& locator);

  // The sources of one document, the fullest reading first, ties by locator.
  Result<std::vector<Holder>> holders_of(const std::string& key);

  Result<void> put_document(const DocumentEntry& document);
  Result<void> remove_document(const std::string& key);
  Result<std::optional<DocumentEntry>> find_document(const std::string& key);
  Result<std::vector<DocumentEntry>> documents();  // by key

  Result<CatalogueCounts> counts();

  // Whether the file is sound, as SQLite sees it. Errors also: kBrokenIndex with what it says.
  Result<void> check_integrity();

  Result<void> add_run(const RunEntry& run);
  Result<std::vector<RunEntry>> runs(size_t limit);  // newest first
  Result<std::optional<RunEntry>> last_run();

 private:
  explicit Catalogue(std::unique_ptr<SqlConnection> connection);
  static Result<Catalogue> begin(std::unique_ptr<SqlConnection> connection);

  std::unique_ptr<SqlConnection> connection_;
  int64_t run_ = 0;  // number of the run under way
};

}  // namespace disarm::build
