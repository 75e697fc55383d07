#include "tests/support/index_dump.h"

#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/record.h"
#include "common/index/record_reader.h"
#include "common/index/record_store.h"
#include "common/index/terms.h"

namespace disarm {
namespace {

std::string without_root(const std::string& locator, const std::string& root) {
  return locator.starts_with(root) ? locator.substr(root.size()) : locator;
}

// A line for each term of a document, with its wdf; by the document's id. Terms of sources are
// left out: they name folders.
std::map<Xapian::docid, std::string> terms_of(const Xapian::Database& database) {
  const std::string source_prefix = index::source_term("");
  std::map<Xapian::docid, std::string> terms;
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) {
    if ((*term).starts_with(source_prefix)) continue;
    for (auto posting = database.postlist_begin(*term); posting != database.postlist_end(*term); ++posting) {
      terms[*posting] += *term + ' ' + std::to_string(posting.get_wdf()) + '\n';
    }
  }
  return terms;
}

// The last layer that has it has it as it is now.
std::string positions_of(const index::LayeredPositions& layers, const std::string& key) {
  std::string record;
  for (const auto& layer : layers) record = layer->find(key).value_or(record);
  return record;
}

void add_resolutions(const index::OpenIndex& index, const std::string& root, IndexDump& dump) {
  const index::Units& resolutions = index.resolutions;
  const auto terms = terms_of(resolutions.database());
  for (const Xapian::docid id : resolutions.with("")) {
    auto record = index::stored_record(resolutions, id).value();
    for (index::SourceRecord& source : record.sources) source.locator = without_root(source.locator, root);
    const std::string positions = positions_of(index.positions, record.key);
    dump[record.key] += index::encode(record) + '\n' + positions + '\n' + terms.at(id);
  }
}

void add_paragraphs(const index::Units& paragraphs, const index::Units& resolutions, IndexDump& dump) {
  index::RecordReader records(resolutions);
  const auto terms = terms_of(paragraphs.database());
  for (const Xapian::docid id : paragraphs.with("")) {
    const auto stored = records.paragraph(paragraphs.database().get_document(id)).value();
    dump[stored.resolution->key + '#' + stored.place.id] += index::encode(stored.place) + '\n' + terms.at(id);
  }
}

}  // namespace

IndexDump dump_index(const std::filesystem::path& index, const std::string& root) {
  const auto opened = index::open_index(index).value();
  IndexDump dump;
  add_resolutions(opened, root, dump);
  add_paragraphs(opened.paragraphs, opened.resolutions, dump);
  return dump;
}

}  // namespace disarm
