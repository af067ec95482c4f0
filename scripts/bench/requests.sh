#!/usr/bin/env bash
# Counts requests by the journal of the simulator: 1,000 devices with xAPI (DEVICES), relaxed polling, and live with push. SPEED and SECONDS_LONG change
# the rehearsal. Most of the time, about 17 minutes a part, is the first round of histories.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
mkdir -p target/bench
cargo run --quiet --release -p engine --example requests -- "${SPEED:-20}" "${SECONDS_LONG:-180}" "${DEVICES:-1000}" | tee target/bench/requests.txt
