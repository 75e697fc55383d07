#include "searcher/render/hit_field.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "searcher/query/nearest_name.h"
#include "searcher/render/paragraph_name.h"
#include "searcher/render/passage_json.h"
#include "searcher/render/score_explanation.h"

namespace disarm::render {
namespace {

using enum HitField::Shape;
using search::Hit;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json name_of(const search::Passage& passage) {
  return passage.id.empty() ? Json(nullptr) : Json(paragraph_name(passage));
}

Json type_of(const search::Passage& passage) {
  return passage.id.empty() ? Json(nullptr) : Json(undoc::to_string(passage.type));
}

Json folded_in(const Hit& hit) {
  Json folded = Json::array();
  for (const search::FoldedHit& other : hit.folded) {
    folded.push_back({{"symbol", text_or_null(other.symbol)},
                      {"date", text_or_null(other.date)},
                      {"session", text_or_null(other.session)},
                      {"paragraph", text_or_null(other.passage)}});
  }
  return folded;
}

Json passages_of(const Hit& hit) {
  Json passages = Json::array();
  if (!hit.passage.id.empty()) passages.push_back(passage_json(hit.passage));
  for (const search::Passage& passage : hit.next_passages) passages.push_back(passage_json(passage));
  return passages;
}

constexpr std::array kHitFields = {
    HitField{"rank", kPlain, "place among all hits, from 1", [](const Hit& hit) { return Json(hit.rank); }},
    HitField{"score", kPlain, "comparable within one result only",
             [](const Hit& hit) { return Json(hit.score); }},
    HitField{"symbol", kPlain, "the document's symbol",
             [](const Hit& hit) { return text_or_null(hit.symbol); }},
    HitField{"title", kPlain, "the document's title", [](const Hit& hit) { return text_or_null(hit.title); }},
    HitField{"date", kPlain, "day of adoption", [](const Hit& hit) { return text_or_null(hit.date); }},
    HitField{"session", kPlain, "session of the General Assembly",
             [](const Hit& hit) { return text_or_null(hit.session); }},
    HitField{"agenda_items", kPlain, "agenda items", [](const Hit& hit) { return Json(hit.agenda_items); }},
    HitField{"language", kPlain, "language of the text",
             [](const Hit& hit) { return text_or_null(hit.language); }},
    HitField{"source", kPlain, "file that the text was read from",
             [](const Hit& hit) { return text_or_null(hit.source); }},
    HitField{"paragraph", kNested, "the best paragraph, or the one that is the hit",
             [](const Hit& hit) { return passage_json(hit.passage); }, true},
    HitField{"passages", kNested, "the best paragraphs, see --snippets", passages_of, true},
    HitField{"folded", kNested, "hits that stand behind this one", folded_in},
    HitField{"explanation", kNested, "what the score is made of, see --explain-hit", score_json},
    HitField{"paragraph_id", kColumn, "address of the paragraph",
             [](const Hit& hit) { return text_or_null(hit.passage.id); }, true},
    HitField{"paragraph_name", kColumn, "the paragraph as people call it",
             [](const Hit& hit) { return name_of(hit.passage); }, true},
    HitField{"paragraph_type", kColumn, "its type", [](const Hit& hit) { return type_of(hit.passage); },
             true},
    HitField{"text", kColumn, "its text", [](const Hit& hit) { return text_or_null(hit.passage.text); },
             true},
};

HitFields all_but(HitField::Shape shape) {
  HitFields fields;
  for (const HitField& field : kHitFields) {
    if (field.shape != shape) fields.push_back(&field);
  }
  return fields;
}

Result<const HitField*> read_hit_field(std::string_view name) {
  const auto* found = std::ranges::find(kHitFields, name, &HitField::name);
  if (found != kHitFields.end()) return found;
  std::vector<std::string> names;
  for (const HitField& field : kHitFields) names.emplace_back(field.name);
  const auto nearest = query::nearest_name(name, names);
  return fail(ErrorCode::kUsage, fmt::format("a hit has no field '{}'", name),
              nearest ? fmt::format("did you mean '{}'?", *nearest)
                      : fmt::format("it has {}", fmt::join(names, ", ")));
}

}  // namespace

std::span<const HitField> hit_fields() {
  return kHitFields;
}

HitFields json_members() {
  return all_but(kColumn);
}

HitFields csv_columns() {
  return all_but(kNested);
}

Result<HitFields> read_hit_fields(std::string_view names) {
  HitFields fields;
  for (size_t begin = 0; begin <= names.size();) {
    const size_t end = std::min(names.find(',', begin), names.size());
    const auto field = read_hit_field(names.substr(begin, end - begin));
    if (!field) return tl::unexpected(field.error());
    fields.push_back(*field);
    begin = end + 1;
  }
  return fields;
}

std::string plain_text(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  const bool is_list_of_texts =
      value.is_array() && std::ranges::all_of(value, [](const Json& item) { return item.is_string(); });
  if (is_list_of_texts) return fmt::format("{}", fmt::join(value.get<std::vector<std::string>>(), "; "));
  return to_json_text(value);
}

}  // namespace disarm::render
