#include "common/index/positions_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "common/base/byte_codec.h"
#include "common/base/content_hash.h"

// The file is the items, each a key behind its length and a record; the entries, by hash; how many these are,
// and the mark.
namespace disarm::index {
namespace {

namespace fs = std::filesystem;
using Entry = PositionsFile::Entry;

constexpr std::string_view kRebuildHint = "build the index again from the documents";
constexpr uint64_t kMark = 0x31736f506d726144;  // "DarmPos1"

struct Tail {
  uint64_t count;
  uint64_t mark;
};

tl::unexpected<Error> damaged(const fs::path& path) {
  return fail(ErrorCode::kBrokenIndex, fmt::format("{} is damaged", path.native()),
              std::string(kRebuildHint));
}

template <typename Value>
std::string_view object_bytes(const Value& value) {
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

}  // namespace

Result<PositionsFile> PositionsFile::open(const fs::path& path) {
  auto file = MappedFile::open(path);
  if (!file) return damaged(path);
  const std::string_view bytes = file->bytes();
  Tail tail{};
  if (bytes.size() < sizeof tail) return damaged(path);
  const size_t before_tail = bytes.size() - sizeof tail;
  std::memcpy(&tail, bytes.data() + before_tail, sizeof tail);
  if (tail.mark != kMark || tail.count > before_tail / sizeof(Entry) || bytes.size() % alignof(Entry) != 0)
    return damaged(path);
  const size_t begin = before_tail - tail.count * sizeof(Entry);
  const auto* entries = reinterpret_cast<const Entry*>(bytes.data() + begin);
  return PositionsFile(std::move(*file), {entries, tail.count});
}

// Empty when the entry is damaged.
std::string_view PositionsFile::bytes_of(const Entry& entry) const {
  const std::string_view bytes = file_.bytes();
  const bool fits = entry.begin <= bytes.size() && entry.size <= bytes.size() - entry.begin;
  return fits ? bytes.substr(entry.begin, entry.size) : std::string_view();
}

size_t PositionsFile::count_damaged() const {
  return static_cast<size_t>(std::ranges::count_if(
      entries_, [&](const Entry& entry) { return table_hash(bytes_of(entry)) != entry.sum; }));
}

std::optional<PositionsFile::Item> PositionsFile::item(const Entry& entry) const {
  ByteReader reader(bytes_of(entry));
  Item item;
  reader(item.key);
  item.record = reader.rest();
  return reader.is_sound() ? std::optional(item) : std::nullopt;
}

std::optional<std::string_view> PositionsFile::find(std::string_view key) const {
  const uint64_t hash = table_hash(key);
  for (auto entry = std::ranges::lower_bound(entries_, hash, {}, &Entry::hash);
       entry != entries_.end() && entry->hash == hash; ++entry) {
    const auto found = item(*entry);
    if (found && found->key == key) return found->record;
  }
  return std::nullopt;
}

Result<void> PositionsFile::for_each(
    const std::function<void(std::string_view, std::string_view)>& visit) const {
  for (const Entry& entry : entries_) {
    const auto here = item(entry);
    if (!here || table_hash(bytes_of(entry)) != entry.sum)
      return fail(ErrorCode::kBrokenIndex, "where words stand is damaged", std::string(kRebuildHint));
    visit(here->key, here->record);
  }
  return {};
}

PositionsWriter::PositionsWriter(const fs::path& path) : path_(path), file_(path, std::ios::binary) {
  if (!file_) error_ = errno;
}

void PositionsWriter::write(std::string_view bytes) {
  if (error_ == 0 && !(file_ << bytes)) error_ = errno;
}

void PositionsWriter::add(std::string_view key, std::string_view record) {
  std::string item;
  ByteWriter{item}(key);
  item += record;
  write(item);
  entries_.push_back({table_hash(key), size_, item.size(), table_hash(item)});
  size_ += item.size();
}

Result<void> PositionsWriter::finish() {
  std::ranges::sort(entries_, {}, &Entry::hash);
  write(std::string((alignof(Entry) - size_ % alignof(Entry)) % alignof(Entry), '\0'));
  for (const Entry& entry : entries_) write(object_bytes(entry));
  write(object_bytes(Tail{entries_.size(), kMark}));
  if (error_ == 0 && !file_.flush()) error_ = errno;
  file_.close();
  if (error_ == 0) return {};
  return fail(ErrorCode::kIo,
              fmt::format("cannot write {}: {}", path_.native(), std::system_category().message(error_)));
}

Result<void> merge_positions(const std::vector<fs::path>& inputs, const fs::path& output) {
  PositionsWriter merged(output);
  for (const fs::path& input : inputs) {
    const auto file = PositionsFile::open(input);
    if (!file) return tl::unexpected(file.error());
    const auto add = [&](std::string_view key, std::string_view record) { merged.add(key, record); };
    if (auto done = file->for_each(add); !done) return done;
  }
  return merged.finish();
}

Result<void> drop_positions(const fs::path& path, const std::function<bool(std::string_view)>& dropped) {
  const auto file = PositionsFile::open(path);
  if (!file) return tl::unexpected(file.error());
  fs::path kept = path;
  kept += ".new";
  PositionsWriter writer(kept);
  auto done = file->for_each([&](std::string_view key, std::string_view record) {
    if (!dropped(key)) writer.add(key, record);
  });
  done = done.and_then([&] { return writer.finish(); });
  if (!done) return done;
  std::error_code error;
  fs::rename(kept, path, error);
  if (!error) return {};
  return fail(ErrorCode::kIo, fmt::format("cannot replace {}: {}", path.native(), error.message()));
}

}  // namespace disarm::index
