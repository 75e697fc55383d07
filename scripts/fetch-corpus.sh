#!/usr/bin/env bash
# Downloads documents from the document system of the United Nations by their symbols.
#
# usage: scripts/fetch-corpus.sh [OPTION...] LIST DIR
#   LIST                 symbols, one a line, or a table with a column "symbol" (corpora/first-committee.tsv); - is standard input
#   DIR                  where the files go: A_RES_79_58-EN.pdf; DIR/.fetch keeps unfinished downloads
#   --languages en,fr    of ar en es fr ru zh (default: en)
#   --formats pdf,docx   of pdf doc docx (default: pdf)
#   --only-missing       do not ask whether files that are there have changed
#   --delay SECONDS      between two requests (default: 2)
#   --retries N          attempts for each document after the first (default: 4)
#   --max-wait SECONDS   longest pause that is kept when the server asks for one (default: 600)
#   --url TEMPLATE       address, with {symbol}, {language} and {format} (default: the official one)
#   --user-agent TEXT    how the program introduces itself to the server
#   --indexer PROGRAM    disarm-indexer, which recognises error pages saved as PDF (default: from the PATH, where it is there)
#   --json               print the summary as JSON
#   --quiet              print errors only
#
# A file that is there is replaced by a sound one only. What was interrupted goes on where it stopped.
#
# exit status: 0 all documents are there; 3 some are not to be had; 75 the server or the network failed, try again later;
#              2 the command line is wrong; 66 no list; 73 the folder cannot be written
# example: scripts/fetch-corpus.sh --languages en,fr corpora/first-committee.tsv ~/documents/first-committee
set -euo pipefail

readonly KNOWN_LANGUAGES="ar en es fr ru zh" KNOWN_FORMATS="pdf doc docx"
readonly MAX_SILENT_FAILURES=3 # documents in a row for which the server did not answer: then it is left alone

languages=en formats=pdf only_missing=false delay=2 retries=4 max_wait=600 json=false quiet=false
url='https://documents.un.org/api/symbol/access?s={symbol}&l={language}&t={format}'
user_agent='disarm-search fetch-corpus (+curl; one request at a time)'
indexer=$(command -v disarm-indexer || true)

fail() { # STATUS MESSAGE...
  echo "fetch-corpus: ${*:2}" >&2
  exit "$1"
}

note() { $quiet || $json || echo "$*"; }
complain() { echo "fetch-corpus: $*" >&2; }

# --- the command line -------------------------------------------------------------------------------------------------

is_number() { [[ $1 =~ ^[0-9]+([.][0-9]+)?$ ]]; }

check_names() { # OPTION KNOWN NAME...: all names are known
  local option=$1 known=$2 name
  for name in "${@:3}"; do
    [[ " $known " == *" $name "* ]] || fail 2 "$option does not know '$name'; known are: $known"
  done
}

read_arguments() {
  local positional=()
  while [ $# -gt 0 ]; do
    case $1 in
      -h | --help) sed -n '2,/^set /s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
      --only-missing) only_missing=true ;;
      --json) json=true ;;
      --quiet) quiet=true ;;
      --languages | --formats | --delay | --retries | --max-wait | --url | --user-agent | --indexer)
        [ $# -ge 2 ] || fail 2 "$1 needs a value"
        local name=${1#--}
        printf -v "${name//-/_}" %s "$2"
        shift
        ;;
      --) shift; positional+=("$@"); break ;;
      -?*) fail 2 "there is no option '$1'; see --help" ;;
      *) positional+=("$1") ;;
    esac
    shift
  done
  [ ${#positional[@]} -eq 2 ] || fail 2 "a list and a folder are needed; see --help"
  list=${positional[0]} folder=${positional[1]}
  for name in delay max_wait; do is_number "${!name}" || fail 2 "--${name//_/-} needs a number, not '${!name}'"; done
  [[ $retries =~ ^[0-9]+$ ]] || fail 2 "--retries needs a whole number, not '$retries'"
  IFS=, read -ra languages <<<"$languages"
  IFS=, read -ra formats <<<"$formats"
  # shellcheck disable=SC2128 # read -a has made arrays of them
  check_names --languages "$KNOWN_LANGUAGES" "${languages[@]}"
  check_names --formats "$KNOWN_FORMATS" "${formats[@]}"
}

read_symbols() { # the symbols of the list, each once
  awk -F '\t' '
    { sub(/\r$/, "") }
    NR == 1 { sub(/^\xef\xbb\xbf/, ""); for (i = 1; i <= NF; i++) if (tolower($i) == "symbol") { column = i; next } column = 1 }
    column == 0 { column = 1 }
    { symbol = $column; gsub(/^[ ]+|[ ]+$/, "", symbol) }
    symbol != "" && symbol !~ /^#/ && !seen[symbol]++ { print symbol }' "$1"
}

# --- one answer of the server -----------------------------------------------------------------------------------------

url_encoded() { # TEXT: everything but letters, digits and -._~ as %XX
  local text=$1 encoded='' character i
  for ((i = 0; i < ${#text}; i++)); do
    character=${text:i:1}
    case $character in
      [A-Za-z0-9._~-]) encoded+=$character ;;
      *) printf -v character '%%%02X' "'$character"; encoded+=$character ;;
    esac
  done
  printf %s "$encoded"
}

header() { # NAME: its value in the last answer, after redirections
  awk -v name="$(tr '[:upper:]' '[:lower:]' <<<"$1")" '
    { sub(/\r$/, "") }
    /^HTTP\// { value = "" }
    { i = index($0, ":") } i && tolower(substr($0, 1, i - 1)) == name { value = substr($0, i + 1); sub(/^[ \t]+/, "", value) }
    END { print value }' "$work/headers"
}

validator() { # what names this version of the document: a strong ETag, or the time of its last change
  local etag
  etag=$(header ETag)
  [[ $etag == \"* ]] && { printf %s "$etag"; return; }
  header Last-Modified
}

pause() { sleep "$1"; }

# Sets `code` (000 when there was no answer) and `curl_status`; the body goes to $work/body, the headers to $work/headers.
request() { # URL [HEADER...]
  $is_first_request || pause "$delay"
  is_first_request=false
  local options=() line
  for line in "${@:2}"; do options+=(--header "$line"); done
  rm -f "$work/body" "$work/headers"
  : >"$work/headers"
  curl_status=0
  code=$(curl --silent --location --max-redirs 5 --proto '=http,https' --connect-timeout 20 --speed-limit 50 --speed-time 30 \
    --max-time 900 --user-agent "$user_agent" --dump-header "$work/headers" --output "$work/body" --write-out '%{http_code}' \
    "${options[@]}" --url "$1") || curl_status=$?
}

seconds_asked_for() { # what Retry-After says, in seconds; empty when it says nothing
  local value time
  value=$(header Retry-After)
  if [[ $value =~ ^[0-9]+$ ]]; then
    echo "$value"
  elif [ -n "$value" ] && time=$(date -d "$value" +%s 2>/dev/null); then
    local seconds=$((time - $(date +%s)))
    echo $((seconds > 0 ? seconds : 0))
  fi
}

# Waits before attempt number $1 + 1: as long as the server asks, or twice as long as the last time.
# Fails when it asks for more patience than there is.
wait_before_next() { # ATTEMPT
  local seconds
  seconds=$(seconds_asked_for)
  if [ -z "$seconds" ]; then
    seconds=$(awk -v delay="$delay" -v attempt="$1" -v most="$max_wait" \
      'BEGIN { s = delay * 2 ^ attempt; print s < most ? s : most }')
  elif ((seconds > ${max_wait%.*})); then
    is_sent_away=true
    return 1
  fi
  pause "$seconds"
}

# --- what a file is ---------------------------------------------------------------------------------------------------

starts_with() { [ "$(head -c "$(($2))" -- "$1" | od -An -tx1 | tr -d ' \n')" = "$3" ]; } # FILE BYTES HEX
ends_with_mark() { tail -c "$2" -- "$1" | LC_ALL=C grep -aq "$3"; }                       # FILE WITHIN-BYTES MARK

says_it_does_not_exist() { # FILE: an error page in the form of a document
  [ -n "$indexer" ] || return 1
  local errors
  errors=$("$indexer" parse -- "$1" 2>&1 >/dev/null || true)
  [[ $errors == *"error page"* ]]
}

# Prints "sound", "truncated" or "no-document".
judge() { # FILE FORMAT
  case $2 in
    pdf)
      starts_with "$1" 5 255044462d || { echo no-document; return; }
      ends_with_mark "$1" 2048 '%%EOF' || { echo truncated; return; }
      ;;
    docx)
      starts_with "$1" 4 504b0304 || { echo no-document; return; }
      ends_with_mark "$1" 66000 $'PK\x05\x06' || { echo truncated; return; }
      ;;
    doc)
      starts_with "$1" 8 d0cf11e0a1b11ae1 || { echo no-document; return; }
      ;;
  esac
  if says_it_does_not_exist "$1"; then echo no-document; else echo sound; fi
}

# --- one document -----------------------------------------------------------------------------------------------------

# Appends the answer to what is there of the download, or begins it anew.
keep_body() {
  [ -s "$work/body" ] || return 0
  local there
  there=$(stat -c %s "$part" 2>/dev/null || echo 0)
  if [ "$code" = 200 ]; then
    mv -f -- "$work/body" "$part" || return 1
  elif [[ $(header Content-Range) == "bytes $there-"* ]]; then
    cat -- "$work/body" >>"$part" || return 1
  else # another piece than was asked for
    forget_download
    return 0
  fi
  validator >"$part.version"
}

forget_download() { rm -f -- "$part" "$part.version"; }

request_headers() { # one a line: what the server need not send again
  if [ -s "$part" ] && [ -s "$part.version" ]; then
    echo "Range: bytes=$(stat -c %s "$part")-"
    echo "If-Range: $(cat "$part.version")"
  elif [ -e "$target" ] && [ -s "$version" ]; then
    local known
    known=$(cat "$version")
    if [[ $known == \"* ]]; then echo "If-None-Match: $known"; else echo "If-Modified-Since: $known"; fi
  fi
}

# Puts a sound download in its place.
accept() {
  local state=fetched
  [ ! -e "$target" ] || state=changed
  if [ $state = changed ] && cmp -s -- "$part" "$target"; then
    state=unchanged
    rm -f -- "$part"
  else
    chmod 644 -- "$part"
    touch -d "$(header Last-Modified)" -- "$part" 2>/dev/null || true # only a time: the content is what counts
    sync -- "$part"
    mv -f -- "$part" "$target" || fail 74 "cannot write $target"
  fi
  mv -f -- "$part.version" "$version"
  echo $state
}

# Judges a complete answer. Prints what became of the document, or "again".
settle() { # FORMAT
  case $(judge "$part" "$1") in
    sound) accept ;;
    truncated) forget_download; echo again ;;
    *) forget_download; echo not-found ;;
  esac
}

# Asks once. Prints fetched, changed, unchanged, not-found, refused, or "again" for what may be better the next time.
attempt() { # URL FORMAT
  local headers=()
  mapfile -t headers < <(request_headers)
  request "$1" "${headers[@]}"
  case $code in
    200 | 206)
      if [ $curl_status -eq 23 ] || ! keep_body; then fail 74 "cannot write in $state_folder"; fi
      if [ $curl_status -eq 0 ] && [ -s "$part" ]; then settle "$2"; else echo again; fi
      ;;
    304) echo unchanged ;;
    416) forget_download; echo again ;;
    404 | 410) echo not-found ;;
    000 | 408 | 425 | 429 | 5??) echo again ;;
    *) echo refused ;;
  esac
}

fetch() { # SYMBOL LANGUAGE FORMAT: sets `outcome`
  local symbol=${1// /} name address n
  name="${symbol//\//_}-${2^^}.$3"
  target="$folder/$name" part="$state_folder/$name.part" version="$state_folder/$name.version"
  if $only_missing && [ -e "$target" ]; then outcome=unchanged; return; fi
  address=${url//\{symbol\}/$(url_encoded "$symbol")}
  address=${address//\{language\}/$2}
  address=${address//\{format\}/$3}
  for ((n = 0; ; n++)); do
    attempt "$address" "$3" >"$work/outcome"
    outcome=$(cat "$work/outcome")
    [ "$outcome" = again ] || return 0
    outcome=failed
    [ "$n" -lt "$retries" ] && wait_before_next "$n" || return 0
  done
}

# --- the whole list ---------------------------------------------------------------------------------------------------

declare -A count=([fetched]=0 [changed]=0 [unchanged]=0 [not-found]=0 [refused]=0 [failed]=0)
troubles=() silent_failures=0 is_first_request=true is_sent_away=false

account() { # SYMBOL LANGUAGE FORMAT
  count[$outcome]=$((count[$outcome] + 1))
  silent_failures=$([ "$outcome" = failed ] && echo $((silent_failures + 1)) || echo 0)
  case $outcome in
    fetched | changed) note "$outcome: $*" ;;
    not-found) troubles+=("$outcome $*"); complain "not there: $*" ;;
    refused) troubles+=("$outcome $*"); complain "the server refused $* (HTTP status $code)" ;;
    failed) troubles+=("$outcome $*"); complain "failed: $* (HTTP status $code, curl status $curl_status)" ;;
  esac
}

fetch_all() { # SYMBOL...: until the end of the list or of the server's patience
  local symbol language format
  for symbol in "$@"; do
    for language in "${languages[@]}"; do
      for format in "${formats[@]}"; do
        if [[ $symbol =~ ^[A-Za-z0-9][][A-Za-z0-9/().*_\ -]*$ ]]; then fetch "$symbol" "$language" "$format"; else outcome=refused code=none; fi
        account "$symbol" "$language" "$format"
        if $is_sent_away; then complain "the server asks for a longer pause than --max-wait: stopping"; return; fi
        if [ "$silent_failures" -ge $MAX_SILENT_FAILURES ]; then complain "the server does not answer: stopping"; return; fi
      done
    done
  done
}

json_list() { # LINE...: of words that need no escapes but quotes and backslashes
  local line separator=''
  printf '['
  for line in "$@"; do
    line=${line//\\/\\\\}
    printf '%s"%s"' "$separator" "${line//\"/\\\"}"
    separator=,
  done
  printf ']'
}

print_summary() { # NUMBER-WANTED
  if $json; then
    printf '{"wanted":%d,"fetched":%d,"changed":%d,"unchanged":%d,"not_found":%d,"refused":%d,"failed":%d,"troubles":%s}\n' \
      "$1" "${count[fetched]}" "${count[changed]}" "${count[unchanged]}" "${count[not-found]}" "${count[refused]}" \
      "${count[failed]}" "$(json_list "${troubles[@]}")"
  else
    note "$1 wanted: ${count[fetched]} fetched, ${count[changed]} changed, ${count[unchanged]} unchanged," \
      "${count[not-found]} not there, ${count[refused]} refused, ${count[failed]} failed"
  fi
}

main() {
  read_arguments "$@"
  [ "$list" = - ] || [ -r "$list" ] || fail 66 "cannot read the list $list"
  local symbols=()
  mapfile -t symbols < <(read_symbols "$list")
  state_folder=$folder/.fetch
  mkdir -p -- "$state_folder" || fail 73 "cannot create $state_folder"
  exec 9>"$state_folder/lock"
  flock -n 9 || fail 75 "another fetch-corpus is at work in $folder"
  rm -rf -- "$state_folder"/work-* # of a run that was killed
  work=$(mktemp -d -- "$state_folder/work-XXXXXX") || fail 73 "cannot write in $state_folder"
  trap 'rm -rf -- "$work"' EXIT
  fetch_all "${symbols[@]}"
  local wanted=$((${#symbols[@]} * ${#languages[@]} * ${#formats[@]}))
  print_summary "$wanted"
  local done=$((count[fetched] + count[changed] + count[unchanged]))
  if [ "${count[failed]}" -gt 0 ]; then exit 75; fi
  if [ $done -lt "$wanted" ]; then exit 3; fi
}

main "$@"
