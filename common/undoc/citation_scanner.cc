#include "common/undoc/citation_scanner.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "common/undoc/cursor.h"
#include "common/undoc/date_reader.h"
#include "common/undoc/organ_name.h"
#include "common/undoc/plain_form.h"
#include "common/undoc/vocabulary.h"

namespace disarm::undoc {
namespace {

constexpr int kMaxRange = 50;
constexpr std::string_view kChineseNumberSign = "号";
constexpr std::string_view kChineseDecision = "号决定";
constexpr std::string_view kArabicSpecialSession = "دإ";

bool is_word_byte(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c) || is_non_ascii(c);
}

// A period ends the sentence when a capital follows it, unless it ends an abbreviation ("No. A/79/1",
// "vol. I").
bool ends_sentence(std::string_view text, size_t period, const WordSpan& last_word) {
  const size_t next = skip_blanks(text, period + 1);
  if (next == period + 1 || !is_ascii_upper(byte_at(text, next))) return false;
  constexpr size_t kLongestAbbreviation = 4;
  return last_word.end != period || last_word.end - last_word.begin > kLongestAbbreviation;
}

bool is_abbreviation(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, is_ascii_upper);
}

// The place behind ", " or " and " where another number of the list may stand.
size_t skip_list_separator(std::string_view text, size_t position) {
  position = skip_blanks(text, position);
  if (byte_at(text, position) == ',') position = skip_blanks(text, position + 1);
  const WordSpan word = read_word(text, position);
  const bool has_and = word.end > word.begin && has_role(plain_form(word.in(text)), WordRole::kAnd);
  return has_and ? skip_blanks(text, word.end) : position;
}

}  // namespace

CitationScanner::CitationScanner(std::string_view text, ScanMode mode)
    : match_text_(text), text_(match_text_.text()), mode_(mode), context_(text_) {}

std::vector<Citation> CitationScanner::scan() {
  if (std::ranges::none_of(text_, is_digit)) return {};  // whatever cites has one
  while (position_ < text_.size()) step();
  return std::move(citations_);
}

void CitationScanner::step() {
  if (take_address()) return;
  if (is_start_of_symbol() && (take_number() || take_symbol())) return;
  if (is_word_byte(text_[position_])) return take_word();
  take_sign();
}

bool CitationScanner::is_start_of_symbol() const {
  return position_ == 0 || !is_symbol_character(text_[position_ - 1]);
}

// "https://undocs.org/en/A/RES/79/58": addresses of the hosts that put the symbol behind their name. Of other
// addresses nothing is read, because each slash goes on with what stands before it.
bool CitationScanner::take_address() {
  constexpr std::array<std::string_view, 2> kHosts = {"undocs.org/", "docs.un.org/"};
  constexpr size_t kLanguage = 3;  // "en/"
  const std::string_view rest = text_.substr(position_);
  const auto* host =
      std::ranges::find_if(kHosts, [&](std::string_view name) { return rest.starts_with(name); });
  if (host == kHosts.end() || (position_ > 0 && is_ascii_word(text_[position_ - 1]))) return false;
  const size_t begin = position_;
  position_ += host->size();
  const bool in_language = is_ascii_lower(byte_at(text_, position_)) && byte_at(text_, position_ + 2) == '/';
  if (in_language) position_ += kLanguage;
  if (position_ < text_.size() && take_symbol()) return true;
  position_ = begin;
  return false;
}

bool CitationScanner::take_symbol() {
  const char first = text_[position_];
  const bool is_query = mode_ == ScanMode::kQuery;
  if (!is_ascii_upper(first) && !(is_query && is_ascii_lower(first))) return false;
  auto symbol = read_symbol(text_, position_, is_query ? SymbolCase::kAny : SymbolCase::kCapitals);
  if (!symbol) return false;
  if (decompose_symbol(symbol->symbols.front())) context_.read_resolution_symbol();
  add(symbol->symbols, symbol->end);
  return true;
}

bool CitationScanner::may_start_number() const {
  const std::string_view rest = text_.substr(position_);
  const auto starts_with = [&](std::string_view start) { return rest.starts_with(start); };
  if (is_digit(rest.front()) || starts_with("S-") || starts_with("ES-")) return true;
  const bool is_query = mode_ == ScanMode::kQuery;
  return starts_with(kArabicSpecialSession) || (is_query && (starts_with("s-") || starts_with("es-")));
}

bool CitationScanner::take_number() {
  if (!may_start_number()) return false;
  const auto number = read_resolution_number(text_, position_);
  if (!number) return false;
  const NumberEvidence evidence = evidence_for(*number);
  std::vector<std::string> symbols = judge_number(*number, evidence);
  if (symbols.empty()) return false;
  if (evidence.organ && number->shape == ResolutionNumber::Shape::kSlash) {
    known_organs_.emplace(std::pair(number->session.number, number->number), *evidence.organ);
  }
  const size_t end = expand_range(*number, evidence, symbols);
  add(symbols, end);
  return true;
}

void CitationScanner::take_word() {
  const WordSpan word = read_word(text_, position_);
  context_.read(word);
  position_ = word.end;
}

void CitationScanner::take_sign() {
  const char sign = text_[position_];
  if (sign == '.' && ends_sentence(text_, position_, context_.last_word())) context_.end_sentence();
  if (sign == ';' || is_digit(sign)) context_.break_words();
  ++position_;
}

NumberEvidence CitationScanner::evidence_for(const ResolutionNumber& number) {
  NumberEvidence evidence;
  evidence.is_query = mode_ == ScanMode::kQuery;
  evidence.noun = context_.noun();
  evidence.organ = context_.organ();
  evidence.follows_noun = context_.follows_noun();
  if (const auto date = read_date_after(text_, number.end)) evidence.date = date->date;
  if (const auto organ = chain_from(number).organ) evidence.organ = organ;
  read_number_sign(number.end, evidence);
  read_abbreviation(evidence);
  const auto known = known_organs_.find({number.session.number, number.number});
  if (!evidence.organ && known != known_organs_.end()) evidence.organ = known->second;
  return evidence;
}

// Chinese puts the noun behind the number: "第50/70号决议".
void CitationScanner::read_number_sign(size_t position, NumberEvidence& evidence) const {
  const std::string_view behind = text_.substr(skip_blanks(text_, position));
  if (!behind.starts_with(kChineseNumberSign)) return;
  evidence.noun = behind.starts_with(kChineseDecision) ? Noun::kDecision : Noun::kResolution;
}

// An abbreviation right before the number is whose it is: "UNGA 63/71", "document LC 44/17". In a query it
// may be any other word.
void CitationScanner::read_abbreviation(NumberEvidence& evidence) const {
  const WordSpan last = context_.last_word();
  const bool touches = last.end > last.begin && skip_blanks(text_, last.end) == position_;
  if (!touches || evidence.follows_noun || !is_abbreviation(last.in(text_))) return;
  if (const auto named = organ_before(text_, std::span(&last, 1))) {
    evidence.organ = named->organ;
    evidence.noun = Noun::kResolution;
  } else if (mode_ == ScanMode::kRunningText) {
    evidence.organ = Organ::kOther;
  }
}

// "of the Human Rights Council", "Совета Безопасности"
std::optional<Organ> CitationScanner::organ_behind(size_t position) const {
  position = skip_blanks(text_, position);
  const WordSpan word = read_word(text_, position);
  if (word.begin == word.end) return std::nullopt;
  if (has_role(plain_form(word.in(text_)), WordRole::kOf)) {
    return organ_at(text_, skip_blanks(text_, word.end));
  }
  return is_non_ascii(text_[word.begin]) ? organ_at(text_, position) : std::nullopt;
}

const CitationScanner::Chain& CitationScanner::chain_from(const ResolutionNumber& number) {
  if (position_ < chain_.end) return chain_;
  chain_ = {number.end, std::nullopt};
  for (auto next = std::optional(number); next;) {
    chain_.end = next->end;
    const size_t begin = skip_list_separator(text_, next->end);
    next = is_digit(byte_at(text_, begin)) && begin > next->end ? read_resolution_number(text_, begin)
                                                                : std::nullopt;
  }
  chain_.organ = organ_behind(chain_.end);
  return chain_;
}

// Adds the symbols up to the last of "resolutions 31/1 to 31/5"; returns the new end (domain.md 1.7).
size_t CitationScanner::expand_range(ResolutionNumber number, const NumberEvidence& evidence,
                                     std::vector<std::string>& symbols) const {
  const WordSpan word = read_word(text_, skip_blanks(text_, number.end));
  const bool is_range = number.shape == ResolutionNumber::Shape::kSlash && number.letters.empty() &&
                        word.end > word.begin && has_role(plain_form(word.in(text_)), WordRole::kTo);
  const auto last = is_range ? read_resolution_number(text_, skip_blanks(text_, word.end)) : std::nullopt;
  const bool is_plausible = last && last->shape == number.shape && last->session == number.session &&
                            last->year == number.year && last->number > number.number &&
                            last->number - number.number <= kMaxRange;
  if (!is_plausible) return number.end;
  while (++number.number <= last->number) {
    for (std::string& symbol : judge_number(number, evidence)) symbols.push_back(std::move(symbol));
  }
  return last->end;
}

void CitationScanner::add(const std::vector<std::string>& symbols, size_t end) {
  const size_t begin_in_text = match_text_.original_offset(position_);
  const size_t end_in_text = match_text_.original_offset(end);
  for (const std::string& symbol : symbols) citations_.push_back({symbol, begin_in_text, end_in_text});
  context_.break_words();
  position_ = end;
}

}  // namespace disarm::undoc
