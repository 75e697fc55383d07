#include "indexer/read/direct_reader.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "common/archive/locator.h"
#include "common/archive/read_source.h"
#include "common/archive/signature.h"
#include "common/archive/walk.h"
#include "common/base/content_hash.h"
#include "common/base/mapped_file.h"
#include "indexer/extract/format.h"
#include "indexer/parse/split_parts.h"
#include "indexer/read/read_document.h"

namespace disarm::read {
namespace {

// A document of this size is a mistake (a film, a backup), and reading it would end the memory.
constexpr uint64_t kMaxDocumentBytes = uint64_t{256} << 20;

Error too_large(uint64_t size) {
  return {ErrorCode::kBadDocument, fmt::format("the file is larger than {} MB", kMaxDocumentBytes >> 20),
          fmt::format("split the {} MB into documents", size >> 20)};
}

// Of a large file piece by piece: what a map was read counts as memory of the process.
Result<std::string> hash_of(std::string_view bytes, const std::string& path) {
  if (bytes.size() > kMaxDocumentBytes) return hash_file(path);
  return content_hash(bytes);
}

bool is_archive(std::string_view bytes, const std::string& path) {
  return archive::is_archive(bytes.substr(0, archive::kHeadBytes), path) &&
         !extract::is_packed_document(bytes, path);
}

// Tells a visitor of readings what the walk through an archive meets.
class MemberReader : public archive::MemberVisitor {
 public:
  using Take = std::function<Result<void>(const MetSource&, std::string_view bytes)>;

  MemberReader(MetSource archive, uint64_t already_told, ReadingVisitor& visitor, Take take)
      : archive_(std::move(archive)),
        already_told_(already_told),
        visitor_(visitor),
        take_(std::move(take)) {}

  Result<void> on_member(const archive::Member& member, std::string bytes) override {
    if (was_told()) return {};
    return take_({member.locator, bytes.size(), content_hash(bytes)}, bytes);
  }

  Result<void> on_failure(const std::string& locator, const Error& error) override {
    if (was_told()) return {};
    return visitor_.take(identity(locator), tl::unexpected(error));
  }

  Result<void> on_skip(const std::string& locator, const std::string& reason) override {
    if (was_told()) return {};
    return visitor_.pass_over(identity(locator), reason);
  }

 private:
  bool was_told() { return told_++ < already_told_; }
  MetSource identity(const std::string& locator) const {
    return locator == archive_.locator ? archive_ : MetSource{locator, 0, ""};
  }

  MetSource archive_;
  uint64_t already_told_;
  uint64_t told_ = 0;
  ReadingVisitor& visitor_;
  Take take_;
};

// The documents of a file, each lettered resolution of a set as one of its own.
Result<Reading> read_parts(std::string_view bytes, const std::string& name,
                           const extract::ExtractOptions& options) {
  Result<Reading> reading = read_document(bytes, name, options);
  if (!reading) return reading;
  for (undoc::Document& document : std::exchange(reading->documents, {})) {
    std::ranges::move(parse::split_parts(std::move(document)), std::back_inserter(reading->documents));
  }
  return reading;
}

}  // namespace

DirectReader::DirectReader(ReadOptions options)
    : DirectReader(options, [extract = options.extract](std::string_view bytes, const std::string& name) {
        return read_parts(bytes, name, extract);
      }) {}

DirectReader::DirectReader(ReadOptions options, ReadBytes read_bytes)
    : options_(std::move(options)), read_bytes_(std::move(read_bytes)) {}

Result<void> DirectReader::read(const ReadRequest& request, ReadingVisitor& visitor) {
  const auto locator = archive::parse_locator(request.locator);
  if (!locator) return tl::unexpected(locator.error());
  return locator->members.empty() ? read_file(locator->path, request, visitor)
                                  : read_member(request.locator, visitor);
}

Result<void> DirectReader::read_file(const std::string& path, const ReadRequest& request,
                                     ReadingVisitor& visitor) {
  const auto file = MappedFile::open(path);
  if (!file) return visitor.take({request.locator, 0, ""}, tl::unexpected(file.error()));
  const std::string_view bytes = file->bytes();
  const auto hash = hash_of(bytes, path);
  if (!hash) return visitor.take({request.locator, bytes.size(), ""}, tl::unexpected(hash.error()));
  MetSource source{request.locator, bytes.size(), *hash};
  source.is_archive = is_archive(bytes, path);
  return source.is_archive ? read_archive(source, path, request, visitor)
                           : read_plain(source, bytes, visitor);
}

Result<void> DirectReader::read_plain(const MetSource& source, std::string_view bytes,
                                      ReadingVisitor& visitor) {
  const auto is_wanted = visitor.wants(source);
  if (!is_wanted) return tl::unexpected(is_wanted.error());
  if (!*is_wanted) return {};
  if (bytes.size() > kMaxDocumentBytes) return visitor.take(source, tl::unexpected(too_large(bytes.size())));
  return visitor.take(source, read_bytes_(bytes, archive::source_name(source.locator)));
}

Result<void> DirectReader::read_archive(const MetSource& source, const std::string& path,
                                        const ReadRequest& request, ReadingVisitor& visitor) {
  if (request.already_told == 0) {
    const auto is_wanted = visitor.wants(source);
    if (!is_wanted) return tl::unexpected(is_wanted.error());
    if (!*is_wanted) return {};
  }
  MemberReader members(
      source, request.already_told, visitor,
      [&](const MetSource& member, std::string_view bytes) { return read_plain(member, bytes, visitor); });
  return archive::walk_archive(path, {.limits = options_.archive, .is_document = extract::is_packed_document},
                               members);
}

Result<void> DirectReader::read_member(const std::string& locator, ReadingVisitor& visitor) {
  const auto bytes = archive::read_source(locator, options_.archive);
  if (!bytes) return visitor.take({locator, 0, ""}, tl::unexpected(bytes.error()));
  return read_plain({locator, bytes->size(), content_hash(*bytes)}, *bytes, visitor);
}

}  // namespace disarm::read
