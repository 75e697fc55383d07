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

// A whole record, as the library exports one.
constexpr const char* kWholeMarc = R"~(<?xml version="1.0" encoding="UTF-8"?>
<collection xmlns="http://www.loc.gov/MARC21/slim"><record>
<leader>00000cam a2200000 a 4500</leader><controlfield tag="001">499001</controlfield>
<datafield tag="191" ind1=" " ind2=" "><subfield code="a">A/RES/79/380</subfield><subfield code="b">A/</subfield></datafield>
<datafield tag="245" ind1="1" ind2="0"><subfield code="a">Quixotic landslides :</subfield><subfield code="b">resolution /</subfield><subfield code="c">adopted by the General Assembly</subfield></datafield>
<datafield tag="269" ind1=" " ind2=" "><subfield code="a">19870613</subfield></datafield>
<datafield tag="991" ind1=" " ind2=" "><subfield code="a">A/79/251</subfield><subfield code="b">97zz</subfield><subfield code="c">Zephyrine floods and disarmament.</subfield></datafield>
<datafield tag="993" ind1="2" ind2=" "><subfield code="a">A/C.1/79/L.499</subfield></datafield>
<datafield tag="996" ind1=" " ind2=" "><subfield code="a">Adopted 122-55-1, 9977th plenary meeting</subfield></datafield>
<datafield tag="967" ind1=" " ind2=" "><subfield code="a">1</subfield><subfield code="d">Y</subfield><subfield code="e">RURITANIA</subfield></datafield>
<datafield tag="967" ind1=" " ind2=" "><subfield code="a">2</subfield><subfield code="d">N</subfield><subfield code="e">GRUSTARK</subfield></datafield>
<datafield tag="967" ind1=" " ind2=" "><subfield code="a">3</subfield><subfield code="d">A</subfield><subfield code="e">SYLDAVIA</subfield></datafield>
<datafield tag="967" ind1=" " ind2=" "><subfield code="a">4</subfield><subfield code="e">BORDURIA</subfield></datafield>
</record></collection>)~";

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

TEST_F(SideFiles, OfTheLibraryAreSearchedShownAndMarkedFieldByField) {
  update({"--metadata", side_file("record.xml", kWholeMarc)});
  for (const char* query :
       {"title:quixotic", "date:1987-06-13", "date:1987", "agenda:\"97 (zz)\"", "zephyrine", "A/C.1/79/L.499",
        "\"A C.1 79 L.499\"", "9977th", "ruritania", "grustark", "syldavia", "borduria"}) {
    EXPECT_EQ(programs_.first_symbol(query), "A/RES/79/380") << query;
  }
  const Json document = parse_json(show("json")).value();
  const std::string text = show("text");
  const std::string page = show("html");
  const std::vector<std::pair<const char*, const char*>> values = {
      {"title", "Quixotic landslides : resolution / adopted by the General Assembly"},
      {"date", "1987-06-13"},
      {"agenda", "97 (zz)"},
      {"agenda-title", "Zephyrine floods and disarmament."},
      {"related", "A/C.1/79/L.499"},
      {"vote", "Adopted 122-55-1, 9977th plenary meeting"},
      {"yes", "122"},
      {"no", "55"},
      {"abstain", "1"},
      {"in-favour", "RURITANIA"},
      {"against", "GRUSTARK"},
      {"abstaining", "SYLDAVIA"},
      {"not-voting", "BORDURIA"}};
  Json declared = Json::array();
  for (const auto& [field, value] : values) {
    declared.push_back({{"field", field}, {"value", value}, {"source", "record.xml"}});
    if (std::string_view(field) == "title") continue;  // broken over lines
    EXPECT_THAT(text, HasSubstr(std::string(field) + ": " + value + " [record.xml]"));
    EXPECT_THAT(page, HasSubstr(value)) << field;
  }
  EXPECT_EQ(document.at("declared"), declared);
  EXPECT_EQ(document.at("adopted").is_null() ? "" : document.at("adopted").get<std::string>().substr(0, 4),
            "2024")
      << "its own date stays";
  EXPECT_THAT(page, HasSubstr("record.xml"));
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

TEST_F(SideFiles, StayWhenDocumentsAreRemovedAndComeBack) {
  update({"--metadata", side_file("votes.csv", kCsv)});
  ASSERT_EQ(programs_.indexer("remove", {"A/RES/79/380"}).status, 0);
  EXPECT_EQ(programs_.first_symbol("zephyrine"), "none");
  update({});
  EXPECT_EQ(programs_.first_symbol("zephyrine"), "A/RES/79/380");
}

}  // namespace
}  // namespace disarm
