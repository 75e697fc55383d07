// One of several databases that are read as one, as a part of a query.
#pragma once

#include <string>
#include <utility>

#include <xapian.h>

namespace disarm::index {

// Matches every document of this layer and nothing of the others, without weight. For use beside other parts
// of a query: it takes ids for documents that the layer does not have.
class LayerSource : public Xapian::PostingSource {
 public:
  explicit LayerSource(const Xapian::Database& layer) : LayerSource(layer.get_uuid()) {}

  void init(const Xapian::Database& layer) override;
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return last_; }
  Xapian::doccount get_termfreq_max() const override { return last_; }
  void next(double /*least_weight*/) override { ++document_; }
  void skip_to(Xapian::docid document, double /*least_weight*/) override { document_ = document; }
  bool at_end() const override { return document_ > last_; }
  Xapian::docid get_docid() const override { return document_; }
  LayerSource* clone() const override { return new LayerSource(uuid_); }
  std::string name() const override { return "layer"; }

 private:
  explicit LayerSource(std::string uuid) : uuid_(std::move(uuid)) {}

  std::string uuid_;
  Xapian::docid last_ = 0;
  Xapian::docid document_ = 0;
};

}  // namespace disarm::index
