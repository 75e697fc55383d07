#include "searcher/query/parser.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "searcher/lexicon/wildcard.h"
#include "searcher/query/field_clause.h"
#include "searcher/query/sequence.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

// As it was written.
std::string_view name_of(const Token& token) {
  switch (token.kind) {
    case TokenKind::kSame:
      return "SAME";
    case TokenKind::kOpen:
      return "(";
    case TokenKind::kClose:
      return ")";
    default:
      return token.text;
  }
}

QueryResult<void> check_wildcards(const Words& words, size_t column) {
  for (const std::string& word : words.words) {
    if (!lexicon::has_wildcard(word) || lexicon::written_letters(word) >= lexicon::kShortestWildcardStem)
      continue;
    return fail_at(column,
                   fmt::format("'{}' has less than {} letters beside its wildcards", word,
                               lexicon::kShortestWildcardStem),
                   "write more of the word, for example: proliferat*");
  }
  return {};
}

QueryResult<Node> read_words(const Token& token) {
  Words words;
  words.words = words_with_wildcards(token.text);
  words.quoted = token.kind == TokenKind::kPhrase;
  words.text = token.text;
  words.exact = token.exact;
  words.typos = token.typos;
  words.boost = token.boost;
  words.wildcards = std::ranges::any_of(words.words, lexicon::has_wildcard);
  if (words.words.empty()) return fail_at(token.column, "phrase without a word");
  if (auto checked = check_wildcards(words, token.column); !checked) return tl::unexpected(checked.error());
  return Node{std::move(words), token.column};
}

// Words, and what says "one of these words": the operands of NEAR.
bool is_near_operand(const Node& node) {
  if (const auto* words = std::get_if<Words>(&node.value)) return !words->field;
  if (const auto* either = std::get_if<Either>(&node.value))
    return std::ranges::all_of(either->nodes, is_near_operand);
  const auto* group = std::get_if<Group>(&node.value);
  return group != nullptr && std::ranges::all_of(group->clauses, [](const Clause& clause) {
           return clause.occur == Occur::kShould && is_near_operand(clause.node);
         });
}

// Each combination of alternatives is looked for by itself.
constexpr size_t kMostNearChoices = 256;

// How many words and phrases stand in an operand of NEAR.
size_t count_alternatives(const Node& node) {
  const auto* either = std::get_if<Either>(&node.value);
  if (either == nullptr) return 1;
  size_t count = 0;
  for (const Node& inner : either->nodes) count += count_alternatives(inner);
  return count;
}

size_t count_choices(const Near& near) {
  size_t count = 1;
  for (const Node& node : near.nodes) count *= std::min(count_alternatives(node), kMostNearChoices + 1);
  return count;
}

// SAME wants all that stands in it, side by side too.
void require_all(Node& node) {
  auto* group = std::get_if<Group>(&node.value);
  if (group == nullptr) return;
  for (Clause& clause : group->clauses) {
    if (clause.occur == Occur::kShould) clause.occur = Occur::kMust;
  }
}

// Words side by side are alternatives for NEAR.
Node as_near_operand(Node node) {
  auto* group = std::get_if<Group>(&node.value);
  if (group == nullptr) return node;
  Either either;
  for (Clause& clause : group->clauses) either.nodes.push_back(std::move(clause.node));
  return {std::move(either), node.column};
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
    std::vector<Node> nodes;
    do {
      QueryResult<Node> node = parse_both();
      if (!node) return node;
      nodes.push_back(std::move(*node));
    } while (take(TokenKind::kOr));
    return any_of(std::move(nodes));
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
      const bool excluded = take(TokenKind::kNot) || take(TokenKind::kMustNot);
      const bool demanded = !excluded && take(TokenKind::kMust);
      if ((excluded || demanded) &&
          (at(TokenKind::kNot) || at(TokenKind::kMust) || at(TokenKind::kMustNot))) {
        return tl::unexpected(missing_operand());
      }
      QueryResult<Node> node = parse_near();
      if (!node) return tl::unexpected(node.error());
      Occur occur = excluded ? Occur::kMustNot : natural_occur(*node);
      if (demanded && occur == Occur::kShould) occur = Occur::kMust;
      node->column = column;
      clauses.push_back({occur, std::move(*node)});
    }
    if (clauses.empty()) return tl::unexpected(missing_operand());
    return clauses;
  }

  QueryResult<Node> parse_near() {
    QueryResult<Node> first = parse_operand();
    while (first && at(TokenKind::kNear)) {
      const Token& sign = tokens_[next_++];
      QueryResult<Node> second = parse_operand();
      if (!second) return second;
      auto* chain = std::get_if<Near>(&first->value);
      const bool goes_on = chain != nullptr && chain->distance == sign.proximity.distance &&
                           chain->ordered == sign.proximity.ordered;
      if ((!goes_on && !is_near_operand(*first)) || !is_near_operand(*second)) {
        return fail_at(sign.column, "NEAR and ADJ stand between words, phrases and groups of them",
                       "for example: (mine OR mines) NEAR/5 clearance");
      }
      if (goes_on) {
        chain->nodes.push_back(as_near_operand(std::move(*second)));
        if (count_choices(*chain) > kMostNearChoices) return tl::unexpected(too_many_choices(sign));
        continue;
      }
      const size_t column = first->column;
      Near near{.nodes = {}, .distance = sign.proximity.distance, .ordered = sign.proximity.ordered};
      near.nodes.push_back(as_near_operand(std::move(*first)));
      near.nodes.push_back(as_near_operand(std::move(*second)));
      if (count_choices(near) > kMostNearChoices) return tl::unexpected(too_many_choices(sign));
      first = Node{std::move(near), column};
    }
    return first;
  }

  QueryResult<Node> parse_operand() {
    if (at_end() || at(TokenKind::kAnd) || at(TokenKind::kOr) || at(TokenKind::kClose) ||
        at(TokenKind::kNear)) {
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
      case TokenKind::kSame:
        return parse_same();
      default:
        return read_words(token);
    }
  }

  static QueryError too_many_choices(const Token& sign) {
    return {sign.column,
            fmt::format("more than {} combinations of words and phrases to look for near each other",
                        kMostNearChoices),
            "write fewer alternatives"};
  }

  // The parenthesis follows directly, see the lexer.
  QueryResult<Node> parse_same() {
    const Token& open = tokens_[next_++];
    return parse_parentheses(open).map([&](Node inner) {
      require_all(inner);
      Same same;
      same.nodes.push_back(std::move(inner));
      return Node{std::move(same), open.column};
    });
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
      return {tokens_[0].column, fmt::format("'{}' with nothing before it", name_of(tokens_[0])), ""};
    }
    const Token& before = tokens_[next_ - 1];
    if (before.kind == TokenKind::kOpen && at(TokenKind::kClose)) {
      return {before.column, "parentheses with nothing in them", ""};
    }
    return {before.column, fmt::format("'{}' with nothing after it", name_of(before)),
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
