// The catalogue of an index: which files it was built from, what became of each, and the runs that built it.
// A SQLite database in each generation, so that sources and index can never disagree.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/base/error.h"
#include "indexer/source/source_file.h"

namespace disarm::build {

class SqlConnection;

enum class Outcome { kIndexed, kFailed };

struct SourceEntry {
  source::SourceFile file = {};
  std::string hash = {};  // of the content; empty when it could not even be read
  Outcome outcome = Outcome::kIndexed;
  std::string reason = {};           // why it failed
  std::string hint = {};             // what the user can do about it; may be empty
  std::string format = {};           // "pdf"; empty when it failed
  std::string document_key = {};     // of the document that it holds; empty when it failed
  size_t characters = 0;             // code points of the paragraphs read from it
  std::string program_version = {};  // that read it

  bool operator==(const SourceEntry&) const = default;
};

// Numbers of files, as the run found them.
struct RunEntry {
  std::string started;   // UTC, ISO 8601
  std::string finished;  // just before publication
  size_t added = 0;
  size_t changed = 0;
  size_t removed = 0;
  size_t unchanged = 0;
  size_t failed = 0;
  std::string program_version;
};

struct DocumentEntry {
  std::string key;
  size_t paragraphs = 0;
};

struct CatalogueCounts {
  size_t sources = 0;  // failed ones too
  size_t failures = 0;
  size_t documents = 0;
  size_t paragraphs = 0;
  size_t keys_of_sources = 0;  // different documents that indexed sources hold; equals `documents`
};

// Errors of all functions: kBrokenIndex, kIo.
class Catalogue {
 public:
  static Result<Catalogue> create(const std::filesystem::path& path);
  static Result<Catalogue> open(const std::filesystem::path& path);
  static Result<Catalogue> open_read_only(const std::filesystem::path& path);

  Catalogue(Catalogue&&) noexcept;
  Catalogue& operator=(Catalogue&&) noexcept;
  ~Catalogue();

  // All changes belong to one transaction: it begins when the catalogue is opened for writing, and what is
  // not committed is forgotten.
  Result<void> commit();

  Result<void> put(const SourceEntry& entry);
  Result<void> remove(const std::string& path);

  Result<std::vector<SourceEntry>> sources();   // by path
  Result<std::vector<SourceEntry>> failures();  // by path

  // The sources that hold one document, the fullest reading first, ties by path.
  Result<std::vector<SourceEntry>> sources_of(const std::string& document_key);

  Result<void> put_document(const std::string& key, size_t paragraphs);
  Result<void> remove_document(const std::string& key);

  Result<std::vector<DocumentEntry>> documents();  // by key

  Result<CatalogueCounts> counts();

  // Whether the file is sound, as SQLite sees it. Errors also: kBrokenIndex with what it says.
  Result<void> check_integrity();

  Result<void> add_run(const RunEntry& run);
  Result<std::optional<RunEntry>> last_run();
  Result<std::vector<RunEntry>> runs(size_t limit);  // newest first

 private:
  explicit Catalogue(std::unique_ptr<SqlConnection> connection);

  std::unique_ptr<SqlConnection> connection_;
};

}  // namespace disarm::build
