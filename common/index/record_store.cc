#include "common/index/record_store.h"

#include "common/index/compress.h"
#include "common/index/terms.h"

namespace disarm::index {
namespace {

std::string name_of_record(std::string_view key) {
  return 'R' + key_term(key);
}

}  // namespace

void store_record(Xapian::WritableDatabase& resolutions, const ResolutionRecord& record) {
  resolutions.set_metadata(name_of_record(record.key), compress(encode(record)));
}

void drop_record(Xapian::WritableDatabase& resolutions, std::string_view key) {
  resolutions.set_metadata(name_of_record(key), "");
}

Result<ResolutionRecord> stored_record(const Xapian::Database& resolutions, std::string_view key) {
  const std::string stored = resolutions.get_metadata(name_of_record(key));
  return decompress(stored).and_then([](const std::string& bytes) { return decode_resolution(bytes); });
}

Result<ResolutionRecord> stored_record(const Units& resolutions, Xapian::docid id) {
  const std::string key = resolutions.database().get_document(id).get_value(kKeySlot);
  return stored_record(resolutions.layer_of(id), key);
}

}  // namespace disarm::index
