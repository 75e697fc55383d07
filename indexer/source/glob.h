// Patterns for paths, as git's ignore files write them.
//
//     *       any characters but "/"            **/    any number of folders, none too
//     ?       one character but "/"             /**    everything below
//     [a-z]   one character of a class          [!a-z] one character of no such class
//     \x      the character x itself
//
// Characters are those of UTF-8; bytes that are none count one by one. A pattern without a meaning ("[a")
// matches itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace disarm::source {

class Glob {
 public:
  explicit Glob(std::string_view pattern);

  // `path` is relative, without "/" at its ends. Time: at most the product of both lengths.
  bool matches(std::string_view path) const;

 private:
  std::vector<std::string> segments_;
};

}  // namespace disarm::source
