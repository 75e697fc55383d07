// Which line of the source became what: the account that nothing was lost or doubled, and the reason that a
// person is shown (`disarm-indexer parse --explain`).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/parse/text_line.h"

namespace disarm::parse {

enum class Role { kFurniture, kMasthead, kParagraph };

// A line, or a piece of one where a line holds several parts.
struct Piece {
  size_t line = 0;   // its place in StyledText::lines
  std::string text;  // footnote marks included; blanks may differ from the source
  Role role = Role::kFurniture;
  std::string_view name;  // kFurniture, kMasthead: a name from below
  size_t paragraph = 0;   // kParagraph: its place in Document::paragraphs
};

inline constexpr std::string_view kRunningHead = "running head";
inline constexpr std::string_view kPageFoot = "page foot";
inline constexpr std::string_view kFootnoteRule = "footnote rule";
inline constexpr std::string_view kNotUnderstood = "not understood";  // a line of the masthead
inline constexpr std::string_view kSecondTitle = "second title";      // a block below that of the title

class Trace {
 public:
  void furniture(const TextLine& line, std::string_view name);
  void masthead(const TextLine& line, std::string_view field);
  void paragraph(const TextLine& line, size_t paragraph);
  void paragraph(size_t line, std::string text, size_t paragraph);

  // What another one has recorded, too.
  void add(Trace other);

  // In the order of the lines; pieces of one line in reading order.
  std::vector<Piece> take_pieces();

 private:
  std::vector<Piece> pieces_;
};

}  // namespace disarm::parse
