#include "common/archive/archive_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <limits>
#include <span>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

namespace disarm::archive {
namespace {

// Left out on purpose: filters that run programs, and mtree, whose entries name files of the disk.
constexpr std::array kFilters = {
    &archive_read_support_filter_gzip,     &archive_read_support_filter_bzip2,
    &archive_read_support_filter_xz,       &archive_read_support_filter_lzma,
    &archive_read_support_filter_zstd,     &archive_read_support_filter_lz4,
    &archive_read_support_filter_compress,
};

// "raw" is a compressed file that holds no archive, "empty" one that holds nothing. A compressed zip is raw
// too: it may be a document, which only the whole of it tells.
constexpr std::array kStreamedFormats = {
    &archive_read_support_format_tar,     &archive_read_support_format_cpio,
    &archive_read_support_format_iso9660, &archive_read_support_format_empty,
    &archive_read_support_format_raw,
};

constexpr std::array kSeekableFormats = {
    &archive_read_support_format_zip,
    &archive_read_support_format_7zip,
    &archive_read_support_format_rar,
    &archive_read_support_format_rar5,
};

void support_all(::archive* handle, std::span<int (*const)(::archive*)> functions) {
  for (const auto support : functions) {
    support(handle);
  }
}

tl::unexpected<Error> no_archive(std::string_view reason) {
  return fail(ErrorCode::kBadDocument, fmt::format("the archive cannot be read: {}", reason));
}

ByteSource& source_of(void* data) {
  return *static_cast<ByteSource*>(data);
}

la_ssize_t read_source(::archive* handle, void* data, const void** buffer) {
  const auto bytes = source_of(data).read();
  if (!bytes) {
    archive_set_error(handle, EIO, "%s", bytes.error().message.c_str());
    return -1;
  }
  *buffer = bytes->data();
  return static_cast<la_ssize_t>(bytes->size());
}

la_int64_t seek_source(::archive* handle, void* data, la_int64_t offset, int whence) {
  const auto place = source_of(data).seek(offset, whence);
  if (place) return *place;
  archive_set_error(handle, EIO, "%s", place.error().message.c_str());
  return ARCHIVE_FATAL;
}

EntryKind kind_of(archive_entry* entry) {
  if (archive_entry_hardlink(entry) != nullptr) return EntryKind::kLink;
  switch (archive_entry_filetype(entry)) {
    case AE_IFREG:
    case 0:  // archives that do not tell
      return EntryKind::kFile;
    case AE_IFDIR:
      return EntryKind::kFolder;
    case AE_IFLNK:
      return EntryKind::kLink;
    default:
      return EntryKind::kOther;
  }
}

std::string name_of(archive_entry* entry) {
  const char* bytes = archive_entry_pathname(entry);
  if (bytes == nullptr) bytes = archive_entry_pathname_utf8(entry);
  std::string_view name = bytes == nullptr ? "" : bytes;
  while (name.starts_with("./")) {
    name.remove_prefix(2);
  }
  return std::string(name);
}

int64_t mtime_ns(archive_entry* entry) {
  constexpr int64_t kSecond = 1'000'000'000;
  constexpr int64_t kLast = std::numeric_limits<int64_t>::max() / kSecond - 1;
  const int64_t seconds = archive_entry_mtime(entry);
  if (archive_entry_mtime_is_set(entry) == 0 || seconds > kLast || seconds < -kLast) return 0;
  return seconds * kSecond + archive_entry_mtime_nsec(entry);
}

bool is_compression(std::string_view extension) {
  constexpr std::array<std::string_view, 9> kExtensions = {".gz", ".bz2", ".xz",   ".zst", ".lz4",
                                                           ".lz", ".Z",   ".lzma", ".lzo"};
  return std::ranges::find(kExtensions, extension) != kExtensions.end();
}

// "A_RES_79_58.pdf" of "A_RES_79_58.pdf.gz", and of "A_RES_79_58.pdf.gz.gz" that was compressed twice.
std::string name_without_compression(std::string_view own_name, int times) {
  std::filesystem::path name(own_name);
  for (; times > 0 && is_compression(name.extension().native()); --times) name.replace_extension();
  return name.empty() ? "data" : name.native();
}

bool is_raw(::archive* handle) {
  return (archive_format(handle) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_RAW;
}

}  // namespace

void ArchiveReader::Closer::operator()(::archive* handle) const {
  archive_read_free(handle);
}

ArchiveReader::ArchiveReader(std::unique_ptr<::archive, Closer> handle, std::string_view own_name)
    : handle_(std::move(handle)), own_name_(own_name) {}

Result<ArchiveReader> ArchiveReader::open(ByteSource& source, ArchiveKind kind, std::string_view own_name) {
  ArchiveReader reader({archive_read_new(), Closer()}, own_name);
  ::archive* handle = reader.handle_.get();
  if (handle == nullptr) return fail(ErrorCode::kInternal, "out of memory");
  if (kind == ArchiveKind::kStreamed) {
    support_all(handle, kFilters);
    support_all(handle, kStreamedFormats);
  } else {
    support_all(handle, kSeekableFormats);
  }
  archive_read_set_read_callback(handle, &read_source);
  if (source.can_seek()) archive_read_set_seek_callback(handle, &seek_source);
  archive_read_set_callback_data(handle, &source);
  if (archive_read_open1(handle) < ARCHIVE_WARN) {
    return no_archive(reader.reason_or("its format is not known"));
  }
  return reader;
}

Result<std::optional<Entry>> ArchiveReader::next() {
  archive_entry* entry = nullptr;
  int code = ARCHIVE_RETRY;
  while (code == ARCHIVE_RETRY) {
    code = archive_read_next_header(handle_.get(), &entry);
  }
  if (code == ARCHIVE_EOF) return std::nullopt;
  if (code < ARCHIVE_WARN) {
    broken_ = error_of(code, "its directory is damaged");
    return tl::unexpected(*broken_);
  }
  if (is_raw(handle_.get())) {
    const int compressions = archive_filter_count(handle_.get()) - 1;  // the last filter is the file itself
    if (compressions < 1) return no_archive("its format is not known");
    return Entry{.name = name_without_compression(own_name_, compressions), .mtime_ns = mtime_ns(entry)};
  }
  Entry result{.name = name_of(entry), .kind = kind_of(entry), .mtime_ns = mtime_ns(entry)};
  if (archive_entry_size_is_set(entry) != 0 && archive_entry_size(entry) >= 0) {
    result.size = static_cast<uint64_t>(archive_entry_size(entry));
  }
  result.is_encrypted = archive_entry_is_encrypted(entry) != 0;
  return result;
}

Result<size_t> ArchiveReader::read(char* buffer, size_t size) {
  la_ssize_t count = ARCHIVE_RETRY;
  while (count == ARCHIVE_RETRY) {
    count = archive_read_data(handle_.get(), buffer, size);
  }
  if (count >= 0) return static_cast<size_t>(count);
  const Error error = error_of(static_cast<int>(count), "its data is damaged");
  if (count == ARCHIVE_FATAL) broken_ = error;
  return tl::unexpected(error);
}

std::string ArchiveReader::reason_or(std::string_view otherwise) const {
  const char* reason = archive_error_string(handle_.get());
  return std::string(reason == nullptr ? otherwise : reason);
}

Error ArchiveReader::error_of(int code, std::string_view otherwise) const {
  std::string message = reason_or(otherwise);
  if (code == ARCHIVE_FATAL && archive_read_has_encrypted_entries(handle_.get()) == 1) {
    return {ErrorCode::kBadDocument, message, "unpack it with its password, and index what comes out"};
  }
  return {ErrorCode::kBadDocument, message};
}

}  // namespace disarm::archive
