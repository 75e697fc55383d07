# shellcheck shell=bash disable=SC2034 # the lists are for the scripts that source this file
# The Debian packages that the project needs, and how they come onto the machine. Sourced, not run.
# One list for every script, so that a machine prepared by one of them serves the others.

# To build and run the programs.
BUILD_PACKAGES=(
  g++ cmake make pkg-config
  libxapian-dev libicu-dev libpoppler-cpp-dev poppler-data libfontconfig-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
  libsqlite3-dev libxxhash-dev libzstd-dev libxml2-dev libarchive-dev libseccomp-dev libmimalloc-dev
  libcli11-dev libexpected-dev libfmt-dev nlohmann-json3-dev
)
# To build and run the tests, on top.
TEST_PACKAGES=(libgtest-dev libgmock-dev antiword python3 curl)
# To check the style of the sources, on top.
LINT_PACKAGES=(clang-format clang-tidy shellcheck)
# To build the fuzz targets, on top.
FUZZ_PACKAGES=(clang libclang-rt-14-dev)

missing_packages() { # PACKAGE...: prints those that are not installed
  local package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || echo "$package"
  done
}

explain_packages() { # REASON PACKAGE...: says what a person has to install, and fails
  local reason=$1
  shift
  {
    echo "$reason"
    echo "Please install what these Debian 12 packages contain, then run this script again:"
    echo "  $*"
  } >&2
  return 1
}

ensure_packages() { # PACKAGE...: installs the missing ones; touches no network when there are none
  if ! command -v dpkg-query >/dev/null; then
    local tool
    for tool in c++ cmake pkg-config; do
      command -v "$tool" >/dev/null || { explain_packages "This is not a Debian system, and $tool is missing." "$@"; return; }
    done
    echo "This is not a Debian system: going on with the libraries that CMake finds." >&2
    return 0
  fi

  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    # Without a terminal sudo could only hang on its password prompt.
    if command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
      as_root=(sudo)
    else
      explain_packages "Some packages are missing, and this user may not install them." "${missing[@]}"
      return
    fi
  fi

  echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
  local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}")
  local log
  log=$(mktemp)
  # The package lists of a fresh machine are empty or old: refresh them only when they have to be.
  if ! "${install[@]}" >"$log" 2>&1; then
    "${as_root[@]}" apt-get update -qq >>"$log" 2>&1 || true
    if ! "${install[@]}" >>"$log" 2>&1; then
      tail -n 15 "$log" >&2
      rm -f "$log"
      explain_packages "apt-get could not install them." "${missing[@]}"
      return
    fi
  fi
  rm -f "$log"
}
