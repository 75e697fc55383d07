// Document as compact bytes, for the index and for messages between processes of this program; see
// common/base/byte_codec.h. The bytes have no names of members: a change of them is a new schema of the index.
#pragma once

#include "common/base/byte_codec.h"
#include "common/undoc/document.h"

namespace disarm {

template <typename Codec, IsOrIsConst<Date> T>
void code(Codec& codec, T& date) {
  auto& [year, month, day] = date;
  codec(year, month, day);
}

}  // namespace disarm

namespace disarm::undoc {

// The bindings name every member, so that a new one that is not handed on does not compile.

template <typename Codec, IsOrIsConst<Session> T>
void code(Codec& codec, T& session) {
  auto& [kind, number] = session;
  codec(kind, number);
  codec.require(kind <= SessionKind::kEmergencySpecial);
}

template <typename Codec, IsOrIsConst<Citation> T>
void code(Codec& codec, T& citation) {
  auto& [symbol, begin, end] = citation;
  codec(symbol, begin, end);
}

template <typename Codec, IsOrIsConst<MastheadLine> T>
void code(Codec& codec, T& line) {
  auto& [field, text] = line;
  codec(field, text);
}

template <typename Codec, IsOrIsConst<Oddity> T>
void code(Codec& codec, T& oddity) {
  auto& [kind, message] = oddity;
  codec(kind, message);
}

template <typename Codec, IsOrIsConst<LetteredPart> T>
void code(Codec& codec, T& part) {
  auto& [letter, title, symbol, begin, end] = part;
  codec(letter, title, symbol, begin, end);
}

template <typename Codec, IsOrIsConst<Vote> T>
void code(Codec& codec, T& vote) {
  auto& [subject, paragraph, adopted, manner, yes, no, abstain, in_favour, against, abstaining] = vote;
  codec(subject, paragraph, adopted, manner, yes, no, abstain, in_favour, against, abstaining);
}

template <typename Codec, IsOrIsConst<Paragraph> T>
void code(Codec& codec, T& paragraph) {
  auto& [type, label, opener, text, footnotes, level, citations] = paragraph;
  codec(type, label, opener, text, footnotes, level, citations);
  codec.require(is_known(type));
}

template <typename Codec, IsOrIsConst<Document> T>
void code(Codec& codec, T& document) {
  auto& [symbol, kind, session, agenda_items, agenda_titles, title, adopted, distributed, dated, meeting,
         organ, committee, report, without_committee, sponsors, language, paragraphs, citations, masthead,
         parts, votes, oddities, confidence] = document;
  codec(symbol, kind, session, agenda_items, agenda_titles, title, adopted, distributed, dated, meeting,
        organ, committee, report, without_committee, sponsors, language, paragraphs, citations, masthead,
        parts, votes, oddities, confidence);
}

}  // namespace disarm::undoc
