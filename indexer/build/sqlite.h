// SQLite without exceptions and without forgotten handles: a connection and its prepared statements.
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <sqlite3.h>

#include "common/base/error.h"

namespace disarm::build {

using SqlValue = std::variant<int64_t, double, std::string_view>;

// One row of a result, valid until the next step of its statement. Columns count from 0.
class SqlRow {
 public:
  explicit SqlRow(sqlite3_stmt* statement) : statement_(statement) {}

  int64_t integer(int column) const;
  size_t count(int column) const;  // an integer that is never negative
  double real(int column) const;
  std::string text(int column) const;

 private:
  sqlite3_stmt* statement_;
};

class SqlStatement {
 public:
  // Runs the statement with `values` for ?1, ?2, ... and drops its rows.
  Result<void> run(std::initializer_list<SqlValue> values = {});

  // The rows that the statement gives for `values`, each as `read(SqlRow)`.
  template <typename Read>
  Result<std::vector<std::invoke_result_t<Read, const SqlRow&>>> rows(std::initializer_list<SqlValue> values,
                                                                      Read&& read) {
    std::vector<std::invoke_result_t<Read, const SqlRow&>> result;
    return for_each_row(values, [&](const SqlRow& row) { result.push_back(read(row)); }).map([&] {
      return std::move(result);
    });
  }

 private:
  friend class SqlConnection;
  struct Finalizer {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };

  explicit SqlStatement(sqlite3_stmt* statement) : statement_(statement) {}

  template <typename Visit>
  Result<void> for_each_row(std::initializer_list<SqlValue> values, Visit&& visit) {
    return until(values, [&](const SqlRow& row) {
      visit(row);
      return false;
    });
  }

  // Steps through the rows until `is_enough(SqlRow)`.
  template <typename IsEnough>
  Result<void> until(std::initializer_list<SqlValue> values, IsEnough&& is_enough) {
    bind(values);
    int status = SQLITE_OK;
    while ((status = sqlite3_step(statement_.get())) == SQLITE_ROW) {
      if (!is_enough(SqlRow(statement_.get()))) continue;
      status = SQLITE_DONE;
      break;
    }
    return finish(status);
  }

  void bind(std::initializer_list<SqlValue> values);
  Result<void> finish(int status);

  std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
};

class SqlConnection {
 public:
  enum class Mode { kReadOnly, kReadWrite, kCreate };

  // Errors of all functions: kBrokenIndex when the file is no sound database, kIo when the system refuses,
  // kInternal otherwise.
  static Result<SqlConnection> open(const std::filesystem::path& path, Mode mode);

  // Runs one statement, prepared at its first use and kept. `sql` outlives the connection.
  Result<void> run(std::string_view sql, std::initializer_list<SqlValue> values = {}) {
    return statement(sql).and_then([&](SqlStatement* prepared) { return prepared->run(values); });
  }

  // The rows of such a statement, each as `read(SqlRow)`.
  template <typename Read>
  Result<std::vector<std::invoke_result_t<Read, const SqlRow&>>> rows(std::string_view sql,
                                                                      std::initializer_list<SqlValue> values,
                                                                      Read&& read) {
    return statement(sql).and_then([&](SqlStatement* prepared) { return prepared->rows(values, read); });
  }

  // Calls `visit(SqlRow)` for each row of such a statement, without keeping them.
  template <typename Visit>
  Result<void> for_each_row(std::string_view sql, std::initializer_list<SqlValue> values, Visit&& visit) {
    return statement(sql).and_then(
        [&](SqlStatement* prepared) { return prepared->for_each_row(values, visit); });
  }

  // Goes through the rows of such a statement until `is_enough(SqlRow)`.
  template <typename IsEnough>
  Result<void> until(std::string_view sql, std::initializer_list<SqlValue> values, IsEnough&& is_enough) {
    return statement(sql).and_then(
        [&](SqlStatement* prepared) { return prepared->until(values, is_enough); });
  }

  // Runs statements, separated by semicolons, that give no rows.
  Result<void> execute(const char* sql) const;

 private:
  struct Closer {
    void operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }
  };

  explicit SqlConnection(sqlite3* connection) : connection_(connection) {}

  Result<SqlStatement*> statement(std::string_view sql);

  std::unique_ptr<sqlite3, Closer> connection_;
  std::map<std::string_view, SqlStatement> statements_;  // ends before the connection does
};

}  // namespace disarm::build
