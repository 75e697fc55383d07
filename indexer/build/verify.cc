#include "indexer/build/verify.h"

#include <algorithm>

#include <fmt/format.h>
#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/xapian_guard.h"

namespace disarm::build {
namespace {

constexpr size_t kRecordsToDecode = 1000;

Result<void> expect_equal(std::string_view what, size_t expected, size_t found) {
  if (expected == found) return {};
  return fail(ErrorCode::kInternal, fmt::format("the new generation is not sound: {} {} expected, {} found",
                                                expected, what, found));
}

template <typename Record>
Result<void> decode_some(const Xapian::Database& database, Result<Record> (*decode)(std::string_view)) {
  return index::guarded([&]() -> Result<void> {
    const size_t step = std::max<size_t>(1, database.get_doccount() / kRecordsToDecode);
    size_t place = 0;
    for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id) {
      if (place++ % step != 0) continue;
      const auto record = decode(database.get_document(*id).get_data());
      if (!record) return tl::unexpected(record.error());
    }
    return {};
  });
}

struct Databases {
  Xapian::Database resolutions;
  Xapian::Database paragraphs;
};

Result<Databases> open_databases(const std::filesystem::path& generation) {
  return index::guarded([&] {
    return Databases{Xapian::Database(index::resolutions_path(generation).string()),
                     Xapian::Database(index::paragraphs_path(generation).string())};
  });
}

}  // namespace

Result<void> verify(const std::filesystem::path& generation, const CatalogueCounts& expected) {
  const auto databases = open_databases(generation);
  if (!databases) return tl::unexpected(databases.error());
  const Xapian::Database& resolutions = databases->resolutions;
  const Xapian::Database& paragraphs = databases->paragraphs;
  return expect_equal("documents of sources", expected.documents, expected.keys_of_sources)
      .and_then([&] { return expect_equal("resolutions", expected.documents, resolutions.get_doccount()); })
      .and_then([&] { return expect_equal("paragraphs", expected.paragraphs, paragraphs.get_doccount()); })
      .and_then([&] { return decode_some(resolutions, &index::decode_resolution); })
      .and_then([&] { return decode_some(paragraphs, &index::decode_paragraph); });
}

}  // namespace disarm::build
