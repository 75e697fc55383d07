// RTF (Rich Text Format 1.9) cut into its tokens.
#pragma once

#include <optional>
#include <string_view>

namespace disarm::extract {

struct RtfToken {
  enum class Kind {
    kOpen,    // {
    kClose,   // }
    kWord,    // \name or \name123
    kSymbol,  // \~ and the other escapes of one character, in `name`
    kByte,    // \'e9, in `value`
    kText,    // bytes as they stand, in `name`
  };

  Kind kind = Kind::kText;
  std::string_view name;
  std::optional<int> value;  // of a word; values beyond a million are cut to it
};

class RtfTokens {
 public:
  explicit RtfTokens(std::string_view rtf) : rtf_(rtf) {}

  // nullopt at the end.
  std::optional<RtfToken> next();

  // Passes over bytes of pictures that stand in the file as they are.
  void skip(size_t bytes);

 private:
  RtfToken read_escape();
  RtfToken read_word();

  std::string_view rtf_;
  size_t at_ = 0;
};

}  // namespace disarm::extract
