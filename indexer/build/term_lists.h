// Whether a database keeps the list of the terms of each document.
//
// Xapian needs it to replace or delete a document in place, and no query needs it. It is a third of a
// paragraph database and a fifth of the time of filling one, so it is kept only where documents are taken out
// again.
#pragma once

namespace disarm::build {

enum class TermLists { kKept, kLeftOut };

}  // namespace disarm::build
