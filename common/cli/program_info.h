// A command line as data: what help, manual pages and completions are made of, so that they cannot disagree.
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace disarm::cli {

struct OptionInfo {
  std::vector<std::string> names;  // "-q", "--quiet"; of an argument its own name, "FILE"
  std::string value;               // what it takes: "N", "DIR"; empty for flags
  std::vector<std::string> choices;
  std::string description;
  bool required = false;
};

// A part of the text below the options of a help page: "EXAMPLES" and the lines under it.
struct Section {
  std::string heading;  // empty for the text before the first heading
  std::string text;     // lines as printed; indented ones are shown as they are
};

struct CommandInfo {
  std::string name;
  std::string description;
  std::vector<OptionInfo> options;
  std::vector<OptionInfo> arguments;
  std::vector<Section> sections;
};

struct ProgramInfo {
  CommandInfo self;  // its options stand before the command
  std::vector<CommandInfo> commands;
};

// What the help of `program` shows: hidden commands and options (of the group "") are left out.
ProgramInfo describe(const CLI::App& program);

// Headings are lines without small letters and without indent.
std::vector<Section> read_sections(const std::string& footer);

}  // namespace disarm::cli
