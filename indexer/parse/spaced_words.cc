#include "indexer/parse/spaced_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "common/base/ascii.h"
#include "common/undoc/compound.h"
#include "common/undoc/english_word.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

constexpr std::string_view kMarks = ",;.";

// "a" and "I" are words, capitals are names of parts; any other single letter is a piece of a word.
bool is_stray_letter(std::string_view word) {
  return word.size() == 1 && is_ascii_lower(word.front()) && word != "a";
}

bool is_apostrophe(std::string_view text) {
  return text.starts_with('\'') || text.starts_with("\u2019");
}

// The text without the blanks of which `goes(what stands before, what stands behind)` is true.
template <typename Goes>
std::string without_blanks(std::string_view text, Goes goes) {
  std::string left;
  left.reserve(text.size());
  for (size_t begin = 0;;) {
    const size_t space = text.find(' ', begin);
    left.append(text.substr(begin, space - begin));
    if (space == std::string_view::npos) return left;
    begin = space + 1;
    if (left.empty() || !goes(std::string_view(left), text.substr(begin))) left += ' ';
  }
}

// What is enough to take two pieces for one word that stands nowhere else in the text, but is one of English.
enum class Evidence {
  kNeitherIsAWord,
  kOneIsNoWord,  // where other words are in pieces
};

// Joins the pieces of words.
class PieceJoiner {
 public:
  PieceJoiner(const DocumentWords& words, Evidence evidence)
      : words_(words),
        single_words_(words.shapes_of_single_words()),
        evidence_(evidence),
        is_english_(words.count("the") > words.count("de")) {}

  static bool may_change(std::string_view text) { return text.find(' ') != std::string_view::npos; }

  std::string operator()(std::string_view text, std::string_view /*next*/) const {
    return without_blanks(text, [&](std::string_view before, std::string_view behind) {
      return is_within_word(before, behind);
    });
  }

 private:
  bool is_within_word(std::string_view before, std::string_view behind) const {
    const std::string_view left = before.substr(word_begin(before, before.size()));
    const std::string_view right = behind.substr(0, word_end(behind, 0));
    const std::string_view after = behind.substr(right.size());
    if (left.empty() || right.empty()) return false;
    const size_t whole = words_.count_joined(left, right);
    if (whole == 0 && !may_be_pieces(left, right)) return false;
    if (is_part_of_more(before, before.size() - left.size()) || is_apostrophe(after) ||
        (after.starts_with(')') && right.size() == 1))
      return false;
    if (is_frequent(left) || is_frequent(right)) return false;
    const bool before_hyphen = after.starts_with('-');  // "the re-establishment"
    return shown_by_text(left, right, whole, before_hyphen) ||
           (!before_hyphen && shown_by_language(left, right));
  }

  // Whether so many of them as it takes stand nowhere else: quickly told, of nearly all words that they do.
  bool may_be_pieces(std::string_view left, std::string_view right) const {
    if (!is_english_) return false;
    if (evidence_ == Evidence::kNeitherIsAWord) return stands_once(right) && stands_once(left);
    return stands_once(right) || stands_once(left);
  }

  bool stands_once(std::string_view word) const {
    const size_t shape = DocumentWords::shape_of(word.front(), word.back(), word.size());
    return single_words_.test(shape) && words_.count(word) == 1;
  }

  bool shown_by_text(std::string_view left, std::string_view right, size_t whole, bool before_hyphen) const {
    if (whole == 0) return false;
    if (is_stray_letter(left) || is_stray_letter(right)) return true;
    if (is_common_word(left) || is_common_word(right))
      return !before_hyphen && is_piece_beside_common(left, right, whole);
    // Both pieces can be words by chance: "as set" is no "asset" where "set" is used as well.
    return whole > std::min(words_.count(left), words_.count(right));
  }

  // "transparen cy", "gr ave", "direc t"; "for ward" may be two words.
  bool shown_by_language(std::string_view left, std::string_view right) const {
    if (!may_be_pieces(left, right) || !std::ranges::all_of(right, is_ascii_lower)) return false;
    const int words = (is_word(left) ? 1 : 0) + (is_word(right) ? 1 : 0);
    return words <= (evidence_ == Evidence::kOneIsNoWord ? 1 : 0) &&
           undoc::is_english_word(std::string(left).append(right));
  }

  bool is_word(std::string_view word) const {
    return words_.count(word) > 1 || undoc::is_english_word(word) || is_common_word(word) || word == "I";
  }

  // The small words of languages whose common words are not listed: "y a" is no "ya", "de chargement" no
  // "dechargement".
  bool is_frequent(std::string_view word) const {
    constexpr size_t kLongest = 3;
    constexpr size_t kOften = 8;
    constexpr size_t kOneIn = 100;
    if (word.size() > kLongest || is_digit(word.front()) || is_common_word(word)) return false;
    if (word == "s") return false;  // in English it stands behind apostrophes alone
    return words_.count(word) >= std::max(kOften, words_.total() / kOneIn);
  }

  // "in formation" is one word where "formation" is used nowhere else; "up on" is not, nor "possess or". Of
  // other languages too little is known for that: "proceder a" is no "procedera".
  bool is_piece_beside_common(std::string_view left, std::string_view right, size_t whole) const {
    constexpr size_t kOften = 3;
    if (!is_english_) return false;
    const bool one = is_common_word(left) != is_common_word(right);
    return one && whole >= kOften && words_.count(is_common_word(left) ? right : left) == 1;
  }

  // "(a) nd", "women's and", "mg/l a": what stands at a bracket, a stroke or an apostrophe is no piece;
  // "2024/20 25" is.
  static bool is_part_of_more(std::string_view before, size_t begin) {
    if (begin == 0) return false;
    const char last = before[begin - 1];
    return last == '(' || last == '\'' || (last == '/' && !is_digit(before[begin])) ||
           before.substr(0, begin).ends_with("\u2019");
  }

  const DocumentWords& words_;
  DocumentWords::Shapes single_words_;
  Evidence evidence_;
  bool is_english_;
};

// Attaches hyphens and punctuation to the words that they stand apart from.
class MarkAttacher {
 public:
  // `pieces`: how many words were printed in pieces, which tells that blanks stand elsewhere by chance as
  // well.
  MarkAttacher(const LaidOutText& text, const DocumentWords& words, size_t pieces)
      : words_(words), by_chance_(pieces) {
    const auto has_any = [](const TextLine& line) { return may_change(line.text); };
    if (std::ranges::none_of(text.lines, has_any)) return;
    for (const TextLine& line : text.lines) {
      count_marks(line.text);
      count_hyphens(line.text);
    }
  }

  // Whether anything stands apart from the word before it.
  static bool may_change(std::string_view text) {
    for (size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
      const char behind = space + 1 < text.size() ? text[space + 1] : ' ';
      if (behind == '-' || !is_ascii_byte(behind) || kMarks.find(behind) != std::string_view::npos)
        return true;
    }
    return false;
  }

  // `next`: what stands behind the text, in the next line.
  std::string operator()(std::string_view text, std::string_view next) const {
    return without_blanks(text, [&](std::string_view before, std::string_view behind) {
      return is_before_mark(before, behind, next);
    });
  }

 private:
  // "non -proliferation", "capacity -" at the end of a line, "issues ,", "2018 –2028".
  bool is_before_mark(std::string_view before, std::string_view after, std::string_view next) const {
    if (after.empty() || !is_word_byte(before.back())) return false;
    constexpr std::string_view kEnDash = "\u2013";
    if (after.starts_with(kEnDash)) return after.size() > kEnDash.size() && is_digit(after[kEnDash.size()]);
    const bool at_end = after.size() == 1;
    if (after.front() == '-') {
      constexpr size_t kSome = 2;
      const std::string_view behind = at_end ? next : after.substr(1);
      return (at_end || is_word_byte(behind.front())) && (by_chance_ >= kSome || is_hyphen(before, behind));
    }
    const size_t mark = kMarks.find(after.front());
    return mark != std::string_view::npos && (at_end || after[1] == ' ') && attached_[mark] >= apart_[mark];
  }

  // Rather than a dash, "the prices -which means".
  bool is_hyphen(std::string_view before, std::string_view behind) const {
    const std::string_view left = before.substr(word_begin(before, before.size()));
    const std::string_view right = behind.substr(0, word_end(behind, 0));
    return is_prefix(left) || undoc::ends_compounds(right) || undoc::is_compound(left, right) ||
           words_.count(std::string(left).append("-").append(right)) > 0;
  }

  // Parts of words that are no words by themselves.
  static bool is_prefix(std::string_view word) {
    constexpr std::array<std::string_view, 9> kPrefixes = {"anti", "co",  "inter", "multi", "non",
                                                           "post", "pre", "self",  "sub"};
    return std::ranges::find(kPrefixes, ascii_lower(word)) != kPrefixes.end();
  }

  void count_hyphens(std::string_view text) {
    constexpr std::string_view kApart = " -";
    for (size_t at = text.find(kApart, 1); at != std::string_view::npos; at = text.find(kApart, at + 1)) {
      const std::string_view behind = text.substr(at + kApart.size());
      if (!behind.empty() && is_word_byte(behind.front()) && is_hyphen(text.substr(0, at), behind))
        ++by_chance_;
    }
  }

  // French has a blank before its semicolons.
  void count_marks(std::string_view text) {
    for (size_t at = 1; at < text.size(); ++at) {
      if (is_ascii_word(text[at])) continue;
      const size_t mark = kMarks.find(text[at]);
      if (mark != std::string_view::npos) ++(text[at - 1] == ' ' ? apart_ : attached_)[mark];
    }
  }

  const DocumentWords& words_;
  size_t by_chance_;  // blanks that are there by chance
  std::array<size_t, kMarks.size()> attached_ = {};
  std::array<size_t, kMarks.size()> apart_ = {};
};

// Has `repair` take blanks out of each piece of text. Returns how many it took.
template <typename Repair>
size_t rewrite(LaidOutText& text, const Repair& repair) {
  size_t taken = 0;
  for (size_t i = 0; i < text.lines.size(); ++i) {
    TextLine& line = text.lines[i];
    const std::string_view below = i + 1 < text.lines.size() ? text.lines[i + 1].text : std::string_view();
    const size_t before = taken;
    for (extract::Span& span : line.spans) {
      if (!repair.may_change(span.text)) continue;
      const bool is_last = &span == &line.spans.back();
      std::string repaired = repair(span.text, is_last ? below : std::string_view());
      taken += span.text.size() - repaired.size();
      span.text = std::move(repaired);
    }
    if (taken > before) update_from_spans(line);
  }
  return taken;
}

}  // namespace

size_t join_spaced_words(LaidOutText& text, const DocumentWords& words) {
  const size_t certain = rewrite(text, PieceJoiner(words, Evidence::kNeitherIsAWord));
  size_t taken = certain;
  // Where one word is in pieces for certain, others are as well.
  if (certain > 0) taken += rewrite(text, PieceJoiner(words, Evidence::kOneIsNoWord));
  return taken + rewrite(text, MarkAttacher(text, words, certain));
}

}  // namespace disarm::parse
