#!/usr/bin/env bash
# Installs what is missing, builds the tests of one preset and runs them.
# usage: scripts/test.sh [PRESET] [CTEST-OPTION...]      PRESET: dev (default), asan, coverage, fuzz
# example: scripts/test.sh asan -R Citations
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh
source scripts/build.sh

case ${1:-} in
  -h | --help)
    sed -n '2,4s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
  "" | -*) preset=dev ;;
  *)
    preset=$1
    shift
    ;;
esac

packages=("${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}")
[ "$preset" != fuzz ] || packages+=("${FUZZ_PACKAGES[@]}")
ensure_packages "${packages[@]}"
build_preset "$preset"
ctest --preset "$preset" "$@"
