#include "indexer/extract/front_matter.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "common/text/unicode.h"

namespace disarm::extract {
namespace {

// The line that begins at `from`, which moves behind its end.
std::string_view take_line(std::string_view text, size_t& from) {
  const size_t end = std::min(text.find_first_of("\r\n", from), text.size());
  const std::string_view line = text.substr(from, end - from);
  from = std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
  return line;
}

bool is_key_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

// How long the key of "key: value" or "key:" is; 0 for other lines.
size_t key_length(std::string_view line) {
  const auto length = static_cast<size_t>(std::ranges::find_if_not(line, is_key_letter) - line.begin());
  const bool ends = length < line.size() && line[length] == ':' &&
                    (length + 1 == line.size() || line[length + 1] == ' ' || line[length + 1] == '\t');
  return ends ? length : 0;
}

std::string unquoted(std::string_view value) {
  value = text::trim(value);
  const bool quoted =
      value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  if (!quoted) {
    // A comment ends a plain value.
    return std::string(text::trim(value.substr(0, value.find(" #"))));
  }
  const char escape = value.front() == '"' ? '\\' : '\'';
  value = value.substr(1, value.size() - 2);
  std::string plain;
  for (size_t i = 0; i < value.size(); ++i) {
    if (value[i] == escape && i + 1 < value.size()) ++i;
    plain += value[i];
  }
  return plain;
}

using Values = std::map<std::string, std::string, std::less<>>;

// Reads the lines up to the end of the head; nullopt when they are no head.
std::optional<Values> read_head(std::string_view text, size_t& at) {
  Values values;
  std::string key;
  while (at < text.size()) {
    const std::string_view line = take_line(text, at);
    if (line == "---" || line == "...") {
      if (values.empty()) return std::nullopt;
      for (auto& [name, value] : values) value = unquoted(value);
      return values;
    }
    const size_t length = key_length(line);
    const bool goes_on =
        !line.empty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '-');
    if (length > 0) {
      key = line.substr(0, length);
      const std::string_view value = text::trim(line.substr(length + 1));
      const bool folded = value == ">" || value == "|" || value == ">-" || value == "|-";
      values[key] = folded ? std::string_view() : value;
    } else if (goes_on && !key.empty()) {
      values[key] += ' ' + std::string(text::trim(line));
    } else if (key.empty() || (!text::trim(line).empty() && line.front() != '#')) {
      return std::nullopt;  // what begins with a blank line is a text below a rule
    }
  }
  return std::nullopt;
}

}  // namespace

FrontMatter split_front_matter(std::string_view text) {
  constexpr size_t kLongest = 65536;
  FrontMatter matter{.declared = {}, .body = text};
  size_t at = 0;
  const std::string_view head = text.substr(0, kLongest);
  if (take_line(head, at) != "---") return matter;
  std::optional<Values> values = read_head(head, at);
  if (!values) return matter;
  matter.declared = {.symbol = (*values)["symbol"],
                     .title = (*values)["title"],
                     .date = (*values)["date"],
                     .language = (*values)["language"]};
  if (matter.declared.language.empty()) matter.declared.language = (*values)["lang"];
  matter.body = text.substr(at);
  return matter;
}

}  // namespace disarm::extract
