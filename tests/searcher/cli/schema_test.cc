// What the machine formats print is what the published schemas say.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "common/base/file.h"
#include "tests/searcher/support/sample_index.h"
#include "tests/support/json_schema.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"

namespace disarm {
namespace {

using testing::IsEmpty;

Json schema(const std::string& name) {
  const auto path = source_folder() / "searcher" / "render" / "schema" / (name + ".schema.json");
  return parse_json(read_file(path).value()).value();
}

std::string output(const std::vector<std::string>& arguments) {
  static const SampleIndex index;
  return run_program(program_path("disarm-searcher"), arguments, {{"DISARM_INDEX", index.path().string()}})
      .output;
}

std::vector<std::string> errors(const std::string& name, const std::vector<std::string>& arguments) {
  const auto json = parse_json(output(arguments));
  if (!json) return {json.error().message};
  return schema_errors(schema(name), *json);
}

TEST(Schema, DescribesResults) {
  for (const std::vector<std::string>& query : std::vector<std::vector<std::string>>{
           {"mines OR convention OR notes"},
           {"nosuchword"},
           {"--unit", "paragraph", "remnants"},
           {"--snippets", "3", "--facet", "session", "--facet", "verb", "remnants"},
           {"--group", "series", "convention"},
           {"--relax", "\"land mines\" session:47"},
           {"\"land minnes\" session:47"},
           {"--prf", "--explain-hit", "remnants"},
           {"--explain-hit", "victims land mines session:79"},
           {"--fields", "rank,paragraph_id,paragraph_name,paragraph_type,text", "remnants"}}) {
    std::vector<std::string> arguments = {"find", "--format", "json"};
    arguments.insert(arguments.end(), query.begin(), query.end());
    EXPECT_THAT(errors("result", arguments), IsEmpty());
  }
}

TEST(Schema, DescribesExplanations) {
  EXPECT_THAT(
      errors("explanation", {"find", "--explain", "--format", "json", "operative paragraphs on mines"}),
      IsEmpty());
}

TEST(Schema, DescribesHitsALine) {
  Json hit = schema("result");
  hit["$ref"] = "#/$defs/hit";
  for (const char* name : {"type", "required", "properties"}) hit.erase(name);
  const std::string lines = output({"find", "--format", "ndjson", "mines"});
  const auto json = parse_json(lines.substr(0, lines.find('\n')));
  ASSERT_TRUE(json) << lines;
  EXPECT_THAT(schema_errors(hit, *json), IsEmpty());
}

TEST(Schema, RequiresEveryMemberOfAHitUnlessFieldsAreChosen) {
  const auto json = parse_json(output({"find", "--format", "json", "mines"}));
  ASSERT_TRUE(json);
  EXPECT_EQ(json->at("hits").at(0).size(), 13U);
}

TEST(Schema, DescribesCounts) {
  EXPECT_THAT(errors("count", {"count", "--format", "json", "mines"}), IsEmpty());
  EXPECT_THAT(errors("count", {"facets", "--format", "json", "--facet", "year"}), IsEmpty());
}

TEST(Schema, DescribesDocuments) {
  EXPECT_THAT(errors("document", {"show", "--format", "json", "79/58"}), IsEmpty());
  EXPECT_THAT(errors("document", {"show", "--format", "json", "--context", "1", "79/58#op1"}), IsEmpty());
  EXPECT_THAT(errors("document", {"show", "--format", "json", "notes.txt"}), IsEmpty());
  EXPECT_THAT(errors("document", {"show", "--format", "json", "79/58", "79/40#op1", "79/85"}), IsEmpty());
}

TEST(SchemaCheck, SeesWhatIsWrong) {
  Json json = parse_json(output({"find", "--format", "json", "mines"})).value();
  json["total"] = "two";
  EXPECT_THAT(schema_errors(schema("result"), json), testing::ElementsAre("/total is no \"integer\""));
  json["total"] = 2;
  json["hits"][0]["rank"] = 0;
  json["hits"][0]["colour"] = "red";
  EXPECT_EQ(schema_errors(schema("result"), json).size(), 2U);
  json.erase("hits");
  EXPECT_THAT(schema_errors(schema("result"), json), testing::ElementsAre("the whole lacks hits"));
}

}  // namespace
}  // namespace disarm
