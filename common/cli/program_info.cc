#include "common/cli/program_info.h"

#include <algorithm>
#include <sstream>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace disarm::cli {
namespace {

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> pieces;
  std::istringstream stream(text);
  for (std::string piece; std::getline(stream, piece, separator);) pieces.push_back(piece);
  return pieces;
}

// CLI11 describes a choice as "FORMAT:{text,json}".
void add_value(OptionInfo& info, const std::string& type) {
  const size_t colon = type.find(':');
  info.value = type.substr(0, colon);
  if (colon == std::string::npos || type.compare(colon, 2, ":{") != 0) return;
  info.choices = split(type.substr(colon + 2, type.find('}', colon) - colon - 2), ',');
}

OptionInfo describe(const CLI::Option& option) {
  OptionInfo info;
  if (option.nonpositional()) {
    for (const std::string& name : option.get_snames()) info.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) info.names.push_back("--" + name);
  } else {
    info.names.push_back(option.get_name(/*positional=*/true));
  }
  info.description = option.get_description();
  info.required = option.get_required();
  if (option.get_items_expected_max() > 0) add_value(info, option.get_type_name());
  return info;
}

CommandInfo describe_command(const CLI::App& app) {
  CommandInfo info{app.get_name(), app.get_description(), {}, {}, read_sections(app.get_footer())};
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group().empty()) continue;
    (option->nonpositional() ? info.options : info.arguments).push_back(describe(*option));
  }
  return info;
}

bool is_heading(const std::string& line) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  return line.size() > 1 && line.front() >= 'A' && line.front() <= 'Z' &&
         std::ranges::none_of(line, is_small);
}

void trim_line_feeds(std::string& text) {
  while (text.starts_with('\n')) text.erase(0, 1);
  while (text.ends_with('\n')) text.pop_back();
}

}  // namespace

std::vector<Section> read_sections(const std::string& footer) {
  std::vector<Section> sections(1);
  for (const std::string& line : split(footer, '\n')) {
    if (is_heading(line)) {
      sections.push_back({line, {}});
    } else {
      sections.back().text += line + '\n';
    }
  }
  for (Section& section : sections) trim_line_feeds(section.text);
  if (sections.front().text.empty()) sections.erase(sections.begin());
  return sections;
}

ProgramInfo describe(const CLI::App& program) {
  ProgramInfo info{describe_command(program), {}};
  const auto is_shown = [](const CLI::App* app) { return !app->get_group().empty(); };
  for (const CLI::App* command : program.get_subcommands(is_shown)) {
    info.commands.push_back(describe_command(*command));
  }
  return info;
}

}  // namespace disarm::cli
