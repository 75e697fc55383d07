#include "indexer/build/amendment.h"

#include <set>

#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// No syncs: these are databases of a run, which is thrown away as a whole when it crashes.
constexpr int kOpenFlags = Xapian::DB_OPEN | Xapian::DB_NO_SYNC;

using Sources = std::vector<index::SourceRecord>;

Result<void> set_sources(Xapian::Document& document, const Sources& sources,
                         const index::ResolutionRecord& /*kind*/) {
  auto record = index::decode_resolution(document.get_data());
  if (!record) return tl::unexpected(record.error());
  for (const index::SourceRecord& source : record->sources) {
    document.remove_term(index::source_term(source.locator));
  }
  for (const index::SourceRecord& source : sources) {
    document.add_boolean_term(index::source_term(source.locator));
  }
  record->sources = sources;
  document.set_data(index::encode(*record));
  return {};
}

Result<void> set_sources(Xapian::Document& document, const Sources& sources,
                         const index::ParagraphRecord& /*kind*/) {
  auto record = index::decode_paragraph(document.get_data());
  if (!record) return tl::unexpected(record.error());
  record->source = sources.front().locator;
  document.set_data(index::encode(*record));
  return {};
}

// Of a document that is put back Xapian rewrites only what is another: the data, and the few terms that name
// sources.
template <typename Record>
Result<void> relabel(Xapian::WritableDatabase& database, const std::string& term, const Sources& sources) {
  const std::vector<Xapian::docid> ids(database.postlist_begin(term), database.postlist_end(term));
  for (const Xapian::docid id : ids) {
    Xapian::Document document = database.get_document(id);
    if (auto done = set_sources(document, sources, Record{}); !done) return done;
    database.replace_document(id, document);
  }
  return {};
}

// A document that belongs to no database: Xapian takes the document of another id for one that is put back as
// it was, and drops it.
Xapian::Document detached(const Xapian::Document& document) {
  return Xapian::Document::unserialise(document.serialise());
}

// Removes the documents and takes those with the highest ids into the gaps, so that ids stay 1 to the number
// of documents. Not only to be tidy: Xapian 1.4 answers "Unexpected end of posting list" for an unweighted
// term that all documents have, when their ids have gaps and their list has several chunks.
void remove_documents(Xapian::WritableDatabase& database, const std::set<Xapian::docid>& removed) {
  Xapian::docid last = database.get_doccount();  // Xapian's own "last" stays when that document is deleted
  for (const Xapian::docid id : removed) database.delete_document(id);
  for (const Xapian::docid gap : removed) {
    while (removed.contains(last)) --last;
    if (gap >= last) return;
    database.replace_document(gap, detached(database.get_document(last)));
    database.delete_document(last);
    --last;
  }
}

template <typename Record>
Result<void> amend_database(const fs::path& path, const std::map<std::string, Amendment>& amendments) {
  return index::guarded([&]() -> Result<void> {
    Xapian::WritableDatabase database(path.string(), kOpenFlags);
    std::set<Xapian::docid> removed;
    for (const auto& [key, sources] : amendments) {
      const std::string term = index::key_term(key);
      if (!sources) {
        removed.insert(database.postlist_begin(term), database.postlist_end(term));
      } else if (auto done = relabel<Record>(database, term, *sources); !done) {
        return done;
      }
    }
    remove_documents(database, removed);
    database.commit();
    return {};
  });
}

}  // namespace

Result<void> amend(const fs::path& folder, const std::map<std::string, Amendment>& amendments) {
  return amend_database<index::ResolutionRecord>(index::resolutions_path(folder), amendments).and_then([&] {
    return amend_database<index::ParagraphRecord>(index::paragraphs_path(folder), amendments);
  });
}

}  // namespace disarm::build
