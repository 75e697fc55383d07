#include "indexer/cli/program.h"

int main(int argc, char** argv) {
  return disarm::cli::run(argc, argv);
}
