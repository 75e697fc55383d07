// The values that documents have in a slot.
#pragma once

#include <string>

#include <xapian.h>

namespace disarm::index {

// For documents that are asked for in the order of their ids: cheaper than opening each. Throws
// Xapian::Error: call within index::guarded().
class SlotValues {
 public:
  SlotValues(const Xapian::Database& database, Xapian::valueno slot)
      : value_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

  // Empty when it has none.
  std::string of(Xapian::docid id) {
    if (value_ != end_) value_.skip_to(id);
    return value_ != end_ && value_.get_docid() == id ? *value_ : std::string();
  }

 private:
  Xapian::ValueIterator value_;
  Xapian::ValueIterator end_;
};

}  // namespace disarm::index
