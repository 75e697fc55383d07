// What the index has of one term in one document. Its databases have no term lists: who knows the document
// asks the posting list of the term.
#pragma once

#include <optional>
#include <string>

#include <xapian.h>

namespace disarm::search {

// The wdf of the term in the document; nothing when it does not have the term. Throws Xapian::Error: call
// within index::guarded().
std::optional<Xapian::termcount> wdf_in(const Xapian::Database& database, Xapian::docid document,
                                        const std::string& term);

}  // namespace disarm::search
