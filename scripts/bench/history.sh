#!/usr/bin/env bash
# The history of calls: lists, charts, taking in, forgetting. history.sh [sqlite|postgres] [DEVICES] [CALLS]; without an engine both, one after the other.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
engine=${1:-both}
devices=${2:-5000}
calls=${3:-500000}
case $engine in sqlite | postgres | both) ;; *) fail "no engine '$engine': sqlite, postgres or both" ;; esac
say "building"
cargo build --quiet --release --package store --example bench_history
# Figures of another load are no figures: a PostgreSQL of its own, gone afterwards.
export CORDBOARD_PG_NAME=bench
missed=
run() {
  say "history on $1: $devices devices, $calls calls"
  target/release/examples/bench_history "$2" "$devices" "$calls" || missed=1
}
if [ "$engine" != postgres ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  run SQLite "sqlite:$folder/bench.db"
  rm -rf "$folder"
fi
if [ "$engine" != sqlite ]; then
  eval "$(scripts/postgres.sh start)"
  trap 'scripts/postgres.sh stop' EXIT
  run PostgreSQL "$TEST_PG_URL"
fi
[ -z "$missed" ] || fail "a bar was missed"
