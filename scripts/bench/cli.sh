#!/usr/bin/env bash
# Time and memory of the help of cordboard against wxcli.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
. scripts/bench/lib.sh
need_venv target/bench/venv scripts/bench/foreign/requirements-cli.txt
need_debian "command -v /usr/bin/time" time
say "building cordboard"
nice cargo build --quiet --release --package cordboard
exec python3 scripts/bench/cli.py
