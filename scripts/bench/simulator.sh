#!/usr/bin/env bash
# The simulator's answers a second beside a bare handler with the same bytes, its size and start; pages over 50,000 devices.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
need_debian "command -v wrk" wrk
say "building"
cargo build --quiet --release --package cordboard
cargo build --quiet --release --package simulator --example bare
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
# rate URL: answers a second to 32 connections of one load thread, over 3 s, on the same two cores.
rate() { wrk --threads 1 --connections 32 --duration 3s --header "Authorization: Bearer $token" "$1" | awk '/Requests\/sec/ {print $2} /Non-2xx/ {print "refused"}'; }

start 300 60
token=$(field admin_token)
base=$(field base_url)
for path in /people/me "/people?max=10" "/devices?max=10"; do
  curl --silent --fail --header "Authorization: Bearer $token" "$base$path" >"$folder/body"
  target/release/examples/bare 127.0.0.1:8799 "$folder/body" &
  bare=$!
  until curl --silent --fail --output /dev/null http://127.0.0.1:8799/; do kill -0 "$bare"; done
  rm -f "$folder/ours" "$folder/bare"
  for _ in 1 2 3 4 5 6 7; do
    rate "$base$path" >>"$folder/ours"
    rate http://127.0.0.1:8799/ >>"$folder/bare"
  done
  kill "$bare"
  wait "$bare" 2>/dev/null || true
  python3 - "$path" "$(stat --format %s "$folder/body")" "$folder/ours" "$folder/bare" <<'EOF'
import statistics, sys
path, size = sys.argv[1:3]
ours, bare = ([float(line) for line in open(file)] for file in sys.argv[3:])
middle = statistics.median
print(f"GET {path}, {size} bytes: {middle(ours):.0f} a second ({min(ours):.0f} to {max(ours):.0f}); bare axum with these bytes "
      f"{middle(bare):.0f} ({min(bare):.0f} to {max(bare):.0f}): {middle(ours) / middle(bare):.0%}")
EOF
done
kill "$simulator"
wait "$simulator" 2>/dev/null || true
for _ in 1 2 3 4 5 6 7; do
  start 50000 20000
  kill "$simulator"
  wait "$simulator" 2>/dev/null || true
done
say "pages over 50,000 devices on SQLite"
cargo run --quiet --release --package store --example bench_devices
