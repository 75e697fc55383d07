// One reading of some words of a question; see question.h.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "searcher/query/ast.h"
#include "searcher/query/question.h"

namespace disarm::query {

// A folded word of a run of bare words, as it was written too.
struct QuestionWord {
  std::string text;
  std::string folded;
  size_t column = 0;
};

struct Reading {
  size_t length = 0;            // words that were read
  std::vector<Clause> clauses;  // what they mean; none for words that say nothing
  std::string meaning;          // for the note; empty when nothing is to be said
};

struct QuestionPlace {
  std::span<const QuestionWord> words;  // of the whole run
  size_t index = 0;                     // where the reading begins

  std::span<const QuestionWord> rest() const { return words.subspan(index); }
  bool at_begin() const { return index == 0; }
};

// "operative paragraph 5", "para 5", "OP5", where the query names the document that has it.
std::optional<Reading> read_paragraph_number(const QuestionPlace& place);

// "operative paragraphs that urge", with the verb and the words around it.
std::optional<Reading> read_structure(const QuestionPlace& place);

// Whether the word only says that the subject of a paragraph follows: "mention", "concerning".
bool is_mention_word(const std::string& folded);

// "First Committee texts"
std::optional<Reading> read_committee(const QuestionPlace& place);

// "seventy-ninth session", "79th session", "session 79", "the last three sessions"; "79th" and a number at
// the end of the question are preferred rather than required.
std::optional<Reading> read_session_words(const QuestionPlace& place, const IndexFacts& facts);

// "agenda item 98 (mm)", "sub-item 98 mm"
std::optional<Reading> read_agenda_words(const QuestionPlace& place);

// "adopted in 2023", "since 2020", "before 2020", "between 2020 and 2023"; a year alone at the beginning or
// end of the question is preferred.
std::optional<Reading> read_year_words(const QuestionPlace& place);

}  // namespace disarm::query
