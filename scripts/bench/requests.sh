#!/usr/bin/env bash
# Counts requests by the journal of the simulator: 1,000 devices with xAPI, relaxed polling, and live with push. SPEED and SECONDS_LONG change the rehearsal.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
exec cargo run --quiet -p engine --example requests -- "${SPEED:-20}" "${SECONDS_LONG:-180}"
