#include "indexer/source/glob.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>

#include "common/text/unicode.h"

namespace disarm::source {
namespace {

constexpr std::string_view kAnyFolders = "**";

std::vector<std::string_view> split(std::string_view path) {
  std::vector<std::string_view> segments;
  for (size_t begin = 0; begin <= path.size();) {
    const size_t end = std::min(path.find('/', begin), path.size());
    segments.push_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  return segments;
}

// The end of the class that begins at `begin` with "[": the place of its "]"; npos when there is none.
size_t class_end(std::string_view pattern, size_t begin) {
  size_t place = begin + 1;
  if (place < pattern.size() && (pattern[place] == '!' || pattern[place] == '^')) ++place;
  if (place < pattern.size() && pattern[place] == ']') ++place;  // a "]" in front is itself
  for (; place < pattern.size() && pattern[place] != ']'; ++place) {
    if (pattern[place] == '\\') ++place;
  }
  return place < pattern.size() ? place : std::string_view::npos;
}

char32_t next_of_class(std::string_view members, size_t& place) {
  if (members[place] == '\\' && place + 1 < members.size()) ++place;
  return text::next_code_point(members, place);
}

// `members`: what stands between the brackets.
bool is_in_class(std::string_view members, char32_t c) {
  const bool is_negated = members.starts_with('!') || members.starts_with('^');
  bool is_found = false;
  for (size_t place = is_negated ? 1 : 0; place < members.size();) {
    const char32_t first = next_of_class(members, place);
    char32_t last = first;
    if (place + 1 < members.size() && members[place] == '-') {
      ++place;
      last = next_of_class(members, place);
    }
    is_found = is_found || (first <= c && c <= last);
  }
  return is_found != is_negated;
}

// Two places that go forward together: in the pattern of one name, and in the name.
struct Places {
  size_t pattern = 0;
  size_t name = 0;
};

// Matches one element of the pattern that is not "*" with the next character of the name.
std::optional<Places> step(std::string_view pattern, std::string_view name, Places at) {
  if (at.pattern == pattern.size()) return std::nullopt;
  const size_t name_begin = at.name;
  const char32_t c = text::next_code_point(name, at.name);
  const char element = pattern[at.pattern];
  if (element == '?') return Places{at.pattern + 1, at.name};
  if (const size_t end = element == '[' ? class_end(pattern, at.pattern) : std::string_view::npos;
      end != std::string_view::npos) {
    if (!is_in_class(pattern.substr(at.pattern + 1, end - at.pattern - 1), c)) return std::nullopt;
    return Places{end + 1, at.name};
  }
  if (element == '\\' && at.pattern + 1 < pattern.size()) ++at.pattern;
  // Byte by byte, so that broken sequences match themselves only.
  if (pattern[at.pattern] != name[name_begin]) return std::nullopt;
  return Places{at.pattern + 1, name_begin + 1};
}

// Where a star fails to reach the end, only the last one needs to take more: what the earlier ones left over
// can be taken by it too.
bool name_matches(std::string_view pattern, std::string_view name) {
  Places at;
  std::optional<Places> star;
  while (at.name < name.size()) {
    if (at.pattern < pattern.size() && pattern[at.pattern] == '*') {
      star = at;
      ++at.pattern;
    } else if (const auto next = step(pattern, name, at)) {
      at = *next;
    } else if (star) {
      text::next_code_point(name, star->name);
      at = {star->pattern + 1, star->name};
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', at.pattern) == std::string_view::npos;
}

// The same for whole names, where "**" is the star.
bool path_matches(std::span<const std::string> pattern, std::span<const std::string_view> path) {
  Places at;
  std::optional<Places> star;
  while (at.name < path.size()) {
    if (at.pattern < pattern.size() && pattern[at.pattern] == kAnyFolders) {
      star = at;
      ++at.pattern;
    } else if (at.pattern < pattern.size() && name_matches(pattern[at.pattern], path[at.name])) {
      ++at.pattern;
      ++at.name;
    } else if (star) {
      ++star->name;
      at = {star->pattern + 1, star->name};
    } else {
      return false;
    }
  }
  while (at.pattern < pattern.size() && pattern[at.pattern] == kAnyFolders) {
    ++at.pattern;
  }
  return at.pattern == pattern.size();
}

}  // namespace

Glob::Glob(std::string_view pattern) {
  for (const std::string_view segment : split(pattern)) {
    const bool is_repeated = segment == kAnyFolders && !segments_.empty() && segments_.back() == kAnyFolders;
    if (!is_repeated) segments_.emplace_back(segment);
  }
}

bool Glob::matches(std::string_view path) const {
  auto names = split(path);
  if (segments_.back() == kAnyFolders) names.pop_back();  // "a/**" is everything below "a", but not "a"
  return path_matches(segments_, names);
}

}  // namespace disarm::source
