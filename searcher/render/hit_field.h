// What can be shown of a hit, in one table: members of JSON, columns of CSV, names of --fields.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/json.h"
#include "searcher/search/hit.h"

namespace disarm::render {

struct HitField {
  enum class Shape {
    kPlain,   // a text, a number or a list of texts: in every format
    kNested,  // an object or a list of them: a member of JSON
    kColumn,  // a part of a nested one: a column of CSV
  };

  std::string_view name;
  Shape shape;
  std::string_view description;
  Json (*value)(const search::Hit& hit);  // null for what the hit has not
  bool is_of_passage = false;             // of the paragraphs that the hit shows
};

std::span<const HitField> hit_fields();

using HitFields = std::vector<const HitField*>;

// Those that a format shows when none are chosen.
HitFields json_members();
HitFields csv_columns();

// The fields of "symbol,title,date". Errors: kUsage naming the nearest one.
Result<HitFields> read_hit_fields(std::string_view names);

// A value as one piece of text: lists joined by "; ", null as nothing.
std::string plain_text(const Json& value);

}  // namespace disarm::render
