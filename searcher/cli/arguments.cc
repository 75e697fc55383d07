#include "searcher/cli/arguments.h"

#include <algorithm>

#include <CLI/App.hpp>

namespace disarm::cli {
namespace {

bool is_option(const std::string& argument) {
  return argument.size() > 1 && argument.front() == '-';
}

bool takes_next_argument(const std::string& argument, const CLI::App& find) {
  const CLI::Option* option = find.get_option_no_throw(argument);  // nullptr for --name=value
  return option != nullptr && option->get_items_expected_max() > 0;
}

// The place of the first word, or of "--", behind which there are only words; the end when there is neither.
size_t first_word(const std::vector<std::string>& arguments, const CLI::App& find) {
  size_t i = 0;
  while (i < arguments.size() && arguments[i] != "--" && is_option(arguments[i])) {
    i += takes_next_argument(arguments[i], find) ? 2 : 1;
  }
  return std::min(i, arguments.size());
}

}  // namespace

std::vector<std::string> with_command(std::vector<std::string> arguments, const CLI::App& find,
                                      const std::vector<std::string>& commands) {
  const size_t word = first_word(arguments, find);
  if (word == arguments.size()) return arguments;
  std::string command = "find";
  if (std::ranges::find(commands, arguments[word]) != commands.end()) {
    command = arguments[word];
    arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(word));
  }
  arguments.insert(arguments.begin(), command);
  return arguments;
}

}  // namespace disarm::cli
