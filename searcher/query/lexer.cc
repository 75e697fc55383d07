#include "searcher/query/lexer.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "common/index/field.h"
#include "common/text/fold.h"
#include "common/text/unicode.h"
#include "common/undoc/citation.h"
#include "common/undoc/symbol.h"
#include "searcher/query/chunk.h"
#include "searcher/query/field_clause.h"
#include "searcher/query/symbol_pattern.h"
#include "searcher/query/word_modifiers.h"
#include "searcher/query/words.h"

namespace disarm::query {
namespace {

// Each is looked for with its lettered parts, and the time that takes grows with the square of their number.
constexpr size_t kMostSymbols = 128;

class Lexer {
 public:
  explicit Lexer(std::string_view query) : query_(query) {}

  QueryResult<std::vector<Token>> run() {
    while (skip_blanks()) {
      QueryResult<void> read = read_token();
      if (!read) return tl::unexpected(read.error());
      if (symbol_count_ > kMostSymbols) {
        return fail_at(tokens_.back().column, fmt::format("more than {} symbols in a query", kMostSymbols),
                       "ask for them in several queries, see: disarm-searcher batch --help");
      }
    }
    return std::move(tokens_);
  }

 private:
  // Whether anything follows.
  bool skip_blanks() {
    while (offset_ < query_.size()) {
      size_t next = offset_;
      if (!is_blank(text::next_code_point(query_, next))) return true;
      move_to(next);
    }
    return false;
  }

  QueryResult<void> read_token() {
    if (!group_field_.empty()) return read_value_of_group();
    if (starts_with_quote(query_.substr(offset_))) return read_phrase();
    if (query_[offset_] == '(') return read_sign(TokenKind::kOpen);
    if (query_[offset_] == ')') return read_closing();
    if (read_demand()) return {};
    if (read_same()) return {};
    const std::string_view chunk = chunk_here();
    if (begins_with_field(chunk)) return read_chunk(chunk);
    if (has_form_of_proximity(chunk)) return read_chunk(chunk);  // no symbol
    if (read_address(chunk)) return {};
    if (read_agenda_item(chunk)) return {};
    if (const auto pattern = symbol_pattern(chunk)) {
      add_symbol({*pattern}, offset_ + chunk.size());
      return {};
    }
    if (chunk.find_first_of("*~^=") == std::string_view::npos && read_symbol()) return {};
    return read_chunk(chunk);
  }

  // "+", "-" or "!" directly before an operand; before a blank they are punctuation.
  bool read_demand() {
    const char sign = query_[offset_];
    const bool is_sign = sign == '+' || sign == '-' || sign == '!';
    if (!is_sign || offset_ + 1 >= query_.size()) return false;
    size_t next = offset_ + 1;
    const char32_t after = text::next_code_point(query_, next);
    const bool begins_operand = text::is_alphabetic(after) || (after >= '0' && after <= '9') ||
                                after == '(' || after == '=' || after == '*' ||
                                starts_with_quote(query_.substr(offset_ + 1));
    if (!begins_operand) return false;
    tokens_.push_back({.kind = sign == '+' ? TokenKind::kMust : TokenKind::kMustNot,
                       .column = column_,
                       .text = std::string(1, sign)});
    move_to(offset_ + 1);
    return true;
  }

  // "SAME" before its parenthesis, blanks between them or not. Read before the chunk that it begins, which
  // has the parenthesis in it when no blank stands there: "SAME(mines)".
  bool read_same() {
    constexpr std::string_view kSame = "SAME";
    const std::string_view rest = query_.substr(offset_);
    const size_t open = rest.starts_with(kSame) ? rest.find_first_not_of(' ', kSame.size()) : rest.npos;
    if (open == rest.npos || rest[open] != '(') return false;
    tokens_.push_back({.kind = TokenKind::kSame, .column = column_});
    move_to(offset_ + open);
    return true;
  }

  // "98 (mm)", which is no group of words: a sub-item of the agenda.
  bool read_agenda_item(std::string_view chunk) {
    const std::string_view item =
        query_.substr(offset_, chunk.size() + sub_item_length(chunk, query_.substr(offset_ + chunk.size())));
    if (item.size() == chunk.size()) return false;
    // "agenda item 98 (mm)": the words before it say no more.
    constexpr std::string_view kNouns[] = {"item", "subitem", "sub-item", "agenda"};
    size_t column = column_;
    while (!tokens_.empty() && tokens_.back().kind == TokenKind::kWord &&
           std::ranges::find(kNouns, text::fold(tokens_.back().text)) != std::end(kNouns)) {
      column = tokens_.back().column;
      tokens_.pop_back();
    }
    tokens_.push_back(
        {.kind = TokenKind::kClause, .column = column, .text = std::string(item), .field = "agenda"});
    move_to(offset_ + item.size());
    return true;
  }

  // "1) the biliary tract and 2) the liver": the parenthesis of a list that opens nothing is punctuation.
  QueryResult<void> read_closing() {
    constexpr size_t kLongestLabel = 2;
    const bool is_label = depth_ == 0 && !tokens_.empty() && tokens_.back().kind == TokenKind::kWord &&
                          tokens_.back().text.size() <= kLongestLabel && offset_ > 0 &&
                          query_.substr(0, offset_).ends_with(tokens_.back().text);
    if (!is_label) return read_sign(TokenKind::kClose);
    move_to(offset_ + 1);
    return {};
  }

  QueryResult<void> read_sign(TokenKind kind) {
    if (kind == TokenKind::kOpen) ++depth_;
    if (kind == TokenKind::kClose && depth_ > 0) --depth_;
    if (depth_ < group_depth_) group_field_.clear();
    tokens_.push_back({.kind = kind, .column = column_});
    move_to(offset_ + 1);
    return kind == TokenKind::kClose ? refuse_modifier("a parenthesis") : QueryResult<void>();
  }

  // "(mines OR bombs)^2" and "\"land mines\"~5": read as words of their own, the modifiers would be searched
  // for.
  QueryResult<void> refuse_modifier(std::string_view operand) const {
    const std::string_view rest = query_.substr(offset_);
    if (rest.starts_with('^')) {
      return fail_at(column_, fmt::format("a weight cannot stand behind {}", operand),
                     "weigh words and phrases by themselves, for example: mines^3 or \"land mines\"^3");
    }
    if (!rest.starts_with('~')) return {};
    return fail_at(
        column_, fmt::format("slips cannot be forgiven behind {}", operand),
        "'~' stands behind a word, for example: mines~; words within a distance: land NEAR/5 mines");
  }

  // A symbol that begins here, with the noun before it.
  bool read_symbol() {
    if (offset_ >= segment_end_) read_segment();
    size_t end = 0;
    std::vector<std::string> symbols;
    for (const undoc::Citation& found : symbols_) {
      if (found.begin != offset_) continue;
      std::ranges::move(with_any_year(found.symbol), std::back_inserter(symbols));
      end = std::max(end, found.end);
    }
    if (symbols.empty()) return false;
    add_symbol(std::move(symbols), end);
    return true;
  }

  // Looks for symbols in the free text that begins here. A symbol has no operator, quote or field within it,
  // and is not judged by what stands on the other side of one.
  void read_segment() {
    segment_end_ = offset_;
    while (segment_end_ < query_.size()) {
      const size_t end = std::min(query_.find_first_of(" \t\r\n", segment_end_), query_.size());
      const std::string_view word = query_.substr(segment_end_, end - segment_end_);
      const bool is_syntax = operator_kind(word) || begins_with_field(word) || has_quote(word);
      if (is_syntax && segment_end_ > offset_) break;
      segment_end_ = std::min(end + 1, query_.size());
      if (is_syntax) break;
    }
    symbols_ = undoc::find_symbols_in_query(query_.substr(offset_, segment_end_ - offset_));
    for (undoc::Citation& symbol : symbols_) {
      symbol.begin += offset_;
      symbol.end += offset_;
    }
  }

  void add_symbol(std::vector<std::string> symbols, size_t end) {
    size_t column = column_;
    const bool has_noun =
        !tokens_.empty() && tokens_.back().kind == TokenKind::kWord && is_symbol_noun(tokens_.back().text);
    if (has_noun) {
      column = tokens_.back().column;
      tokens_.pop_back();
    }
    symbol_count_ += symbols.size();
    const bool has_paragraph = end + 1 < query_.size() && query_[end] == '#';
    if (has_paragraph) return add_paragraph(symbols.front(), end, column);
    tokens_.push_back({.kind = TokenKind::kSymbol, .column = column, .symbols = std::move(symbols)});
    move_to(end);
  }

  // "79/58#op5", as `show` takes it: that paragraph and no other.
  void add_paragraph(const std::string& symbol, size_t sign, size_t column) {
    const size_t end = chunk_end(query_, sign + 1);
    const std::string id(query_.substr(sign + 1, end - sign - 1));
    tokens_.push_back({.kind = TokenKind::kOpen, .column = column});
    tokens_.push_back({.kind = TokenKind::kClause, .column = column, .text = symbol, .field = "symbol"});
    tokens_.push_back({.kind = TokenKind::kClause, .column = column, .text = id, .field = "para"});
    tokens_.push_back({.kind = TokenKind::kClose, .column = column});
    move_to(end);
  }

  // The text between quotes that begin here; moves behind them.
  QueryResult<std::string> read_quoted() {
    const Quotes quotes = *quotes_at_start(query_.substr(offset_));
    const size_t begin = offset_ + quotes.opening.size();
    const size_t end = query_.find(quotes.closing, begin);
    if (end == std::string_view::npos) {
      return fail_at(column_, "quotation mark without an end", "close the phrase with a second one");
    }
    const std::string quoted(query_.substr(begin, end - begin));
    move_to(end + quotes.closing.size());
    return quoted;
  }

  QueryResult<void> read_phrase() {
    const size_t column = column_;
    QueryResult<std::string> phrase = read_quoted();
    if (!phrase) return tl::unexpected(phrase.error());
    tokens_.push_back({.kind = TokenKind::kPhrase, .column = column, .text = std::move(*phrase)});
    return read_boost_of_phrase();
  }

  // "land mines"^3
  QueryResult<void> read_boost_of_phrase() {
    if (!query_.substr(offset_).starts_with('^')) return refuse_modifier("a phrase");
    const std::string_view chunk = chunk_here();
    const auto modifiers = read_modifiers("x" + std::string(chunk), column_);
    if (!modifiers) return tl::unexpected(modifiers.error());
    tokens_.back().boost = modifiers->boost;
    if (modifiers->length == 1) move_to(offset_ + chunk.size());
    return {};
  }

  // A file name or address of a document, which is a symbol as a whole.
  bool read_address(std::string_view chunk) {
    chunk = chunk.substr(0, chunk.find('#'));
    const bool may_be =
        chunk.find("://") != std::string_view::npos || chunk.find('_') != std::string_view::npos;
    const auto symbol = may_be ? undoc::parse_symbol(chunk) : std::nullopt;
    if (symbol) add_symbol({symbol->canonical}, offset_ + chunk.size());
    return symbol.has_value();
  }

  // A field with its value, an operator or a word.
  QueryResult<void> read_chunk(std::string_view chunk) {
    const size_t colon = chunk.find(':');
    if (colon != std::string_view::npos && colon > 0) {
      QueryResult<bool> clause = read_clause(chunk, colon);
      if (!clause) return tl::unexpected(clause.error());
      if (*clause) return {};
    }
    if (auto error = slip_beside_field(chunk, column_)) return tl::unexpected(*std::move(error));
    if (!tokens_.empty()) {
      if (auto error = colon_behind_blank(tokens_.back(), chunk)) return tl::unexpected(*std::move(error));
    }
    return read_word(chunk);
  }

  std::string_view chunk_here() const { return query_.substr(offset_, chunk_end(query_, offset_) - offset_); }

  // Whether the chunk is a field with its value. A colon before a blank is punctuation, as in a pasted title,
  // unless the word before it is or resembles a field.
  QueryResult<bool> read_clause(std::string_view chunk, size_t colon) {
    Token token{.kind = TokenKind::kClause, .column = column_};
    token.field = text::fold(chunk.substr(0, colon));
    token.text = chunk.substr(colon + 1);
    if (query_.substr(offset_ + colon + 1).starts_with('(')) return open_group(token.field, chunk, colon);
    const std::string_view after = query_.substr(offset_ + chunk.size());
    const bool has_value = !token.text.empty() || starts_with_quote(after);
    if (!has_value && !resembles_field(token.field)) return false;
    if (index::find_field(token.field) == nullptr) {
      return tl::unexpected(unknown_field(token.field, chunk, column_));
    }
    if (token.text.empty() && !starts_with_quote(after)) {
      return tl::unexpected(missing_value(token.field, column_));
    }
    if (token.field == index::field(index::FieldId::kAgenda).name) {  // "agenda:98 (mm)"
      chunk = query_.substr(offset_, chunk.size() + sub_item_length(token.text, after));
      token.text = chunk.substr(colon + 1);
    }
    move_to(offset_ + chunk.size());
    const bool is_comparison = token.text.find_first_not_of("<>=") == std::string::npos;
    if (is_comparison && starts_with_quote(query_.substr(offset_))) {
      QueryResult<std::string> quoted = read_quoted();
      if (!quoted) return tl::unexpected(quoted.error());
      token.text += *quoted;
      token.quoted = true;
    }
    tokens_.push_back(std::move(token));
    return true;
  }

  // "title:(": all that follows up to the parenthesis that closes it is of the field.
  QueryResult<bool> open_group(const std::string& field, std::string_view chunk, size_t colon) {
    if (index::find_field(field) == nullptr) return tl::unexpected(unknown_field(field, chunk, column_));
    move_to(offset_ + colon + 1);
    if (auto opened = read_sign(TokenKind::kOpen); !opened) return tl::unexpected(opened.error());
    group_field_ = field;
    group_depth_ = depth_;
    return true;
  }

  // A value of the field of the group, an operator or a parenthesis.
  QueryResult<void> read_value_of_group() {
    if (query_[offset_] == '(') return read_sign(TokenKind::kOpen);
    if (query_[offset_] == ')') return read_sign(TokenKind::kClose);
    if (read_demand()) return {};
    Token token{.kind = TokenKind::kClause, .column = column_, .field = group_field_};
    if (starts_with_quote(query_.substr(offset_))) {
      QueryResult<std::string> quoted = read_quoted();
      if (!quoted) return tl::unexpected(quoted.error());
      token.text = std::move(*quoted);
      token.quoted = true;
    } else {
      const std::string_view chunk = chunk_here();
      if (begins_with_field(chunk)) {
        return fail_at(column_, fmt::format("'{}' within the values of '{}'", chunk, group_field_),
                       "close the parenthesis before the next field");
      }
      if (const auto kind = operator_kind(chunk)) token = {.kind = *kind, .column = column_};
      token.text = chunk;
      move_to(offset_ + chunk.size());
    }
    tokens_.push_back(std::move(token));
    return {};
  }

  QueryResult<void> read_word(std::string_view chunk) {
    Token token{.kind = TokenKind::kWord, .column = column_};
    if (const auto kind = operator_kind(chunk)) token.kind = *kind;
    const auto proximity = read_proximity(chunk, column_);
    if (!proximity) return tl::unexpected(proximity.error());
    if (*proximity) {
      token.kind = TokenKind::kNear;
      token.proximity = **proximity;
    }
    if (token.kind == TokenKind::kWord) return read_plain_word(chunk, std::move(token));
    token.text = chunk;
    move_to(offset_ + chunk.size());
    tokens_.push_back(std::move(token));
    return {};
  }

  QueryResult<void> read_plain_word(std::string_view chunk, Token token) {
    const auto modifiers = read_modifiers(chunk, column_);
    if (!modifiers) return tl::unexpected(modifiers.error());
    token.text = chunk.substr(modifiers->before, modifiers->length);
    token.exact = modifiers->exact;
    token.typos = modifiers->typos;
    token.boost = modifiers->boost;
    move_to(offset_ + chunk.size());
    // Punctuation between blanks, as the dash of a pasted title, is not in the index either.
    if (modifiers->length > 0) tokens_.push_back(std::move(token));
    return {};
  }

  void move_to(size_t offset) {
    column_ += text::count_code_points(query_.substr(offset_, offset - offset_));
    offset_ = offset;
  }

  std::string_view query_;
  std::vector<undoc::Citation> symbols_;  // of the free text up to segment_end_
  size_t segment_end_ = 0;
  std::vector<Token> tokens_;
  size_t symbol_count_ = 0;
  size_t depth_ = 0;         // parentheses that are open
  std::string group_field_;  // within "field:("; empty outside
  size_t group_depth_ = 0;   // of its parenthesis
  size_t offset_ = 0;
  size_t column_ = 1;  // of offset_
};

}  // namespace

QueryResult<std::vector<Token>> lex(std::string_view query) {
  if (query.size() > kMaxQueryBytes) {
    return fail_at(0, fmt::format("the query has {} bytes, more than {}", query.size(), kMaxQueryBytes),
                   "search for a shorter passage");
  }
  return Lexer(query).run();
}

}  // namespace disarm::query
