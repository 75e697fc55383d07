// The identity of a file's content, whatever its name and dates: XXH3 with 128 bits, as 32 hexadecimal
// digits.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "common/base/error.h"

namespace disarm {

std::string content_hash(std::string_view bytes);

// 64 bits that tell short texts from each other nearly always, for tables on disk.
uint64_t table_hash(std::string_view text);

// The same of a file of any size, in little memory. Errors: kNoInput naming the file.
Result<std::string> hash_file(const std::filesystem::path& path);

}  // namespace disarm
