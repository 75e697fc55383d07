#include "indexer/parse/document_dates.h"

#include <algorithm>
#include <array>

#include "common/undoc/document_date.h"
#include "common/undoc/document_kind.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/spelled_date.h"
#include "indexer/parse/fixed_lines.h"
#include "indexer/parse/meeting.h"

namespace disarm::parse {
namespace {

using undoc::Paragraph;
using undoc::ParagraphType;

std::optional<Date> date_in(std::string_view text) {
  const auto found = undoc::find_date(text);
  return found ? std::optional(found->date) : std::nullopt;
}

void read_closing(undoc::Document& document) {
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.type != ParagraphType::kClosing) continue;
    if (document.meeting.empty()) document.meeting = meeting_in(paragraph.text);
    if (document.kind == undoc::kinds::kResolution && !document.adopted)
      document.adopted = date_in(paragraph.text);
  }
}

// "At its 44th plenary meeting, on 2 December 2024, the General Assembly ... decided ...".
void read_decision(undoc::Document& document) {
  for (const Paragraph& paragraph : document.paragraphs) {
    if (!begins_decision(paragraph.text)) continue;
    if (document.meeting.empty()) document.meeting = meeting_in(paragraph.text);
    if (!document.adopted) document.adopted = date_in(paragraph.text);
  }
}

// "At the 6900th meeting of the Security Council, held on 15 January 2013, ...": the first date within a
// sentence. The letterhead's is shorter.
void read_statement(undoc::Document& document) {
  constexpr size_t kShortest = 80;
  for (const Paragraph& paragraph : document.paragraphs) {
    if (paragraph.text.size() < kShortest) continue;
    document.dated = date_in(paragraph.text);
    if (!document.dated) continue;
    document.meeting = meeting_in(paragraph.text);
    return;
  }
}

// Where a treaty says when it was signed (plain form).
constexpr std::array<std::string_view, 9> kDone = {"done at",    "done in", "opened for signature",
                                                   "fait a",     "fait en", "hecho en",
                                                   "firmado en", "signe a", "订于"};

// The date of the first sentence that says so, from the words themselves on.
std::optional<Date> signing_date(const std::string& text) {
  const std::string plain = undoc::plain_form(text);
  for (const std::string_view done : kDone) {
    const size_t at = plain.find(done);
    if (at == std::string::npos) continue;
    constexpr size_t kLongest = 200;
    const std::string_view sentence = std::string_view(plain).substr(at, kLongest);
    if (const auto spelled = undoc::find_spelled_date(sentence)) return spelled;
    if (const auto date = date_in(sentence)) return date;
  }
  return std::nullopt;
}

// The place and the date of the signature stand at the end, the day of the opening for signature often at the
// beginning.
void read_treaty(undoc::Document& document) {
  const auto& paragraphs = document.paragraphs;
  const auto last = std::find_if(paragraphs.rbegin(), paragraphs.rend(), [](const Paragraph& paragraph) {
    return signing_date(paragraph.text).has_value();
  });
  if (last != paragraphs.rend()) document.dated = signing_date(last->text);
}

}  // namespace

void read_dates(undoc::Document& document) {
  read_closing(document);
  if (document.kind == undoc::kinds::kDecision) read_decision(document);
  if (document.kind == undoc::kinds::kLetter) document.dated = date_in(document.title);
  if (document.kind == undoc::kinds::kPresidentialStatement) read_statement(document);
  if (document.kind == undoc::kinds::kTreaty) read_treaty(document);
}

}  // namespace disarm::parse
