// Whole files in and out. Nothing here knows what the bytes mean.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "common/base/error.h"

namespace disarm {

// The bytes of `path`. Errors: kNoInput naming the path and the system's reason.
Result<std::string> read_file(const std::filesystem::path& path);

// Replaces `path` so that a reader sees the old bytes or the new ones, also after a crash: writes a
// neighbour, syncs it, renames it over `path` and syncs the folder. Errors: kIo.
Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

// Makes the entries of `folder` (renames, new files) survive a crash. Errors: kIo.
Result<void> sync_folder(const std::filesystem::path& folder);

// Makes everything in `folder` and below survive a crash. Errors: kIo.
Result<void> sync_tree(const std::filesystem::path& folder);

// The sizes of all files in `folder` and below; what cannot be looked at counts nothing.
uint64_t bytes_below(const std::filesystem::path& folder);

}  // namespace disarm
