#include "indexer/cli/program.h"

#ifdef DISARM_HAS_MIMALLOC
#include <mimalloc.h>
#endif

namespace {

// A segment's memory is freed at once and taken again for the next: giving it back to the system in between
// costs a twentieth of the processor time of a run.
void keep_freed_memory_for_a_while() {
#if defined(DISARM_HAS_MIMALLOC) && MI_MALLOC_VERSION < 210
  constexpr long kMilliseconds = 1000;
  mi_option_set(mi_option_decommit_delay, kMilliseconds);
#endif
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory_for_a_while();
  return disarm::cli::run(argc, argv);
}
