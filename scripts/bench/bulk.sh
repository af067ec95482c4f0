#!/usr/bin/env bash
# Bulk work: 50 kills on runs of 2,000 rows, memory over 100,000 rows.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
cargo build --quiet --release --package cordboard
CORDBOARD_KILLS=50 CORDBOARD_BULK_ROWS=100000 cargo test --quiet --release --package e2e --test bulk -- --nocapture --test-threads 1 kills:: memory::
