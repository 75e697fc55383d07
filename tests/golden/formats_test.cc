// The same document in every format is the same to a reader: corpora/sample-formats holds each document as
// PDF, DOCX, ODT, HTML, RTF, Markdown and text, and what is understood of all of them must agree with the
// PDF, which is the form that the parser knows best.

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <gmock/gmock.h>

#include "common/base/date.h"
#include "common/base/file.h"
#include "indexer/extract/extract.h"
#include "indexer/parse/parse.h"
#include "tests/support/paths.h"

namespace disarm {
namespace {

namespace fs = std::filesystem;

fs::path folder() {
  return source_folder() / "corpora" / "sample-formats";
}

undoc::Document parse_file(const fs::path& file) {
  const auto extracted = extract::extract(read_file(file).value(), file.filename());
  EXPECT_TRUE(extracted) << file << ": " << extracted.error().message;
  if (!extracted) return {};
  // The name tells the symbol, which the text must tell as well.
  return parse::parse(extracted->texts.front(), "document");
}

// One line for each fact, so that a difference shows itself.
std::vector<std::string> facts(const undoc::Document& document) {
  std::vector<std::string> lines = {"symbol " + document.symbol, "title " + document.title,
                                    "adopted " + (document.adopted ? to_iso(*document.adopted) : "?"),
                                    "report " + document.report};
  for (const std::string& item : document.agenda_items) lines.push_back("agenda " + item);
  for (const undoc::Paragraph& paragraph : document.paragraphs) {
    std::string line(to_string(paragraph.type));
    line += " [" + paragraph.label + "] {" + paragraph.opener + "} " + paragraph.text;
    for (const std::string& mark : paragraph.footnotes) line += " ^" + mark;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::string> names() {
  std::set<std::string> found;
  for (const auto& entry : fs::directory_iterator(folder())) found.insert(entry.path().stem());
  return {found.begin(), found.end()};
}

class SameDocument : public testing::TestWithParam<std::tuple<std::string, std::string>> {};

TEST_P(SameDocument, ReadsLikeThePdf) {
  const auto& [name, extension] = GetParam();
  const auto expected = facts(parse_file(folder() / (name + ".pdf")));
  EXPECT_GT(expected.size(), 15U);
  EXPECT_THAT(facts(parse_file(folder() / (name + extension))), testing::ElementsAreArray(expected));
}

std::string test_name(const testing::TestParamInfo<std::tuple<std::string, std::string>>& sample) {
  return std::get<0>(sample.param) + "_" + std::get<1>(sample.param).substr(1);
}

INSTANTIATE_TEST_SUITE_P(Formats, SameDocument,
                         testing::Combine(testing::ValuesIn(names()),
                                          testing::Values(".docx", ".odt", ".html", ".rtf", ".md", ".txt")),
                         test_name);

}  // namespace
}  // namespace disarm
