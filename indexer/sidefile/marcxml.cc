#include "indexer/sidefile/marcxml.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include <fmt/format.h>
#include <libxml/xmlreader.h>

#include "common/text/unicode.h"

namespace disarm::sidefile {
namespace {

using FilePointer = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
using ReaderPointer = std::unique_ptr<xmlTextReader, void (*)(xmlTextReaderPtr)>;

std::string_view as_view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

// The first complaint is the cause, those after it are consequences.
void keep_first_error(void* target, const char* message, xmlParserSeverities severity,
                      xmlTextReaderLocatorPtr locator) {
  auto& error = *static_cast<std::string*>(target);
  if (!error.empty() || severity == XML_PARSER_SEVERITY_WARNING ||
      severity == XML_PARSER_SEVERITY_VALIDITY_WARNING) {
    return;
  }
  error = fmt::format("line {}: {}", xmlTextReaderLocatorLineNumber(locator), text::trim(message));
}

class RecordReader {
 public:
  RecordReader(xmlTextReaderPtr reader, const std::function<void(const MarcRecord&)>& on_record)
      : reader_(reader), on_record_(on_record) {}

  // One node of the document.
  void take() {
    switch (xmlTextReaderNodeType(reader_)) {
      case XML_READER_TYPE_ELEMENT:
        begin(as_view(xmlTextReaderConstLocalName(reader_)));
        if (xmlTextReaderIsEmptyElement(reader_) == 1) end(as_view(xmlTextReaderConstLocalName(reader_)));
        break;
      case XML_READER_TYPE_END_ELEMENT:
        end(as_view(xmlTextReaderConstLocalName(reader_)));
        break;
      case XML_READER_TYPE_TEXT:
      case XML_READER_TYPE_CDATA:
      case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        text_ += as_view(xmlTextReaderConstValue(reader_));
        break;
      default:
        break;
    }
  }

  size_t count() const { return count_; }

 private:
  std::string attribute(const char* name) const {
    const std::unique_ptr<xmlChar, void (*)(void*)> value(
        xmlTextReaderGetAttribute(reader_, reinterpret_cast<const xmlChar*>(name)), xmlFree);
    return std::string(as_view(value.get()));
  }

  void begin(std::string_view element) {
    text_.clear();
    if (element == "record") {
      record_ = {};
      record_.line = static_cast<int>(xmlGetLineNo(xmlTextReaderCurrentNode(reader_)));
    } else if (element == "controlfield") {
      tag_ = attribute("tag");
    } else if (element == "datafield") {
      record_.fields.push_back({attribute("tag"), {}});
    } else if (element == "subfield") {
      code_ = (attribute("code") + ' ').front();
    }
  }

  void end(std::string_view element) {
    if (element == "leader" || (element == "controlfield" && tag_ == "000")) {
      record_.leader = text_;
    } else if (element == "controlfield" && tag_ == "001") {
      record_.id = text_;
    } else if (element == "subfield" && !record_.fields.empty()) {
      record_.fields.back().subfields.push_back({code_, text::collapse_spaces(text_)});
    } else if (element == "record") {
      ++count_;
      on_record_(record_);
      record_ = {};
    }
  }

  xmlTextReaderPtr reader_;
  const std::function<void(const MarcRecord&)>& on_record_;
  MarcRecord record_;
  std::string tag_;
  char code_ = ' ';
  std::string text_;
  size_t count_ = 0;
};

}  // namespace

bool is_xml(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  return text::trim(head).starts_with('<') || head.starts_with("\xFF\xFE<") || head.starts_with("\xFE\xFF");
}

Result<void> read_marcxml(const std::filesystem::path& path,
                          const std::function<void(const MarcRecord&)>& on_record) {
  const FilePointer file(std::fopen(path.c_str(), "rbe"), &std::fclose);
  if (file == nullptr) {
    return fail(ErrorCode::kNoInput, fmt::format("cannot read {}: {}", path.native(), std::strerror(errno)));
  }
  const ReaderPointer reader(
      xmlReaderForFd(::fileno(file.get()), nullptr, nullptr, XML_PARSE_NONET | XML_PARSE_COMPACT),
      &xmlFreeTextReader);
  if (reader == nullptr) return fail(ErrorCode::kInternal, "the reader of XML cannot be made");
  std::string error;
  xmlTextReaderSetErrorHandler(reader.get(), &keep_first_error, &error);
  RecordReader records(reader.get(), on_record);
  int state = xmlTextReaderRead(reader.get());
  for (; state == 1; state = xmlTextReaderRead(reader.get())) {
    records.take();
  }
  if (state != 0) {
    return fail(ErrorCode::kBadDocument, fmt::format("{} is no well-formed XML: {}", path.native(),
                                                     error.empty() ? "it is empty" : error));
  }
  if (records.count() > 0) return {};
  return fail(ErrorCode::kBadDocument, fmt::format("{} has no MARC record", path.native()),
              "export it from the UN Digital Library as MARCXML");
}

}  // namespace disarm::sidefile
