#!/usr/bin/env bash
# A million rows (ROWS) as XLSX, CSV and JSON from a real server: time, and the most memory of the server. About 6 GB below TMPDIR, free again at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
need_command python3 "install Python 3.11 or newer"
say "building cordboard"
nice cargo build --quiet --release --package cordboard
exec python3 scripts/bench/export.py
