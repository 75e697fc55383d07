// The units of one kind of a generation, as everything reads them: resolutions or paragraphs.
//
// Mostly one database. After a small update there are two layers: the *base*, which the generation shares
// with the one before it, and the *delta*, with what has come since. What the base holds of documents that
// are gone, or that the delta holds anew, is still there and must be left out: `present()` does it for
// queries, `is_present()` for ids.
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

namespace disarm::index {

class Units {
 public:
  Units() = default;
  explicit Units(const Xapian::Database& base);

  // `gone`: ids of the base, ascending.
  Units(const Xapian::Database& base, const Xapian::Database& delta, std::vector<Xapian::docid> gone);

  // All layers as one. Its counts are of everything, with what is gone.
  const Xapian::Database& database() const { return database_; }

  // Each by itself: the base and perhaps the delta.
  const std::vector<Xapian::Database>& layers() const { return layers_; }

  // The id in `database()` of a document of a layer.
  Xapian::docid id_of(size_t layer, Xapian::docid in_layer) const;

  // The one that has the document with this id in `database()`.
  const Xapian::Database& layer_of(Xapian::docid id) const { return layers_[(id - 1) % layers_.size()]; }

  // What matches and is not gone.
  Xapian::Query present(const Xapian::Query& query) const;

  // Functions from here on throw Xapian::Error: call within index::guarded().

  bool is_present(Xapian::docid id) const;
  size_t count() const { return database_.get_doccount() - gone_.size(); }

  // How many units that are not gone have the term.
  size_t frequency(const std::string& term) const;
  bool has(const std::string& term) const;

  // The ids of those, ascending.
  std::vector<Xapian::docid> with(const std::string& term) const;

 private:
  size_t count_gone(const std::string& term) const;

  std::vector<Xapian::Database> layers_;
  Xapian::Database database_;
  std::vector<Xapian::docid> gone_;  // ids in `database_`, ascending
};

}  // namespace disarm::index
