// "79/58#op5": what a user asks `show` for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace disarm::cli {

struct Address {
  std::string document;  // a canonical symbol, or the path of a source as written
  bool is_symbol = false;
  std::optional<std::string> paragraph;  // as written
};

// Symbols in any notation; behind '#' a paragraph.
Address read_address(std::string_view text);

// The words of a command line as addresses, each to be read by read_address(): "79/58", "resolution 47/54 G"
// and "78/33#PP 3" are three. A path with blanks has to be one word.
std::vector<std::string> split_addresses(const std::vector<std::string>& words);

// The place among `ids` (undoc::paragraph_ids()) of a paragraph as people write it: "op5", "OP 5", "op 5
// (a)", "para. 5", "5", "PP 12", "footnote 2"; nullopt when there is none.
std::optional<size_t> find_paragraph(std::string_view written, const std::vector<std::string>& ids);

}  // namespace disarm::cli
