#include "indexer/source/ignore_rules.h"

#include <algorithm>

namespace disarm::source {
namespace {

// Blanks at the end mean nothing unless a backslash stands before them.
std::string_view without_end(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  while (line.ends_with(' ') && !line.ends_with("\\ ")) {
    line.remove_suffix(1);
  }
  return line;
}

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

}  // namespace

IgnoreRules IgnoreRules::parse(std::string_view text) {
  IgnoreRules rules;
  take(text, "\xEF\xBB\xBF");
  for (size_t number = 1; !text.empty(); ++number) {
    const size_t end = std::min(text.find('\n'), text.size());
    rules.add(text.substr(0, end), number);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rules;
}

IgnoreRules IgnoreRules::parse_lines(const std::vector<std::string>& lines) {
  IgnoreRules rules;
  for (size_t i = 0; i < lines.size(); ++i) {
    rules.add(lines[i], i + 1);
  }
  return rules;
}

void IgnoreRules::add(std::string_view line, size_t number) {
  const std::string_view written = without_end(line);
  std::string_view pattern = written;
  if (pattern.empty() || pattern.starts_with('#')) return;
  const bool is_taking_back = take(pattern, "!");
  bool is_folders_only = false;
  while (pattern.ends_with('/')) {
    pattern.remove_suffix(1);
    is_folders_only = true;
  }
  const bool is_from_here = pattern.find('/') != std::string_view::npos;
  take(pattern, "/");
  if (pattern.empty()) return;
  rules_.push_back({Glob(is_from_here ? std::string(pattern) : "**/" + std::string(pattern)), is_folders_only,
                    is_taking_back, number, std::string(written)});
}

const IgnoreRule* IgnoreRules::decide(std::string_view path, bool is_folder) const {
  const auto last = std::find_if(rules_.rbegin(), rules_.rend(), [&](const IgnoreRule& rule) {
    return (is_folder || !rule.is_folders_only) && rule.glob.matches(path);
  });
  return last == rules_.rend() ? nullptr : &*last;
}

}  // namespace disarm::source
