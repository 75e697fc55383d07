#include "common/index/record_reader.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/index/record_store.h"
#include "common/index/terms.h"

namespace disarm::index {

Result<std::shared_ptr<const ResolutionRecord>> RecordReader::resolution(const std::string& key) {
  const auto known = std::ranges::find(remembered_, key, [](const auto& record) { return record->key; });
  if (known != remembered_.end()) {
    remembered_.splice(remembered_.begin(), remembered_, known);
    return remembered_.front();
  }
  const std::vector<Xapian::docid> ids = resolutions_.with(key_term(key));
  if (ids.size() != 1) {
    return fail(ErrorCode::kBrokenIndex,
                fmt::format("{} has paragraphs but {} in the index", key,
                            ids.empty() ? "no resolution" : "several resolutions"),
                "build the index again from the documents");
  }
  auto record = stored_record(resolutions_.layer_of(ids.front()), key);
  if (!record) return tl::unexpected(record.error());
  remembered_.push_front(std::make_shared<const ResolutionRecord>(std::move(*record)));
  if (remembered_.size() > kMostRemembered) remembered_.pop_back();
  return remembered_.front();
}

Result<StoredParagraph> RecordReader::paragraph(const Xapian::Document& document) {
  const auto place = decode_paragraph(document.get_data());
  if (!place) return tl::unexpected(place.error());
  const std::string key = document.get_value(kKeySlot);
  const auto record = resolution(key);
  if (!record) return tl::unexpected(record.error());
  if (place->number < (*record)->document.paragraphs.size()) return StoredParagraph{*record, *place};
  return fail(ErrorCode::kBrokenIndex, fmt::format("{} has no paragraph {}", key, place->id),
              "build the index again from the documents");
}

}  // namespace disarm::index
