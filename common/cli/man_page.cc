#include "common/cli/man_page.h"

#include <algorithm>
#include <sstream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/base/ascii.h"

namespace disarm::cli {
namespace {

// Text that roff prints as it stands: minus signs that can be copied, no escapes, no requests.
std::string roff(std::string_view text) {
  std::string escaped;
  bool is_line_start = true;
  for (const char c : text) {
    if (is_line_start && (c == '.' || c == '\'')) escaped += "\\&";
    if (c == '\\') {
      escaped += "\\e";
    } else if (c == '-') {
      escaped += "\\-";
    } else if (c == '\'') {
      escaped += "\\(aq";
    } else if (c == '^') {
      escaped += "\\(ha";
    } else if (c == '~') {
      escaped += "\\(ti";
    } else if (c == '`') {
      escaped += "\\(ga";
    } else {
      escaped += c;
    }
    is_line_start = c == '\n';
  }
  return escaped;
}

// An argument of a macro.
std::string quoted(std::string_view text) {
  std::string escaped = roff(text);
  for (size_t i = 0; (i = escaped.find('"', i)) != std::string::npos; i += 4) escaped.replace(i, 1, "\\(dq");
  return '"' + escaped + '"';
}

// "RESULT FORMATS" is loud inside of a command.
std::string capitalised(std::string heading) {
  return heading.substr(0, 1) + ascii_lower(std::string_view(heading).substr(1));
}

// Indented lines stay lines, others are filled into paragraphs.
std::string body(const std::string& text) {
  std::string page;
  bool is_shown_as_is = false;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const bool is_indented = line.starts_with(' ');
    if (line.empty()) {
      page += is_shown_as_is ? "\n" : ".PP\n";
      continue;
    }
    if (is_indented != is_shown_as_is) page += is_indented ? ".PP\n.nf\n" : ".fi\n.PP\n";
    is_shown_as_is = is_indented;
    page += roff(line) + '\n';
  }
  return is_shown_as_is ? page + ".fi\n" : page;
}

std::string option_tag(const OptionInfo& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.names) {
    names.push_back(fmt::format("\\fB{}\\fR", roff(name)));
  }
  std::string tag = fmt::format("{}", fmt::join(names, ", "));
  const bool is_argument = !option.names.front().starts_with('-');
  if (!option.value.empty() && !is_argument) tag += fmt::format(" \\fI{}\\fR", roff(option.value));
  return tag;
}

std::string options_list(const std::vector<OptionInfo>& options) {
  std::string page;
  for (const OptionInfo& option : options) {
    page += fmt::format(".TP\n{}\n{}\n", option_tag(option), roff(option.description));
    if (!option.choices.empty()) {
      page += fmt::format(".br\nOne of {}.\n", roff(fmt::format("{}", fmt::join(option.choices, ", "))));
    }
  }
  return page;
}

std::string usage(const std::string& program, const CommandInfo& command) {
  std::string line = fmt::format(".B {} {}\n[\\fIOPTION\\fR]...", roff(program), roff(command.name));
  for (const OptionInfo& argument : command.arguments) {
    const std::string name = fmt::format("\\fI{}\\fR", roff(argument.names.front()));
    line += argument.required ? ' ' + name : fmt::format(" [{}]", name);
  }
  return line + "\n.br\n";
}

std::string command_part(const std::string& program, const CommandInfo& command) {
  std::string page = fmt::format(".SS {}\n{}.PP\n", quoted(command.name), usage(program, command));
  page += roff(command.description) + ".\n";
  page += options_list(command.arguments) + options_list(command.options);
  for (const Section& section : command.sections) {
    if (!section.heading.empty()) page += fmt::format(".PP\n.B {}\n", quoted(capitalised(section.heading)));
    page += ".PP\n" + body(section.text);
  }
  return page;
}

std::string title(const ManHeader& header) {
  std::string name = header.name;
  std::ranges::transform(name, name.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return fmt::format(".TH {} {} {} {} {}\n.SH NAME\n{} \\- {}\n", quoted(name), header.section, quoted(""),
                     quoted("Disarm Search " + header.version), quoted("Disarm Search"), roff(header.name),
                     roff(header.summary));
}

std::string see_also(const ManHeader& header) {
  if (header.see_also.empty()) return {};
  std::vector<std::string> pages;
  for (const std::string& page : header.see_also) {
    const size_t parenthesis = page.find('(');
    pages.push_back(fmt::format(".BR {} {}", roff(page.substr(0, parenthesis)), page.substr(parenthesis)));
  }
  return fmt::format(".SH \"SEE ALSO\"\n{}\n", fmt::join(pages, " ,\n"));
}

std::string page_sections(const std::vector<Section>& sections) {
  std::string page;
  for (const Section& section : sections) {
    page += section.heading.empty() ? ".PP\n" : fmt::format(".SH {}\n", quoted(section.heading));
    page += body(section.text);
  }
  return page;
}

}  // namespace

std::string man_page(const ProgramInfo& program, const ManHeader& header) {
  std::string page = title(header) + ".SH SYNOPSIS\n";
  for (const CommandInfo& command : program.commands) page += usage(header.name, command);
  page += fmt::format(".SH DESCRIPTION\n{}\n", roff(program.self.description));
  page += ".SH OPTIONS\n" + options_list(program.self.options) + ".SH COMMANDS\n";
  for (const CommandInfo& command : program.commands) page += command_part(header.name, command);
  return page + page_sections(program.self.sections) + see_also(header);
}

std::string sections_page(const std::vector<Section>& sections, const ManHeader& header) {
  return title(header) + page_sections(sections) + see_also(header);
}

}  // namespace disarm::cli
