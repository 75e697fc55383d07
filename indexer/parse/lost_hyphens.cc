#include "indexer/parse/lost_hyphens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "common/base/ascii.h"
#include "common/undoc/compound.h"

namespace disarm::parse {
namespace {

enum class Evidence {
  kNone,
  kWordsAlone,      // both pieces are words of the document, together they are none
  kEndOfCompounds,  // "climate change related"
  kKnownCompound,   // "nuclear-weapon" stands elsewhere, or in the list of compounds
};

// Where a hyphen may have stood: at byte `first`, in place of the blank up to `second` if they differ.
struct Seam {
  size_t first = 0;
  size_t second = 0;
  Evidence evidence = Evidence::kNone;
};

class Restorer {
 public:
  // `width` is the usual length of full lines, in bytes; `words` have small letters.
  Restorer(const std::vector<TextLine>& lines, const DocumentWords& words, double width)
      : lines_(lines), words_(words), width_(width) {}

  // The most certain seam of a line, of two such the one nearer to the usual line end.
  Seam find(std::string_view text) const {
    const Length length = length_of(text);
    Seam best;
    const auto to = std::min(static_cast<size_t>(kLatest * width_), text.size());
    for (auto at = static_cast<size_t>(kEarliest * width_); at < to; ++at) {
      if (length != Length::kTwoLines) at = skip_whole_word(text, at);
      if (at >= to) break;
      const Seam seam = seam_at(text, at, length);
      const bool better = seam.evidence > best.evidence ||
                          (seam.evidence == best.evidence && distance(seam) < distance(best));
      if (seam.evidence != Evidence::kNone && better) best = seam;
    }
    return best;
  }

 private:
  // Parts of the width at which full lines end.
  static constexpr double kEarliest = 0.75;
  static constexpr double kLatest = 1.15;

  // How sure it is that two lines were printed as one, which decides what evidence is enough.
  enum class Length { kOneLine, kTooLong, kTwoLines };

  Length length_of(std::string_view text) const {
    constexpr double kTooLong = 1.1;
    constexpr double kTwoLines = 1.3;
    const double length = static_cast<double>(text.size()) / width_;
    if (length > kTwoLines) return Length::kTwoLines;
    return length > kTooLong ? Length::kTooLong : Length::kOneLine;
  }

  double distance(const Seam& seam) const { return std::abs(static_cast<double>(seam.first) - width_); }

  // The end of the word around `at` when it can be no compound that has lost its hyphen, else `at`. Nearly
  // all words can not.
  size_t skip_whole_word(std::string_view text, size_t at) const {
    const size_t begin = word_begin(text, at);
    const size_t end = word_end(text, at);
    if (end == at) return at;
    const std::string_view word = text.substr(begin, end - begin);
    const bool can_be = (begin > 0 && text[begin - 1] == '-') || words_.has_pair_joined(word) ||
                        undoc::may_be_joined_compound(word);
    return can_be ? at : end;
  }

  Seam seam_at(std::string_view text, size_t at, Length length) const {
    const bool blank = text[at] == ' ';
    if (blank && length == Length::kOneLine) return {};
    const size_t second = blank ? at + 1 : at;
    const size_t begin = word_begin(text, at);
    const size_t end = word_end(text, second);
    if (begin == at || end == second) return {};
    const std::string_view left = text.substr(begin, at - begin);
    const std::string_view right = text.substr(second, end - second);
    const Evidence found =
        repeats(text, begin, left, right) ? Evidence::kKnownCompound : evidence(left, right, blank, length);
    bool enough = length == Length::kTwoLines;
    if (found == Evidence::kKnownCompound) {
      enough = enough || !blank || undoc::is_compound(left, right);
    } else if (found == Evidence::kEndOfCompounds) {
      enough = enough && !is_followed(text, end);
    } else {
      enough = enough && !blank;
    }
    return enough ? Seam{at, second, found} : Seam{};
  }

  // "military-tomilitary", "side-byside": the word behind is the one before.
  static bool repeats(std::string_view text, size_t begin, std::string_view between,
                      std::string_view behind) {
    constexpr std::array<std::string_view, 4> kBetween = {"to", "by", "on", "for"};
    if (begin == 0 || text[begin - 1] != '-' || std::ranges::find(kBetween, between) == kBetween.end())
      return false;
    return text.substr(word_begin(text, begin - 1), begin - 1 - word_begin(text, begin - 1)) == behind;
  }

  // "related to" makes no compound with the word before.
  static bool is_followed(std::string_view text, size_t end) {
    constexpr std::array<std::string_view, 7> kWords = {" to ",   " by ",  " on ",  " in ",
                                                        " with ", " for ", " from "};
    return std::ranges::any_of(kWords,
                               [&](std::string_view word) { return text.substr(end).starts_with(word); });
  }

  // Where the document writes both ways, "worldwide" and "world-wide", nothing tells which it is here.
  bool is_written_as_compound(std::string_view left, std::string_view right, size_t as_one) const {
    return words_.count(std::string(left).append("-").append(right)) > 0 &&
           (as_one <= 1 || !stands_within_line(std::string(left).append(right)));
  }

  // Whether the word stands where no line can have ended.
  bool stands_within_line(const std::string& word) const {
    const auto within = static_cast<size_t>(kEarliest * width_);
    return std::ranges::any_of(lines_, [&](const TextLine& line) {
      const std::string_view text = std::string_view(line.text).substr(0, within);
      for (size_t at = 0; at < text.size(); at = word_end(text, at) + 1) {
        const size_t end = word_end(text, at);
        const bool apart = (at == 0 || text[at - 1] != '-') && end < text.size() && text[end] != '-';
        if (apart && is_same_text(text.substr(at, end - at), word)) return true;
      }
      return false;
    });
  }

  // What there is for the hyphen; of a line that may be one, only what may be enough there.
  Evidence evidence(std::string_view left, std::string_view right, bool blank, Length length) const {
    if (is_common_word(left) || is_common_word(right)) return Evidence::kNone;
    const size_t as_one = blank ? 0 : words_.count_joined(left, right);
    if (undoc::is_compound(left, right) || is_written_as_compound(left, right, as_one))
      return Evidence::kKnownCompound;
    if (length != Length::kTwoLines || words_.count(left) == 0) return Evidence::kNone;
    if (undoc::ends_compounds(right)) return Evidence::kEndOfCompounds;
    constexpr size_t kShortest = 3;
    const bool words =
        left.size() >= kShortest && right.size() >= kShortest && words_.count(right) > 0 && as_one == 1;
    return words ? Evidence::kWordsAlone : Evidence::kNone;
  }

  const std::vector<TextLine>& lines_;
  const DocumentWords& words_;
  double width_;
};

// What four lines in five are not longer than, in bytes.
double usual_width(const std::vector<TextLine>& lines) {
  std::vector<size_t> widths;
  widths.reserve(lines.size());
  for (const TextLine& line : lines) widths.push_back(line.text.size());
  const auto at = widths.begin() + static_cast<ptrdiff_t>((widths.size() - 1) * 4 / 5);
  std::ranges::nth_element(widths, at);
  return static_cast<double>(*at);
}

}  // namespace

size_t restore_hyphens(LaidOutText& text, const DocumentWords& words) {
  // No page is so wide: these are paragraphs, and no line of a page ended within them.
  constexpr double kWidest = 200;  // bytes
  if (text.lines.empty()) return 0;
  const double width = usual_width(text.lines);
  if (width > kWidest) return 0;
  const DocumentWords lower = words.in_lower_case();
  const Restorer restorer(text.lines, lower, width);
  size_t restored = 0;
  for (TextLine& line : text.lines) {
    if (line.spans.size() != 1) continue;
    std::string& printed = line.spans.front().text;
    const size_t before = restored;
    // Three lines have become one now and then.
    for (size_t from = 0; from < printed.size();) {
      const Seam seam = restorer.find(ascii_lower(std::string_view(printed).substr(from)));
      if (seam.evidence == Evidence::kNone) break;
      printed.replace(from + seam.first, seam.second - seam.first, "-");
      from += seam.first + 1;
      ++restored;
    }
    if (restored > before) update_from_spans(line);
  }
  return restored;
}

}  // namespace disarm::parse
