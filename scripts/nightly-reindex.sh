#!/usr/bin/env bash
# Brings an index up to date every night: fetch, update, check, coverage, report. Says nothing when all went well.
#
# usage: nightly-reindex.sh [--config FILE] [--verbose]
#   --config FILE   default: /etc/disarm-search/nightly.conf; share/disarm-search/nightly.conf.example explains every line
#   --verbose       print the report to standard output
#
# One report in JSON is kept of every run, beside the index. The configuration is read, never executed.
#
# exit status: 0 done, or nothing to do   3 some documents failed, the others are in the index
#              75 locked or a passing fault (the server, a missing folder): the index is as it was, try again tomorrow
#              78 the configuration is wrong   others: real failures, see disarm-indexer --help
set -euo pipefail

config_file=/etc/disarm-search/nightly.conf
is_verbose=false
outcome_is_bad() { [ "$1" -ne 0 ]; }

die() { # STATUS MESSAGE...
  echo "nightly-reindex: ${*:2}" >&2
  exit "$1"
}

# --- configuration ----------------------------------------------------------------------------------------------------

# Keys that may stand once, with their defaults, and keys that may be repeated.
declare -A setting=(
  [index]='' [indexer]=disarm-indexer [jobs]='' [memory]='' [keep]='' [max-removed]='' [lock-timeout]='' [expect]=''
  [fetch]='' [fetch-list]='' [fetch-folder]='' [fetch-languages]='' [fetch-formats]='' [fetch-url]='' [fetch-delay]=''
  [reports]='' [notify]='change failure' [mail]='' [sendmail]=/usr/sbin/sendmail [hook]=''
)
declare -A is_set=()
roots=() includes=() excludes=()

trimmed() {
  local text=$1
  text=${text#"${text%%[![:space:]]*}"}
  printf %s "${text%"${text##*[![:space:]]}"}"
}

set_value() { # KEY VALUE LINE-NUMBER
  local where="$config_file, line $3"
  [ -n "$2" ] || die 78 "$where: '$1' has no value"
  case $1 in
    root) roots+=("$2") ;;
    include) includes+=("$2") ;;
    exclude) excludes+=("$2") ;;
    *)
      [ -n "${setting[$1]+known}" ] || die 78 "$where: there is no setting '$1'"
      [ -z "${is_set[$1]:-}" ] || die 78 "$where: '$1' is set a second time"
      is_set[$1]=yes
      setting[$1]=$2
      ;;
  esac
}

read_config() {
  [ -r "$config_file" ] || die 78 "cannot read $config_file"
  local line number=0
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    line=$(trimmed "$line")
    case $line in
      '' | '#'*) continue ;;
      *=*) set_value "$(trimmed "${line%%=*}")" "$(trimmed "${line#*=}")" "$number" ;;
      *) die 78 "$config_file, line $number: expected KEY = VALUE" ;;
    esac
  done <"$config_file"
}

require_absolute() { # KEY PATH
  [[ $2 == /* ]] || die 78 "$config_file: '$1' needs an absolute path, not '$2'"
}

check_config() {
  [ -n "${setting[index]}" ] || die 78 "$config_file: 'index' is missing"
  [ ${#roots[@]} -gt 0 ] || die 78 "$config_file: 'root' is missing"
  local key root word
  for root in "${roots[@]}"; do require_absolute root "$root"; done
  for key in index reports expect fetch fetch-list fetch-folder hook sendmail; do
    [ -z "${setting[$key]}" ] || require_absolute "$key" "${setting[$key]}"
  done
  for key in keep max-removed lock-timeout jobs; do
    [[ ${setting[$key]} =~ ^[0-9.]*$ ]] || die 78 "$config_file: '$key' needs a number, not '${setting[$key]}'"
  done
  for word in ${setting[notify]}; do
    [[ $word =~ ^(change|failure|never)$ ]] || die 78 "$config_file: 'notify' knows change, failure and never, not '$word'"
  done
  if [ -n "${setting[mail]}" ] && ! [[ ${setting[mail]} =~ ^[^[:space:],@-][^[:space:],@]*@[^[:space:],@]+$ ]]; then
    die 78 "$config_file: 'mail' needs one address, not '${setting[mail]}'"
  fi
  if [ -n "${setting[fetch-list]}" ] && [ -z "${setting[fetch-folder]}" ]; then
    die 78 "$config_file: 'fetch-list' needs 'fetch-folder'"
  fi
}

# --- steps ------------------------------------------------------------------------------------------------------------

declare -A status=() # of each step that was run
steps=()
child='' is_stopped=false

# The step under way ends in its own time, and says itself what it could still do; no other one begins.
# shellcheck disable=SC2317 # the trap calls it
stop() {
  is_stopped=true
  [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || true
}

run_step() { # NAME COMMAND...: its status goes to status[NAME], what it printed to $work
  local name=$1
  steps+=("$name")
  "${@:2}" >"$work/$name.out" 2>"$work/$name.err" </dev/null &
  child=$!
  status[$name]=0
  # A signal ends the waiting but not the step.
  while :; do
    wait "$child" && status[$name]=0 || status[$name]=$?
    kill -0 "$child" 2>/dev/null || break
  done
  child=''
}

options=()
add_option() { [ -z "${setting[$1]}" ] || options+=("--${2:-$1}" "${setting[$1]}"); } # KEY [OPTION]

fetch_step() {
  local program=${setting[fetch]:-$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/fetch-corpus.sh}
  options=(--json --indexer "$(command -v "${setting[indexer]}" || true)")
  add_option fetch-languages languages
  add_option fetch-formats formats
  add_option fetch-url url
  add_option fetch-delay delay
  run_step fetch "$program" "${options[@]}" -- "${setting[fetch-list]}" "${setting[fetch-folder]}"
}

update_step() {
  options=(--index "${setting[index]}" --format json)
  local pattern key
  for pattern in "${includes[@]}"; do options+=(--include "$pattern"); done
  for pattern in "${excludes[@]}"; do options+=(--exclude "$pattern"); done
  for key in jobs memory keep max-removed lock-timeout; do add_option $key; done
  run_step update "${setting[indexer]}" update "${options[@]}" -- "${roots[@]}"
}

check_step() { run_step check "${setting[indexer]}" check --index "${setting[index]}" --format json; }

coverage_step() {
  options=(--index "${setting[index]}" --format json)
  add_option expect
  run_step coverage "${setting[indexer]}" coverage "${options[@]}"
}

is_published() { grep -q '"published": *true' "$work/update.out" 2>/dev/null; }

run_steps() {
  [ -z "${setting[fetch-list]}" ] || fetch_step
  $is_stopped || update_step
  # Nothing new is nothing to check.
  if is_published && ! $is_stopped; then
    check_step
    coverage_step
  fi
}

# --- what it comes to -------------------------------------------------------------------------------------------------

status_of_fetch() {
  case ${status[fetch]:-0} in
    0 | 3) echo 0 ;; # what is not to be had is in the report
    *) echo "${status[fetch]}" ;;
  esac
}

is_a_root_away() { # missing or empty: a mount that is down
  local root
  for root in "${roots[@]}"; do
    [ -e "$root" ] || return 0
    [ ! -d "$root" ] || [ -n "$(find "$root" -mindepth 1 -print -quit 2>/dev/null)" ] || return 0
  done
  return 1
}

status_of_update() {
  local update=${status[update]:-75}
  if [ "$update" -eq 66 ] && is_a_root_away; then update=75; fi
  if [ "$update" -eq 0 ] && $is_stopped; then update=75; fi # what is left is for the next run
  echo "$update"
}

status_of_coverage() {
  case ${status[coverage]:-0} in
    0 | 1) echo 0 ;; # what is missing is in the report
    *) echo "${status[coverage]}" ;;
  esac
}

# The worst of all steps: a real failure before a passing one, and that before documents that failed.
worst() { # STATUS...
  local one rank worst=0 worst_rank=0
  for one in "$@"; do
    case $one in 0) rank=0 ;; 3) rank=1 ;; 75) rank=2 ;; *) rank=3 ;; esac
    if [ $rank -gt $worst_rank ]; then worst=$one worst_rank=$rank; fi
  done
  echo "$worst"
}

name_of() { # STATUS
  case $1 in
    0) if is_published; then echo "done"; else echo nothing-to-do; fi ;;
    3) echo some-failed ;;
    75) echo retry ;;
    *) echo failed ;;
  esac
}

json_string() { # standard input as a JSON string
  printf '"'
  iconv -c -f UTF-8 -t UTF-8 | tr -d '\000-\010\013-\037\177' | sed 's/\\/\\\\/g; s/"/\\"/g; s/\t/\\t/g' | awk 'NR > 1 { printf "\\n" } { printf "%s", $0 }'
  printf '"'
}

json_step() { # NAME
  printf '"%s":{"exit_status":%d,"report":' "$1" "${status[$1]}"
  if [ "$(head -c 1 "$work/$1.out")" = '{' ]; then cat "$work/$1.out"; else printf null; fi
  printf ',"errors":%s}' "$(json_string <"$work/$1.err")"
}

write_report() { # EXIT-STATUS
  local name separator=''
  printf '{"schema":1,"host":%s,"index":%s,"started":"%s","finished":"%s","outcome":"%s","exit_status":%d,"steps":{' \
    "$(hostname | json_string)" "$(printf %s "${setting[index]}" | json_string)" "$started" "$(now)" "$(name_of "$1")" "$1"
  for name in "${steps[@]}"; do
    printf '%s' "$separator"
    json_step "$name"
    separator=,
  done
  printf '}}\n'
}

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

keep_report() { # prints where; the name sorts by time
  local folder=${setting[reports]:-${setting[index]%/}.reports} name
  name=$folder/${started//:/}-$$
  mkdir -p -- "$folder" || return 1
  if ! cp -- "$work/report.json" "$name.json.new" || ! mv -- "$name.json.new" "$name.json"; then
    rm -f -- "$name.json.new"
    return 1
  fi
  echo "$name.json"
}

# --- telling people ---------------------------------------------------------------------------------------------------

errors_of_steps() {
  local name
  for name in "${steps[@]}"; do
    [ ! -s "$work/$name.err" ] || sed "s/^/$name: /" "$work/$name.err"
  done
}

is_to_be_told() { # EXIT-STATUS
  [[ ${setting[notify]} != *never* ]] || return 1
  if outcome_is_bad "$1"; then [[ ${setting[notify]} == *failure* ]]; else is_published && [[ ${setting[notify]} == *change* ]]; fi
}

send_mail() { # EXIT-STATUS REPORT
  {
    printf 'To: %s\nSubject: disarm-search on %s: %s\nContent-Type: text/plain; charset=UTF-8\n\n' \
      "${setting[mail]}" "$(hostname)" "$(name_of "$1")"
    printf 'index %s, exit status %d\nreport: %s\n\n' "${setting[index]}" "$1" "$2"
    errors_of_steps
    "${setting[indexer]}" status --index "${setting[index]}" 2>&1 || true
  } | "${setting[sendmail]}" -t
}

tell() { # EXIT-STATUS REPORT
  is_to_be_told "$1" || return 0
  if [ -n "${setting[mail]}" ]; then send_mail "$@" || echo "nightly-reindex: cannot send mail to ${setting[mail]}" >&2; fi
  if [ -n "${setting[hook]}" ]; then
    "${setting[hook]}" "$(name_of "$1")" "$2" </dev/null || echo "nightly-reindex: the hook ${setting[hook]} failed with status $?" >&2
  fi
}

# --- the run ----------------------------------------------------------------------------------------------------------

read_arguments() {
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
      --config) [ $# -ge 2 ] || die 2 "--config needs a file"; config_file=$2; shift ;;
      --verbose) is_verbose=true ;;
      *) die 2 "there is no option '$1'; see --help" ;;
    esac
    shift
  done
}

main() {
  read_arguments "$@"
  read_config
  check_config
  command -v "${setting[indexer]}" >/dev/null || die 78 "$config_file: there is no program ${setting[indexer]}"
  started=$(now)
  work=$(mktemp -d) || die 74 "cannot make a temporary folder"
  trap 'rm -rf -- "$work"' EXIT
  trap stop TERM INT
  run_steps
  local exit_status report
  exit_status=$(worst "$(status_of_fetch)" "$(status_of_update)" "${status[check]:-0}" "$(status_of_coverage)")
  if ! write_report "$exit_status" >"$work/report.json" || ! report=$(keep_report); then
    report='(it could not be written)'
    exit_status=$(worst "$exit_status" 74)
  fi
  ! $is_verbose || cat "$work/report.json"
  ! outcome_is_bad "$exit_status" || { errors_of_steps; echo "nightly-reindex: $(name_of "$exit_status"), report: $report"; } >&2
  tell "$exit_status" "$report"
  exit "$exit_status"
}

main "$@"
