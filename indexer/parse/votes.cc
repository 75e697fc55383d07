#include "indexer/parse/votes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "common/undoc/citation.h"
#include "common/undoc/document_kind.h"
#include "common/undoc/states.h"
#include "common/undoc/vote_result.h"
#include "common/undoc/vote_words.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/letters.h"

namespace disarm::parse {
namespace {

using undoc::Paragraph;
using undoc::ParagraphType;
using undoc::Vote;
using undoc::VoteRole;

using States = std::vector<std::string>;

// The head of a list of States within a text.
struct ListHead {
  States Vote::*list = nullptr;
  size_t begin = 0;
  size_t end = 0;
};

States Vote::*list_of(VoteRole role) {
  if (role == VoteRole::kInFavour) return &Vote::in_favour;
  return role == VoteRole::kAgainst ? &Vote::against : &Vote::abstaining;
}

std::optional<ListHead> find_list(std::string_view text, size_t from) {
  const auto head = undoc::find_list_head(text, from);
  if (!head) return std::nullopt;
  return ListHead{list_of(head->role), head->begin, head->end};
}

// A sentence behind the last list is none of its names.
void append_states(std::string_view text, States& states) {
  text = text.substr(0, text.find(". "));
  if (undoc::is_none(text)) return;
  for (std::string& state : undoc::split_states(text)) states.push_back(std::move(state));
}

// Whether the text goes on with a list of States that a page break cut: no footnote, no foot or head of a
// page.
bool lists_states(std::string_view text) {
  constexpr size_t kLongestName = 60;
  if (text.find_first_of("0123456789") != std::string_view::npos) return false;
  const States states = undoc::split_states(text);
  return !states.empty() && std::ranges::all_of(states, [](const std::string& state) {
    const bool named = !goes_on_with_sentence(state) || state.starts_with("the former ");
    return named && state.size() <= kLongestName && state.find_first_not_of("/. ") != std::string::npos;
  });
}

// "preambular paragraph 14", "paragraph 7": a part that was voted on by itself.
std::string paragraph_in(std::string_view sentence) {
  constexpr std::string_view kWord = "paragraph ";
  for (size_t at = sentence.find(kWord); at != std::string_view::npos; at = sentence.find(kWord, at + 1)) {
    const size_t digits = leading_digits(sentence.substr(at + kWord.size()));
    const bool of_a_text = at < 6 || sentence.substr(at - 6, 6) != "(para.";
    if (digits == 0 || !of_a_text) continue;
    std::string name(sentence.substr(at, kWord.size() + digits));
    for (const std::string_view kind : {"preambular ", "operative "}) {
      if (at >= kind.size() && starts_with_folded(sentence.substr(at - kind.size()), kind)) {
        name.insert(0, kind);
      }
    }
    return name;
  }
  return {};
}

bool is_act(const std::string& symbol) {
  return symbol.find("/RES/") != std::string::npos || symbol.find("/DEC/") != std::string::npos;
}

// What the sentence says was voted on: the resolution that it names as the outcome, or else the first
// document; before it the paragraph, when only that was.
std::string subject_in(std::string_view sentence) {
  std::string symbol;
  for (const undoc::Citation& citation : undoc::find_citations(sentence)) {
    const bool outcome = is_act(citation.symbol) && citation.begin > 0 &&
                         sentence.rfind('(', citation.begin) != std::string_view::npos;
    if (symbol.empty() || outcome) symbol = citation.symbol;
  }
  const std::string part = paragraph_in(sentence);
  if (part.empty()) return symbol;
  return symbol.empty() ? part : part + " of " + symbol;
}

class Collector {
 public:
  explicit Collector(const undoc::Document& document)
      : document_(document), of_resolution_(undoc::has_shape_of_resolution(document.kind)) {}

  std::vector<Vote> collect() {
    for (size_t i = 0; i < document_.paragraphs.size(); ++i) read(i);
    return std::move(votes_);
  }

 private:
  void read(size_t place) {
    const Paragraph& paragraph = document_.paragraphs[place];
    // Resolutions list States below the result alone.
    const bool is_read =
        paragraph.type != ParagraphType::kFootnote && (!of_resolution_ || !votes_.empty() || pending_);
    if (!is_read && !tells_of_adoption(paragraph)) return;
    const bool tells = undoc::may_tell_of_vote(paragraph.text);
    const std::optional<ListHead> list = tells ? find_list(paragraph.text, 0) : std::nullopt;
    if (!list && collecting_ && continues_list(paragraph.text)) return;
    collecting_ = nullptr;
    if (tells && tells_result(paragraph)) read_results(paragraph.text, place);
    if (list) read_lists(paragraph.text, *list, place);
  }

  // Of resolutions and their like only the lines about their own adoption are read, of others all text.
  bool tells_result(const Paragraph& paragraph) const {
    return of_resolution_ ? tells_of_adoption(paragraph) : paragraph.type != ParagraphType::kTable;
  }

  static bool tells_of_adoption(const Paragraph& paragraph) {
    const std::string_view text = paragraph.text;
    return paragraph.type == ParagraphType::kClosing || text.starts_with("Adopted ") ||
           text.starts_with("[Adopted ") || text.starts_with("The resolution was adopted");
  }

  void read_results(const std::string& text, size_t place) {
    std::vector<undoc::VoteResult> results = undoc::find_vote_results(text);
    for (undoc::VoteResult& result : results)
      add(std::move(result.vote), undoc::sentence_around(text, result.begin), place);
    if (results.empty()) read_manner(text, place);
  }

  // Without counts: "adopted without a vote", "adopted unanimously".
  void read_manner(const std::string& text, size_t place) {
    auto found = undoc::find_vote_words(text, VoteRole::kWithoutVote);
    Vote vote;
    vote.manner = "without a vote";
    if (!found) {
      found = undoc::find_vote_words(text, VoteRole::kUnanimous);
      vote.manner = "unanimously";
    }
    if (!found) return;
    const std::string_view sentence = undoc::sentence_around(text, found->begin);
    const bool decides = of_resolution_ || sentence.find("adopt") != std::string::npos;
    if (decides) add(std::move(vote), sentence, place);
  }

  // `pending_` are lists that stood above the result.
  void add(Vote vote, std::string_view sentence, size_t place) {
    vote.subject = of_resolution_ ? document_.symbol : subject_in(sentence);
    vote.paragraph = place;
    constexpr size_t kFarthest = 3;  // paragraphs between the last list and the result
    if (pending_ && place - pending_->paragraph <= kFarthest) {
      vote.in_favour = std::move(pending_->in_favour);
      vote.against = std::move(pending_->against);
      vote.abstaining = std::move(pending_->abstaining);
      vote.manner = "recorded vote";
    }
    pending_.reset();
    votes_.push_back(std::move(vote));
  }

  void read_lists(const std::string& text, ListHead head, size_t place) {
    // Lists below a result that announces them belong to it, others to the next result.
    const bool announced = !votes_.empty() && !pending_ && place - votes_.back().paragraph <= 1 &&
                           votes_.back().in_favour.empty();
    const bool goes_on = !votes_.empty() && into_last_ && place == last_list_ + 1;
    into_last_ = announced || goes_on;
    if (!into_last_ && !pending_) pending_ = Vote();
    last_list_ = place;
    if (pending_) pending_->paragraph = place;
    for (std::optional<ListHead> next = head; next;) {
      const ListHead here = *next;
      next = find_list(text, here.end);
      const size_t end = next ? next->begin : text.size();
      append_states(std::string_view(text).substr(here.end, end - here.end), target().*here.list);
      collecting_ = here.list;
    }
    list_goes_on_ = text.ends_with(',') || text.ends_with(':');
    between_ = 0;
  }

  Vote& target() { return into_last_ ? votes_.back() : *pending_; }

  // The names below the head of a list, and those behind a page break; between them can stand footnotes and
  // the ends of the pages.
  bool continues_list(const std::string& text) {
    constexpr size_t kMostBetween = 6;
    if (!list_goes_on_ || between_ > kMostBetween) return false;
    const bool names = lists_states(text);
    if (!names && tells_of_vote(text)) return false;
    ++last_list_;
    if (pending_) ++pending_->paragraph;
    between_ = names ? 0 : between_ + 1;
    if (!names) return true;
    append_states(text, target().*collecting_);
    list_goes_on_ = text.ends_with(',');
    return true;
  }

  static bool tells_of_vote(const std::string& text) {
    return !undoc::find_vote_results(text).empty() ||
           undoc::find_vote_words(text, VoteRole::kWithoutVote).has_value();
  }

  const undoc::Document& document_;
  bool of_resolution_;
  std::vector<Vote> votes_;
  std::optional<Vote> pending_;  // its lists, and the place of the last of them
  States Vote::*collecting_ = nullptr;
  bool list_goes_on_ = false;
  size_t between_ = 0;  // paragraphs since the last names of a list that goes on
  bool into_last_ = false;
  size_t last_list_ = 0;
};

}  // namespace

std::vector<Vote> find_votes(const undoc::Document& document) {
  return Collector(document).collect();
}

}  // namespace disarm::parse
