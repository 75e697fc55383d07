// Values to compact bytes and back, for stored records and for messages between processes: numbers in groups
// of seven bits, text and lists behind their length. A struct takes part through a function
//
//     template <typename Codec, IsOrIsConst<Paragraph> T>
//     void code(Codec& codec, T& paragraph);
//
// that hands all its members to the codec; writing and reading then cannot disagree.
#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace disarm {

template <typename T, typename Value>
concept IsOrIsConst = std::same_as<std::remove_const_t<T>, Value>;

class ByteWriter {
 public:
  explicit ByteWriter(std::string& bytes) : bytes_(bytes) {}

  template <typename... Values>
  void operator()(const Values&... values) {
    (write(values), ...);
  }

  void require(bool) {}

 private:
  void write(uint64_t number) {
    for (; number >= 0x80; number >>= 7) bytes_ += static_cast<char>(number | 0x80);
    bytes_ += static_cast<char>(number);
  }
  void write(bool value) { write(uint64_t{value}); }
  void write(double value) { write(std::bit_cast<uint64_t>(value)); }
  void write(std::signed_integral auto value) { write(static_cast<uint64_t>(value)); }
  void write(std::string_view text) {
    write(uint64_t{text.size()});
    bytes_ += text;
  }
  void write(const std::string& text) { write(std::string_view(text)); }
  template <typename Enum>
  requires std::is_enum_v<Enum>
  void write(Enum value) { write(static_cast<uint64_t>(value)); }
  template <typename Value>
  void write(const std::optional<Value>& value) {
    write(value.has_value());
    if (value) write(*value);
  }
  template <typename Value>
  void write(const std::vector<Value>& values) {
    write(uint64_t{values.size()});
    for (const Value& value : values) write(value);
  }
  template <typename Struct>
  requires std::is_class_v<Struct>
  void write(const Struct& value) { code(*this, value); }

  std::string& bytes_;
};

// Never reads behind the end and never makes a list longer than the bytes could hold: what does not fit
// becomes empty, and is_sound() false.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (read(values), ...);
  }

  // For code() functions: what was read has to fulfil this.
  void require(bool holds) { is_sound_ = is_sound_ && holds; }

  bool is_sound() const { return is_sound_; }
  std::string_view rest() const { return rest_; }

 private:
  uint64_t number() {
    uint64_t value = 0;
    for (int shift = 0; shift < 64 && !rest_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(rest_.front());
      rest_.remove_prefix(1);
      value |= uint64_t{byte & 0x7FU} << shift;
      if (byte < 0x80) return value;
    }
    is_sound_ = false;
    rest_ = {};
    return 0;
  }
  size_t length() {
    const uint64_t value = number();
    if (value <= rest_.size()) return value;
    is_sound_ = false;
    rest_ = {};
    return 0;
  }

  void read(bool& value) { value = number() != 0; }
  void read(double& value) { value = std::bit_cast<double>(number()); }
  template <typename Number>
  requires std::integral<Number>
  void read(Number& value) { value = static_cast<Number>(number()); }
  // A part of the bytes that are read.
  void read(std::string_view& text) {
    const size_t size = length();
    text = rest_.substr(0, size);
    rest_.remove_prefix(size);
  }
  void read(std::string& text) {
    std::string_view part;
    read(part);
    text.assign(part);
  }
  template <typename Enum>
  requires std::is_enum_v<Enum>
  void read(Enum& value) { value = static_cast<Enum>(number()); }
  template <typename Value>
  void read(std::optional<Value>& value) {
    bool is_there = false;
    read(is_there);
    value.reset();
    if (is_there) read(value.emplace());
  }
  template <typename Value>
  void read(std::vector<Value>& values) {
    const size_t size = length();
    values.clear();
    for (size_t i = 0; i < size && is_sound_; ++i) read(values.emplace_back());
  }
  template <typename Struct>
  requires std::is_class_v<Struct>
  void read(Struct& value) { code(*this, value); }

  std::string_view rest_;
  bool is_sound_ = true;
};

}  // namespace disarm
