#include "searcher/query/parser.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "searcher/query/field_clause.h"
#include "searcher/query/sequence.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

std::string_view name_of(TokenKind kind) {
  switch (kind) {
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
    default:
      return "word";
  }
}

QueryResult<Node> read_words(const Token& token) {
  const bool quoted = token.kind == TokenKind::kPhrase;
  Words words{.words = words_of(token.text), .quoted = quoted, .text = token.text};
  if (words.words.empty()) return fail_at(token.column, "phrase without a word");
  return Node{std::move(words), token.column};
}

class Parser {
 public:
  explicit Parser(const std::vector<Token>& tokens) : tokens_(tokens) {}

  QueryResult<Node> run() {
    QueryResult<Node> root = parse_either();
    if (root && !at_end()) {
      // Only a parenthesis ends an expression before the end.
      return fail_at(tokens_[next_].column, "parenthesis ')' without its '('");
    }
    return root;
  }

 private:
  bool at_end() const { return next_ == tokens_.size(); }
  bool at(TokenKind kind) const { return !at_end() && tokens_[next_].kind == kind; }

  bool take(TokenKind kind) {
    if (!at(kind)) return false;
    ++next_;
    return true;
  }

  QueryResult<Node> parse_either() {
    Either either;
    do {
      QueryResult<Node> node = parse_both();
      if (!node) return node;
      either.nodes.push_back(std::move(*node));
    } while (take(TokenKind::kOr));
    if (either.nodes.size() == 1) return std::move(either.nodes.front());
    const size_t column = either.nodes.front().column;
    return Node{std::move(either), column};
  }

  QueryResult<Node> parse_both() {
    std::vector<std::vector<Clause>> sequences;
    do {
      QueryResult<std::vector<Clause>> sequence = parse_sequence();
      if (!sequence) return tl::unexpected(sequence.error());
      sequences.push_back(std::move(*sequence));
    } while (take(TokenKind::kAnd));
    return join_sequences(std::move(sequences));
  }

  QueryResult<std::vector<Clause>> parse_sequence() {
    std::vector<Clause> clauses;
    while (!at_end() && !at(TokenKind::kAnd) && !at(TokenKind::kOr) && !at(TokenKind::kClose)) {
      const size_t column = tokens_[next_].column;
      const bool excluded = take(TokenKind::kNot);
      if (excluded && at(TokenKind::kNot)) return tl::unexpected(missing_operand());
      QueryResult<Node> node = parse_operand();
      if (!node) return tl::unexpected(node.error());
      const Occur occur = excluded ? Occur::kMustNot : natural_occur(*node);
      node->column = column;
      clauses.push_back({occur, std::move(*node)});
    }
    if (clauses.empty()) return tl::unexpected(missing_operand());
    return clauses;
  }

  QueryResult<Node> parse_operand() {
    if (at_end() || at(TokenKind::kAnd) || at(TokenKind::kOr) || at(TokenKind::kClose)) {
      return tl::unexpected(missing_operand());
    }
    const Token& token = tokens_[next_++];
    switch (token.kind) {
      case TokenKind::kSymbol:
        return Node{SymbolMention{token.symbols}, token.column};
      case TokenKind::kClause:
        return read_field_clause(token);
      case TokenKind::kOpen:
        return parse_parentheses(token);
      default:
        return read_words(token);
    }
  }

  QueryResult<Node> parse_parentheses(const Token& open) {
    if (++depth_ > kMaxDepth) {
      return fail_at(open.column, fmt::format("more than {} parentheses within each other", kMaxDepth));
    }
    QueryResult<Node> inner = parse_either();
    if (!inner) return inner;
    if (!take(TokenKind::kClose)) return fail_at(open.column, "parenthesis '(' without its ')'");
    --depth_;
    return inner;
  }

  // The error where an operand should stand before the next token.
  QueryError missing_operand() const {
    if (next_ == 0) {
      if (at_end()) return {0, "the query has no word", "for example: cluster munitions"};
      return {tokens_[0].column, fmt::format("'{}' with nothing before it", name_of(tokens_[0].kind)), ""};
    }
    const Token& before = tokens_[next_ - 1];
    if (before.kind == TokenKind::kOpen && at(TokenKind::kClose)) {
      return {before.column, "parentheses with nothing in them", ""};
    }
    return {before.column, fmt::format("'{}' with nothing after it", name_of(before.kind)),
            "write operators in quotation marks to search for them as words"};
  }

  const std::vector<Token>& tokens_;
  size_t next_ = 0;
  size_t depth_ = 0;
};

}  // namespace

QueryResult<Node> parse(const std::vector<Token>& tokens) {
  return Parser(tokens).run();
}

}  // namespace disarm::query
