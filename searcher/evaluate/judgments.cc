#include "searcher/evaluate/judgments.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include <fmt/format.h>

namespace disarm::evaluate {
namespace {

constexpr size_t kColumns = 4;  // query, unused, document, grade

std::vector<std::string_view> words_of(std::string_view line) {
  constexpr std::string_view kBlanks = " \t\r";
  std::vector<std::string_view> words;
  for (size_t begin = line.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
    const size_t end = std::min(line.find_first_of(kBlanks, begin), line.size());
    words.push_back(line.substr(begin, end - begin));
    begin = line.find_first_not_of(kBlanks, end);
  }
  return words;
}

}  // namespace

Result<Judgments> read_judgments(std::string_view text) {
  Judgments judgments;
  size_t number = 0;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    const auto words = words_of(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    if (words.empty()) continue;
    int grade = 0;
    const bool is_judgment =
        words.size() >= kColumns &&
        std::from_chars(words[3].data(), words[3].data() + words[3].size(), grade).ec == std::errc();
    if (!is_judgment) {
      return fail(ErrorCode::kUsage, fmt::format("line {} of the judgments is none", number),
                  "a line is: query, 0, document, grade");
    }
    judgments[std::string(words[0])][std::string(words[2])] = grade;
  }
  return judgments;
}

}  // namespace disarm::evaluate
