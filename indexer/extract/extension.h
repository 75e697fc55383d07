// The ending of a file's name, as far as it says what the file is.
#pragma once

#include <filesystem>
#include <string>

namespace disarm::extract {

// ".txt" of "A_RES_79_58.TXT " in small letters, without blanks; empty where the name has no ending.
std::string extension_of(const std::filesystem::path& name);

}  // namespace disarm::extract
