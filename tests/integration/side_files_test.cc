// What side files say of documents, from the file to answers: joined by symbol, searchable, shown, and marked
// as the side file's.

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/integration/programs.h"

namespace disarm {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kCsv =
    "symbol,title,agenda,related,yes,no,abstain\n"
    "A/RES/79/380,Zephyrine floods,98 (zz),A/C.1/79/L.499,122,55,1\n"
    "A/RES/1/999,A document that is not there,,,,,\n";

constexpr const char* kMarc =
    "<collection xmlns='http://www.loc.gov/MARC21/slim'><record>"
    "<datafield tag='191' ind1=' ' ind2=' '><subfield code='a'>A/RES/79/380</subfield></datafield>"
    "<datafield tag='245' ind1='1' ind2='0'><subfield code='a'>Quixotic landslides :</subfield>"
    "<subfield code='b'>resolution /</subfield></datafield>"
    "<datafield tag='993' ind1='2' ind2=' '><subfield code='a'>A/79/L.971</subfield></datafield>"
    "</record></collection>";

class SideFiles : public testing::Test {
 protected:
  std::string update(const std::vector<std::string>& options) const {
    std::vector<std::string> arguments = options;
    arguments.push_back(source_folder() / "corpora" / "sample" / "79");
    const auto result = programs_.indexer("update", arguments);
    EXPECT_EQ(result.status, 0) << result.errors;
    return result.output;
  }

  std::string show(const std::string& format) const {
    return run_program(program_path("disarm-searcher"),
                       {"show", "--index", programs_.index(), "--format", format, "A/RES/79/380"})
        .output;
  }

  std::string side_file(const std::string& name, const std::string& text) const {
    return folder_.write(name, text).native();
  }

  TemporaryFolder folder_;
  Programs programs_;
};

TEST_F(SideFiles, AreSearchedShownAndMarked) {
  update({"--metadata", side_file("votes.csv", kCsv)});
  EXPECT_EQ(programs_.first_symbol("zephyrine"), "A/RES/79/380");
  EXPECT_EQ(programs_.first_symbol("agenda:\"98 (zz)\""), "A/RES/79/380");
  const std::string text = show("text");
  EXPECT_THAT(text, HasSubstr("title: Zephyrine floods [votes.csv]"));
  EXPECT_THAT(text, HasSubstr("yes: 122 [votes.csv]"));
  EXPECT_THAT(text, HasSubstr("Explosive ordnance displaced by floods and landslides"))
      << "its own title stays";
  const Json document = parse_json(show("json")).value();
  EXPECT_THAT(document.at("declared"),
              Contains(Json({{"field", "related"}, {"value", "A/C.1/79/L.499"}, {"source", "votes.csv"}})));
  EXPECT_EQ(programs_.indexer("check").status, 0);
}

TEST_F(SideFiles, StayUntilOthersAreGivenOrTheyAreForgotten) {
  update({});
  update({"--metadata", side_file("votes.csv", kCsv)});
  EXPECT_THAT(update({}), HasSubstr("nothing changed"));
  EXPECT_EQ(programs_.first_symbol("zephyrine"), "A/RES/79/380");
  update({"--metadata", side_file("record.xml", kMarc)});
  EXPECT_EQ(programs_.first_symbol("zephyrine"), "none");
  EXPECT_EQ(programs_.first_symbol("quixotic"), "A/RES/79/380");
  EXPECT_THAT(show("text"), HasSubstr("related: A/79/L.971 [record.xml]"));
  update({"--no-metadata"});
  EXPECT_EQ(programs_.first_symbol("quixotic"), "none");
  EXPECT_THAT(show("text"), Not(HasSubstr("[record.xml]")));
  EXPECT_EQ(programs_.indexer("check").status, 0);
}

}  // namespace
}  // namespace disarm
