#include "common/text/tokens.h"

#include <optional>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "common/base/ascii.h"
#include "common/text/fold.h"
#include "common/text/unicode.h"

namespace disarm::text {
namespace {

enum class CharacterClass { kSeparator, kWord, kInvisible, kHan };

bool is_han(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(c, &status) == USCRIPT_HAN && u_isalpha(c) != 0;
}

CharacterClass classify(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  if (is_han(c)) return CharacterClass::kHan;
  if (u_isalnum(c) != 0) return CharacterClass::kWord;
  if ((U_GET_GC_MASK(c) & U_GC_M_MASK) != 0) return CharacterClass::kWord;
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) return CharacterClass::kInvisible;
  return CharacterClass::kSeparator;
}

// Calls `visit` with each token.
template <typename Visit>
class Tokenizer {
 public:
  // `wanted` may be nullptr: then every word is.
  Tokenizer(std::string_view text, const FirstLetters* wanted, Visit visit)
      : text_(text), wanted_(wanted), visit_(std::move(visit)) {}

  void run() {
    for (size_t i = 0; i < text_.size();) {
      // Nearly all text is ASCII, whose classes need no tables.
      if (is_ascii_byte(text_[i])) {
        i = pass_ascii(i);
        continue;
      }
      const size_t begin = i;
      switch (classify(next_code_point(text_, i))) {
        case CharacterClass::kWord:
          extend_word(begin, i);
          break;
        case CharacterClass::kInvisible:
          break;  // a soft hyphen or a direction mark does not end a word
        case CharacterClass::kHan:
          add_han(begin, i);
          break;
        case CharacterClass::kSeparator:
          end_run();
          break;
      }
    }
    end_run();
  }

 private:
  // A run of ASCII letters and digits, or one separator; returns the byte behind it.
  size_t pass_ascii(size_t begin) {
    size_t end = begin;
    while (end < text_.size() && is_ascii_word(text_[end])) ++end;
    if (end == begin) {
      end_run();
      return begin + 1;
    }
    extend_word(begin, end);
    return end;
  }

  void extend_word(size_t begin, size_t end) {
    previous_han_.reset();
    if (!word_begin_) word_begin_ = begin;
    word_end_ = end;
  }

  void add_han(size_t begin, size_t end) {
    end_word();
    if (previous_han_) add(*previous_han_, end, position_ - 1, TokenKind::kHanBigram);
    add(begin, end, position_++, TokenKind::kHanCharacter);
    previous_han_ = begin;
  }

  void end_word() {
    if (!word_begin_) return;
    add(*word_begin_, word_end_, position_++, TokenKind::kWord);
    word_begin_.reset();
  }

  void end_run() {
    end_word();
    previous_han_.reset();
  }

  void add(size_t begin, size_t end, uint32_t position, TokenKind kind) {
    const std::string_view word = text_.substr(begin, end - begin);
    if (wanted_ != nullptr && !wanted_->may_begin(word)) return;
    fold_into(folded_, word);
    if (!folded_.empty()) visit_(PassingToken{folded_, begin, end, position, kind});
  }

  std::string_view text_;
  const FirstLetters* wanted_;
  Visit visit_;
  std::string folded_;  // of the token that was met last
  std::optional<size_t> word_begin_;
  size_t word_end_ = 0;
  std::optional<size_t> previous_han_;  // begin of the Chinese character just before
  uint32_t position_ = 0;
};

auto keep_in(std::vector<Token>& tokens) {
  return [&tokens](const PassingToken& token) {
    tokens.push_back({std::string(token.term), token.begin, token.end, token.position, token.kind});
  };
}

}  // namespace

std::vector<Token> tokenize(std::string_view text) {
  // What an average word takes with the space behind it; a guess too low costs one more allocation.
  constexpr size_t kBytesPerWord = 5;
  std::vector<Token> tokens;
  tokens.reserve(text.size() / kBytesPerWord);
  Tokenizer(text, nullptr, keep_in(tokens)).run();
  return tokens;
}

void for_each_token(std::string_view text, const std::function<void(const PassingToken&)>& visit) {
  Tokenizer(text, nullptr, [&](const PassingToken& token) { visit(token); }).run();
}

std::vector<Token> tokenize(std::string_view text, const FirstLetters& wanted) {
  std::vector<Token> tokens;
  Tokenizer(text, &wanted, keep_in(tokens)).run();
  return tokens;
}

void FirstLetters::add(std::string_view term) {
  if (!term.empty() && is_ascii_byte(term.front())) ascii_.set(static_cast<unsigned char>(term.front()));
}

bool FirstLetters::may_begin(std::string_view word) const {
  // What follows a letter may be its accent, which makes another letter of both.
  const bool is_plain = is_ascii_byte(word.front()) && (word.size() == 1 || is_ascii_byte(word[1]));
  return !is_plain || ascii_.test(static_cast<unsigned char>(ascii_lower(word.front())));
}

}  // namespace disarm::text
