#include "indexer/extract/rtf.h"

#include "indexer/extract/rtf_reader.h"

namespace disarm::extract {

bool is_rtf(std::string_view bytes, const std::filesystem::path& /*name*/) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  return bytes.starts_with("{\\rtf");
}

Result<StyledText> extract_rtf(std::string_view bytes) {
  RtfReader reader(bytes);
  if (!reader.read()) {
    return fail(ErrorCode::kBadDocument, "the RTF nests groups more than 1,000 deep",
                "documents of this form are made to do harm");
  }
  return reader.finish();
}

}  // namespace disarm::extract
