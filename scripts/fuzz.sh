#!/usr/bin/env bash
# Fuzzes the targets of tests/fuzz, one after the other, and prints what each did: executions, how many in a second,
# the processor time that it got, inputs found that reach new code, and findings.
# usage: scripts/fuzz.sh [SECONDS] [TARGET...]      600 seconds for each target if not given
# example: scripts/fuzz.sh 60 parse_docx walk_archive
# Found inputs stay in build/fuzz/inputs, so that the next run goes on from them; findings and logs in build/fuzz/findings.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh
source scripts/build.sh

if [[ ${1:-} == -h || ${1:-} == --help ]]; then
  sed -n '2,6s/^# //p' "${BASH_SOURCE[0]}"
  exit 0
fi
seconds=600
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
  seconds=$1
  shift
fi
targets=("$@")
[ $# -gt 0 ] || mapfile -t targets < <(ls tests/fuzz/corpus)
for target in "${targets[@]}"; do
  if [ ! -d "tests/fuzz/corpus/$target" ]; then
    echo "There is no fuzz target '$target'; there are: $(ls -x -w 0 tests/fuzz/corpus)" >&2
    exit 2
  fi
done

ensure_packages "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}" "${FUZZ_PACKAGES[@]}"
mkdir -p build
build_preset fuzz "${targets[@]/#/fuzz_}" >build/fuzz-targets.log

# Xapian's mismatched delete and fontconfig's cache are not the project's; see CMakePresets.json.
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 ASAN_OPTIONS=new_delete_type_mismatch=0
export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0
TIMEFORMAT='%U %S'

statistic() { # NAME LOG: the number that libFuzzer states at its end
  sed -n "s/^stat::$1: *//p" "$2"
}

fuzz() { # TARGET: a line of the table; false when it found something
  local target=$1 inputs=build/fuzz/inputs/$1 findings=build/fuzz/findings/$1 options=() used status=0
  mkdir -p "$inputs" "$findings"
  rm -f "$findings"/{crash,leak,timeout,oom}-*
  local dictionary=tests/fuzz/dictionaries/$target.dict
  [ ! -f "$dictionary" ] || options+=("-dict=$dictionary")
  used=$({ time "build/fuzz/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=2048 \
    -print_final_stats=1 -artifact_prefix="$findings/" "${options[@]}" "$inputs" "tests/fuzz/corpus/$target" \
    >"$findings/log" 2>&1; } 2>&1) || status=$?
  local found=0
  [ "$status" -eq 0 ] || found=$(find "$findings" -name '*-*' ! -name 'slow-unit-*' | wc -l)
  awk -v target="$target" -v runs="$(statistic number_of_executed_units "$findings/log")" -v used="$used" \
    -v new="$(statistic new_units_added "$findings/log")" -v found="$found" 'BEGIN {
      split(used, times, " ")
      cpu = times[1] + times[2]
      printf "%-18s %10d %10.0f %9.0f %8d %9d\n", target, runs, (cpu > 0 ? runs / cpu : 0), cpu, new, found
    }'
  [ "$status" -eq 0 ]
}

printf '%-18s %10s %10s %9s %8s %9s\n' target executions 'per CPU s' 'CPU s' inputs findings
failed=()
for target in "${targets[@]}"; do
  fuzz "$target" || failed+=("$target")
done
if [ ${#failed[@]} -gt 0 ]; then
  echo "Something was found in ${failed[*]}: see build/fuzz/findings." >&2
  exit 1
fi
