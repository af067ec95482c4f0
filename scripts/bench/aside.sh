#!/usr/bin/env bash
# One look at the active calls: the former dashboard's way beside the page, at 60 and 1,000 devices (SIZES), on the same simulator.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
need_command python3 "install Python 3.11 or newer"
say "building cordboard"
nice cargo build --quiet --release --package cordboard
exec python3 scripts/bench/aside.py
