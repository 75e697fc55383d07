#include "indexer/sidefile/marcxml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace disarm::sidefile {
namespace {

using testing::HasSubstr;

class MarcXmlTest : public testing::Test {
 protected:
  Result<std::vector<MarcRecord>> read(std::string_view text) {
    std::vector<MarcRecord> records;
    const auto done = read_marcxml(folder_.write("f.xml", text),
                                   [&](const MarcRecord& record) { records.push_back(record); });
    if (!done) return tl::unexpected(done.error());
    return records;
  }

  TemporaryFolder folder_;
};

TEST_F(MarcXmlTest, ReadsRecordsWithAnyPrefix) {
  const auto records = read(
      "<?xml version=\"1.0\"?>\n<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n"
      "<record><leader>00000nam a2200025#a</leader><controlfield tag=\"001\">17</controlfield>\n"
      "<datafield tag=\"245\" ind1=\"1\" ind2=\"0\"><subfield code=\"a\">Mines  &amp;\n more :</subfield>"
      "<subfield code=\"b\"/></datafield></record>\n"
      "<m:record xmlns:m=\"http://www.loc.gov/MARC21/slim\"><m:datafield tag=\"191\">"
      "<m:subfield code=\"a\"><![CDATA[A/95/1]]></m:subfield></m:datafield></m:record></collection>");
  ASSERT_TRUE(records) << records.error().message;
  ASSERT_EQ(records->size(), 2U);
  EXPECT_EQ((*records)[0].id, "17");
  EXPECT_EQ((*records)[0].line, 3);
  EXPECT_EQ((*records)[0].fields.at(0).value('a'), "Mines & more :");
  EXPECT_EQ((*records)[1].fields.at(0).value('a'), "A/95/1");
}

TEST_F(MarcXmlTest, SaysWhereItIsDamaged) {
  const auto records = read("<collection>\n<record>\n<datafield tag=\"245\"></record></collection>");
  ASSERT_FALSE(records);
  EXPECT_THAT(records.error().message, HasSubstr("line 3"));
  EXPECT_FALSE(read("<html/>"));
  EXPECT_FALSE(read(""));
  EXPECT_EQ(read_marcxml("/nowhere.xml", [](const MarcRecord&) {}).error().code, ErrorCode::kNoInput);
}

TEST_F(MarcXmlTest, ReadsNoOtherFilesAndNoBombs) {
  const auto secret = folder_.write("secret", "hidden").native();
  const auto records =
      read("<!DOCTYPE c [<!ENTITY s SYSTEM \"" + secret +
           "\">]><c><record><datafield tag=\"245\"><subfield code=\"a\">x&s;</subfield></datafield>"
           "</record></c>");
  if (records) {
    EXPECT_EQ(records->at(0).fields.at(0).value('a'), "x");
  }
}

}  // namespace
}  // namespace disarm::sidefile
