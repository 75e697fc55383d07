#include "common/archive/walk.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/archive/archive_reader.h"
#include "common/archive/budget.h"
#include "common/archive/byte_source.h"
#include "common/archive/locator.h"
#include "common/archive/signature.h"
#include "common/archive/utf8_locale.h"

namespace disarm::archive {
namespace {

constexpr size_t kChunkBytes = size_t{128} << 10;

std::string file_name(std::string_view path) {
  return std::filesystem::path(path).filename().native();
}

Error bad(std::string message, std::string hint = {}) {
  return {ErrorCode::kBadDocument, std::move(message), std::move(hint)};
}

// What macOS packs beside a file whose disk cannot keep its attributes ("._a.pdf" beside "a.pdf").
bool is_apple_double(std::string_view name, std::string_view head) {
  return name.starts_with("._") && head.starts_with(std::string_view("\0\x05\x16\x07\0\x02\0\0", 8));
}

// Counts how often each name was met. Hashes, because an archive may have millions of long names.
class NameCounter {
 public:
  size_t count(std::string_view name) { return ++counts_[std::hash<std::string_view>()(name)]; }

 private:
  std::unordered_map<size_t, uint32_t> counts_;
};

// An archive that is being walked.
struct Level {
  std::string locator;
  size_t depth = 1;
  Budget budget;
  ArchiveReader* reader = nullptr;
  NameCounter names = {};
  size_t entries = 0;
};

// The bytes of one entry, counted.
class EntryBytes {
 public:
  explicit EntryBytes(Level& level) : level_(level) {}

  // Appends up to `size` bytes; false at the entry's end.
  Result<bool> read(std::string& bytes, size_t size) {
    const size_t before = bytes.size();
    bytes.resize(before + size);
    const auto count = level_.reader->read(bytes.data() + before, size);
    bytes.resize(before + count.value_or(0));
    if (!count) return tl::unexpected(count.error());
    if (!level_.budget.spend(*count)) return tl::unexpected(over_budget());
    return *count > 0;
  }

 private:
  Error over_budget() const {
    return level_.budget.exhausted() ? *level_.budget.exhausted() : bad("the archive around it was given up");
  }

  Level& level_;
};

// An entry as the source of an archive within the archive: what was read of it already, then the rest.
class EntrySource : public ByteSource {
 public:
  EntrySource(EntryBytes& entry, std::string head, Budget& inner)
      : entry_(entry), buffer_(std::move(head)), inner_(inner) {}

  Result<std::string_view> read() override {
    if (!std::exchange(has_given_head_, true)) return give();
    buffer_.clear();
    if (auto more = entry_.read(buffer_, kChunkBytes); !more) return tl::unexpected(more.error());
    return give();
  }

  bool can_seek() const override { return false; }
  Result<int64_t> seek(int64_t, int) override { return fail(ErrorCode::kInternal, "a stream cannot seek"); }

 private:
  std::string_view give() {
    inner_.add_input(buffer_.size());
    return buffer_;
  }

  EntryBytes& entry_;
  std::string buffer_;
  Budget& inner_;
  bool has_given_head_ = false;
};

class Walker {
 public:
  Walker(const WalkOptions& options, MemberVisitor& visitor) : options_(options), visitor_(visitor) {}

  Result<void> walk(ByteSource& source, ArchiveKind kind, Level& level) {
    auto reader = ArchiveReader::open(source, kind, source_name(level.locator));
    if (!reader) return visitor_.on_failure(level.locator, reader.error());
    level.reader = &*reader;
    for (;;) {
      const auto entry = reader->next();
      if (!entry) return visitor_.on_failure(level.locator, ended_early(level, entry.error()));
      if (!*entry) return finish(level);
      ++level.entries;
      if (level.budget.add_entry()) {
        if (auto visited = visit(**entry, level); !visited) return visited;
      }
      if (level.budget.is_over()) return visitor_.on_failure(level.locator, ended_early(level, over(level)));
      if (reader->broken()) return visitor_.on_failure(level.locator, ended_early(level, *reader->broken()));
    }
  }

 private:
  static Error over(const Level& level) {
    return level.budget.exhausted() ? *level.budget.exhausted() : bad("the archive around it was given up");
  }

  static std::string entries_of(const Level& level) {
    return level.entries == 1 ? "1 entry" : fmt::format("{} entries", level.entries);
  }

  static Error ended_early(const Level& level, const Error& error) {
    if (level.entries == 0) return error;
    return {error.code, fmt::format("{} (after {})", error.message, entries_of(level)), error.hint};
  }

  Result<void> finish(const Level& level) {
    if (is_passed_over(level.locator)) return {};
    return visitor_.on_skip(level.locator, fmt::format("an archive of {}", entries_of(level)));
  }

  bool is_passed_over(std::string_view locator) const {
    return !options_.only.empty() && locator != options_.only;
  }

  bool is_unwanted(std::string_view locator) const {
    return is_passed_over(locator) && !is_member_of(options_.only, locator);
  }

  Result<void> visit(const Entry& entry, Level& level) {
    if (entry.kind == EntryKind::kFolder) return {};
    const std::string locator = member_locator(level.locator, {entry.name, level.names.count(entry.name)});
    if (is_unwanted(locator)) return {};
    if (entry.kind == EntryKind::kLink) return visitor_.on_skip(locator, "a link to another member");
    if (entry.kind == EntryKind::kOther) return visitor_.on_skip(locator, "neither a file nor a folder");
    if (entry.is_encrypted) {
      return visitor_.on_failure(
          locator, bad("it is encrypted", "unpack it with its password, and index what comes out"));
    }
    return read_entry(entry, locator, level);
  }

  Result<void> read_entry(const Entry& entry, const std::string& locator, Level& level) {
    EntryBytes bytes(level);
    std::string head;
    for (bool more = true; more && head.size() < kHeadBytes;) {
      const auto read = bytes.read(head, kHeadBytes - head.size());
      if (!read) return visitor_.on_failure(locator, read.error());
      more = *read;
    }
    const std::string name = file_name(entry.name);
    if (is_apple_double(name, head) && locator != options_.only) {
      return visitor_.on_skip(locator, "attributes that macOS keeps of another file");
    }
    const ArchiveKind kind = locator == options_.only ? ArchiveKind::kNone : archive_kind(head, name);
    if (kind == ArchiveKind::kStreamed) return walk_stream(bytes, std::move(head), locator, level);
    if (entry.size.value_or(0) > options_.limits.member_bytes)
      return visitor_.on_failure(locator, too_large());

    if (auto whole = read_rest(bytes, head); !whole) return visitor_.on_failure(locator, whole.error());
    if (entry.size.value_or(head.size()) != head.size()) {
      return visitor_.on_failure(locator, cut_short(head.size(), *entry.size));
    }
    const bool is_archive =
        kind == ArchiveKind::kSeekable && !(options_.is_document && options_.is_document(head, name));
    if (is_archive) return walk_memory(head, locator, level);
    if (is_passed_over(locator)) return {};
    const Member member{locator, head.size(), entry.mtime_ns};
    return visitor_.on_member(member, std::move(head));
  }

  Result<void> read_rest(EntryBytes& entry, std::string& bytes) const {
    for (;;) {
      const auto more = entry.read(bytes, kChunkBytes);
      if (!more) return tl::unexpected(more.error());
      if (!*more) return {};
      if (bytes.size() > options_.limits.member_bytes) return tl::unexpected(too_large());
    }
  }

  Error too_large() const {
    return bad(fmt::format("it is larger than {} MB", options_.limits.member_bytes >> 20),
               "when it is to be trusted, raise --archive-member-bytes and --memory");
  }

  // Readers of some formats (RAR) do not mind.
  static Error cut_short(uint64_t found, uint64_t claimed) {
    return bad(fmt::format("its data is damaged: the archive says that it has {} bytes, and holds {}",
                           claimed, found));
  }

  Result<void> walk_stream(EntryBytes& bytes, std::string head, const std::string& locator, Level& around) {
    Level level{locator, around.depth + 1, Budget(options_.limits, 0, &around.budget)};
    EntrySource source(bytes, std::move(head), level.budget);
    return walk_within(source, ArchiveKind::kStreamed, level);
  }

  Result<void> walk_memory(std::string_view bytes, const std::string& locator, Level& around) {
    Level level{locator, around.depth + 1, Budget(options_.limits, bytes.size(), &around.budget)};
    MemorySource source(bytes);
    return walk_within(source, ArchiveKind::kSeekable, level);
  }

  Result<void> walk_within(ByteSource& source, ArchiveKind kind, Level& level) {
    if (level.depth > options_.limits.depth) {
      return visitor_.on_failure(
          level.locator,
          bad(fmt::format("archives stand within archives more than {} deep", options_.limits.depth),
              "when it is to be trusted, raise --archive-depth"));
    }
    return walk(source, kind, level);
  }

  const WalkOptions& options_;
  MemberVisitor& visitor_;
};

Result<ArchiveKind> kind_of_file(FileSource& source, const std::string& path) {
  const auto head = source.read();
  if (!head) return tl::unexpected(head.error());
  const ArchiveKind kind = archive_kind(*head, file_name(path));
  if (kind == ArchiveKind::kNone) return tl::unexpected(bad("it is no archive of a known format"));
  return source.seek(0, SEEK_SET).map([&](int64_t) { return kind; });
}

}  // namespace

Result<void> walk_archive(const std::string& path, const WalkOptions& options, MemberVisitor& visitor) {
  const Utf8Locale locale;
  const std::string locator = file_locator(path);
  auto source = FileSource::open(path);
  if (!source) return visitor.on_failure(locator, source.error());
  const auto kind = kind_of_file(*source, path);
  if (!kind) return visitor.on_failure(locator, kind.error());
  Level level{locator, 1, Budget(options.limits, source->size())};
  return Walker(options, visitor).walk(*source, *kind, level);
}

}  // namespace disarm::archive
