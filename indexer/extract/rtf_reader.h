// The state of reading RTF: what its words do to the text that follows.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/extract/block_writer.h"
#include "indexer/extract/rtf_tokens.h"

namespace disarm::extract {

class RtfReader {
 public:
  explicit RtfReader(std::string_view rtf) : tokens_(rtf) {}

  // False when groups nest too deep.
  bool read();

  // Body, notes and running heads, in this order.
  StyledText finish();

 private:
  // Where the text of a group goes.
  enum class Destination { kBody, kNotes, kHeads, kFonts, kNowhere };

  struct State {
    TextStyle style;
    Destination destination = Destination::kBody;
    int font = 0;
    int skip_after_unicode = 1;  // characters that stand in for those who do not know \u
    bool is_hidden = false;
    bool is_deleted = false;
    bool in_label = false;     // of a list item
    bool is_optional = false;  // behind "\*": a group that may be passed over
  };

  void take(const RtfToken& token);
  void take_word(const RtfToken& token);
  bool take_destination(std::string_view word);
  bool take_style(const RtfToken& token);
  bool take_break(std::string_view word);
  bool take_character(std::string_view word);
  void take_unicode(int value);
  void take_symbol(char symbol);
  void take_bytes(std::string_view bytes);
  void take_note_mark();

  void end_paragraph();
  void end_cell();
  void end_row();
  void write(std::string_view utf8);
  void flush();
  std::string charset() const;
  bool is_symbol_font() const;
  BlockWriter* out();

  RtfTokens tokens_;
  std::vector<State> states_ = {State{}};
  BlockWriter body_;
  BlockWriter notes_;
  BlockWriter heads_;
  std::map<int, int> font_charsets_;
  int code_page_ = 1252;
  int to_skip_ = 0;      // characters after \u
  char32_t lead_ = 0;    // the first half of a surrogate pair
  std::string pending_;  // bytes that are not decoded yet
  size_t replacements_ = 0;
  int notes_printed_ = 0;
  bool in_table_ = false;
  bool row_has_paragraphs_ = false;
};

}  // namespace disarm::extract
