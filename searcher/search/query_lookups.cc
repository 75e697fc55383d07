#include "searcher/search/query_lookups.h"

#include <string>
#include <utility>
#include <vector>

#include "common/index/field.h"
#include "common/index/record.h"
#include "common/index/terms.h"

namespace disarm::search {
namespace {

using Xapian::Query;

// The documents whose value in a slot has a text in it, read value by value.
class PartSource : public Xapian::PostingSource {
 public:
  PartSource(uint32_t slot, std::string part) : slot_(slot), part_(std::move(part)) {}

  void init(const Xapian::Database& database) override {
    values_ = database.get_value_freq(slot_);
    value_ = database.valuestream_begin(slot_);
    end_ = database.valuestream_end(slot_);
    has_begun_ = false;
  }
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_max() const override { return values_; }
  Xapian::doccount get_termfreq_est() const override { return values_ / 2; }
  void next(double /*least_weight*/) override {
    if (std::exchange(has_begun_, true)) ++value_;
    find_part();
  }
  void skip_to(Xapian::docid document, double /*least_weight*/) override {
    has_begun_ = true;
    if (value_ != end_) value_.skip_to(document);
    find_part();
  }
  bool at_end() const override { return value_ == end_; }
  Xapian::docid get_docid() const override { return value_.get_docid(); }

 private:
  void find_part() {
    while (value_ != end_ && (*value_).find(part_) == std::string::npos) ++value_;
  }

  uint32_t slot_;
  std::string part_;
  Xapian::doccount values_ = 0;
  Xapian::ValueIterator value_;
  Xapian::ValueIterator end_;
  bool has_begun_ = false;
};

Query any_of(const std::vector<std::string>& terms) {
  return {Query::OP_OR, terms.begin(), terms.end()};
}

Query resolutions_with_paragraph(const Xapian::Database& paragraphs, const query::Node& node) {
  Xapian::Enquire enquire(paragraphs);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query::compile(node, {.proximity = 0, .partial = 0, .complete = 0}).query());
  enquire.set_collapse_key(index::kKeySlot);
  const Xapian::MSet matches = enquire.get_mset(0, paragraphs.get_doccount());
  std::vector<std::string> keys;
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    keys.push_back(index::key_term(match.get_collapse_key()));
  }
  return any_of(keys);
}

// The first term of the document that begins so; empty when it has none.
std::string term_beginning_with(const Xapian::Database& database, Xapian::docid document,
                                const std::string& prefix) {
  auto term = database.termlist_begin(document);
  term.skip_to(prefix);
  const bool is_there = term != database.termlist_end(document) && (*term).starts_with(prefix);
  return is_there ? *term : std::string();
}

Query paragraphs_of(const Xapian::Database& resolutions, const Query& query) {
  Xapian::Enquire enquire(resolutions);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_query(query);
  const Xapian::MSet matches = enquire.get_mset(0, resolutions.get_doccount());
  std::vector<std::string> keys;
  for (auto match = matches.begin(); match != matches.end(); ++match) {
    keys.push_back(term_beginning_with(resolutions, *match, index::key_term("")));
  }
  return any_of(keys);
}

std::vector<std::string> values_of(const Xapian::Database& resolutions, index::FieldId field,
                                   const std::string& symbol) {
  const std::string named = index::field_term(index::field(index::FieldId::kSymbol), symbol);
  const std::string prefix(index::field(field).prefix);
  std::vector<std::string> values;
  for (auto id = resolutions.postlist_begin(named); id != resolutions.postlist_end(named); ++id) {
    auto term = resolutions.termlist_begin(*id);
    term.skip_to(prefix);
    for (; term != resolutions.termlist_end(*id) && (*term).starts_with(prefix); ++term) {
      values.push_back((*term).substr(prefix.size()));
    }
  }
  return values;
}

}  // namespace

query::Lookups lookups_in(const Xapian::Database& resolutions, const Xapian::Database& paragraphs,
                          bool on_paragraphs) {
  query::Lookups lookups;
  lookups.values_of = [&resolutions](index::FieldId field, const std::string& symbol) {
    return values_of(resolutions, field, symbol);
  };
  lookups.with_part = [](index::FieldId field, const std::string& part) {
    return Query((new PartSource(index::field(field).slot, part))->release());
  };
  if (on_paragraphs) {
    lookups.paragraphs_of = [&resolutions](const Query& query) { return paragraphs_of(resolutions, query); };
  } else {
    lookups.same_paragraph = [&paragraphs](const query::Node& node) {
      return resolutions_with_paragraph(paragraphs, node);
    };
  }
  return lookups;
}

}  // namespace disarm::search
