#include "searcher/search/key_filter.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "common/index/slot_values.h"
#include "common/index/terms.h"
#include "searcher/search/matches.h"

namespace disarm::search {
namespace {

// Every unit has the key of its resolution in a slot. Asking the slot of the units that the rest of the query
// finds costs less than merging a posting list per key.
class KeyFilter : public Xapian::ValuePostingSource {
 public:
  explicit KeyFilter(std::shared_ptr<const Keys> keys)
      : ValuePostingSource(index::kKeySlot), keys_(std::move(keys)) {}

  void next(double min_weight) override {
    ValuePostingSource::next(min_weight);
    skip_others(min_weight);
  }

  void skip_to(Xapian::docid wanted, double min_weight) override {
    ValuePostingSource::skip_to(wanted, min_weight);
    skip_others(min_weight);
  }

  bool check(Xapian::docid wanted, double min_weight) override {
    return ValuePostingSource::check(wanted, min_weight) && (at_end() || is_wanted());
  }

  KeyFilter* clone() const override { return new KeyFilter(keys_); }

  std::string name() const override { return "key of the resolution"; }

  void init(const Xapian::Database& database) override {
    ValuePostingSource::init(database);
    set_termfreq_min(0);
    // Xapian asks first what it takes for rare.
    constexpr size_t kUnits = 30;  // of a resolution, about
    set_termfreq_est(std::min(get_termfreq_max(), static_cast<Xapian::doccount>(keys_->size() * kUnits)));
    set_maxweight(0);
  }

 private:
  // Paragraphs of a resolution stand together.
  bool is_wanted() {
    std::string key = get_value();
    if (key != key_) {
      key_ = std::move(key);
      has_key_ = keys_->contains(key_);
    }
    return has_key_;
  }

  void skip_others(double min_weight) {
    while (!at_end() && !is_wanted()) ValuePostingSource::next(min_weight);
  }

  std::shared_ptr<const Keys> keys_;
  std::string key_;  // that was asked about last
  bool has_key_ = false;
};

}  // namespace

Keys keys_of_matches(const index::Units& units, const Xapian::Query& query) {
  Keys keys;
  index::SlotValues values(units.database(), index::kKeySlot);
  for (const Xapian::docid document : matching_documents(units, query)) {
    std::string key = values.of(document);
    if (!key.empty()) keys.insert(std::move(key));
  }
  return keys;
}

Xapian::Query with_keys(Keys keys) {
  auto* filter = new KeyFilter(std::make_shared<const Keys>(std::move(keys)));
  return Xapian::Query(filter->release());
}

}  // namespace disarm::search
