// Zip containers for tests, with members stored as they are.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace disarm::extract {

using ZipMembers = std::vector<std::pair<std::string, std::string>>;

namespace zip {

inline uint32_t crc(std::string_view bytes) {
  uint32_t value = 0xFFFFFFFF;
  for (const char byte : bytes) {
    value ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~value;
}

inline std::string number(uint32_t value, int bytes) {
  std::string text;
  for (int i = 0; i < bytes; ++i, value >>= 8U) text += static_cast<char>(value & 0xFFU);
  return text;
}

// What the local and the central header of a member have in common.
inline std::string facts(const std::string& name, const std::string& content) {
  const auto size = static_cast<uint32_t>(content.size());
  return number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(crc(content), 4) +
         number(size, 4) + number(size, 4) + number(static_cast<uint32_t>(name.size()), 2) + number(0, 2);
}

}  // namespace zip

inline std::string make_zip(const ZipMembers& members) {
  std::string file;
  std::string directory;
  for (const auto& [name, content] : members) {
    const auto offset = static_cast<uint32_t>(file.size());
    file += "PK\x03\x04" + zip::facts(name, content) + name + content;
    directory += "PK\x01\x02" + zip::number(20, 2) + zip::facts(name, content) + zip::number(0, 2) +
                 zip::number(0, 2) + zip::number(0, 2) + zip::number(0, 4) + zip::number(offset, 4) + name;
  }
  const auto count = static_cast<uint32_t>(members.size());
  const auto start = static_cast<uint32_t>(file.size());
  return file + directory + "PK\x05\x06" + zip::number(0, 4) + zip::number(count, 2) + zip::number(count, 2) +
         zip::number(static_cast<uint32_t>(directory.size()), 4) + zip::number(start, 4) + zip::number(0, 2);
}

}  // namespace disarm::extract
