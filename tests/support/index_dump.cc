#include "tests/support/index_dump.h"

#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/terms.h"

namespace disarm {
namespace {

std::string without_root(const std::string& locator, const std::string& root) {
  return locator.starts_with(root) ? locator.substr(root.size()) : locator;
}

std::string terms_of(const Xapian::Document& document) {
  const std::string source_prefix = index::source_term("");
  std::string terms;
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    if ((*term).starts_with(source_prefix)) continue;
    terms += *term + ' ' + std::to_string(term.get_wdf()) + '\n';
  }
  return terms;
}

void add_resolution(const Xapian::Document& document, const std::string& root, IndexDump& dump) {
  auto record = index::decode_resolution(document.get_data()).value();
  for (index::SourceRecord& source : record.sources) source.locator = without_root(source.locator, root);
  dump[record.key] += index::encode(record) + '\n' + terms_of(document);
}

void add_paragraph(const Xapian::Document& document, const std::string& root, IndexDump& dump) {
  auto record = index::decode_paragraph(document.get_data()).value();
  record.source = without_root(record.source, root);
  dump[record.key + '#' + record.id] += index::encode(record) + '\n' + terms_of(document);
}

}  // namespace

IndexDump dump_index(const std::filesystem::path& index, const std::string& root) {
  const auto opened = index::open_index(index).value();
  IndexDump dump;
  for (const Xapian::docid id : opened.resolutions.with("")) {
    add_resolution(opened.resolutions.database().get_document(id), root, dump);
  }
  for (const Xapian::docid id : opened.paragraphs.with("")) {
    add_paragraph(opened.paragraphs.database().get_document(id), root, dump);
  }
  return dump;
}

}  // namespace disarm
