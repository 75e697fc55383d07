#include "searcher/render/bibliography.h"

#include <array>
#include <string_view>

#include <fmt/format.h>

#include "common/base/date.h"
#include "common/text/visible.h"

namespace disarm::render {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};

std::string author_of(const Reference& reference) {
  return reference.organ.empty() ? "United Nations" : "United Nations, " + reference.organ;
}

std::string title_of(const Reference& reference) {
  return reference.title.empty() ? footnote_of(reference) : reference.title;
}

// Letters, digits and what BibTeX allows beside them in keys.
std::string key_of(const Reference& reference) {
  const std::string name = reference.symbol.empty() ? reference.source : reference.symbol;
  std::string key;
  for (const char c : name + (reference.paragraph.empty() ? "" : "_" + reference.paragraph)) {
    const bool is_safe =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
    if (is_safe) {
      key += c;
    } else if (!key.empty() && key.back() != '_') {
      key += '_';
    }
  }
  while (key.ends_with('_')) key.pop_back();
  return key;
}

std::string tex(std::string_view text) {
  std::string escaped;
  for (const char c : text::visible(text)) {
    if (c == '\\') {
      escaped += "\\textbackslash{}";
    } else if (c == '~') {
      escaped += "\\textasciitilde{}";
    } else if (c == '^') {
      escaped += "\\textasciicircum{}";
    } else if (std::string_view("{}%#$&_").find(c) != std::string_view::npos) {
      escaped += '\\';
      escaped += c;
    } else {
      escaped += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return escaped;
}

std::string field(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : fmt::format("  {} = {{{}}},\n", name, value);
}

std::string dates(const Reference& reference) {
  const auto date = parse_iso_date(reference.date);
  if (!date) return {};
  return fmt::format("  year = {{{}}},\n  month = {},\n  day = {{{}}},\n", date->year,
                     kMonths[static_cast<size_t>(date->month - 1)], date->day);
}

}  // namespace

std::string bibtex_entry(const Reference& reference) {
  std::string entry = fmt::format("@misc{{{},\n", key_of(reference));
  entry += field("author", fmt::format("{{{}}}", tex(author_of(reference))));
  entry += field("title", fmt::format("{{{}}}", tex(title_of(reference))));
  entry += dates(reference);
  entry += field("number", tex(reference.symbol));
  entry += field("howpublished", reference.organ.empty()
                                     ? ""
                                     : tex(reference.organ + " " + reference.kind + " " + reference.number));
  entry += field("note", tex(reference.paragraph));
  entry += field("url", url_of(reference));
  entry += field("langid", reference.language);
  return entry + "}\n";
}

Json csl_item(const Reference& reference) {
  Json item = {{"id", key_of(reference)}, {"type", "report"}, {"title", title_of(reference)}};
  item["author"] = Json::array({{{"literal", author_of(reference)}}});
  item["publisher"] = "United Nations";
  if (reference.kind != "document") item["genre"] = reference.kind;
  if (!reference.symbol.empty()) item["number"] = reference.symbol;
  if (const auto date = parse_iso_date(reference.date)) {
    const Json parts = Json::array({date->year, date->month, date->day});
    item["issued"] = {{"date-parts", Json::array({parts})}};
  }
  if (!reference.language.empty()) item["language"] = reference.language;
  if (!reference.symbol.empty()) item["URL"] = url_of(reference);
  if (!reference.paragraph.empty()) item["note"] = reference.paragraph;
  return item;
}

}  // namespace disarm::render
