// Help, manual pages and completions say the same of every command.

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace disarm {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using Names = std::set<std::string>;

std::string output(const std::string& program, const std::vector<std::string>& arguments) {
  const auto result = run_program(program_path(program.c_str()), arguments);
  EXPECT_EQ(result.status, 0) << result.errors;
  return result.output;
}

// The first group of each match.
Names all_matches(const std::string& text, const std::string& pattern) {
  Names names;
  const std::regex regex(pattern);
  for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match) {
    names.insert((*match)[1].str());
  }
  return names;
}

// What stands between two marks; the end of the text when the second is not there.
std::string between(const std::string& text, const std::string& begin, const std::string& end) {
  const size_t start = text.find(begin);
  if (start == std::string::npos) return {};
  const size_t stop = text.find(end, start + begin.size());
  return text.substr(start + begin.size(), stop == std::string::npos ? stop : stop - start - begin.size());
}

std::string function_of(const std::string& program) {
  std::string name = "_" + program;
  std::ranges::replace(name, '-', '_');
  return name;
}

class Manual : public testing::TestWithParam<std::string> {
 protected:
  std::string generated(const std::string& kind) const { return output(GetParam(), {"--generate", kind}); }

  Names commands() const {
    return all_matches(between(output(GetParam(), {"--help"}), "Subcommands:\n", "\n\n"),
                       "(?:^|\n)  ([a-z-]+)");
  }

  std::string help(const std::string& command) const { return output(GetParam(), {command, "--help"}); }

  // "--limit" and the like, as a person reads them in the help.
  Names options(const std::string& command) const {
    const std::string part = between(help(command), "Options:\n", "\n\n");
    Names names = all_matches(part, "(?:^|\n)  (?:-[a-z0-9],)?(--[a-z-]+)");
    names.erase("--help");
    return names;
  }
};

Names without_help(Names names) {
  names.erase("--help");
  return names;
}

TEST_P(Manual, HasCommandsWithHelpAndExamples) {
  ASSERT_FALSE(commands().empty());
  for (const std::string& command : commands()) {
    EXPECT_FALSE(options(command).empty()) << command;
    EXPECT_THAT(help(command), HasSubstr("EXAMPLES\n  ")) << command;
    EXPECT_THAT(help(command), HasSubstr(GetParam() + " " + command)) << command;
  }
}

TEST_P(Manual, NamesAllCommandsAndOptions) {
  std::string page = generated("man");
  for (size_t i = 0; (i = page.find("\\-", i)) != std::string::npos;) page.erase(i, 1);
  EXPECT_EQ(all_matches(between(page, ".SH COMMANDS\n", "\n.SH "), "\\.SS \"([a-z-]+)\""), commands());
  for (const std::string& command : commands()) {
    const std::string part = between(page, ".SS \"" + command + "\"\n", "\n.SS ");
    EXPECT_EQ(without_help(all_matches(part.substr(0, part.find("\n.SH ")), "\\\\fB(--[a-z-]+)\\\\fR")),
              options(command))
        << command;
  }
}

TEST_P(Manual, AgreesWithTheCompletionsOfBash) {
  const std::string script = generated("bash");
  for (const std::string& command : commands()) {
    const std::string part = between(script, "      '" + command + "') ", " ;;\n");
    EXPECT_EQ(without_help(all_matches(part, "(--[a-z-]+)")), options(command)) << command;
  }
}

TEST_P(Manual, AgreesWithTheCompletionsOfZsh) {
  const std::string script = generated("zsh");
  EXPECT_EQ(all_matches(between(script, "commands=(\n", "  )\n"), "    '([a-z-]+):"), commands());
  for (const std::string& command : commands()) {
    const std::string part = between(script, function_of(GetParam()) + "_" + command + "() {", "\n}\n");
    EXPECT_EQ(without_help(all_matches(part, "'\\*(--[a-z-]+)\\[")), options(command)) << command;
  }
}

TEST_P(Manual, AgreesWithTheCompletionsOfFish) {
  const std::string script = generated("fish");
  std::map<std::string, Names> by_condition;
  std::istringstream lines(script);
  for (std::string line; std::getline(lines, line);) {
    for (const std::string& name : all_matches(line, " -l ([a-z-]+)")) {
      if (name != "help") by_condition[between(line, "-n '", "'")].insert("--" + name);
    }
  }
  for (const std::string& command : commands()) {
    const std::string own = "__fish_seen_subcommand_from " + command;
    const auto found = std::ranges::find_if(by_condition, [&](const auto& condition) {
      const bool excludes = condition.first.starts_with("not ");
      const bool names_it = (condition.first + " ").find(" " + command + " ") != std::string::npos;
      return excludes ? !names_it : condition.first == own;
    });
    ASSERT_NE(found, by_condition.end()) << command;
    EXPECT_EQ(found->second, options(command)) << command;
  }
}

// A program that checks a file; its complaints, or nullopt where it is not installed.
std::optional<std::string> complaints(const std::string& program, std::vector<std::string> arguments,
                                      const std::string& text) {
  const auto path = std::filesystem::path("/usr/bin") / program;
  if (!std::filesystem::exists(path)) return std::nullopt;
  const TemporaryFolder folder;
  const auto file = folder.path() / "checked";
  EXPECT_TRUE(write_file_atomically(file, text));
  arguments.push_back(file.string());
  const auto result = run_program(path, arguments);
  return result.status == 0 ? result.errors : "status " + std::to_string(result.status) + result.errors;
}

TEST_P(Manual, IsFreeOfSyntaxErrors) {
  std::vector<std::string> missing;
  const auto check = [&](const std::string& checker, const std::vector<std::string>& arguments,
                         const std::string& kind) {
    const auto found = complaints(checker, arguments, generated(kind));
    if (!found) {
      missing.push_back(checker);
    } else {
      EXPECT_EQ(*found, "") << checker << " of " << kind;
    }
  };
  check("bash", {"-n"}, "bash");
  check("zsh", {"-n"}, "zsh");
  check("fish", {"-n"}, "fish");
  check("groff", {"-man", "-Tutf8", "-ww", "-z"}, "man");
  if (GetParam() == "disarm-searcher") check("groff", {"-man", "-Tutf8", "-ww", "-z"}, "query-man");
  if (!missing.empty()) GTEST_SKIP() << "not installed: " << testing::PrintToString(missing);
}

INSTANTIATE_TEST_SUITE_P(BothPrograms, Manual, testing::Values("disarm-indexer", "disarm-searcher"),
                         [](const auto& program) { return program.param.substr(7); });

}  // namespace
}  // namespace disarm
