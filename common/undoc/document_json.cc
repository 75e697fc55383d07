#include "common/undoc/document_json.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "common/undoc/opener.h"
#include "common/undoc/verb_strength.h"

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
  const std::optional<Error>& error() const { return error_; }  // of an object within a list

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

  void read(const char* name, size_t& value) {
    const Json* member = find(name);
    if (!member) return;
    if (member->is_number_unsigned()) {
      value = member->get<size_t>();
    } else {
      wrong_ = name;
    }
  }

  void read(const char* name, double& value) {
    const Json* member = find(name);
    if (!member) return;
    if (member->is_number()) {
      value = member->get<double>();
    } else {
      wrong_ = name;
    }
  }

  void read(const char* name, bool& value) {
    const Json* member = find(name);
    if (!member) return;
    if (member->is_boolean()) {
      value = member->get<bool>();
    } else {
      wrong_ = name;
    }
  }

  // `from_json` makes a Result<Value> of each item.
  template <typename Value, typename FromJson>
  void read_objects(const char* name, std::vector<Value>& values, FromJson from_json) {
    read_list(name, [&](const Json& item) {
      Result<Value> value = from_json(item);
      if (value) {
        values.push_back(*std::move(value));
      } else {
        error_ = value.error();
      }
      return !error_;
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
  std::optional<Error> error_;
};

Json to_json(const Citation& citation, const std::string& text) {
  return {{"symbol", citation.symbol},
          {"printed", text.substr(citation.begin, citation.end - citation.begin)},
          {"begin", citation.begin},
          {"end", citation.end}};
}

Json to_json(const LetteredPart& part) {
  return {{"letter", part.letter},
          {"symbol", or_null(part.symbol)},
          {"title", or_null(part.title)},
          {"begin", part.begin},
          {"end", part.end}};
}

Json date_json(const std::optional<Date>& date) {
  return date ? Json(to_iso(*date)) : Json(nullptr);
}

Result<Citation> citation_from_json(const Json& json) {
  Citation citation;
  MemberReader reader(json);
  reader.read("symbol", citation.symbol);
  reader.read("begin", citation.begin);
  reader.read("end", citation.end);
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  return citation;
}

Result<LetteredPart> part_from_json(const Json& json) {
  LetteredPart part;
  MemberReader reader(json);
  reader.read("letter", part.letter);
  reader.read("symbol", part.symbol);
  reader.read("title", part.title);
  reader.read("begin", part.begin);
  reader.read("end", part.end);
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  return part;
}

Result<MastheadLine> masthead_line_from_json(const Json& json) {
  MastheadLine line;
  MemberReader reader(json);
  reader.read("field", line.field);
  reader.read("text", line.text);
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  return line;
}

Result<Oddity> oddity_from_json(const Json& json) {
  Oddity oddity;
  MemberReader reader(json);
  reader.read("kind", oddity.kind);
  reader.read("message", oddity.message);
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  return oddity;
}

}  // namespace

Json to_json(const Paragraph& paragraph) {
  Json json;
  json["type"] = to_string(paragraph.type);
  json["label"] = or_null(paragraph.label);
  json["opener"] = or_null(paragraph.opener);
  const std::string verb = paragraph.opener.empty() ? std::string() : opener_verb(paragraph.opener);
  json["verb"] = or_null(verb);
  json["strength"] = or_null(std::string(verb_strength(verb)));
  json["text"] = paragraph.text;
  json["level"] = paragraph.level;
  json["citations"] = Json::array();
  for (const Citation& citation : paragraph.citations) {
    json["citations"].push_back(to_json(citation, paragraph.text));
  }
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
  json["adopted"] = date_json(document.adopted);
  json["distributed"] = date_json(document.distributed);
  json["organ"] = or_null(document.organ);
  json["committee"] = or_null(document.committee);
  json["report"] = or_null(document.report);
  json["without_committee"] = document.without_committee;
  json["sponsors"] = document.sponsors;
  json["language"] = or_null(document.language);
  json["paragraphs"] = Json::array();
  for (const Paragraph& paragraph : document.paragraphs) json["paragraphs"].push_back(to_json(paragraph));
  json["citations"] = document.citations;
  json["masthead"] = Json::array();
  for (const MastheadLine& line : document.masthead) {
    json["masthead"].push_back({{"field", line.field}, {"text", line.text}});
  }
  json["parts"] = Json::array();
  for (const LetteredPart& part : document.parts) json["parts"].push_back(to_json(part));
  json["confidence"] = document.confidence;
  json["oddities"] = Json::array();
  for (const Oddity& oddity : document.oddities) {
    json["oddities"].push_back({{"kind", oddity.kind}, {"message", oddity.message}});
  }
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
  reader.read("level", paragraph.level);
  reader.read_objects("citations", paragraph.citations, citation_from_json);
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
  reader.read_parsed("distributed", document.distributed, parse_iso_date);
  reader.read("organ", document.organ);
  reader.read("committee", document.committee);
  reader.read("report", document.report);
  reader.read("without_committee", document.without_committee);
  reader.read("sponsors", document.sponsors);
  reader.read("language", document.language);
  reader.read_objects("paragraphs", document.paragraphs, paragraph_from_json);
  reader.read("citations", document.citations);
  reader.read_objects("masthead", document.masthead, masthead_line_from_json);
  reader.read_objects("parts", document.parts, part_from_json);
  reader.read("confidence", document.confidence);
  reader.read_objects("oddities", document.oddities, oddity_from_json);
  if (reader.error()) return tl::unexpected(*reader.error());
  if (!reader.wrong().empty()) return wrong_member(reader.wrong());
  return document;
}

}  // namespace disarm::undoc
