#include "indexer/build/segment.h"

#include <fmt/format.h>

#include "common/index/generation.h"
#include "common/index/record_store.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/index_document.h"

namespace disarm::build {
namespace {

// No syncs: a run that crashes is thrown away as a whole.
constexpr int kOpenFlags = Xapian::DB_CREATE | Xapian::DB_NO_SYNC;

size_t text_bytes(const undoc::Document& document) {
  size_t bytes = document.title.size();
  for (const undoc::Paragraph& paragraph : document.paragraphs) bytes += paragraph.text.size();
  return bytes;
}

}  // namespace

std::filesystem::path Segments::path(SegmentNumber number) const {
  return folder_ / fmt::format("{:06}", number);
}

std::vector<std::filesystem::path> Segments::paths() const {
  std::vector<std::filesystem::path> paths;
  for (SegmentNumber number = 0; number < count_; ++number) paths.push_back(path(number));
  return paths;
}

void SegmentWriter::open() {
  const SegmentNumber number = segments_.next();
  const auto folder = segments_.path(number);
  std::error_code error;  // Xapian tells of it, when it cannot create its folder in this one
  std::filesystem::create_directories(folder, error);
  const bool has_term_lists = segments_.term_lists_of_paragraphs() == TermLists::kKept;
  open_.emplace(Open{number, Xapian::WritableDatabase(index::resolutions_path(folder).string(), kOpenFlags),
                     index::PositionsWriter(index::positions_path(folder)),
                     Xapian::WritableDatabase(index::paragraphs_path(folder).string(),
                                              kOpenFlags | (has_term_lists ? 0 : Xapian::DB_NO_TERMLIST))});
}

Result<SegmentNumber> SegmentWriter::add(const index::ResolutionRecord& record) {
  return index::guarded([&]() -> Result<SegmentNumber> {
    if (!open_) open();
    const SegmentNumber number = open_->number;
    const Units units = units_of(record);
    open_->resolutions.add_document(units.resolution);
    index::store_record(open_->resolutions, record);
    open_->positions.add(record.key, units.positions);
    for (const Xapian::Document& paragraph : units.paragraphs) open_->paragraphs.add_document(paragraph);
    open_->bytes += text_bytes(record.document);
    if (open_->bytes < max_bytes_) return number;
    return close().map([&] { return number; });
  });
}

Result<void> SegmentWriter::close() {
  if (!open_) return {};
  return index::guarded([&] {
    open_->resolutions.commit();
    open_->paragraphs.commit();
    auto written = open_->positions.finish();
    open_.reset();
    return written;
  });
}

}  // namespace disarm::build
