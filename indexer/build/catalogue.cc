#include "indexer/build/catalogue.h"

#include <utility>

#include "indexer/build/sqlite.h"

namespace disarm::build {
namespace {

constexpr const char* kSchema = R"sql(
  CREATE TABLE sources (
    path            TEXT PRIMARY KEY,
    size            INTEGER NOT NULL,
    mtime_ns        INTEGER NOT NULL,
    hash            TEXT NOT NULL,
    outcome         TEXT NOT NULL CHECK (outcome IN ('indexed', 'failed')),
    reason          TEXT NOT NULL,
    hint            TEXT NOT NULL,
    format          TEXT NOT NULL,
    document_key    TEXT NOT NULL,
    characters      INTEGER NOT NULL,
    program_version TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX sources_by_document ON sources (document_key, characters DESC, path);
  CREATE TABLE documents (
    key        TEXT PRIMARY KEY,
    paragraphs INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE runs (
    id              INTEGER PRIMARY KEY,
    started         TEXT NOT NULL,
    finished        TEXT NOT NULL,
    added           INTEGER NOT NULL,
    changed         INTEGER NOT NULL,
    removed         INTEGER NOT NULL,
    unchanged       INTEGER NOT NULL,
    failed          INTEGER NOT NULL,
    program_version TEXT NOT NULL
  );
)sql";

constexpr std::string_view kPutSource =
    "INSERT OR REPLACE INTO sources VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";

constexpr std::string_view kSourcesOf =
    "SELECT * FROM sources WHERE document_key = ?1 AND outcome = 'indexed' ORDER BY characters DESC, path";

constexpr std::string_view kAddRun =
    "INSERT INTO runs (started, finished, added, changed, removed, unchanged, failed, program_version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";

constexpr std::string_view kCounts = R"sql(
  SELECT (SELECT count(*) FROM sources),
         (SELECT count(*) FROM sources WHERE outcome = 'failed'),
         (SELECT count(*) FROM documents),
         (SELECT coalesce(sum(paragraphs), 0) FROM documents),
         (SELECT count(DISTINCT document_key) FROM sources WHERE outcome = 'indexed')
)sql";

std::string_view to_text(Outcome outcome) {
  return outcome == Outcome::kIndexed ? "indexed" : "failed";
}

// Columns in the order of the table.
SourceEntry to_source(const SqlRow& row) {
  return {.file = {row.text(0), static_cast<uint64_t>(row.integer(1)), row.integer(2)},
          .hash = row.text(3),
          .outcome = row.text(4) == "indexed" ? Outcome::kIndexed : Outcome::kFailed,
          .reason = row.text(5),
          .hint = row.text(6),
          .format = row.text(7),
          .document_key = row.text(8),
          .characters = row.count(9),
          .program_version = row.text(10)};
}

RunEntry to_run(const SqlRow& row) {
  return {row.text(1),  row.text(2),  row.count(3), row.count(4),
          row.count(5), row.count(6), row.count(7), row.text(8)};
}

CatalogueCounts to_counts(const SqlRow& row) {
  return {row.count(0), row.count(1), row.count(2), row.count(3), row.count(4)};
}

int64_t as_integer(size_t value) {
  return static_cast<int64_t>(value);
}

Result<std::unique_ptr<SqlConnection>> connect(const std::filesystem::path& path, SqlConnection::Mode mode) {
  auto connection = SqlConnection::open(path, mode);
  if (!connection) return tl::unexpected(connection.error());
  return std::make_unique<SqlConnection>(std::move(*connection));
}

}  // namespace

Catalogue::Catalogue(std::unique_ptr<SqlConnection> connection) : connection_(std::move(connection)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::create(const std::filesystem::path& path) {
  auto connection = connect(path, SqlConnection::Mode::kCreate);
  if (!connection) return tl::unexpected(connection.error());
  if (auto made = (*connection)->execute(kSchema); !made) return tl::unexpected(made.error());
  if (auto begun = (*connection)->execute("BEGIN IMMEDIATE"); !begun) return tl::unexpected(begun.error());
  return Catalogue(std::move(*connection));
}

Result<Catalogue> Catalogue::open(const std::filesystem::path& path) {
  auto connection = connect(path, SqlConnection::Mode::kReadWrite);
  if (!connection) return tl::unexpected(connection.error());
  if (auto begun = (*connection)->execute("BEGIN IMMEDIATE"); !begun) return tl::unexpected(begun.error());
  return Catalogue(std::move(*connection));
}

Result<Catalogue> Catalogue::open_read_only(const std::filesystem::path& path) {
  auto connection = connect(path, SqlConnection::Mode::kReadOnly);
  if (!connection) return tl::unexpected(connection.error());
  return Catalogue(std::move(*connection));
}

Result<void> Catalogue::commit() {
  return connection_->execute("COMMIT");
}

Result<void> Catalogue::put(const SourceEntry& entry) {
  return connection_->run(kPutSource,
                          {entry.file.path, as_integer(entry.file.size), entry.file.mtime_ns, entry.hash,
                           to_text(entry.outcome), entry.reason, entry.hint, entry.format, entry.document_key,
                           as_integer(entry.characters), entry.program_version});
}

Result<void> Catalogue::remove(const std::string& path) {
  return connection_->run("DELETE FROM sources WHERE path = ?1", {path});
}

Result<std::vector<SourceEntry>> Catalogue::sources() {
  return connection_->rows("SELECT * FROM sources ORDER BY path", {}, to_source);
}

Result<std::vector<SourceEntry>> Catalogue::failures() {
  return connection_->rows("SELECT * FROM sources WHERE outcome = 'failed' ORDER BY path", {}, to_source);
}

Result<std::vector<SourceEntry>> Catalogue::sources_of(const std::string& document_key) {
  return connection_->rows(kSourcesOf, {document_key}, to_source);
}

Result<void> Catalogue::put_document(const std::string& key, size_t paragraphs) {
  return connection_->run("INSERT OR REPLACE INTO documents VALUES (?1, ?2)", {key, as_integer(paragraphs)});
}

Result<void> Catalogue::remove_document(const std::string& key) {
  return connection_->run("DELETE FROM documents WHERE key = ?1", {key});
}

Result<std::vector<DocumentEntry>> Catalogue::documents() {
  return connection_->rows("SELECT key, paragraphs FROM documents ORDER BY key", {}, [](const SqlRow& row) {
    return DocumentEntry{row.text(0), row.count(1)};
  });
}

Result<void> Catalogue::check_integrity() {
  const auto lines =
      connection_->rows("PRAGMA integrity_check", {}, [](const SqlRow& row) { return row.text(0); });
  if (!lines) return tl::unexpected(lines.error());
  if (lines->size() == 1 && lines->front() == "ok") return {};
  return fail(ErrorCode::kBrokenIndex, "the catalogue is damaged: " + lines->front());
}

Result<CatalogueCounts> Catalogue::counts() {
  return connection_->rows(kCounts, {}, to_counts).map([](auto&& rows) { return rows.at(0); });
}

Result<void> Catalogue::add_run(const RunEntry& run) {
  return connection_->run(kAddRun, {run.started, run.finished, as_integer(run.added), as_integer(run.changed),
                                    as_integer(run.removed), as_integer(run.unchanged),
                                    as_integer(run.failed), run.program_version});
}

Result<std::vector<RunEntry>> Catalogue::runs(size_t limit) {
  return connection_->rows("SELECT * FROM runs ORDER BY id DESC LIMIT ?1", {as_integer(limit)}, to_run);
}

Result<std::optional<RunEntry>> Catalogue::last_run() {
  return connection_->rows("SELECT * FROM runs ORDER BY id DESC LIMIT 1", {}, to_run).map([](auto&& rows) {
    return rows.empty() ? std::nullopt : std::optional(rows.front());
  });
}

}  // namespace disarm::build
