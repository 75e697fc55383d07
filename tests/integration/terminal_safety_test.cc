// Names, texts and side files may hold what terminals obey: nothing that the programs print does.

#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/text/unicode.h"
#include "common/text/visible.h"
#include "tests/integration/programs.h"
#include "tests/support/archive_builder.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRed = "\x1b[31m";
constexpr const char* kHostile = "\x1b]0;title\x07\u009B31m";

// The first control character of what was printed, with what stands around it; empty when there is none.
std::string control_in(const std::string& printed) {
  for (size_t i = 0; i < printed.size();) {
    const size_t at = i;
    const char32_t c = text::next_code_point(printed, i);
    if (!text::is_control(c) || c == '\n' || c == '\t') continue;
    return "byte " + std::to_string(at) + ": " + text::visible(printed.substr(at > 40 ? at - 40 : 0, 80));
  }
  return text::is_valid_utf8(printed) ? "" : "no UTF-8";
}

class TerminalSafety : public testing::Test {
 protected:
  TerminalSafety() {
    // Long enough that it is text in spite of its control characters.
    std::string filler;
    for (int i = 0; i < 40; ++i) filler += " and so on in words that say nothing at all";
    std::string resolution =
        "United Nations  A/RES/95/7\n\nGeneral Assembly\n\nNinety-fifth session\nAgenda item 99\n\n";
    resolution += "Resolution adopted by the General Assembly on 2 December 2040\n\n95/7. Title ";
    resolution += kRed;
    resolution += " of it\n\nThe General Assembly,\n\nMindful of" + filler + ",\n\n1. Urges ";
    resolution += kHostile;
    resolution += " all States to act" + filler + ";\n\n2. Requests a report.\n";
    folder_.write("documents/a.txt", resolution);
    folder_.write(name("documents/", ".txt"), "Calls upon all States to act.\n");
    folder_.write(name("documents/\xE9\n", ".pdf"), "nothing");
    folder_.write(
        name("documents/z", ".zip"),
        make_archive({"zip"}, {{name("m", ".txt"), "Requests a report.\n"}, {name("n", ".bin"), "no"}}));
    side_file_ =
        folder_.write(name("side", ".csv"), std::string("symbol,title,agenda,vote\nA/RES/95/7,Side ") + kRed +
                                                "title,9" + kHostile + ",\"" + kHostile + "\"\n");
  }

  static std::string name(const std::string& before, const std::string& after) {
    return before + kRed + after;
  }

  void expect_safe(const char* program, const std::vector<std::string>& arguments) const {
    const auto result = run_program(program_path(program), arguments);
    std::string command = program;
    for (const std::string& argument : arguments) command += ' ' + text::visible(argument);
    EXPECT_LT(result.status, 128) << command;
    EXPECT_FALSE(result.output.empty() && result.errors.empty()) << command;
    EXPECT_EQ(control_in(result.output), "") << command;
    EXPECT_EQ(control_in(result.errors), "") << command << " (errors)";
  }

  void expect_safe_indexer(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin() + 1, {"--index", programs_.index()});
    expect_safe("disarm-indexer", arguments);
  }

  void expect_safe_searcher(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin() + 1, {"--index", programs_.index()});
    expect_safe("disarm-searcher", arguments);
  }

  void update() const {
    expect_safe_indexer({"update", "--metadata", side_file_, folder_.path() / "documents"});
    ASSERT_EQ(programs_.status().at("resolutions"), 3);
  }

  TemporaryFolder folder_;
  Programs programs_;
  fs::path side_file_;
};

TEST_F(TerminalSafety, OfTheIndexer) {
  update();
  const std::string absent = folder_.path() / name("absent", "");
  for (const char* command : {"failures", "status", "coverage", "runs", "check"}) {
    expect_safe_indexer({command});
    expect_safe_indexer({command, "--format", "json"});
  }
  expect_safe_indexer({"update", absent});
  expect_safe_indexer({"remove", absent});
  expect_safe("disarm-indexer", {"status", "--index", absent});
  expect_safe("disarm-indexer", {name("", "")});
  for (const fs::path& file :
       {folder_.path() / "documents/a.txt", folder_.path() / name("documents/\xE9\n", ".pdf")}) {
    expect_safe("disarm-indexer", {"parse", file.native()});
    expect_safe("disarm-indexer", {"parse", "--explain", file.native()});
  }
}

TEST_F(TerminalSafety, OfTheSearcher) {
  update();
  for (const char* format : {"text", "json", "ndjson", "csv", "html", "trec", "cite", "bibtex", "csl"}) {
    for (const char* query : {"urges", "calls", "requests", "agenda:99"}) {
      expect_safe_searcher({"find", "--format", format, query});
    }
  }
  expect_safe_searcher({"find", "--unit", "paragraph", "--fields", "title,text,source", "urges"});
  for (const char* format : {"text", "json", "csv", "html", "cite", "bibtex", "csl"}) {
    expect_safe_searcher({"show", "--format", format, "95/7"});
  }
  for (const char* facet : {"agenda", "session"}) expect_safe_searcher({"facets", "--facet", facet});
  const std::string absent = name("absent", "");
  for (const char* command : {"find", "count", "show"}) expect_safe_searcher({command, absent});
  expect_safe_searcher({"find", absent + ":x"});
  expect_safe_searcher({"show", "--source", "/" + absent});
  expect_safe("disarm-searcher", {"find", "--index", absent, "urges"});
}

}  // namespace
}  // namespace disarm
