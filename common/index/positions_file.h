// Where the words of the resolutions of a database stand: a file beside it with the records that
// word_positions.h makes, by key.
//
// Xapian's own table of positions has an entry for each word of each document: it is as large as the text,
// and takes a sixth of the time of indexing. A record for all words of a resolution is half of that; as it is
// mapped into memory, looking into it copies nothing.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "common/base/error.h"
#include "common/base/mapped_file.h"

namespace disarm::index {

class PositionsFile {
 public:
  // Errors: kBrokenIndex.
  static Result<PositionsFile> open(const std::filesystem::path& path);

  // The record of the resolution with the key; nullopt when there is none.
  std::optional<std::string_view> find(std::string_view key) const;

  // Errors: kBrokenIndex, also when a record is not as it was written.
  Result<void> for_each(
      const std::function<void(std::string_view key, std::string_view record)>& visit) const;

  // How many records are not as they were written.
  size_t count_damaged() const;

  // Where an item is, a key and its record.
  struct Entry {
    uint64_t hash;   // of the key
    uint64_t begin;  // bytes from the beginning of the file
    uint64_t size;   // bytes
    uint64_t sum;    // hash of its bytes
  };

 private:
  struct Item {
    std::string_view key;
    std::string_view record;
  };

  PositionsFile(MappedFile file, std::span<const Entry> entries)
      : file_(std::move(file)), entries_(entries) {}

  std::string_view bytes_of(const Entry& entry) const;
  std::optional<Item> item(const Entry& entry) const;

  MappedFile file_;
  std::span<const Entry> entries_;  // by hash
};

// Those of each layer of an index, see units.h.
using LayeredPositions = std::vector<std::shared_ptr<const PositionsFile>>;

class PositionsWriter {
 public:
  explicit PositionsWriter(const std::filesystem::path& path);

  // Of different keys.
  void add(std::string_view key, std::string_view record);

  // Last of all, and the only one to tell of errors. Errors: kIo.
  Result<void> finish();

 private:
  void write(std::string_view bytes);

  std::filesystem::path path_;
  std::ofstream file_;
  int error_ = 0;  // errno of the first write that failed
  uint64_t size_ = 0;
  std::vector<PositionsFile::Entry> entries_;
};

// Those of all `inputs` to `output`. Errors: kBrokenIndex, kIo.
Result<void> merge_positions(const std::vector<std::filesystem::path>& inputs,
                             const std::filesystem::path& output);

// Takes out those whose keys are `dropped`. Errors: kBrokenIndex, kIo.
Result<void> drop_positions(const std::filesystem::path& path,
                            const std::function<bool(std::string_view key)>& dropped);

}  // namespace disarm::index
