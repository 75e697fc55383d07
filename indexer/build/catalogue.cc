#include "indexer/build/catalogue.h"

#include <utility>

#include "indexer/build/catalogue_rows.h"
#include "indexer/build/catalogue_schema.h"
#include "indexer/build/sqlite.h"

namespace disarm::build {
namespace {

constexpr std::string_view kPutSource =
    "INSERT OR REPLACE INTO sources VALUES "
    "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";

// The index on hashes has the sources with documents only: there can be thousands of empty files.
constexpr std::string_view kTwins =
    "SELECT * FROM sources WHERE hash = ?1 AND outcome IN ('indexed', 'duplicate') AND locator <> ?2 "
    "AND reading_version = ?3 AND (?4 = 0 OR run = ?4) ORDER BY locator";

constexpr std::string_view kHoldersOf =
    "SELECT s.locator, s.hash, s.format, h.characters FROM holdings h JOIN sources s USING (locator) "
    "WHERE h.document_key = ?1 ORDER BY h.characters DESC, h.locator";

// Of the sources with the same bytes that hold documents, the first is the original.
constexpr const char* kOrderDuplicates = R"sql(
  CREATE TEMP TABLE ranked (locator TEXT PRIMARY KEY, first TEXT NOT NULL) WITHOUT ROWID;
  INSERT INTO ranked
    SELECT locator, first_value(locator) OVER (PARTITION BY hash ORDER BY container <> '', locator)
    FROM sources
    WHERE outcome IN ('indexed', 'duplicate') AND hash IN
      (SELECT hash FROM sources WHERE outcome = 'duplicate'
       UNION SELECT hash FROM sources WHERE outcome = 'indexed' GROUP BY hash HAVING count(*) > 1);
  UPDATE sources SET outcome = 'indexed', original = ''
    WHERE outcome <> 'indexed' AND locator IN (SELECT locator FROM ranked WHERE locator = first);
  UPDATE sources SET outcome = 'duplicate', original = (SELECT first FROM ranked r WHERE r.locator = sources.locator)
    WHERE locator IN (SELECT locator FROM ranked WHERE locator <> first);
  DROP TABLE ranked;
)sql";

constexpr std::string_view kAddRun =
    "INSERT INTO runs VALUES "
    "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";

constexpr std::string_view kCounts = R"sql(
  SELECT (SELECT count(*) FROM sources),
         (SELECT count(*) FROM sources WHERE outcome = 'duplicate'),
         (SELECT count(*) FROM sources WHERE outcome = 'skipped'),
         (SELECT count(*) FROM sources WHERE outcome = 'failed'),
         (SELECT count(*) FROM documents),
         (SELECT coalesce(sum(paragraphs), 0) FROM documents),
         (SELECT count(DISTINCT document_key) FROM holdings)
)sql";

Result<std::unique_ptr<SqlConnection>> connect(const std::filesystem::path& path, SqlConnection::Mode mode) {
  auto connection = SqlConnection::open(path, mode);
  if (!connection) return tl::unexpected(connection.error());
  return std::make_unique<SqlConnection>(std::move(*connection));
}

template <typename Row>
std::optional<Row> first_of(std::vector<Row>&& rows) {
  return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

}  // namespace

Catalogue::Catalogue(std::unique_ptr<SqlConnection> connection) : connection_(std::move(connection)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

Result<Catalogue> Catalogue::create(const std::filesystem::path& path) {
  auto connection = connect(path, SqlConnection::Mode::kCreate);
  if (!connection) return tl::unexpected(connection.error());
  if (auto made = (*connection)->execute(kCatalogueSchema); !made) return tl::unexpected(made.error());
  return begin(std::move(*connection));
}

Result<Catalogue> Catalogue::open(const std::filesystem::path& path) {
  auto connection = connect(path, SqlConnection::Mode::kReadWrite);
  if (!connection) return tl::unexpected(connection.error());
  return begin(std::move(*connection));
}

Result<Catalogue> Catalogue::open_read_only(const std::filesystem::path& path) {
  auto connection = connect(path, SqlConnection::Mode::kReadOnly);
  if (!connection) return tl::unexpected(connection.error());
  return Catalogue(std::move(*connection));
}

Result<Catalogue> Catalogue::begin(std::unique_ptr<SqlConnection> connection) {
  // A generation that crashes while it is built is thrown away: nothing has to be synced before the end.
  for (const char* sql : {"PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF", "BEGIN IMMEDIATE"}) {
    if (auto done = connection->execute(sql); !done) return tl::unexpected(done.error());
  }
  const auto last = connection->rows("SELECT coalesce(max(id), 0) FROM runs", {},
                                     [](const SqlRow& row) { return row.integer(0); });
  if (!last) return tl::unexpected(last.error());
  Catalogue catalogue(std::move(connection));
  catalogue.run_ = last->at(0) + 1;
  return catalogue;
}

Result<void> Catalogue::compact(const std::filesystem::path& path) {
  return connect(path, SqlConnection::Mode::kReadWrite).and_then([](auto&& connection) {
    return connection->execute("VACUUM");
  });
}

Result<void> Catalogue::commit() {
  return connection_->execute("COMMIT");
}

Result<void> Catalogue::put(const SourceEntry& entry) {
  const source::SourceFile& file = entry.file;
  return connection_->run(
      kPutSource, {entry.locator, entry.container, as_integer(file.size), file.mtime_ns, file.ctime_ns,
                   as_integer(file.inode), as_integer(file.device), int64_t{entry.is_racy}, entry.hash,
                   to_string(entry.outcome), entry.original, entry.reason, entry.hint, entry.format,
                   entry.program_version, int64_t{entry.reading_version}, entry.tools, run_});
}

Result<void> Catalogue::remove(const std::string& locator) {
  return set_holdings(locator, {}).and_then([&] {
    return connection_->run("DELETE FROM sources WHERE locator = ?1", {locator});
  });
}

Result<std::optional<SourceEntry>> Catalogue::find(const std::string& locator) {
  return connection_->rows("SELECT * FROM sources WHERE locator = ?1", {locator}, to_source)
      .map([](auto&& rows) { return first_of(std::move(rows)); });
}

Result<std::optional<SourceEntry>> Catalogue::find_twin(const TwinQuery& query) {
  std::optional<SourceEntry> twin;
  const auto is_twin = [&](const SqlRow& row) {
    SourceEntry entry = to_source(row);
    if (query.accepts(entry.locator)) twin = std::move(entry);
    return twin.has_value();
  };
  return connection_
      ->until(kTwins, {query.hash, query.locator, int64_t{query.reading_version}, query.met_now ? run_ : 0},
              is_twin)
      .map([&] { return std::move(twin); });
}

Result<std::vector<SourceEntry>> Catalogue::sources() {
  return connection_->rows("SELECT * FROM sources ORDER BY locator", {}, to_source);
}

Result<std::vector<SourceEntry>> Catalogue::failures() {
  return connection_->rows("SELECT * FROM sources WHERE outcome = 'failed' ORDER BY locator", {}, to_source);
}

Result<void> Catalogue::for_each_file(const std::function<void(SourceEntry&&)>& visit) {
  return connection_->for_each_row("SELECT * FROM sources WHERE container = '' ORDER BY locator", {},
                                   [&](const SqlRow& row) { visit(to_source(row)); });
}

Result<void> Catalogue::for_each_member(const std::function<void(SourceEntry&&)>& visit) {
  return connection_->for_each_row("SELECT * FROM sources WHERE container <> '' ORDER BY container, locator",
                                   {}, [&](const SqlRow& row) { visit(to_source(row)); });
}

Result<std::vector<std::string>> Catalogue::members_not_met(const std::string& container) {
  return connection_->rows(
      "SELECT locator FROM sources WHERE container = ?1 AND container <> '' AND run <> ?2", {container, run_},
      [](const SqlRow& row) { return row.text(0); });
}

Result<size_t> Catalogue::count_members(const std::string& container) {
  return connection_
      ->rows("SELECT count(*) FROM sources WHERE container = ?1 AND container <> ''", {container},
             [](const SqlRow& row) { return row.count(0); })
      .map([](auto&& rows) { return rows.at(0); });
}

Result<void> Catalogue::order_duplicates() {
  return connection_->execute(kOrderDuplicates);
}

Result<void> Catalogue::set_holdings(const std::string& locator, const std::vector<Holding>& holdings) {
  Result<void> done = connection_->run("DELETE FROM holdings WHERE locator = ?1", {locator});
  for (size_t i = 0; i < holdings.size() && done; ++i) {
    done = connection_->run("INSERT INTO holdings VALUES (?1, ?2, ?3, ?4)",
                            {locator, as_integer(i), holdings[i].key, as_integer(holdings[i].characters)});
  }
  return done;
}

Result<std::vector<Holding>> Catalogue::holdings_of(const std::string& locator) {
  return connection_->rows("SELECT document_key, characters FROM holdings WHERE locator = ?1 ORDER BY place",
                           {locator}, [](const SqlRow& row) {
                             return Holding{row.text(0), row.count(1)};
                           });
}

Result<std::vector<Holder>> Catalogue::holders_of(const std::string& key) {
  return connection_->rows(kHoldersOf, {key}, [](const SqlRow& row) {
    return Holder{row.text(0), row.text(1), row.text(2), row.count(3)};
  });
}

Result<void> Catalogue::put_document(const DocumentEntry& document) {
  return connection_->run(
      "INSERT OR REPLACE INTO documents VALUES "
      "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
      {document.key, document.symbol, document.kind, document.body, document.session, document.language,
       document.title, document.adopted, as_integer(document.paragraphs), as_integer(document.oddities),
       document.confidence, document.content_hash, int64_t{document.reading_version}});
}

Result<void> Catalogue::remove_document(const std::string& key) {
  return connection_->run("DELETE FROM documents WHERE key = ?1", {key});
}

Result<void> Catalogue::check_integrity() {
  const auto lines =
      connection_->rows("PRAGMA integrity_check", {}, [](const SqlRow& row) { return row.text(0); });
  if (!lines) return tl::unexpected(lines.error());
  if (lines->size() == 1 && lines->front() == "ok") return {};
  return fail(ErrorCode::kBrokenIndex, "the catalogue is damaged: " + lines->front());
}

Result<std::optional<DocumentEntry>> Catalogue::find_document(const std::string& key) {
  return connection_->rows("SELECT * FROM documents WHERE key = ?1", {key}, to_document).map([](auto&& rows) {
    return first_of(std::move(rows));
  });
}

Result<std::vector<DocumentEntry>> Catalogue::documents() {
  return connection_->rows("SELECT * FROM documents ORDER BY key", {}, to_document);
}

Result<CatalogueCounts> Catalogue::counts() {
  return connection_->rows(kCounts, {}, to_counts).map([](auto&& rows) { return rows.at(0); });
}

Result<void> Catalogue::add_run(const RunEntry& run) {
  const auto& [indexed, unchanged, duplicates, skipped, failed] = run.outcomes;
  const auto& [added, changed, moved, removed] = run.changes;
  return connection_->run(
      kAddRun, {run_, run.started, run.finished, run.milliseconds, as_integer(indexed), as_integer(unchanged),
                as_integer(duplicates), as_integer(skipped), as_integer(failed), as_integer(added),
                as_integer(changed), as_integer(moved), as_integer(removed), as_integer(run.known_failures),
                as_integer(run.bytes_read), as_integer(run.documents), as_integer(run.paragraphs),
                run.program_version, run.note});
}

Result<std::vector<RunEntry>> Catalogue::runs(size_t limit) {
  return connection_->rows("SELECT * FROM runs ORDER BY id DESC LIMIT ?1", {as_integer(limit)}, to_run);
}

Result<std::optional<RunEntry>> Catalogue::last_run() {
  return runs(1).map([](auto&& rows) { return first_of(std::move(rows)); });
}

}  // namespace disarm::build
