// Data files: tab-separated rows; lines that start with '#' are comments, the first other line names the
// columns.
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

namespace disarm::undoc {

using TableRow = std::vector<std::string_view>;

// The rows of a table, read one by one as a loop comes to them: nothing is kept but the row in hand.
class TableRows {
 public:
  class Iterator {
   public:
    using value_type = TableRow;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    explicit Iterator(std::string_view tsv);

    const TableRow& operator*() const { return row_; }
    Iterator& operator++();
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t /*end*/) const { return at_end_; }

   private:
    bool read_line();  // false at the end

    std::string_view rest_;
    TableRow row_;
    bool at_end_ = false;
  };

  explicit TableRows(std::string_view tsv) : tsv_(tsv) {}

  Iterator begin() const { return Iterator(tsv_); }
  static std::default_sentinel_t end() { return {}; }

 private:
  std::string_view tsv_;
};

// The rows below the column names. Every row has as many cells as there are columns.
inline TableRows table_rows(std::string_view tsv) {
  return TableRows(tsv);
}

}  // namespace disarm::undoc
