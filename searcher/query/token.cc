#include "searcher/query/token.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace disarm::query {
namespace {

std::string boost_text(const Token& token) {
  return token.boost == 1 ? std::string() : fmt::format("^{}", token.boost);
}

std::string describe(const Token& token) {
  switch (token.kind) {
    case TokenKind::kWord:
      return fmt::format("word {}{}{}{}", token.exact ? "=" : "", token.text, std::string(token.typos, '~'),
                         boost_text(token));
    case TokenKind::kPhrase:
      return fmt::format("phrase \"{}\"{}", token.text, boost_text(token));
    case TokenKind::kMust:
      return "+";
    case TokenKind::kMustNot:
      return "-";
    case TokenKind::kNear:
      return fmt::format("{}/{}", token.proximity.ordered ? "ADJ" : "NEAR", token.proximity.distance);
    case TokenKind::kSame:
      return "SAME";
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
