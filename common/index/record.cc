#include "common/index/record.h"

#include "common/base/byte_codec.h"
#include "common/undoc/document_code.h"

namespace disarm::index {

template <typename Codec, IsOrIsConst<SourceRecord> T>
void code(Codec& codec, T& source) {
  auto& [locator, format, characters, hash] = source;
  codec(locator, format, characters, hash);
}

template <typename Codec, IsOrIsConst<DeclaredValue> T>
void code(Codec& codec, T& value) {
  auto& [field, text, source] = value;
  codec(field, text, source);
}

template <typename Codec, IsOrIsConst<ResolutionRecord> T>
void code(Codec& codec, T& record) {
  auto& [key, document, sources, declared] = record;
  codec(key, document, sources, declared);
}

template <typename Codec, IsOrIsConst<ParagraphRecord> T>
void code(Codec& codec, T& record) {
  auto& [id, number] = record;
  codec(id, number);
}

namespace {

// Begins each record, so that none is taken for one of another kind.
enum class RecordKind : char { kResolution = 'R', kParagraph = 'P' };

template <typename Record>
std::string encode(RecordKind kind, const Record& record) {
  std::string bytes(1, static_cast<char>(kind));
  ByteWriter writer(bytes);
  writer(record);
  return bytes;
}

template <typename Record>
Result<Record> decode(RecordKind kind, std::string_view data) {
  Record record;
  if (data.starts_with(static_cast<char>(kind))) {
    ByteReader reader(data.substr(1));
    reader(record);
    if (reader.is_sound() && reader.rest().empty()) return record;
  }
  return fail(ErrorCode::kBrokenIndex, "a stored record is damaged",
              "build the index again from the documents");
}

}  // namespace

std::string encode(const ResolutionRecord& record) {
  return encode(RecordKind::kResolution, record);
}

std::string encode(const ParagraphRecord& record) {
  return encode(RecordKind::kParagraph, record);
}

Result<ResolutionRecord> decode_resolution(std::string_view data) {
  return decode<ResolutionRecord>(RecordKind::kResolution, data);
}

Result<ParagraphRecord> decode_paragraph(std::string_view data) {
  return decode<ParagraphRecord>(RecordKind::kParagraph, data);
}

}  // namespace disarm::index
