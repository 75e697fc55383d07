#include "common/undoc/document_json.h"

#include <charconv>

#include "common/undoc/member_reader.h"
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

Json number_json(const std::optional<size_t>& number) {
  return number ? Json(*number) : Json(nullptr);
}

Json to_json(const Vote& vote) {
  return {{"subject", or_null(vote.subject)},
          {"paragraph", vote.paragraph},
          {"adopted", vote.adopted},
          {"manner", vote.manner},
          {"yes", number_json(vote.yes)},
          {"no", number_json(vote.no)},
          {"abstain", number_json(vote.abstain)},
          {"in_favour", vote.in_favour},
          {"against", vote.against},
          {"abstaining", vote.abstaining}};
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
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
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
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
  return part;
}

Result<Vote> vote_from_json(const Json& json) {
  Vote vote;
  MemberReader reader(json);
  reader.read("subject", vote.subject);
  reader.read("paragraph", vote.paragraph);
  reader.read("adopted", vote.adopted);
  reader.read("manner", vote.manner);
  reader.read("yes", vote.yes);
  reader.read("no", vote.no);
  reader.read("abstain", vote.abstain);
  reader.read("in_favour", vote.in_favour);
  reader.read("against", vote.against);
  reader.read("abstaining", vote.abstaining);
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
  return vote;
}

Result<MastheadLine> masthead_line_from_json(const Json& json) {
  MastheadLine line;
  MemberReader reader(json);
  reader.read("field", line.field);
  reader.read("text", line.text);
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
  return line;
}

Result<Oddity> oddity_from_json(const Json& json) {
  Oddity oddity;
  MemberReader reader(json);
  reader.read("kind", oddity.kind);
  reader.read("message", oddity.message);
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
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
  json["dated"] = date_json(document.dated);
  json["meeting"] = or_null(document.meeting);
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
  json["votes"] = Json::array();
  for (const Vote& vote : document.votes) json["votes"].push_back(to_json(vote));
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
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
  if (!type) return fail(ErrorCode::kBrokenIndex, "a paragraph has no type");
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
  reader.read_parsed("dated", document.dated, parse_iso_date);
  reader.read("meeting", document.meeting);
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
  reader.read_objects("votes", document.votes, vote_from_json);
  reader.read("confidence", document.confidence);
  reader.read_objects("oddities", document.oddities, oddity_from_json);
  if (const auto read = reader.finish(); !read) return tl::unexpected(read.error());
  return document;
}

}  // namespace disarm::undoc
