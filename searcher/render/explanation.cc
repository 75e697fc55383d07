#include "searcher/render/explanation.h"

#include "common/base/json.h"
#include "searcher/render/result_json.h"

namespace disarm::render {
namespace {

void add_section(const std::string& name, const std::vector<std::string>& lines, std::string& text) {
  if (lines.empty()) return;
  text += name + '\n';
  for (const std::string& line : lines) text += "  " + line + '\n';
}

}  // namespace

std::string explanation_text(const search::Explanation& explanation) {
  std::string text;
  add_section("query", {explanation.query}, text);
  for (const search::Stage& stage : explanation.stages) add_section(stage.name, stage.lines, text);
  add_section("notes", explanation.notes, text);
  return text;
}

std::string explanation_json(const search::Explanation& explanation) {
  Json stages = Json::array();
  for (const search::Stage& stage : explanation.stages) {
    stages.push_back({{"name", stage.name}, {"lines", stage.lines}});
  }
  const Json json = {{"schema", kJsonSchema},
                     {"query", explanation.query},
                     {"stages", std::move(stages)},
                     {"notes", explanation.notes}};
  constexpr int kIndent = 2;
  return to_json_text(json, kIndent) + '\n';
}

}  // namespace disarm::render
