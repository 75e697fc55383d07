#include "common/archive/signature.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace disarm::archive {
namespace {

using namespace std::string_view_literals;

struct Signature {
  size_t offset;
  std::string_view bytes;
  ArchiveKind kind;
};

constexpr std::array kSignatures = {
    Signature{0, "PK\x03\x04"sv, ArchiveKind::kSeekable},
    Signature{0, "PK\x05\x06"sv, ArchiveKind::kSeekable},    // a zip without members
    Signature{0, "PK\x07\x08PK"sv, ArchiveKind::kSeekable},  // one part of a split zip
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, ArchiveKind::kSeekable},
    Signature{0, "Rar!\x1A\x07"sv, ArchiveKind::kSeekable},
    Signature{0, "\x1F\x8B\x08"sv, ArchiveKind::kStreamed},  // gzip
    Signature{0,
              "\xFD"
              "7zXZ\0"sv,
              ArchiveKind::kStreamed},                           // xz
    Signature{0, "\x28\xB5\x2F\xFD"sv, ArchiveKind::kStreamed},  // zstd
    Signature{0, "\x04\x22\x4D\x18"sv, ArchiveKind::kStreamed},  // lz4
    Signature{257, "ustar"sv, ArchiveKind::kStreamed},
    Signature{32769, "CD001"sv, ArchiveKind::kStreamed},  // ISO 9660
};

bool has_digits(std::string_view head, size_t begin, size_t count, std::string_view digits) {
  return head.size() >= begin + count &&
         head.substr(begin, count).find_first_not_of(digits) == std::string_view::npos;
}

bool is_bzip2(std::string_view head) {
  return head.size() >= 10 && head.starts_with("BZh") && head[3] >= '1' && head[3] <= '9' &&
         (head.substr(4, 6) == "1AY&SY" || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90");
}

// The ASCII forms of cpio: six digits of magic, then the numbers of the first header.
bool is_cpio(std::string_view head) {
  constexpr std::string_view kOctal = "01234567";
  constexpr std::string_view kHexadecimal = "0123456789abcdefABCDEF";
  return (head.starts_with("070707") && has_digits(head, 6, 70, kOctal)) ||
         ((head.starts_with("070701") || head.starts_with("070702")) &&
          has_digits(head, 6, 104, kHexadecimal));
}

// Tars from before POSIX have no magic, but a sum of their header, which counts the sum's own place as
// blanks.
bool is_old_tar(std::string_view head) {
  constexpr size_t kHeader = 512;
  constexpr size_t kSumBegin = 148;
  constexpr size_t kSumSize = 8;
  if (head.size() < kHeader) return false;
  unsigned sum = kSumSize * ' ';
  for (size_t i = 0; i < kHeader; ++i) {
    if (i < kSumBegin || i >= kSumBegin + kSumSize) sum += static_cast<unsigned char>(head[i]);
  }
  std::string_view field = head.substr(kSumBegin, kSumSize);
  field.remove_prefix(std::min(field.find_first_not_of(' '), field.size()));
  unsigned stated = 0;
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), stated, 8);
  return error == std::errc() && stated == sum && end != field.data();
}

// Two bytes of magic, or none at all: these need their name too.
bool is_named_archive(std::string_view head, const std::filesystem::path& name) {
  const std::string extension = name.extension().native();
  if (extension == ".Z") return head.starts_with("\x1F\x9D");
  if (extension == ".tar") return is_old_tar(head);
  if (extension == ".cpio") return head.starts_with("\xC7\x71") || head.starts_with("\x71\xC7");
  if (extension == ".lzma" || extension == ".tlz") return head.starts_with("\x5D\0\0"sv);
  return false;
}

}  // namespace

ArchiveKind archive_kind(std::string_view head, const std::filesystem::path& name) {
  for (const Signature& signature : kSignatures) {
    if (head.size() > signature.offset && head.substr(signature.offset).starts_with(signature.bytes)) {
      return signature.kind;
    }
  }
  const bool is_streamed = is_bzip2(head) || is_cpio(head) || is_named_archive(head, name);
  return is_streamed ? ArchiveKind::kStreamed : ArchiveKind::kNone;
}

}  // namespace disarm::archive
