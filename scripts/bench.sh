#!/usr/bin/env bash
# Measures the programs beside their peers on the same files, in turn, and prints medians and ratios.
# usage: scripts/bench.sh index [STEP...] [OPTION...]
#   STEP    pdf, text, memory, unchanged, nights, growth (default: all)
#   OPTION  --rounds N (default 5, after a warm-up), --text-mb N (default 100)
#        scripts/bench.sh search [STEP...] [OPTION...]
#   STEP    cold (a process per query), warm (one process, multiplied resolutions) (default: both)
#   OPTION  --rounds N (default 5, after a warm-up), --documents N (default 20000)
# The documents are those of the folder `shared` beside the project; what is made goes to $BENCH_WORK (default
# build/bench, several GB).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh
source scripts/build.sh

usage() { sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; }

prepare() { # builds what is measured, installs what it is compared with
  ensure_packages "${BUILD_PACKAGES[@]}" python3 xapian-omega xapian-tools recollcmd poppler-utils hyperfine
  build_preset release >&2
  mkdir -p "$work"
  # The floor has the allocator of the program, so that the difference is the program's own.
  # shellcheck disable=SC2046  # several words are meant
  c++ -O2 -std=c++20 scripts/bench/poppler_alone.cc -o "$work/poppler_alone" \
    $(pkg-config --cflags --libs poppler-cpp) -lpthread -Wl,--no-as-needed -lmimalloc
}

require_documents() {
  [ -d ../shared/corpus ] || { echo "The measured documents, ../shared/corpus, are not here." >&2; exit 1; }
}

work=$(realpath -m "${BENCH_WORK:-build/bench}")
case ${1:-} in
  index)
    shift
    require_documents
    prepare
    PYTHONPATH=scripts python3 -m bench.index_bench --program build/release/indexer/disarm-indexer \
      --poppler "$work/poppler_alone" --work "$work" --shared ../shared "$@"
    ;;
  search)
    shift
    require_documents
    prepare
    PYTHONPATH=scripts python3 -m bench.search_bench --indexer build/release/indexer/disarm-indexer \
      --searcher build/release/searcher/disarm-searcher --work "$work" --shared ../shared "$@"
    ;;
  -h | --help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
