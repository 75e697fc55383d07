#include "indexer/parse/text_marks.h"

#include <gtest/gtest.h>

#include "indexer/extract/plain_text.h"
#include "indexer/parse/rich_text.h"

namespace disarm::parse {
namespace {

struct Result {
  std::string text;
  std::vector<std::string> marks;
};

// `typed` with marks of full size raised and taken out; the notes 1 to `notes` stand on its page.
Result read(std::string_view typed, int notes, const std::string& after = "") {
  LaidOutText text = lay_out(extract::extract_plain_text(typed).value());
  std::vector<Footnote> footnotes;
  for (int i = 1; i <= notes; ++i) {
    footnotes.push_back(
        {.mark = std::to_string(i), .printed = std::to_string(i) + after, .page = 1, .lines = {}});
  }
  raise_marks(text, footnotes);
  RichText joined = join_lines(text.lines);
  Result result;
  result.marks = take_marks(joined);
  result.text = plain(joined);
  return result;
}

using Marks = std::vector<std::string>;

TEST(RaiseMarks, FindsMarksAfterPunctuationAndWords) {
  const Result result = read("the Convention, 1 the Protocol 2\nand Lithuania,3 which", 3);
  EXPECT_EQ(result.marks, (Marks{"1", "2", "3"}));
  EXPECT_EQ(result.text, "the Convention, the Protocol and Lithuania, which");
}

TEST(RaiseMarks, LeavesNumbersThatCountSomething) {
  const Result result = read("in article 1 and paragraph 1 of the Treaty, 1 on 1 May", 1);
  EXPECT_EQ(result.text, "in article 1 and paragraph 1 of the Treaty, on 1 May");
}

TEST(RaiseMarks, LeavesLabelsAndSymbolsAlone) {
  EXPECT_EQ(read("1. Urges States to read resolution 72/1.", 1).text,
            "1. Urges States to read resolution 72/1.");
}

TEST(RaiseMarks, KnowsTheMarksOfOlderTexts) {
  const Result result = read("the Treaty, 1/ in force", 1, "/");
  EXPECT_EQ(result.marks, Marks{"1"});
  EXPECT_EQ(result.text, "the Treaty, in force");
}

TEST(RaiseMarks, GivesUpWhereNoMarkIs) {
  EXPECT_TRUE(read("no number here", 2).marks.empty());
}

}  // namespace
}  // namespace disarm::parse
