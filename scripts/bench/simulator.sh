#!/usr/bin/env bash
# Figures of simulator and store: size and start of the simulator, its answers a second, pages over 50,000 devices.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
need_debian "command -v wrk" wrk
say "building"
cargo build --quiet --release --package cordboard
cargo build --quiet --release --package store --example bench_devices

folder=$(mktemp -d)
trap 'kill "${simulator:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT

# start PEOPLE DEVICES: starts a simulator and waits for its credentials file.
start() {
  rm -f "$folder/credentials.json"
  begin=$(date +%s%N)
  target/release/cordboard simulator --listen 127.0.0.1:0 --seed 42 --people "$1" --devices "$2" --credentials-file "$folder/credentials.json" \
    >"$folder/out" 2>&1 &
  simulator=$!
  until [ -s "$folder/credentials.json" ]; do
    kill -0 "$simulator" || { cat "$folder/out"; fail "the simulator ended"; }
    sleep 0.01
  done
  printf 'simulator of %d people and %d devices: up after %d ms, %d MB\n' "$1" "$2" \
    $((($(date +%s%N) - begin) / 1000000)) $(($(awk '/VmRSS/ {print $2}' "/proc/$simulator/status") / 1024))
}
field() { python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$folder/credentials.json" "$1"; }
load() { wrk --threads 1 --connections 32 --duration 5s --header "Authorization: Bearer $(field admin_token)" "$(field base_url)$1" | awk -v p="$1" '/Requests\/sec/ {print "GET " p ": " $2 " a second"}'; }

start 300 60
load /people/me
load "/devices?max=10"
kill "$simulator"
wait "$simulator" 2>/dev/null || true
start 50000 20000
kill "$simulator"
wait "$simulator" 2>/dev/null || true
say "pages over 50,000 devices on SQLite"
cargo run --quiet --release --package store --example bench_devices
say "bulk work: 50 kills on runs of 2,000 rows, memory over 100,000 rows"
CORDBOARD_KILLS=50 CORDBOARD_BULK_ROWS=100000 cargo test --quiet --release --package e2e --test bulk -- --nocapture --test-threads 1 kills:: memory::
