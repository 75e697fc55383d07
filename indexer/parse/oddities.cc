#include "indexer/parse/oddities.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "common/undoc/document_kind.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/letters.h"
#include "indexer/parse/masthead_oddities.h"

namespace disarm::parse {
namespace {

using undoc::Document;
using undoc::Oddity;
using undoc::Paragraph;
using undoc::ParagraphType;

// The share of the confidence that each kind takes.
constexpr std::array<std::pair<std::string_view, double>, 15> kShares = {{
    {"no-text", 1.0},
    {"ocr", 0.3},
    {"missing-number", 0.25},
    {"no-title", 0.2},
    {"no-enacting-line", 0.2},
    {"two-symbols", 0.2},
    {"two-dates", 0.1},
    {"date-outside-session", 0.1},
    {"two-titles", 0.05},
    {"masthead-line", 0.1},
    {"stray-text", 0.1},
    {"missing-footnote", 0.1},
    {"agenda-titles", 0.05},
    {"vote-counts", 0.05},
    {"extraction", 0.05},
}};

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  std::vector<Oddity> find(const extract::StyledText& styled) {
    check_text();
    if (is_resolution()) {
      check_numbers();
      check_enacting_line();
      for (Oddity& oddity : find_masthead_oddities(document_)) oddities_.push_back(std::move(oddity));
      check_stray_text();
    }
    check_footnotes();
    if (styled.ocr) add("ocr", "The text was read from images of the pages; letters may be wrong.");
    check_votes();
    for (const std::string& warning : styled.warnings) add("extraction", warning);
    return std::move(oddities_);
  }

 private:
  bool is_resolution() const { return undoc::has_shape_of_resolution(document_.kind); }

  void add(std::string kind, std::string message) {
    oddities_.push_back({std::move(kind), std::move(message)});
  }

  void check_text() {
    if (document_.paragraphs.empty()) add("no-text", "The document holds no paragraph.");
    if (document_.title.empty()) add("no-title", "No title was found.");
  }

  // Numbers restart with 1 in sections and parts; anything else that does not go on has a gap before it.
  void check_numbers() {
    int last = 0;
    for (const Paragraph& paragraph : document_.paragraphs) {
      if (paragraph.type != ParagraphType::kOperative || !all_digits(paragraph.label)) continue;
      const int number = std::stoi(paragraph.label);
      if (number != 1 && number != last + 1) add_gap(last, number);
      last = number;
    }
  }

  void add_gap(int last, int number) {
    if (number == last + 2) {
      add("missing-number", fmt::format("Operative paragraph {} is missing.", last + 1));
    } else if (number > last) {
      add("missing-number", fmt::format("Operative paragraphs {} to {} are missing.", last + 1, number - 1));
    } else if (number == last) {
      add("missing-number", fmt::format("Operative paragraph {} stands twice.", number));
    } else {
      add("missing-number", fmt::format("Operative paragraph {} stands after paragraph {}.", number, last));
    }
  }

  // One-sentence texts begin with the organ and need no line of its own.
  void check_enacting_line() {
    const auto enacts = [](const Paragraph& paragraph) {
      return paragraph.type == ParagraphType::kEnacting ||
             (paragraph.type == ParagraphType::kOperative &&
              (starts_with_organ(paragraph.text) || begins_decision(paragraph.text)));
    };
    if (std::ranges::none_of(document_.paragraphs, enacts)) {
      add("no-enacting-line", "No line names the organ that decides (\"The General Assembly,\").");
    }
  }

  // Text that resumes a paragraph after its sub-paragraphs is usual: "and decides that ...".
  bool resumes(size_t i) const {
    const std::vector<Paragraph>& paragraphs = document_.paragraphs;
    return i > 0 && paragraphs[i - 1].type == ParagraphType::kSubparagraph && !paragraphs[i].text.empty() &&
           is_ascii_lower(paragraphs[i].text.front());
  }

  // Before the first annex a resolution has little text without an opener or a label.
  void check_stray_text() {
    constexpr size_t kShown = 60;  // bytes of the text, for a person to find it by
    for (size_t i = 0; i < document_.paragraphs.size(); ++i) {
      const Paragraph& paragraph = document_.paragraphs[i];
      if (paragraph.type != ParagraphType::kOther || resumes(i)) continue;
      const size_t end = std::min(paragraph.text.find(' ', kShown), paragraph.text.size());
      add("stray-text",
          fmt::format("This is no paragraph of a known kind: {}", paragraph.text.substr(0, end)));
    }
  }

  void check_footnotes() {
    std::set<std::string> notes;
    for (const Paragraph& paragraph : document_.paragraphs) {
      if (paragraph.type == ParagraphType::kFootnote) notes.insert(paragraph.label);
    }
    for (const Paragraph& paragraph : document_.paragraphs) {
      for (const std::string& mark : paragraph.footnotes) {
        if (!notes.contains(mark)) add("missing-footnote", fmt::format("Footnote {} was not found.", mark));
      }
    }
  }

  // A list of States has as many names as the result counts.
  void check_votes() {
    for (const undoc::Vote& vote : document_.votes) {
      check_list("in favour", vote.in_favour, vote.yes, vote);
      check_list("against", vote.against, vote.no, vote);
      check_list("abstaining", vote.abstaining, vote.abstain, vote);
    }
  }

  void check_list(std::string_view name, const std::vector<std::string>& states,
                  const std::optional<size_t>& count, const undoc::Vote& vote) {
    if (states.empty() || !count || states.size() == *count) return;
    add("vote-counts",
        fmt::format("The vote on {} counts {} {}, its list has {} States.",
                    vote.subject.empty() ? "the text" : vote.subject, *count, name, states.size()));
  }

  const Document& document_;
  std::vector<Oddity> oddities_;
};

}  // namespace

std::vector<Oddity> find_oddities(const Document& document, const extract::StyledText& styled) {
  return Finder(document).find(styled);
}

double confidence(const std::vector<Oddity>& oddities) {
  double left = 1;
  for (const auto& [kind, share] : kShares) {
    if (std::ranges::find(oddities, kind, &Oddity::kind) != oddities.end()) left *= 1 - share;
  }
  return std::round(100 * left) / 100;
}

}  // namespace disarm::parse
