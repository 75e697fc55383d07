#include "common/undoc/main_committee.h"

#include <string>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/undoc/embedded_data.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/table.h"

namespace disarm::undoc {
namespace {

std::string word_key(std::string_view text) {
  return fmt::format("{}", fmt::join(plain_words(text), " "));
}

}  // namespace

std::optional<std::string_view> main_committee(std::string_view written) {
  const std::string key = word_key(written);
  for (const TableRow& row : table_rows(data::main_committees_tsv())) {
    if (word_key(row[2]) == key) return row[0];
  }
  return std::nullopt;
}

}  // namespace disarm::undoc
