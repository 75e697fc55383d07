#!/usr/bin/env bash
# Checks that the sources are formatted and that clang-tidy has nothing to say; of the scripts, shellcheck.
# usage: scripts/lint.sh [--fix | --format] [FILE...]      FILE: default all sources
#   --fix: format instead of complaining    --format: leave clang-tidy out, which takes half an hour for all files
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh
source scripts/build.sh

fix=false
tidy=true
case ${1:-} in
  --fix)
    fix=true
    shift
    ;;
  --format)
    tidy=false
    shift
    ;;
esac
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(git ls-files '*.h' '*.cc')

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${LINT_PACKAGES[@]}"
if $fix; then
  clang-format -i "${files[@]}"
else
  clang-format --dry-run --Werror "${files[@]}"
fi

mapfile -t scripts < <(git ls-files 'scripts/*.sh' .ci/run)
shellcheck --external-sources "${scripts[@]}"

if ! $tidy; then
  echo "${#files[@]} files are formatted."
  exit 0
fi

build_preset lint
printf '%s\n' "${files[@]}" | { grep '\.cc$' || true; } |
  xargs --no-run-if-empty -P "$(nproc)" -n 4 clang-tidy -p build/lint --quiet 2> >(grep -v 'warnings\? generated' >&2)
echo "${#files[@]} files are clean."
