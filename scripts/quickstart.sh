#!/usr/bin/env bash
# Installs what is missing, builds the programs, indexes the sample corpus and shows a few searches.
# usage: scripts/quickstart.sh      from any folder, as often as you like
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/packages.sh
source scripts/build.sh

readonly index=build/sample-index
readonly indexer=build/release/indexer/disarm-indexer
readonly searcher=build/release/searcher/disarm-searcher

quoted() { # ARGUMENT...: as a person would type them
  local argument
  for argument in "$@"; do
    if [[ $argument =~ ^[A-Za-z0-9_./:=-]+$ ]]; then printf ' %s' "$argument"; else printf " '%s'" "$argument"; fi
  done
}

show() { # COMMAND...: prints the command, then its output
  printf '\n$%s\n' "$(quoted "$@")"
  "$@"
}

ensure_packages "${BUILD_PACKAGES[@]}"
echo "Building the programs (the first time takes a few minutes) ..."
build_preset release

# An index that an earlier version wrote is refused (status 76), and this one is easily made again.
"$indexer" status --index "$index" >/dev/null 2>&1 || [ $? -ne 76 ] || rm -rf "$index"
show "$indexer" update --index "$index" corpora/sample
show "$indexer" status --index "$index"
show "$searcher" --index "$index" --limit 2 'safe distances around ammunition depots'
show "$searcher" --index "$index" --unit paragraph --limit 3 'verb:urge session:79'
show "$searcher" --index "$index" show '79/371#op2'

cat <<END

The programs are in build/release; try your own documents:
  $indexer update --index ~/disarm-index FOLDER
  $searcher --index ~/disarm-index WORDS
END
