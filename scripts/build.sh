# shellcheck shell=bash
# Configures and builds one preset. Sourced, not run.

build_preset() { # PRESET [TARGET...]: build/PRESET, or these of its targets, is up to date afterwards; quick when nothing changed
  local preset=$1 generator=()
  shift
  # A build folder keeps the generator that it was made with.
  if [ ! -f "build/$preset/CMakeCache.txt" ] && command -v ninja >/dev/null; then
    generator=(-G Ninja)
  fi
  local log="build/$preset.log"
  mkdir -p build
  if ! cmake --preset "$preset" "${generator[@]}" >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "Configuring the preset '$preset' failed; the whole output is in $log." >&2
    return 1
  fi
  local targets=()
  [ $# -eq 0 ] || targets=(--target "$@")
  cmake --build --preset "$preset" --parallel "$(nproc)" "${targets[@]}"
}
