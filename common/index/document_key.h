// How documents are named in the index: by symbol and language ("A/RES/79/58|en"), or by their bytes. See
// build::document_key(), which makes the keys.
#pragma once

#include <string_view>

namespace disarm::index {

// Before the hash of the bytes, for documents without a symbol: the same document in another place has the
// same key.
inline constexpr std::string_view kContentKey = "content:";

// Between symbol and language.
inline constexpr char kKeySeparator = '|';

// Before the number of a document that shares symbol and language with others of its source: "...|en#2".
inline constexpr char kKeyPlaceMark = '#';

// What a key tells of its document; both empty for one without a symbol.
struct KeyParts {
  std::string_view symbol;    // canonical
  std::string_view language;  // ISO 639-1
};

// The views are into `key`.
KeyParts parts_of_key(std::string_view key);

}  // namespace disarm::index
