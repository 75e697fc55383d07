#include "indexer/parse/split_parts.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "indexer/parse/citations.h"
#include "indexer/parse/document_dates.h"

namespace disarm::parse {
namespace {

using undoc::Document;
using undoc::LetteredPart;
using undoc::Paragraph;

// "General and complete disarmament: regional disarmament", as the parts of a set are listed. Those of a
// compilation have nothing in common.
std::string title_of(const Document& whole, const LetteredPart& part) {
  if (part.letter.empty()) return part.title;
  if (whole.title.empty() || part.title.empty()) return whole.title + part.title;
  return whole.title + ": " + part.title;
}

// Takes the paragraphs out of the document once, so that the rest can be copied for each part.
class Splitter {
 public:
  explicit Splitter(Document whole)
      : paragraphs_(std::exchange(whole.paragraphs, {})),
        parts_(std::exchange(whole.parts, {})),
        votes_(std::exchange(whole.votes, {})),
        shared_(std::move(whole)) {}

  std::vector<Document> split() {
    std::vector<Document> documents;
    documents.reserve(parts_.size());
    for (size_t i = 0; i < parts_.size(); ++i) documents.push_back(document_of(i));
    return documents;
  }

 private:
  Document document_of(size_t place) {
    const LetteredPart& part = parts_[place];
    const size_t begin = place == 0 ? 0 : part.begin;
    std::set<size_t> notes = notes_of(begin, part.end);
    taken_.insert(notes.begin(), notes.end());
    if (place + 1 == parts_.size()) add_notes_of_none(notes);

    Document document = shared_;
    document.symbol = part.symbol;
    document.title = title_of(shared_, part);
    document.paragraphs.assign(at(begin), at(part.end));
    for (const size_t note : notes) document.paragraphs.push_back(paragraphs_[note]);
    document.votes = votes_of(begin, part, notes);
    take_closing(document);
    collect_citations(document);
    return document;
  }

  // The places of the footnotes that the paragraphs [begin, end) refer to.
  std::set<size_t> notes_of(size_t begin, size_t end) const {
    std::set<std::string> marks;
    for (size_t i = begin; i < end; ++i) {
      marks.insert(paragraphs_[i].footnotes.begin(), paragraphs_[i].footnotes.end());
    }
    std::set<size_t> notes;
    for (size_t i = parts_.back().end; i < paragraphs_.size(); ++i) {
      if (marks.contains(paragraphs_[i].label)) notes.insert(i);
    }
    return notes;
  }

  void add_notes_of_none(std::set<size_t>& notes) const {
    for (size_t i = parts_.back().end; i < paragraphs_.size(); ++i) {
      if (!taken_.contains(i)) notes.insert(i);
    }
  }

  // The votes whose results stand in the paragraphs that the part takes, with the places that these have
  // there.
  std::vector<undoc::Vote> votes_of(size_t begin, const LetteredPart& part,
                                    const std::set<size_t>& notes) const {
    std::vector<undoc::Vote> votes;
    for (undoc::Vote vote : votes_) {
      const auto note = notes.find(vote.paragraph);
      const bool in_text = begin <= vote.paragraph && vote.paragraph < part.end;
      if (!in_text && note == notes.end()) continue;
      vote.paragraph = in_text ? vote.paragraph - begin
                               : part.end - begin + static_cast<size_t>(std::distance(notes.begin(), note));
      if (vote.subject == shared_.symbol) vote.subject = part.symbol;
      votes.push_back(std::move(vote));
    }
    return votes;
  }

  // Each part can have been adopted at a meeting of its own.
  void take_closing(Document& document) const {
    document.meeting.clear();
    document.adopted.reset();
    read_dates(document);
    if (document.meeting.empty()) document.meeting = shared_.meeting;
    if (!document.adopted) document.adopted = shared_.adopted;
  }

  std::vector<Paragraph>::const_iterator at(size_t place) const {
    return paragraphs_.begin() + static_cast<ptrdiff_t>(place);
  }

  std::vector<Paragraph> paragraphs_;
  std::vector<LetteredPart> parts_;
  std::vector<undoc::Vote> votes_;
  Document shared_;         // what all parts have in common
  std::set<size_t> taken_;  // places of the footnotes that a part refers to
};

}  // namespace

std::vector<Document> split_parts(Document document) {
  const bool all_named =
      std::ranges::none_of(document.parts, [](const LetteredPart& part) { return part.symbol.empty(); });
  if (document.parts.empty() || !all_named) {
    std::vector<Document> one;
    one.push_back(std::move(document));
    return one;
  }
  return Splitter(std::move(document)).split();
}

}  // namespace disarm::parse
