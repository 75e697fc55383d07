#include "indexer/extract/rtf_reader.h"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text/charset.h"
#include "common/text/unicode.h"
#include "indexer/extract/list_label.h"
#include "indexer/extract/rtf_charset.h"

namespace disarm::extract {
namespace {

constexpr size_t kDeepest = 1000;

template <size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

bool RtfReader::read() {
  while (const std::optional<RtfToken> token = tokens_.next()) {
    if (states_.size() > kDeepest) return false;
    take(*token);
  }
  flush();
  return true;
}

StyledText RtfReader::finish() {
  body_.take(notes_);
  body_.set_furniture(true);
  body_.take(heads_);
  StyledText styled = body_.finish();
  if (replacements_ > 0) styled.warnings.push_back(text::replacement_warning(replacements_));
  return styled;
}

void RtfReader::take(const RtfToken& token) {
  using Kind = RtfToken::Kind;
  const bool is_text = token.kind == Kind::kText || token.kind == Kind::kByte;
  if (!is_text) flush();
  if (token.kind == Kind::kOpen) {
    states_.push_back(states_.back());
    to_skip_ = 0;
  } else if (token.kind == Kind::kClose) {
    if (states_.size() > 1) states_.pop_back();
    to_skip_ = 0;
  } else if (token.kind == Kind::kWord) {
    take_word(token);
  } else if (token.kind == Kind::kSymbol) {
    take_symbol(token.name.front());
  } else if (token.kind == Kind::kByte) {
    const char byte = static_cast<char>(*token.value);
    take_bytes({&byte, 1});
  } else {
    take_bytes(token.name);
  }
}

void RtfReader::take_word(const RtfToken& token) {
  const std::string_view word = token.name;
  const int value = token.value.value_or(0);
  const bool was_optional = std::exchange(states_.back().is_optional, false);
  if (word == "bin") {
    tokens_.skip(static_cast<size_t>(std::max(value, 0)));
  } else if (word == "u") {
    take_unicode(value);
  } else if (word == "uc") {
    states_.back().skip_after_unicode = std::clamp(value, 0, 16);
  } else if (word == "ansicpg") {
    code_page_ = value;
  } else if (word == "f") {
    states_.back().font = value;
  } else if (word == "fcharset") {
    if (states_.back().destination == Destination::kFonts) font_charsets_[states_.back().font] = value;
  } else if (take_destination(word) || take_style(token) || take_break(word) || take_character(word)) {
    return;
  } else if (was_optional) {
    states_.back().destination = Destination::kNowhere;
  }
}

// Words that begin a group with a purpose of its own.
bool RtfReader::take_destination(std::string_view word) {
  constexpr auto kNowhere = std::to_array<std::string_view>(
      {"colortbl", "stylesheet", "info",     "pict",  "fldinst", "shprslt",   "nonshppict", "ftnsep",
       "ftnsepc",  "aftnsep",    "aftnsepc", "xe",    "tc",      "sp",        "annotation", "listtable",
       "pn",       "objdata",    "template", "ftncn", "aftncn",  "bkmkstart", "bkmkend"});
  constexpr auto kHeads = std::to_array<std::string_view>(
      {"header", "headerl", "headerr", "footer", "footerl", "footerr", "footerf"});
  constexpr auto kTransparent =
      std::to_array<std::string_view>({"shpinst", "shptxt", "headerf", "fldrslt", "ud"});
  State& state = states_.back();
  if (state.destination == Destination::kNowhere) return false;
  if (contains(kNowhere, word)) {
    state.destination = Destination::kNowhere;
  } else if (word == "fonttbl") {
    state.destination = Destination::kFonts;
  } else if (contains(kHeads, word)) {
    state.destination = Destination::kHeads;
    heads_.start_block();
  } else if (word == "footnote") {
    state.destination = Destination::kNotes;
    state.style = {};
    notes_.start_block();
  } else if (word == "listtext" || word == "pntext") {
    state.in_label = true;
  } else {
    return contains(kTransparent, word);
  }
  return true;
}

bool RtfReader::take_style(const RtfToken& token) {
  State& state = states_.back();
  const bool on = token.value.value_or(1) != 0;
  if (token.name == "b") {
    state.style.bold = on;
  } else if (token.name == "i") {
    state.style.italic = on;
  } else if (token.name == "super" || token.name == "up") {
    state.style.superscript = on;
  } else if (token.name == "nosupersub" || token.name == "sub" || token.name == "dn") {
    state.style.superscript = false;
  } else if (token.name == "v") {
    state.is_hidden = on;
  } else if (token.name == "deleted") {
    state.is_deleted = on;
  } else if (token.name == "plain") {
    state.style = {};
    state.is_hidden = false;
  } else {
    return false;
  }
  return true;
}

bool RtfReader::take_break(std::string_view word) {
  if (word == "par") {
    end_paragraph();
  } else if (word == "pard") {
    in_table_ = false;
  } else if (word == "intbl") {
    in_table_ = true;
  } else if (word == "cell" || word == "nestcell") {
    end_cell();
  } else if (word == "row" || word == "nestrow") {
    end_row();
  } else if (word == "line") {
    if (out() != nullptr) out()->break_line();
  } else if (word == "page" || word == "sect") {
    if (word == "sect") end_paragraph();
    if (states_.back().destination == Destination::kBody) body_.break_page();
  } else if (word == "tab") {
    if (states_.back().in_label) {
      write(" ");
    } else if (out() != nullptr) {
      out()->write_gap();
    }
  } else {
    return false;
  }
  return true;
}

bool RtfReader::take_character(std::string_view word) {
  constexpr auto kCharacters =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"emdash", "\u2014"},
                                                                    {"endash", "\u2013"},
                                                                    {"lquote", "\u2018"},
                                                                    {"rquote", "\u2019"},
                                                                    {"ldblquote", "\u201C"},
                                                                    {"rdblquote", "\u201D"},
                                                                    {"bullet", "\u2022"},
                                                                    {"emspace", " "},
                                                                    {"enspace", " "},
                                                                    {"qmspace", " "}});
  if (word == "chftn") {
    take_note_mark();
    return true;
  }
  const auto found = std::ranges::find(kCharacters, word, [](const auto& entry) { return entry.first; });
  if (found == kCharacters.end()) return false;
  write(found->second);
  return true;
}

void RtfReader::take_note_mark() {
  const bool in_note = states_.back().destination == Destination::kNotes;
  if (!in_note) ++notes_printed_;
  const bool was_raised = std::exchange(states_.back().style.superscript, true);
  write(std::to_string(notes_printed_));
  states_.back().style.superscript = was_raised;
}

void RtfReader::take_unicode(int value) {
  constexpr int kWrap = 65536;
  char32_t letter = static_cast<char32_t>(value < 0 ? value + kWrap : value);
  to_skip_ = states_.back().skip_after_unicode;
  const bool is_lead = letter >= 0xD800 && letter < 0xDC00;
  const bool is_trail = letter >= 0xDC00 && letter < 0xE000;
  const char32_t lead = std::exchange(lead_, is_lead ? letter : 0);
  if (is_lead) return;
  if (is_trail)
    letter = lead == 0 ? text::kReplacementCharacter : 0x10000 + ((lead - 0xD800) << 10U) + (letter - 0xDC00);
  if (letter == 0 || letter > 0x10FFFF) letter = text::kReplacementCharacter;
  if (letter == text::kReplacementCharacter) ++replacements_;
  std::string utf8;
  text::append_code_point(utf8, letter);
  write(states_.back().in_label ? printable_bullet(utf8) : utf8);
}

void RtfReader::take_symbol(char symbol) {
  if (symbol == '*') {
    states_.back().is_optional = true;
  } else if (symbol == '~') {
    write("\u00A0");
  } else if (symbol == '_') {
    write("-");
  } else if (symbol == '\\' || symbol == '{' || symbol == '}') {
    take_bytes({&symbol, 1});
  } else if (symbol == '\n' || symbol == '\r') {
    end_paragraph();
  }
}

void RtfReader::take_bytes(std::string_view bytes) {
  const auto skipped = std::min(static_cast<size_t>(to_skip_), bytes.size());
  to_skip_ -= static_cast<int>(skipped);
  bytes.remove_prefix(skipped);
  if (out() != nullptr) pending_ += bytes;
}

void RtfReader::end_paragraph() {
  if (out() == nullptr) return;
  if (states_.back().destination == Destination::kNotes) {
    out()->break_line();
  } else {
    out()->start_block();
    row_has_paragraphs_ = row_has_paragraphs_ || in_table_;
  }
}

void RtfReader::end_cell() {
  if (out() == nullptr) return;
  row_has_paragraphs_ ? out()->start_block() : out()->write_gap();
}

void RtfReader::end_row() {
  row_has_paragraphs_ = false;
  if (out() != nullptr) out()->start_block();
}

std::string RtfReader::charset() const {
  const auto font = font_charsets_.find(states_.back().font);
  const int own = font == font_charsets_.end() ? 0 : code_page_of_font_charset(font->second);
  const std::string name = charset_of_code_page(own != 0 ? own : code_page_);
  return name.empty() ? "windows-1252" : name;
}

bool RtfReader::is_symbol_font() const {
  const auto font = font_charsets_.find(states_.back().font);
  return font != font_charsets_.end() && font->second == kSymbolCharset;
}

void RtfReader::flush() {
  if (pending_.empty()) return;
  const std::string bytes = std::exchange(pending_, {});
  if (is_symbol_font()) {
    std::string utf8;
    constexpr char32_t kPrivate = 0xF000;
    for (const char byte : bytes) text::append_code_point(utf8, kPrivate + static_cast<unsigned char>(byte));
    write(printable_bullet(utf8));
    return;
  }
  const auto decoded = text::decode_from(bytes, charset());
  if (!decoded) return write(text::to_valid_utf8(bytes).text);
  replacements_ += decoded->replacements;
  write(decoded->utf8);
}

void RtfReader::write(std::string_view utf8) {
  flush();
  if (out() != nullptr) out()->write(utf8, states_.back().style);
}

BlockWriter* RtfReader::out() {
  const State& state = states_.back();
  if (state.is_hidden || state.is_deleted) return nullptr;
  switch (state.destination) {
    case Destination::kBody:
      return &body_;
    case Destination::kNotes:
      return &notes_;
    case Destination::kHeads:
      return &heads_;
    default:
      return nullptr;
  }
}

}  // namespace disarm::extract
