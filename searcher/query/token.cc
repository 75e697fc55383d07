#include "searcher/query/token.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace disarm::query {
namespace {

std::string describe(const Token& token) {
  switch (token.kind) {
    case TokenKind::kWord:
      return fmt::format("word {}", token.text);
    case TokenKind::kPhrase:
      return fmt::format("phrase \"{}\"", token.text);
    case TokenKind::kSymbol:
      return fmt::format("symbol {}", fmt::join(token.symbols, " "));
    case TokenKind::kClause:
      return token.quoted ? fmt::format("clause {}:\"{}\"", token.field, token.text)
                          : fmt::format("clause {}:{}", token.field, token.text);
    case TokenKind::kAnd:
      return "AND";
    case TokenKind::kOr:
      return "OR";
    case TokenKind::kNot:
      return "NOT";
    case TokenKind::kOpen:
      return "(";
    case TokenKind::kClose:
      return ")";
  }
  return {};
}

}  // namespace

std::string to_text(const std::vector<Token>& tokens) {
  std::string text;
  for (const Token& token : tokens) text += fmt::format("{} {}\n", token.column, describe(token));
  return text;
}

}  // namespace disarm::query
