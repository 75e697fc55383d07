#include "searcher/render/passage_json.h"

#include "common/text/unicode.h"
#include "searcher/render/paragraph_name.h"

namespace disarm::render {
namespace {

Json highlights_of(const search::Passage& passage) {
  const std::string_view text = passage.text;
  Json highlights = Json::array();
  for (const search::ByteRange& range : passage.highlights) {
    const size_t begin = text::count_code_points(text.substr(0, range.begin));
    const size_t length = text::count_code_points(text.substr(range.begin, range.end - range.begin));
    highlights.push_back({begin, begin + length});
  }
  return highlights;
}

}  // namespace

Json passage_json(const search::Passage& passage) {
  if (passage.id.empty()) return nullptr;
  return {{"id", passage.id},
          {"name", paragraph_name(passage)},
          {"type", undoc::to_string(passage.type)},
          {"label", passage.label.empty() ? Json(nullptr) : Json(passage.label)},
          {"text", passage.text},
          {"highlights", highlights_of(passage)}};
}

}  // namespace disarm::render
