// The address of a source: a file, or a member of an archive, however deep.
//
//     /data/A_RES_79_58.pdf                       a file
//     /data/bundle.zip!/2024/A_RES_79_58.pdf      a member of an archive
//     /data/a.zip!/b.tar!/c.pdf                   a member of an archive within an archive
//     /data/a.zip!/c.pdf!#2                       the second of several members of one name
//
// A locator is text that can be printed, stored as JSON and pasted: always valid UTF-8, without control
// characters, whatever bytes the names hold. "!xHH" stands for one byte that has no such form (and for a "!"
// that would read as one of the marks above); everything else stands for itself.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/base/error.h"

namespace disarm::archive {

// One name on the way from the outermost archive to a member.
struct MemberName {
  std::string name;       // bytes as the archive has them
  size_t occurrence = 1;  // among the members of this name, in the order of the archive

  bool operator==(const MemberName&) const = default;
};

struct Locator {
  std::string path;                 // of the file on disk; bytes as the system has them
  std::vector<MemberName> members;  // empty for the file itself

  bool operator==(const Locator&) const = default;
};

// A name or another text in the form that locators have: printable whatever it holds.
std::string printable(std::string_view name);

// The locator of a file. Of two paths, the one stands below the other exactly when their locators do.
std::string file_locator(std::string_view path);

// The locator of a member of the archive at `archive`, itself a locator.
std::string member_locator(std::string_view archive, const MemberName& member);

// Errors: kUsage when `text` is empty or an escape in it is not complete.
Result<Locator> parse_locator(std::string_view text);

// The last name of a source without folders, as bytes: "c.pdf" of "/data/a.zip!/b/c.pdf!#2". Empty where the
// locator is none.
std::string source_name(std::string_view locator);

// Whether `locator` names a member of the archive at `archive`, at any depth.
bool is_member_of(std::string_view locator, std::string_view archive);

// The locator of the file on disk that holds the source: what stands before the first "!/".
std::string_view outermost(std::string_view locator);

}  // namespace disarm::archive
