#include "common/index/record.h"

#include <fmt/format.h>

#include "common/base/json.h"
#include "common/text/fold.h"
#include "common/undoc/document_json.h"

namespace disarm::index {
namespace {

tl::unexpected<Error> broken(std::string_view what) {
  return fail(ErrorCode::kBrokenIndex, fmt::format("a stored record is damaged: {}", what),
              "build the index again from the documents");
}

// Reads members of one JSON object and remembers the first that is missing or has another type, so that the
// caller asks once, at the end.
class MemberReader {
 public:
  explicit MemberReader(const Json& object) : object_(object) {
    if (!object.is_object()) missing_ = "an object";
  }

  const Json* member(const char* name, bool (Json::*is_type)() const noexcept) {
    if (!missing_.empty()) return nullptr;
    const auto found = object_.find(name);
    if (found != object_.end() && ((*found).*is_type)()) return &*found;
    missing_ = name;
    return nullptr;
  }

  std::string string(const char* name) {
    const Json* value = member(name, &Json::is_string);
    return value == nullptr ? std::string() : value->get<std::string>();
  }

  size_t count(const char* name) {
    const Json* value = member(name, &Json::is_number_unsigned);
    return value == nullptr ? 0 : value->get<size_t>();
  }

  Result<void> result() const {
    if (missing_.empty()) return {};
    return broken("no " + missing_);
  }

 private:
  const Json& object_;
  std::string missing_;
};

Result<Json> parse_record(std::string_view data) {
  auto json = parse_json(data);
  if (!json) return broken(json.error().message);
  return json;
}

Json to_json(const SourceRecord& source) {
  return {{"locator", source.locator}, {"format", source.format}, {"characters", source.characters}};
}

Result<SourceRecord> source_from_json(const Json& json) {
  MemberReader reader(json);
  SourceRecord source{reader.string("locator"), reader.string("format"), reader.count("characters")};
  return reader.result().map([&] { return std::move(source); });
}

Result<std::vector<SourceRecord>> sources_from_json(const Json& list) {
  std::vector<SourceRecord> sources;
  for (const Json& item : list) {
    auto source = source_from_json(item);
    if (!source) return tl::unexpected(source.error());
    sources.push_back(std::move(*source));
  }
  return sources;
}

Result<std::vector<std::string>> strings_from_json(const Json& list) {
  std::vector<std::string> strings;
  for (const Json& item : list) {
    if (!item.is_string()) return broken("a list holds something else than text");
    strings.push_back(item.get<std::string>());
  }
  return strings;
}

}  // namespace

std::string sources_value(const std::vector<SourceRecord>& sources) {
  std::string value;
  for (const SourceRecord& source : sources) value += text::fold(source.locator) + '\n';
  return value;
}

std::string encode(const ResolutionRecord& record) {
  Json sources = Json::array();
  for (const SourceRecord& source : record.sources) {
    sources.push_back(to_json(source));
  }
  Json json;
  json["key"] = record.key;
  json["document"] = undoc::to_json(record.document);
  json["sources"] = std::move(sources);
  json["declared"] = to_json(record.declared);
  return to_json_text(json);
}

std::string encode(const ParagraphRecord& record) {
  Json json;
  json["key"] = record.key;
  json["id"] = record.id;
  json["paragraph"] = undoc::to_json(record.paragraph);
  json["symbol"] = record.symbol;
  json["title"] = record.title;
  json["date"] = record.date;
  json["agenda_items"] = record.agenda_items;
  json["source"] = record.source;
  return to_json_text(json);
}

Result<ResolutionRecord> decode_resolution(std::string_view data) {
  const auto json = parse_record(data);
  if (!json) return tl::unexpected(json.error());
  MemberReader reader(*json);
  ResolutionRecord record;
  record.key = reader.string("key");
  const Json* document = reader.member("document", &Json::is_object);
  const Json* sources = reader.member("sources", &Json::is_array);
  const Json* declared = reader.member("declared", &Json::is_array);
  if (auto complete = reader.result(); !complete) return tl::unexpected(complete.error());

  auto decoded_document = undoc::document_from_json(*document);
  if (!decoded_document) return tl::unexpected(decoded_document.error());
  record.document = std::move(*decoded_document);
  auto decoded_sources = sources_from_json(*sources);
  if (!decoded_sources) return tl::unexpected(decoded_sources.error());
  record.sources = std::move(*decoded_sources);
  auto decoded_values = declared_values_from_json(*declared);
  if (!decoded_values) return tl::unexpected(decoded_values.error());
  record.declared = std::move(*decoded_values);
  return record;
}

Result<ParagraphRecord> decode_paragraph(std::string_view data) {
  const auto json = parse_record(data);
  if (!json) return tl::unexpected(json.error());
  MemberReader reader(*json);
  ParagraphRecord record;
  record.key = reader.string("key");
  record.id = reader.string("id");
  const Json* paragraph = reader.member("paragraph", &Json::is_object);
  record.symbol = reader.string("symbol");
  record.title = reader.string("title");
  record.date = reader.string("date");
  const Json* agenda_items = reader.member("agenda_items", &Json::is_array);
  record.source = reader.string("source");
  if (auto complete = reader.result(); !complete) return tl::unexpected(complete.error());

  auto decoded_paragraph = undoc::paragraph_from_json(*paragraph);
  if (!decoded_paragraph) return tl::unexpected(decoded_paragraph.error());
  record.paragraph = std::move(*decoded_paragraph);
  auto decoded_items = strings_from_json(*agenda_items);
  if (!decoded_items) return tl::unexpected(decoded_items.error());
  record.agenda_items = std::move(*decoded_items);
  return record;
}

}  // namespace disarm::index
