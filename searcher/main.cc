// disarm-searcher: answers queries from an index that disarm-indexer made.
#include "searcher/cli/program.h"

int main(int argc, char** argv) {
  return disarm::cli::run(argc, argv);
}
