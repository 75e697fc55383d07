#include "indexer/extract/tmx.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include <libxml/xmlreader.h>

#include "common/base/ascii.h"
#include "common/text/unicode.h"
#include "indexer/extract/block_writer.h"
#include "indexer/extract/xml.h"
#include "indexer/extract/xml_root.h"

namespace disarm::extract {
namespace {

// A document in one language while it is read.
class Version {
 public:
  void add(const xmlNode* segment) {
    body_.start_block();
    write(segment, body_);
  }

  StyledText finish() {
    body_.take(notes_);
    StyledText styled = body_.finish();
    styled.has_styles = false;
    return styled;
  }

 private:
  // Native codes of the translators' programs (<bpt>, <ph> ...) are no text.
  void write(const xmlNode* node, BlockWriter& out) {
    constexpr auto kCodes = std::to_array<std::string_view>({"bpt", "ept", "it", "ph", "ut"});
    for (const xmlNode* part = node->children; part != nullptr; part = part->next) {
      const std::string_view name = name_of(part);
      if (const std::string_view text = text_of(part); !text.empty()) {
        out.write(text);
      } else if (name == "sub" && &out == &body_) {
        write_note(part);
      } else if (std::ranges::find(kCodes, name) == kCodes.end() && !name.empty()) {
        write(part, out);
      }
    }
  }

  void write_note(const xmlNode* note) {
    const std::string mark = std::to_string(++notes_printed_);
    body_.write(mark, {.superscript = true});
    notes_.start_block();
    notes_.write(mark + ' ', {.superscript = true});
    write(note, notes_);
  }

  BlockWriter body_;
  BlockWriter notes_;
  int notes_printed_ = 0;
};

// "RESOLUTION 55/33", "Résolution 55/33 A": a word, a number of session and document, and perhaps a letter.
bool is_document_heading(std::string_view text) {
  const size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return false;
  std::string_view number = text.substr(blank + 1);
  if (number.size() > 2 && number[number.size() - 2] == ' ') number.remove_suffix(2);
  const size_t slash = number.find('/');
  const auto is_number = [](std::string_view digits) {
    constexpr size_t kMostDigits = 4;
    return !digits.empty() && digits.size() <= kMostDigits &&
           digits.find_first_not_of("0123456789") == std::string_view::npos;
  };
  return slash != std::string_view::npos && is_number(number.substr(0, slash)) &&
         is_number(number.substr(slash + 1));
}

std::string language_of(const xmlNode* variant) {
  return ascii_lower(attribute(variant, "lang").substr(0, 2));
}

// What the unit says its document is; empty when it says nothing.
std::string document_named_by(const xmlNode* unit) {
  constexpr auto kTypes = std::to_array<std::string_view>(
      {"symbol", "x-symbol", "document", "x-document", "resolution", "x-resolution"});
  for (const xmlNode* part = unit->children; part != nullptr; part = part->next) {
    if (!is_element(part, "prop")) continue;
    const std::string type = attribute(part, "type");
    if (std::ranges::find(kTypes, type) != kTypes.end()) return text::collapse_spaces(all_text(part));
  }
  return {};
}

// The heading that begins a document, in whichever language it is written with Latin letters; English first.
std::string heading_in(const xmlNode* unit) {
  std::string heading;
  for (const xmlNode* variant = unit->children; variant != nullptr; variant = variant->next) {
    if (!is_element(variant, "tuv")) continue;
    const xmlNode* segment = child(variant, "seg");
    const std::string text = segment == nullptr ? std::string() : text::collapse_spaces(all_text(segment));
    if (is_document_heading(text) && (heading.empty() || language_of(variant) == "en")) heading = text;
  }
  return heading;
}

// "55/33 A" of "Résolution 55/33 A".
std::string number_of(const std::string& heading) {
  return heading.substr(heading.find(' ') + 1);
}

class Memory {
 public:
  void add(const xmlNode* unit) {
    const std::string named = document_named_by(unit);
    const std::string heading = heading_in(unit);
    if (!named.empty() ? named != symbol_ : !heading.empty()) {
      end_document();
      symbol_ = named.empty() ? number_of(heading) : named;
    }
    for (const xmlNode* variant = unit->children; variant != nullptr; variant = variant->next) {
      const xmlNode* segment = is_element(variant, "tuv") ? child(variant, "seg") : nullptr;
      if (segment != nullptr) versions_[language_of(variant)].add(segment);
    }
  }

  std::vector<StyledText> finish() {
    end_document();
    return std::move(texts_);
  }

 private:
  void end_document() {
    for (auto& [language, version] : versions_) {
      texts_.push_back(version.finish());
      texts_.back().declared.symbol = symbol_;
      texts_.back().declared.language = language;
    }
    versions_.clear();
    symbol_.clear();
  }

  std::vector<StyledText> texts_;
  std::map<std::string, Version> versions_;
  std::string symbol_;
};

struct FreeReader {
  void operator()(xmlTextReader* reader) const { xmlFreeTextReader(reader); }
};

// Of the node of a document type. Not asked by xmlTextReaderCurrentDoc(), which hands the document over to be
// freed.
bool declares_entities(const xmlNode* type) {
  const xmlNode* node = type->children;
  while (node != nullptr && node->type != XML_ENTITY_DECL) node = node->next;
  return node != nullptr;
}

}  // namespace

bool is_tmx(std::string_view bytes, const std::filesystem::path& /*name*/) {
  return xml_root_name(bytes) == "tmx";
}

Result<std::vector<StyledText>> extract_tmx(std::string_view bytes, const ExtractOptions& /*options*/) {
  if (bytes.size() > static_cast<size_t>(std::numeric_limits<int>::max())) {
    return fail(ErrorCode::kBadDocument, "the TMX is larger than 2 GiB");
  }
  constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA;
  const std::unique_ptr<xmlTextReader, FreeReader> reader(
      xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, kOptions));
  if (reader == nullptr) return fail(ErrorCode::kInternal, "libxml2 could not be started");
  Memory memory;
  bool is_closed = false;  // the reader ends without an error where it meets one of its limits
  int status = xmlTextReaderRead(reader.get());
  while (status == 1) {
    const xmlNode* node = xmlTextReaderCurrentNode(reader.get());
    if (xmlTextReaderNodeType(reader.get()) == XML_READER_TYPE_DOCUMENT_TYPE && declares_entities(node)) {
      return fail(ErrorCode::kBadDocument, "the TMX declares entities, which are not expanded");
    }
    const bool ends = xmlTextReaderNodeType(reader.get()) == XML_READER_TYPE_END_ELEMENT;
    is_closed = is_closed || (ends && xmlTextReaderDepth(reader.get()) == 0);
    const bool is_unit =
        xmlTextReaderNodeType(reader.get()) == XML_READER_TYPE_ELEMENT && is_element(node, "tu");
    if (is_unit) {
      const xmlNode* unit = xmlTextReaderExpand(reader.get());
      if (unit == nullptr) break;
      memory.add(unit);
    }
    status = is_unit ? xmlTextReaderNext(reader.get()) : xmlTextReaderRead(reader.get());
  }
  if (status != 0 || !is_closed) {
    return fail(ErrorCode::kBadDocument, "the TMX is damaged or cut off",
                "download or export the file again");
  }
  return memory.finish();
}

}  // namespace disarm::extract
