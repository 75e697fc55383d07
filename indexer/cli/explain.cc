#include "indexer/cli/explain.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "common/text/unicode.h"
#include "common/text/visible.h"

namespace disarm::cli {
namespace {

using parse::Piece;
using parse::Role;
using undoc::ParagraphType;

constexpr std::string_view kPlain = "\x1b[0m";
constexpr std::string_view kGrey = "\x1b[90m";
constexpr std::string_view kRed = "\x1b[31m";

std::string_view colour_of(ParagraphType type) {
  switch (type) {
    case ParagraphType::kEnacting:
    case ParagraphType::kPreambular:
      return "\x1b[36m";
    case ParagraphType::kOperative:
    case ParagraphType::kSubparagraph:
      return "\x1b[32m";
    case ParagraphType::kSectionHeading:
    case ParagraphType::kAnnexHeading:
      return "\x1b[1m";
    case ParagraphType::kFootnote:
      return "\x1b[34m";
    case ParagraphType::kOther:
      return "\x1b[33m";
    default:
      return {};
  }
}

class Explainer {
 public:
  Explainer(const parse::Explained& reading, bool colour)
      : document_(reading.document), ids_(undoc::paragraph_ids(reading.document)), colour_(colour) {}

  void add(const Piece& piece) {
    const std::string text = text::visible(text::trim(text::collapse_spaces(piece.text)));
    const std::string part = fmt::format("{:<8} {:<15}", address_of(piece), what(piece));
    out_ += paint(colour_of(piece), fmt::format("{} {}", part, text)) + "\n";
  }

  void add_page(int page) { out_ += paint(kGrey, fmt::format("--- page {} ---", page)) + "\n"; }

  std::string finish() {
    out_ += fmt::format("\n{}, confidence {:.2f}\n", heading(), document_.confidence);
    add_fact("title", document_.title);
    add_fact("adopted", iso(document_.adopted));
    add_fact("dated", iso(document_.dated));
    add_fact("distributed", iso(document_.distributed));
    add_fact("meeting", document_.meeting);
    for (const undoc::Vote& vote : document_.votes) add_fact("vote", in_words(vote));
    for (const undoc::Oddity& oddity : document_.oddities) {
      out_ += paint(kRed, fmt::format("odd: {} ({})", text::visible(oddity.message), oddity.kind)) + "\n";
    }
    return std::move(out_);
  }

 private:
  void add_fact(std::string_view name, const std::string& value) {
    if (!value.empty()) out_ += fmt::format("{}: {}\n", name, text::visible(value));
  }

  static std::string iso(const std::optional<Date>& date) { return date ? to_iso(*date) : std::string(); }

  // "A/RES/79/6, 113-10-30, recorded vote (p42)"
  std::string in_words(const undoc::Vote& vote) const {
    const auto count = [](const std::optional<size_t>& number) {
      return number ? std::to_string(*number) : std::string("?");
    };
    const std::string counts =
        vote.yes ? fmt::format("{}-{}-{}, ", count(vote.yes), count(vote.no), count(vote.abstain)) : "";
    return fmt::format("{}{}{}{}{} ({})", vote.subject, vote.subject.empty() ? "" : ", ", counts, vote.manner,
                       vote.adopted ? "" : ", rejected", ids_[vote.paragraph]);
  }

  std::string heading() const {
    return document_.symbol.empty() ? document_.kind : document_.kind + " " + document_.symbol;
  }

  const undoc::Paragraph& paragraph_of(const Piece& piece) const {
    return document_.paragraphs[piece.paragraph];
  }

  std::string address_of(const Piece& piece) const {
    return piece.role == Role::kParagraph ? ids_[piece.paragraph] : "";
  }

  std::string_view what(const Piece& piece) const {
    return piece.role == Role::kParagraph ? undoc::to_string(paragraph_of(piece).type) : piece.name;
  }

  std::string_view colour_of(const Piece& piece) const {
    if (piece.role == Role::kFurniture) return kGrey;
    if (piece.role == Role::kMasthead) return piece.name == parse::kNotUnderstood ? kRed : "\x1b[35m";
    return cli::colour_of(paragraph_of(piece).type);
  }

  std::string paint(std::string_view colour, const std::string& text) const {
    return colour_ && !colour.empty() ? fmt::format("{}{}{}", colour, text, kPlain) : text;
  }

  const undoc::Document& document_;
  std::vector<std::string> ids_;
  bool colour_;
  std::string out_;
};

}  // namespace

std::string explanation(const extract::StyledText& styled, const parse::Explained& reading, bool colour) {
  Explainer explainer(reading, colour);
  int page = 0;
  for (const Piece& piece : reading.pieces) {
    const int here = styled.lines[piece.line].page;
    if (here != page && styled.pages > 1) explainer.add_page(here);
    page = here;
    explainer.add(piece);
  }
  return explainer.finish();
}

}  // namespace disarm::cli
