#include "common/undoc/document_json.h"

#include <charconv>

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

}  // namespace disarm::undoc
