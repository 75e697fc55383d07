// Recognises archives and compressed files by their first bytes.
#pragma once

#include <filesystem>
#include <string_view>

namespace disarm::archive {

// The first bytes that is_archive() wants to see; ISO images are marked late. Fewer are fine where a file has
// no more.
inline constexpr size_t kHeadBytes = size_t{48} << 10;

enum class ArchiveKind {
  kNone,
  kStreamed,  // can be read from front to back: tar, cpio, ISO and everything compressed as a whole
  kSeekable,  // has its directory at the end: zip, 7z, rar
};

// The content decides; `name` only confirms signatures that are too short to be trusted alone. Documents that
// are archives inside (DOCX, ODT) are archives here: ask for documents first.
ArchiveKind archive_kind(std::string_view head, const std::filesystem::path& name);

inline bool is_archive(std::string_view head, const std::filesystem::path& name) {
  return archive_kind(head, name) != ArchiveKind::kNone;
}

}  // namespace disarm::archive
