#include "common/undoc/document_json.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "common/undoc/opener.h"

namespace disarm::undoc {
namespace {

using Strings = std::vector<std::string>;

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

bool is_number(std::string_view mark) {
  constexpr size_t kMaxDigits = 6;  // longer ones are no marks, and would not fit into a number
  const bool has_digits_only =
      !mark.empty() && mark.size() <= kMaxDigits && mark.find_first_not_of("0123456789") == std::string::npos;
  return has_digits_only && (mark == "0" || mark.front() != '0');
}

Json number_or_text(const std::string& mark) {
  if (!is_number(mark)) return mark;
  int number = 0;
  std::from_chars(mark.data(), mark.data() + mark.size(), number);
  return number;
}

Json session_json(const std::optional<Session>& session) {
  return session ? number_or_text(to_string(*session)) : Json(nullptr);
}

tl::unexpected<Error> wrong_member(std::string_view name) {
  return fail(ErrorCode::kBrokenIndex, fmt::format("the member \"{}\" is missing or has another type", name));
}

// Takes members out of a JSON object and remembers the first that is wrong.
class MemberReader {
 public:
  explicit MemberReader(const Json& json) : json_(json) {}

  const std::string& wrong() const { return wrong_; }

  void read(const char* name, std::string& value) {
    const Json* member = find(name);
    if (!member) return;
    if (member->is_string()) {
      value = member->get<std::string>();
    } else if (!member->is_null()) {
      wrong_ = name;
    }
  }

  void read(const char* name, Strings& values) {
    read_list(name, [&](const Json& item) {
      if (item.is_string()) values.push_back(item.get<std::string>());
      return item.is_string();
    });
  }

  void read_marks(const char* name, Strings& marks) {
    read_list(name, [&](const Json& item) {
      if (item.is_number_integer()) marks.push_back(std::to_string(item.get<int>()));
      if (item.is_string()) marks.push_back(item.get<std::string>());
      return item.is_number_integer() || item.is_string();
    });
  }

  // Text that `parse` must understand; null leaves `value` empty.
  template <typename Value, typename Parse>
  void read_parsed(const char* name, std::optional<Value>& value, Parse parse) {
    const Json* member = find(name);
    if (!member || member->is_null()) return;
    std::string text;
    if (member->is_number_integer()) text = std::to_string(member->get<int>());
    if (member->is_string()) text = member->get<std::string>();
    value = parse(text);
    if (!value) wrong_ = name;
  }

  template <typename ReadItem>
  void read_list(const char* name, ReadItem read_item) {
    const Json* member = find(name);
    if (!member) return;
    if (!member->is_array() || !std::ranges::all_of(*member, read_item)) wrong_ = name;
  }

 private:
  // nullptr when it is missing, or when another member was wrong already.
  const Json* find(const char* name) {
    if (!wrong_.empty()) return nullptr;
    const auto found = json_.is_object() ? json_.find(name) : json_.end();
    if (found != json_.end()) return &*found;
    wrong_ = name;
    return nullptr;
  }

  const Json& json_;
  std::string wrong_;
};

}  // namespace

Json to_json(const Paragraph& paragraph) {
  Json json;
  json["type"] = to_string(paragraph.type);
  json["label"] = or_null(paragraph.label);
  json["opener"] = or_null(paragraph.opener);
  json["verb"] = paragraph.opener.empty() ? Json(nullptr) : or_null(opener_verb(paragraph.opener));
  json["text"] = paragraph.text;
  json["footnotes"] = Json::array();
  for (const std::string& mark : paragraph.footnotes) json["footnotes"].push_back(number_or_text(mark));
  return json;
}

Json to_json(const Document& document) {
  Json json;
  json["symbol"] = or_null(document.symbol);
  json["kind"] = or_null(document.kind);
  json["session"] = session_json(document.session);
  json["agenda_items"] = document.agenda_items;
  json["agenda_titles"] = document.agenda_titles;
  json["title"] = or_null(document.title);
  json["adopted"] = document.adopted ? Json(to_iso(*document.adopted)) : Json(nullptr);
  json["committee"] = or_null(document.committee);
  json["report"] = or_null(document.report);
  json["sponsors"] = document.sponsors;
  json["language"] = or_null(document.language);
  json["paragraphs"] = Json::array();
  for (const Paragraph& paragraph : document.paragraphs) json["paragraphs"].push_back(to_json(paragraph));
  json["citations"] = document.citations;
  json["warnings"] = document.warnings;
  return json;
}

Result<Paragraph> paragraph_from_json(const Json& json) {
  Paragraph paragraph;
  std::optional<ParagraphType> type;
  MemberReader reader(json);
  reader.read_parsed("type", type, parse_paragraph_type);
  reader.read("label", paragraph.label);
  reader.read("opener", paragraph.opener);
  reader.read("text", paragraph.text);
  reader.read_marks("footnotes", paragraph.footnotes);
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  if (!type) return wrong_member("type");
  paragraph.type = *type;
  return paragraph;
}

Result<Document> document_from_json(const Json& json) {
  Document document;
  document.language.clear();
  MemberReader reader(json);
  reader.read("symbol", document.symbol);
  reader.read("kind", document.kind);
  reader.read_parsed("session", document.session, parse_session_number);
  reader.read("agenda_items", document.agenda_items);
  reader.read("agenda_titles", document.agenda_titles);
  reader.read("title", document.title);
  reader.read_parsed("adopted", document.adopted, parse_iso_date);
  reader.read("committee", document.committee);
  reader.read("report", document.report);
  reader.read("sponsors", document.sponsors);
  reader.read("language", document.language);
  std::optional<Error> error;
  reader.read_list("paragraphs", [&](const Json& item) {
    auto paragraph = paragraph_from_json(item);
    if (!paragraph) error = paragraph.error();
    if (paragraph) document.paragraphs.push_back(*std::move(paragraph));
    return !error;
  });
  reader.read("citations", document.citations);
  reader.read("warnings", document.warnings);
  if (error) return tl::unexpected(*std::move(error));
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  return document;
}

}  // namespace disarm::undoc
