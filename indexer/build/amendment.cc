#include "indexer/build/amendment.h"

#include <algorithm>
#include <set>

#include <xapian.h>

#include "common/index/generation.h"
#include "common/index/record_store.h"
#include "common/index/terms.h"
#include "common/index/xapian_guard.h"
#include "indexer/build/index_document.h"

namespace disarm::build {
namespace {

namespace fs = std::filesystem;

// No syncs: these are databases of a run, which is thrown away as a whole when it crashes.
constexpr int kOpenFlags = Xapian::DB_OPEN | Xapian::DB_NO_SYNC;

using Sources = std::vector<index::SourceRecord>;

// Of a document that is put back Xapian rewrites only what is another: the few terms that name sources.
Result<void> relabel(Xapian::WritableDatabase& resolutions, Xapian::docid id, const std::string& key,
                     const Sources& sources) {
  auto record = index::stored_record(resolutions, key);
  if (!record) return tl::unexpected(record.error());
  Xapian::Document document = resolutions.get_document(id);
  for (const index::SourceRecord& source : record->sources) {
    document.remove_term(index::source_term(source.locator));
  }
  for (const index::SourceRecord& source : sources) {
    document.add_boolean_term(index::source_term(source.locator));
  }
  record->sources = sources;
  index::store_record(resolutions, *record);
  resolutions.replace_document(id, document);
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

std::set<Xapian::docid> ids_of_removed(const Xapian::Database& database, const AmendmentsByKey& amendments) {
  std::set<Xapian::docid> removed;
  for (const auto& [key, sources] : amendments) {
    const std::string term = index::key_term(key);
    if (!sources) removed.insert(database.postlist_begin(term), database.postlist_end(term));
  }
  return removed;
}

void drop_records(Xapian::WritableDatabase& resolutions, const AmendmentsByKey& amendments) {
  for (const auto& [key, sources] : amendments) {
    if (!sources) index::drop_record(resolutions, key);
  }
}

Result<void> amend_resolutions(const fs::path& path, const AmendmentsByKey& amendments) {
  return index::guarded([&]() -> Result<void> {
    Xapian::WritableDatabase resolutions(path.string(), kOpenFlags);
    for (const auto& [key, sources] : amendments) {
      const std::string term = index::key_term(key);
      const auto id = resolutions.postlist_begin(term);
      if (!sources || id == resolutions.postlist_end(term)) continue;
      if (auto done = relabel(resolutions, *id, key, *sources); !done) return done;
    }
    remove_documents(resolutions, ids_of_removed(resolutions, amendments));
    drop_records(resolutions, amendments);
    resolutions.commit();
    return {};
  });
}

Result<void> remove_paragraphs(const fs::path& path, const AmendmentsByKey& amendments) {
  return index::guarded([&] {
    Xapian::WritableDatabase paragraphs(path.string(), kOpenFlags);
    remove_documents(paragraphs, ids_of_removed(paragraphs, amendments));
    paragraphs.commit();
  });
}

// In place of those that are there.
Result<void> remake_paragraphs(const fs::path& resolutions_path, const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);  // Xapian tells of it, when it is still there
  return index::guarded([&]() -> Result<void> {
    const index::Units resolutions(Xapian::Database(resolutions_path.string()));
    Xapian::WritableDatabase paragraphs(path.string(),
                                        Xapian::DB_CREATE | Xapian::DB_NO_TERMLIST | Xapian::DB_NO_SYNC);
    for (const Xapian::docid id : resolutions.with("")) {
      const auto record = index::stored_record(resolutions, id);
      if (!record) return tl::unexpected(record.error());
      for (const Xapian::Document& unit : units_of(*record).paragraphs) paragraphs.add_document(unit);
    }
    paragraphs.commit();
    return {};
  });
}

Result<void> remove_positions(const fs::path& path, const AmendmentsByKey& amendments) {
  return index::drop_positions(path, [&](std::string_view key) {
    const auto amendment = amendments.find(key);
    return amendment != amendments.end() && !amendment->second;
  });
}

// Of their sources paragraphs and positions know nothing.
Result<void> amend_text(const fs::path& folder, const AmendmentsByKey& amendments, TermLists term_lists) {
  const auto goes = [](const auto& amendment) { return !amendment.second; };
  if (std::ranges::none_of(amendments, goes)) return {};
  if (auto done = remove_positions(index::positions_path(folder), amendments); !done) return done;
  const fs::path path = index::paragraphs_path(folder);
  return term_lists == TermLists::kKept ? remove_paragraphs(path, amendments)
                                        : remake_paragraphs(index::resolutions_path(folder), path);
}

}  // namespace

Result<void> amend(const fs::path& folder, const AmendmentsByKey& amendments, TermLists of_paragraphs) {
  return amend_resolutions(index::resolutions_path(folder), amendments).and_then([&] {
    return amend_text(folder, amendments, of_paragraphs);
  });
}

}  // namespace disarm::build
