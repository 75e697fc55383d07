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
using undoc::ParagraphType;

// "General and complete disarmament: regional disarmament", as the parts of a set are listed.
std::string title_of(const Document& whole, const LetteredPart& part) {
  if (whole.title.empty() || part.title.empty()) return whole.title + part.title;
  return whole.title + ": " + part.title;
}

// The places of the footnotes that the paragraphs [begin, end) refer to.
std::set<size_t> notes_of(const Document& whole, size_t begin, size_t end) {
  std::set<std::string> marks;
  for (size_t i = begin; i < end; ++i) {
    marks.insert(whole.paragraphs[i].footnotes.begin(), whole.paragraphs[i].footnotes.end());
  }
  std::set<size_t> notes;
  for (size_t i = end; i < whole.paragraphs.size(); ++i) {
    const Paragraph& paragraph = whole.paragraphs[i];
    if (paragraph.type == ParagraphType::kFootnote && marks.contains(paragraph.label)) notes.insert(i);
  }
  return notes;
}

// Votes belong to the part that holds the paragraph with their result; places move with the paragraphs.
void take_votes(const Document& whole, size_t begin, size_t end, Document& part) {
  part.votes.clear();
  for (undoc::Vote vote : whole.votes) {
    if (vote.paragraph < begin || vote.paragraph >= end) continue;
    vote.paragraph -= begin;
    part.votes.push_back(std::move(vote));
  }
}

class Splitter {
 public:
  explicit Splitter(Document whole) : whole_(std::move(whole)) {}

  std::vector<Document> split() {
    std::vector<Document> documents;
    for (const LetteredPart& part : whole_.parts) documents.push_back(document_of(part));
    return documents;
  }

 private:
  Document document_of(const LetteredPart& part) {
    const bool first = &part == &whole_.parts.front();
    const bool last = &part == &whole_.parts.back();
    const size_t begin = first ? 0 : part.begin;
    std::set<size_t> notes = notes_of(whole_, begin, part.end);
    taken_.insert(notes.begin(), notes.end());
    if (last) add_notes_of_none(part.end, notes);

    Document document = whole_;
    document.symbol = part.symbol;
    document.title = title_of(whole_, part);
    document.parts.clear();
    document.paragraphs.assign(at(begin), at(part.end));
    for (const size_t note : notes) document.paragraphs.push_back(whole_.paragraphs[note]);
    take_votes(whole_, begin, part.end, document);
    take_closing(document);
    collect_citations(document);
    return document;
  }

  // Each part can have been adopted at a meeting of its own.
  static void take_closing(Document& document) {
    const Document whole_dates = document;
    document.meeting.clear();
    document.adopted.reset();
    read_dates(document);
    if (document.meeting.empty()) document.meeting = whole_dates.meeting;
    if (!document.adopted) document.adopted = whole_dates.adopted;
  }

  void add_notes_of_none(size_t from, std::set<size_t>& notes) const {
    for (size_t i = from; i < whole_.paragraphs.size(); ++i) {
      if (!taken_.contains(i)) notes.insert(i);
    }
  }

  std::vector<Paragraph>::const_iterator at(size_t place) const {
    return whole_.paragraphs.begin() + static_cast<ptrdiff_t>(place);
  }

  Document whole_;
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
