#include "indexer/read/read_document.h"

#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"

namespace disarm::read {
namespace {

// Indexing a text takes up to a hundred times its size in memory, where all its words differ. A thousand
// pages have three megabytes.
constexpr size_t kMegabyte = 1'000'000;
constexpr size_t kMostText = 8 * kMegabyte;

// Before the text is parsed, which costs a second for each megabyte where it is one line.
Result<void> check_size(const extract::StyledText& text) {
  size_t bytes = 0;
  for (const extract::Line& line : text.lines) {
    for (const extract::Span& span : line.spans) bytes += span.text.size();
  }
  if (bytes <= kMostText) return {};
  return fail(ErrorCode::kBadDocument,
              fmt::format("the document has {:.1f} MB of text, more than the {} MB that one may have",
                          static_cast<double>(bytes) / kMegabyte, kMostText / kMegabyte),
              "split it into documents");
}

}  // namespace

Result<Reading> read_document(std::string_view bytes, const std::string& name,
                              const extract::ExtractOptions& options) {
  const std::filesystem::path file_name = std::filesystem::path(name).filename();
  auto extracted = extract::extract(bytes, file_name, options);
  if (!extracted) return tl::unexpected(std::move(extracted.error()));
  Reading reading{.documents = {}, .format = std::string(extracted->format)};
  for (const extract::StyledText& text : extracted->texts) {
    if (auto fits = check_size(text); !fits) return tl::unexpected(fits.error());
    reading.documents.push_back(parse::parse(text, file_name.native()));
  }
  return reading;
}

}  // namespace disarm::read
