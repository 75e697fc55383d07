// The pieces that a query is written in.
#pragma once

#include <string>
#include <vector>

#include "searcher/query/word_modifiers.h"

namespace disarm::query {

enum class TokenKind {
  kWord,    // mines, non-proliferation
  kPhrase,  // "cluster munitions"
  kSymbol,  // 79/58, resolution 79/58, https://undocs.org/A/RES/79/58
  kClause,  // session:79, title:"land mines"
  kAnd,     // AND, &&
  kOr,      // OR, ||
  kNot,
  kMust,     // + directly before an operand
  kMustNot,  // - or ! directly before an operand
  kNear,     // NEAR/5, ADJ/2
  kSame,     // SAME before a parenthesis
  kOpen,     // (
  kClose,    // )
};

struct Token {
  TokenKind kind = TokenKind::kWord;
  size_t column = 0;                 // of its first character; code points from 1
  std::string text = {};             // kWord and kPhrase without quotes; kClause: the value without quotes;
                                     // operators and signs as written
  std::string field = {};            // kClause: the name before the colon, in lower case
  bool quoted = false;               // kClause: the value stood in quotes
  bool exact = false;                // kWord: written with =
  size_t typos = 0;                  // kWord: slips that are forgiven
  double boost = 1;                  // kWord, kPhrase
  ProximityOperator proximity = {};  // kNear
  std::vector<std::string> symbols = {};  // kSymbol: canonical; several for "47/54 A and B"
};

// One token a line, "12 clause session:79": the printed form that tests compare.
std::string to_text(const std::vector<Token>& tokens);

}  // namespace disarm::query
