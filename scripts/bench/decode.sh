#!/usr/bin/env bash
# Typed decoding against serde-derived structs. SAMPLES changes how many runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
. scripts/bench/lib.sh
build_examples bench_decode
exec python3 scripts/bench/decode.py
