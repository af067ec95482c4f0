#!/usr/bin/env bash
# Live events: CLIENTS readers (500) of a separate process for SPAN_S seconds (60); some more never read, and a Chromium shows a page.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
. scripts/bench/lib.sh
need_command python3 "install Python 3.11 or newer"
need_debian "command -v chromium" chromium
say "building cordboard"
nice cargo build --quiet --release --package cordboard
ulimit -n "$(ulimit -Hn)"
exec python3 scripts/bench/events.py
