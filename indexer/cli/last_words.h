// What the program says when a library leaves it no way to go on.
#pragma once

namespace disarm::cli {

// From now on std::terminate() reports what happened and ends the program with the exit status for it: 74
// when the system had refused to read or write, otherwise 70. Xapian ends a program so when the disk is full
// while it writes the values of documents, which it does in a destructor (ValueUpdater in its
// backends/glass/glass_values.cc). The published index is as it was: a run works on a copy.
void install_last_words();

}  // namespace disarm::cli
