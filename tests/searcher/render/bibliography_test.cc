#include "searcher/render/bibliography.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace disarm::render {
namespace {

using testing::HasSubstr;

Reference a_reference() {
  return {.symbol = "A/RES/79/58",
          .organ = "General Assembly",
          .kind = "resolution",
          .number = "79/58",
          .title = "Mines & {victims}_100 %",
          .date = "2024-12-02",
          .session = "79",
          .language = "en",
          .source = "a.pdf",
          .paragraph = "para. 5"};
}

TEST(Bibtex, IsAnEntry) {
  EXPECT_EQ(bibtex_entry(a_reference()),
            "@misc{A_RES_79_58_para._5,\n"
            "  author = {{United Nations, General Assembly}},\n"
            "  title = {{Mines \\& \\{victims\\}\\_100 \\%}},\n"
            "  year = {2024},\n"
            "  month = dec,\n"
            "  day = {2},\n"
            "  number = {A/RES/79/58},\n"
            "  howpublished = {General Assembly resolution 79/58},\n"
            "  note = {para. 5},\n"
            "  url = {https://undocs.org/en/A/RES/79/58},\n"
            "  langid = {en},\n"
            "}\n");
}

TEST(Bibtex, LeavesOutWhatIsNotKnown) {
  Reference reference;
  reference.source = "notes/a b.txt";
  EXPECT_EQ(bibtex_entry(reference),
            "@misc{notes_a_b.txt,\n"
            "  author = {{United Nations}},\n"
            "  title = {{notes/a b.txt.}},\n"
            "}\n");
}

TEST(Csl, IsAnItem) {
  const Json item = csl_item(a_reference());
  EXPECT_EQ(item["type"], "report");
  EXPECT_EQ(item["title"], "Mines & {victims}_100 %");
  EXPECT_EQ(item["number"], "A/RES/79/58");
  EXPECT_EQ(item["issued"].dump(), R"({"date-parts":[[2024,12,2]]})");
  EXPECT_EQ(item["author"].dump(), R"([{"literal":"United Nations, General Assembly"}])");
  EXPECT_FALSE(csl_item({}).contains("issued"));
}

}  // namespace
}  // namespace disarm::render
