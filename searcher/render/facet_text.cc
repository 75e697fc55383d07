#include "searcher/render/facet_text.h"

#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "common/text/unicode.h"
#include "searcher/render/facet_json.h"
#include "searcher/render/timeline.h"
#include "searcher/render/wrap.h"

namespace disarm::render {
namespace {

constexpr size_t kWidestBar = 40;
constexpr size_t kNarrowestBar = 5;
constexpr int kEighths = 8;

// Blocks fill a column from the left, eighth by eighth.
constexpr std::string_view kParts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

std::string bar(size_t count, size_t most, size_t width) {
  if (most == 0) return {};
  size_t eighths = (count * width * kEighths + most / 2) / most;
  if (count > 0) eighths = std::max<size_t>(eighths, 1);
  std::string text;
  for (size_t i = 0; i < eighths / kEighths; ++i) text += "█";
  return text + std::string(kParts[eighths % kEighths]);
}

class FacetTable {
 public:
  FacetTable(std::span<const search::FacetValue> values, const FacetStyle& style)
      : values_(values), style_(style) {
    for (const search::FacetValue& value : values_) {
      name_width_ = std::max(name_width_, text::count_code_points(value.value));
      count_width_ = std::max(count_width_, std::to_string(value.count).size());
      most_ = std::max(most_, value.count);
    }
  }

  std::string lines() const {
    std::string text;
    for (const search::FacetValue& value : values_) text += line(value);
    return text;
  }

 private:
  std::string line(const search::FacetValue& value) const {
    const std::string name = wrap(value.value, {}, {.width = SIZE_MAX});
    const std::string padding(name_width_ - std::min(name_width_, text::count_code_points(name)), ' ');
    const std::string numbers = fmt::format("{:>{}} of {}", value.count, count_width_, value.all);
    if (!style_.bars) return fmt::format("  {}{}  {}\n", name, padding, numbers);
    const Marks colour = bar_marks(style_.text);
    return fmt::format("  {}{}  {}  {}{}{}\n", name, padding, numbers, colour.before,
                       bar(value.count, most_, bar_width()), colour.after);
  }

  size_t bar_width() const {
    const size_t taken = 2 + name_width_ + 2 + 2 * count_width_ + 4 + 4;
    const size_t left = style_.text.width > taken ? style_.text.width - taken : 0;
    return std::clamp(left, kNarrowestBar, kWidestBar);
  }

  std::span<const search::FacetValue> values_;
  const FacetStyle& style_;
  size_t name_width_ = 0;
  size_t count_width_ = 0;
  size_t most_ = 0;
};

std::string facet_block(const search::Facet& facet, search::Unit unit, const FacetStyle& style) {
  const Marks bold = heading_marks(style.text);
  std::string text = fmt::format("{}{}{} ({}s, of all in the index)\n", bold.before, facet.name, bold.after,
                                 unit_name(unit));
  const std::vector<search::FacetValue> values = facet.is_time ? with_gaps(facet.values) : facet.values;
  const bool is_cut = style.limit > 0 && !facet.is_time && values.size() > style.limit;
  const std::span<const search::FacetValue> shown(values.data(), is_cut ? style.limit : values.size());
  text += FacetTable(shown, style).lines();
  if (is_cut) text += fmt::format("  ... and {} more values\n", values.size() - shown.size());
  if (values.empty()) text += "  no values\n";
  return text;
}

}  // namespace

std::string facets_text(const std::vector<search::Facet>& facets, search::Unit unit,
                        const FacetStyle& style) {
  std::string text;
  for (const search::Facet& facet : facets) {
    if (!text.empty()) text += '\n';
    text += facet_block(facet, unit, style);
  }
  return text;
}

}  // namespace disarm::render
