#include "searcher/render/result_text.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/text/unicode.h"
#include "common/undoc/symbol.h"
#include "searcher/render/excerpt.h"
#include "searcher/render/facet_json.h"
#include "searcher/render/paragraph_name.h"
#include "searcher/render/score_explanation.h"
#include "searcher/render/wrap.h"

namespace disarm::render {
namespace {

constexpr size_t kExcerptBytes = 400;
constexpr size_t kIndent = 4;

std::string marked(std::string_view text, const Marks& marks) {
  return fmt::format("{}{}{}", marks.before, text, marks.after);
}

std::string heading_of(const search::Hit& hit, const TextStyle& style) {
  const std::string symbol = hit.symbol.empty() ? "(no symbol)" : undoc::display_symbol(hit.symbol);
  const std::string number = fmt::format("{:>2}. ", hit.rank);
  const WrapOptions options{.width = style.width, .indent = kIndent, .used = symbol.size() + 2};
  return number + marked(symbol, heading_marks(style)) + "  " + wrap(hit.title, {}, options) + '\n';
}

std::string facts_of(const search::Hit& hit, const TextStyle& style) {
  std::vector<std::string> facts;
  if (!hit.date.empty()) facts.push_back(hit.date);
  if (!hit.agenda_items.empty()) {
    facts.push_back(fmt::format("agenda item{} {}", hit.agenda_items.size() > 1 ? "s" : "",
                                fmt::join(hit.agenda_items, ", ")));
  }
  facts.push_back(fmt::format("score {:.2f}", hit.score));
  if (!hit.source.empty()) facts.push_back(hit.source);
  const std::string line = wrap(fmt::format("{}", fmt::join(facts, " · ")), {}, {.width = SIZE_MAX});
  return std::string(kIndent, ' ') + marked(line, faint_marks(style)) + '\n';
}

std::string passage_of(const search::Passage& passage, const TextStyle& style) {
  if (passage.id.empty()) return {};
  const std::string name = paragraph_name(passage);
  const Excerpt excerpt = excerpt_of(passage, kExcerptBytes);
  const WrapOptions options{.width = style.width,
                            .indent = kIndent,
                            .used = text::count_code_points(name) + 3,
                            .marks = highlight_marks(style)};
  return fmt::format("{:{}}[{}] {}\n", "", kIndent, name, wrap(excerpt.text, excerpt.highlights, options));
}

// "also", or with the sessions that a series has: "5 sessions (79, 78, 77, 76, 75), also".
std::string sessions_of(const search::Hit& hit) {
  std::vector<std::string> sessions;
  const auto add = [&](const std::string& session) {
    if (!session.empty() && std::ranges::find(sessions, session) == sessions.end())
      sessions.push_back(session);
  };
  add(hit.session);
  for (const search::FoldedHit& other : hit.folded) add(other.session);
  if (sessions.size() < 2) return "also";
  return fmt::format("{} sessions ({}), also", sessions.size(), fmt::join(sessions, ", "));
}

// The hits behind this one, as "A/RES/78/32 (2023-12-04)".
std::string folded_in(const search::Hit& hit, const TextStyle& style) {
  std::vector<std::string> others;
  for (const search::FoldedHit& other : hit.folded) {
    std::string name = undoc::display_symbol(other.symbol);
    if (!other.passage.empty()) name += '#' + other.passage;
    others.push_back(other.date.empty() ? name : fmt::format("{} ({})", name, other.date));
  }
  if (others.empty()) return {};
  const std::string line = fmt::format("{}: {}", sessions_of(hit), fmt::join(others, ", "));
  return fmt::format("{:{}}{}\n", "", kIndent, wrap(line, {}, {.width = style.width, .indent = kIndent}));
}

std::string summary_of(const search::SearchResult& result) {
  if (result.group != search::Grouping::kNone) {
    return fmt::format("{} to {} of {} group{} with {} {}{}\n", result.hits.front().rank,
                       result.hits.back().rank, result.total, result.total == 1 ? "" : "s", result.matches,
                       unit_name(result.unit), result.matches == 1 ? "" : "s");
  }
  return fmt::format("{} to {} of {} {}{}\n", result.hits.front().rank, result.hits.back().rank, result.total,
                     unit_name(result.unit), result.total == 1 ? "" : "s");
}

}  // namespace

std::string render_text(const search::SearchResult& result, const TextStyle& style) {
  if (result.hits.empty()) return {};
  std::string text;
  if (!result.dropped.empty()) {
    text += fmt::format("Nothing matches all of the query. Without {}:\n\n", fmt::join(result.dropped, ", "));
  }
  for (const search::Hit& hit : result.hits) {
    text += heading_of(hit, style) + facts_of(hit, style) + passage_of(hit.passage, style);
    for (const search::Passage& passage : hit.next_passages) text += passage_of(passage, style);
    text += folded_in(hit, style) + score_text(hit, kIndent) + '\n';
  }
  return text + summary_of(result);
}

}  // namespace disarm::render
