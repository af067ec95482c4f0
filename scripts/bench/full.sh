#!/usr/bin/env bash
# The history of a large organisation on one engine: full.sh sqlite|postgres. 50,000 devices and 10 million calls, multiplied inside the database; the same
# lists, charts, taking in and forgetting as history.sh. DEVICES and CALLS change the sizes. The data lie below TMPDIR and are gone at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
engine=${1:-}
devices=${DEVICES:-50000}
calls=${CALLS:-10000000}
case $engine in
  sqlite | postgres) ;;
  '') fail "which engine? make bench-full ENGINE=sqlite or ENGINE=postgres" ;;
  *) fail "no engine '$engine': sqlite or postgres" ;;
esac
# Rows with their indexes, what sorting them needs for a while, and 3 GB that the rest of the machine keeps.
place=${TMPDIR:-/tmp}
need=$((calls * 1500 / 1000000 + 3000))
free=$(df --output=avail --block-size=1M "$place" | tail -1 | tr -d ' ')
[ "$free" -ge "$need" ] || fail "$place has $free MB free and $calls calls need $need MB: make room, or set TMPDIR to a larger disk"
say "building"
cargo build --quiet --release --package store --example bench_history
out=target/bench/full-$engine.txt
mkdir -p target/bench
export CORDBOARD_PG_NAME=bench
if [ "$engine" = sqlite ]; then
  folder=$(mktemp -d "$place/cordboard-full-XXXXXX")
  trap 'rm -rf "$folder"' EXIT
  url="sqlite:$folder/bench.db"
else
  eval "$(scripts/postgres.sh start)"
  trap 'scripts/postgres.sh stop' EXIT
  url=$TEST_PG_URL
fi
say "$engine: $devices devices, $calls calls"
# The longest of it is making the calls; what sorts in files does so beside the data.
SQLITE_TMPDIR=$place target/release/examples/bench_history "$url" "$devices" "$calls" at-once | tee "$out" || missed=1
say "every line is in $out"
[ -z "${missed:-}" ] || fail "a bar was missed"
