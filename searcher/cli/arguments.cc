#include "searcher/cli/arguments.h"

#include <algorithm>

#include <CLI/App.hpp>

#include "common/base/ascii.h"

namespace disarm::cli {
namespace {

bool is_option(const std::string& argument) {
  return argument.size() > 1 && argument.front() == '-';
}

bool takes_next_argument(const std::string& argument, const CLI::App& find) {
  const CLI::Option* option = find.get_option_no_throw(argument);  // nullptr for --name=value
  return option != nullptr && option->get_items_expected_max() > 0;
}

// The places of the words: what is neither an option nor its value. Behind "--" there are only words.
std::vector<size_t> find_words(const std::vector<std::string>& arguments, const CLI::App& find) {
  std::vector<size_t> words;
  bool only_words = false;
  for (size_t i = 0; i < arguments.size(); ++i) {
    if (only_words || !is_option(arguments[i])) {
      words.push_back(i);
    } else if (arguments[i] == "--") {
      only_words = true;
    } else if (takes_next_argument(arguments[i], find)) {
      ++i;
    }
  }
  return words;
}

// Numbers are values: "--offset -1".
bool is_negative_number(const std::string& argument) {
  return argument.size() > 1 && is_digit(argument[1]);
}

}  // namespace

std::string unknown_option(const std::vector<std::string>& arguments, const CLI::App& command) {
  for (const std::string& argument : arguments) {
    if (argument == "--") break;
    if (!is_option(argument) || is_negative_number(argument)) continue;
    const std::string name = argument.substr(0, argument.find('='));
    if (command.get_option_no_throw(name) == nullptr) return argument;
  }
  return {};
}

std::vector<std::string> with_command(std::vector<std::string> arguments, const CLI::App& find,
                                      const std::vector<std::string>& commands) {
  const std::vector<size_t> words = find_words(arguments, find);
  if (words.empty()) return arguments;
  for (const size_t word : words) {
    if (arguments[word].starts_with('[')) arguments[word] = std::string(" ").append(arguments[word]);
  }
  const auto first = arguments.begin() + static_cast<std::ptrdiff_t>(words.front());
  const bool follows_dashes = std::find(arguments.begin(), first, "--") != first;
  std::string command = "find";
  if (!follows_dashes && std::ranges::find(commands, *first) != commands.end()) {
    command = *first;
    arguments.erase(first);
  }
  arguments.insert(arguments.begin(), command);
  return arguments;
}

}  // namespace disarm::cli
