#include "common/index/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/json.h"
#include "common/undoc/document_json.h"

namespace disarm::index {
namespace {

using testing::ElementsAre;

undoc::Paragraph sample_paragraph() {
  return {undoc::ParagraphType::kOperative, "5", "Urges", "Urges all States to act — now;", {"1"}};
}

ResolutionRecord sample_resolution() {
  ResolutionRecord record;
  record.key = "A/RES/79/58|en";
  record.document.symbol = "A/RES/79/58";
  record.document.kind = "resolution";
  record.document.session = undoc::Session{undoc::SessionKind::kRegular, 79};
  record.document.title = "Implementation of the Convention on Cluster Munitions";
  record.document.adopted = Date{2024, 12, 2};
  record.document.paragraphs = {sample_paragraph()};
  record.sources = {{"/un/A_RES_79_58.pdf", "pdf", 7000, "99aa"},
                    {"/un/A_RES_79_58.md", "markdown", 6900, "06d3"}};
  return record;
}

TEST(ResolutionRecord, SurvivesStorage) {
  const ResolutionRecord record = sample_resolution();
  const auto decoded = decode_resolution(encode(record));
  ASSERT_TRUE(decoded) << decoded.error().message;
  EXPECT_EQ(decoded->key, record.key);
  EXPECT_EQ(undoc::to_json(decoded->document), undoc::to_json(record.document));
  ASSERT_EQ(decoded->sources.size(), 2U);
  EXPECT_EQ(decoded->sources[1].locator, "/un/A_RES_79_58.md");
  EXPECT_EQ(decoded->sources[1].format, "markdown");
  EXPECT_EQ(decoded->sources[1].characters, 6900U);
  EXPECT_EQ(decoded->sources[1].hash, "06d3");
}

TEST(ParagraphRecord, SurvivesStorage) {
  const ParagraphRecord record{"op5(a)", 12};
  const auto decoded = decode_paragraph(encode(record));
  ASSERT_TRUE(decoded) << decoded.error().message;
  EXPECT_EQ(*decoded, record);
}

TEST(Record, IsRefusedWhenItIsNoRecord) {
  for (const char* data : {"", "R", "P", "rubbish", "{}"}) {
    EXPECT_EQ(decode_resolution(data).error().code, ErrorCode::kBrokenIndex) << data;
    EXPECT_EQ(decode_paragraph(data).error().code, ErrorCode::kBrokenIndex) << data;
  }
}

TEST(Record, IsRefusedWhenItIsOfTheOtherKind) {
  EXPECT_FALSE(decode_resolution(encode(ParagraphRecord{"op5", 4})));
  EXPECT_FALSE(decode_paragraph(encode(sample_resolution())));
}

TEST(Record, IsRefusedWhenItIsCutOrGoesOn) {
  const std::string whole = encode(sample_resolution());
  for (size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(decode_resolution(whole.substr(0, size))) << size;
  }
  EXPECT_FALSE(decode_resolution(whole + 'x'));
}

}  // namespace
}  // namespace disarm::index
