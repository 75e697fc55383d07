#include "indexer/build/sqlite.h"

#include <fmt/format.h>

namespace disarm::build {
namespace {

ErrorCode code_of(int status) {
  switch (status & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CANTOPEN:
      return ErrorCode::kBrokenIndex;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return ErrorCode::kIo;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorCode::kLocked;
    default:
      return ErrorCode::kInternal;
  }
}

tl::unexpected<Error> failure(sqlite3* connection) {
  const char* path = sqlite3_db_filename(connection, "main");
  return fail(code_of(sqlite3_extended_errcode(connection)),
              fmt::format("catalogue {}: {}", path == nullptr ? "" : path, sqlite3_errmsg(connection)));
}

int flags_of(SqlConnection::Mode mode) {
  switch (mode) {
    case SqlConnection::Mode::kReadOnly:
      return SQLITE_OPEN_READONLY;
    case SqlConnection::Mode::kReadWrite:
      return SQLITE_OPEN_READWRITE;
    case SqlConnection::Mode::kCreate:
      return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  }
  return SQLITE_OPEN_READONLY;
}

}  // namespace

int64_t SqlRow::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

size_t SqlRow::count(int column) const {
  return static_cast<size_t>(integer(column));
}

double SqlRow::real(int column) const {
  return sqlite3_column_double(statement_, column);
}

std::string SqlRow::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  return bytes == nullptr ? std::string()
                          : std::string(bytes, static_cast<size_t>(sqlite3_column_bytes(statement_, column)));
}

Result<void> SqlStatement::run(std::initializer_list<SqlValue> values) {
  return for_each_row(values, [](const SqlRow&) {});
}

void SqlStatement::bind(std::initializer_list<SqlValue> values) {
  int index = 0;
  for (const SqlValue& value : values) {
    ++index;
    if (const auto* integer = std::get_if<int64_t>(&value)) {
      sqlite3_bind_int64(statement_.get(), index, *integer);
    } else if (const auto* real = std::get_if<double>(&value)) {
      sqlite3_bind_double(statement_.get(), index, *real);
    } else {
      const auto text = std::get<std::string_view>(value);
      // The text outlives the steps that use it, so no copy is made; null would mean SQL's NULL.
      sqlite3_bind_text64(statement_.get(), index, text.data() == nullptr ? "" : text.data(), text.size(),
                          SQLITE_STATIC, SQLITE_UTF8);
    }
  }
}

Result<void> SqlStatement::finish(int status) {
  Result<void> result;
  if (status != SQLITE_DONE) result = failure(sqlite3_db_handle(statement_.get()));
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
  return result;
}

Result<SqlConnection> SqlConnection::open(const std::filesystem::path& path, Mode mode) {
  sqlite3* handle = nullptr;
  const int status = sqlite3_open_v2(path.c_str(), &handle, flags_of(mode), nullptr);
  SqlConnection connection(handle);  // to be closed even when opening failed
  if (status != SQLITE_OK) {
    return fail(code_of(status), fmt::format("cannot open the catalogue {}: {}", path.native(),
                                             handle == nullptr ? "out of memory" : sqlite3_errmsg(handle)));
  }
  return connection;
}

Result<SqlStatement*> SqlConnection::statement(std::string_view sql) {
  const auto known = statements_.find(sql);
  if (known != statements_.end()) return &known->second;
  sqlite3_stmt* handle = nullptr;
  const int status = sqlite3_prepare_v3(connection_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
  if (status != SQLITE_OK) return failure(connection_.get());
  return &statements_.emplace(sql, SqlStatement(handle)).first->second;
}

Result<void> SqlConnection::execute(const char* sql) const {
  if (sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
    return failure(connection_.get());
  }
  return {};
}

}  // namespace disarm::build
