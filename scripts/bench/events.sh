#!/usr/bin/env bash
# Live events: CLIENTS readers (500) of a separate process for SECONDS (60); one more never reads.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
. scripts/bench/lib.sh
say "building cordboard"
nice cargo build --quiet --release --package cordboard
ulimit -n "$(ulimit -Hn)"
exec python3 scripts/bench/events.py
