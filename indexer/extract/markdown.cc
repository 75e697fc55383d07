#include "indexer/extract/markdown.h"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include "common/text/charset.h"
#include "indexer/extract/block_writer.h"
#include "indexer/extract/extension.h"
#include "indexer/extract/front_matter.h"
#include "indexer/extract/html_tag.h"

namespace disarm::extract {
namespace {

// At the line endings of CommonMark, LF, CR LF and CR alone, so that rows are counted as cmark counts them.
std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (size_t from = 0; from <= text.size();) {
    const size_t end = std::min(text.find_first_of("\r\n", from), text.size());
    lines.push_back(text.substr(from, end - from));
    from = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

// Walks the tree that cmark made and writes what it meets.
class Walk {
 public:
  Walk(std::string_view source, BlockWriter& out) : source_(split_lines(source)), out_(out) {}

  void visit(cmark_node* node, bool entering) {
    if (entering) begin_part_of_table(cmark_node_get_type_string(node));
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_ITEM:
        if (entering) out_.set_label(printed_label(node));
        break;
      case CMARK_NODE_PARAGRAPH:
      case CMARK_NODE_HEADING:
        if (entering) out_.start_block();
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) change(bold_, entering);
        break;
      case CMARK_NODE_THEMATIC_BREAK:
        out_.start_block();
        out_.write("---");
        break;
      case CMARK_NODE_CODE_BLOCK:
      case CMARK_NODE_HTML_BLOCK:
        write_lines(literal(node), cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK);
        break;
      case CMARK_NODE_TEXT:
        write(without_stray_marks(literal(node)));
        break;
      case CMARK_NODE_CODE:
        write(literal(node));
        break;
      case CMARK_NODE_SOFTBREAK:
      case CMARK_NODE_LINEBREAK:
        out_.break_line();
        break;
      case CMARK_NODE_HTML_INLINE:
        write_tag(literal(node));
        break;
      case CMARK_NODE_EMPH:
        change(italic_, entering);
        break;
      case CMARK_NODE_STRONG:
        change(bold_, entering);
        break;
      default:
        break;
    }
  }

 private:
  static std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view() : std::string_view(text);
  }

  // The nodes of the extension have names, but no types that a compiler knows.
  void begin_part_of_table(std::string_view type) {
    if (type == "table_header" || type == "table_row") out_.start_block();
    if (type == "table_cell") out_.write_gap();
  }

  static void change(int& depth, bool on) { depth += on ? 1 : -1; }

  void write(std::string_view text) {
    out_.write(text, {.bold = bold_ > 0, .italic = italic_ > 0, .superscript = superscript_ > 0});
  }

  // Runs of asterisks that cmark could not pair, as between two emphasised fields on one line, are marks all
  // the same; a single asterisk can be a footnote mark.
  static std::string without_stray_marks(std::string_view text) {
    std::string kept;
    for (size_t i = 0; i < text.size();) {
      const size_t end = std::min(text.find_first_not_of('*', i), text.size());
      if (end - i == 1) kept += '*';
      if (end < text.size()) kept += text[end];
      i = end + 1;
    }
    return kept;
  }

  // cmark counts on from the first number of a list; the source says what is printed.
  std::string printed_label(cmark_node* item) const {
    const auto row = static_cast<size_t>(cmark_node_get_start_line(item)) - 1;
    const auto column = static_cast<size_t>(cmark_node_get_start_column(item)) - 1;
    if (row >= source_.size() || column >= source_[row].size()) return {};
    const std::string_view rest = source_[row].substr(column);
    if (rest.front() < '0' || rest.front() > '9') return "\u2022 ";
    return std::string(rest.substr(0, rest.find_first_not_of("0123456789") + 1)) + ' ';
  }

  void write_lines(std::string_view text, bool html) {
    const std::string shown = html ? text_of_html(text) : std::string(text);
    for (const std::string_view line : split_lines(shown)) {
      out_.start_block();
      write(line);
    }
  }

  void write_tag(std::string_view tag) {
    const HtmlTag parsed = parse_html_tag(tag);
    if (parsed.name == "sup") {
      change(superscript_, !parsed.closing);
    } else if (parsed.name == "b" || parsed.name == "strong") {
      change(bold_, !parsed.closing);
    } else if (parsed.name == "i" || parsed.name == "em") {
      change(italic_, !parsed.closing);
    } else if (parsed.name == "br") {
      out_.break_line();
    } else if (!parsed.known) {
      write(tag);  // "<see below>" is text
    }
  }

  std::vector<std::string_view> source_;
  BlockWriter& out_;
  int bold_ = 0;  // emphasis can nest
  int italic_ = 0;
  int superscript_ = 0;
};

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};

// CommonMark and the tables of GitHub's dialect, which most editors write.
std::unique_ptr<cmark_node, FreeNode> parse_markdown(std::string_view text) {
  static std::once_flag registered;
  std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
  const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  cmark_syntax_extension* tables = cmark_find_syntax_extension("table");
  if (parser == nullptr || tables == nullptr) return nullptr;
  cmark_parser_attach_syntax_extension(parser.get(), tables);
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return std::unique_ptr<cmark_node, FreeNode>(cmark_parser_finish(parser.get()));
}

}  // namespace

bool is_markdown(std::string_view /*bytes*/, const std::filesystem::path& name) {
  const std::string extension = extension_of(name);
  return extension == ".md" || extension == ".markdown";
}

Result<StyledText> extract_markdown(std::string_view bytes) {
  const Result<text::DecodedText> decoded = text::decode(bytes);
  if (!decoded) return tl::unexpected(decoded.error());
  FrontMatter matter = split_front_matter(decoded->utf8);
  const auto root = parse_markdown(matter.body);
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(
      root ? cmark_iter_new(root.get()) : nullptr, cmark_iter_free);
  if (iterator == nullptr) return fail(ErrorCode::kInternal, "cmark could not read the file");
  BlockWriter lines;
  Walk walk(matter.body, lines);
  for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    walk.visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
  }
  StyledText styled = lines.finish();
  styled.declared = std::move(matter.declared);
  if (decoded->replacements > 0) {
    styled.warnings.push_back(text::replacement_warning(decoded->replacements));
  }
  return styled;
}

}  // namespace disarm::extract
