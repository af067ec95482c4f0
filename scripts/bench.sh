#!/usr/bin/env bash
# Figures, in release builds: every part, or those that are named (`make bench PARTS="people cli"`). Raw samples land in target/bench.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
all=(simulator people forwarding cli decode bulk history requests events export aside)
[ $# -gt 0 ] || set -- "${all[@]}"
for part in "$@"; do
  [ -x "scripts/bench/$part.sh" ] || fail "there is no part '$part': ${all[*]}"
done
for part in "$@"; do
  say "$part"
  "scripts/bench/$part.sh"
done
