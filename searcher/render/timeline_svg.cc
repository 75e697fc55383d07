#include "searcher/render/timeline_svg.h"

#include <algorithm>

#include <fmt/format.h>

#include "searcher/render/html.h"
#include "searcher/render/timeline.h"

namespace disarm::render {
namespace {

constexpr double kWidth = 640;
constexpr double kMargin = 16;      // left and right, for half a name
constexpr double kHeight = 120;     // of the tallest bar
constexpr double kAboveBars = 14;   // for its number
constexpr double kBelowBars = 16;   // for the values
constexpr double kWidestStep = 60;  // of a bar and the space behind it
constexpr double kLabelWidth = 34;  // that values need not to run into one another
constexpr double kBarShare = 0.8;   // of a step

std::string bar(const search::FacetValue& value, size_t most, double left, double width) {
  const double height = kHeight * static_cast<double>(value.count) / static_cast<double>(most);
  return fmt::format(
      "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"><title>{}: {} of "
      "{}</title></rect>\n",
      left, kAboveBars + kHeight - height, width, height, html_escaped(value.value), value.count, value.all);
}

std::string label(const std::string& text, double centre, double base) {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\">{}</text>\n", centre, base, html_escaped(text));
}

}  // namespace

std::string timeline_svg(const search::Facet& facet) {
  const auto values = with_gaps(facet.values);
  if (values.empty()) return {};
  const auto highest = std::ranges::max_element(values, {}, &search::FacetValue::count);
  const size_t most = highest->count;
  const auto tallest = static_cast<size_t>(highest - values.begin());
  const double step = std::min(kWidth / static_cast<double>(values.size()), kWidestStep);
  const auto every = static_cast<size_t>(kLabelWidth / step) + 1;  // which values have room for their names
  std::string svg =
      fmt::format("<svg role=\"img\" viewBox=\"{} 0 {} {}\" aria-label=\"matches by {}\">\n", -kMargin,
                  kWidth + 2 * kMargin, kAboveBars + kHeight + kBelowBars, html_escaped(facet.name));
  for (size_t i = 0; i < values.size(); ++i) {
    const double left = step * static_cast<double>(i);
    const double centre = left + step * kBarShare / 2;
    svg += bar(values[i], most, left, step * kBarShare);
    if (i % every == 0) svg += label(values[i].value, centre, kAboveBars + kHeight + kBelowBars - 4);
    if (i == tallest) svg += label(std::to_string(most), centre, kAboveBars - 4);
  }
  return svg + "</svg>\n";
}

}  // namespace disarm::render
