#!/usr/bin/env bash
# Every check and every test, lowest step first; prints how many tests ran on each step and fails below the committed minimum.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
need_debian "command -v chromium && command -v chromedriver" chromium chromium-driver fonts-liberation
need_debian "ls /usr/lib/postgresql/*/bin/initdb || command -v initdb" postgresql

scripts/check.sh

scripts/lint_packaging.sh

results=$(mktemp)
eval "$(scripts/postgres.sh start)"
trap 'scripts/postgres.sh stop; rm -f "$results"' EXIT

# step NAME COMMAND…: runs a test runner and counts what it says has passed.
step() {
  local name=$1 log
  shift
  log=$(mktemp)
  say "$name"
  if ! "$@" 2>&1 | tee "$log"; then rm -f "$log"; fail "$name failed"; fi
  printf '%s %s\n' "$name" "$(sed -nE 's/^test result: ok\. ([0-9]+) passed.*/\1/p; s/^([0-9]+) passed.*/\1/p' "$log" | awk '{n+=$1} END {print n+0}')" >>"$results"
  rm -f "$log"
}

# only PACKAGES ARGUMENTS…: tests of some packages. All are built together: cargo would build everything anew, with other features, for a few.
only() {
  local packages=$1
  shift
  ONLY=$packages cargo --config "target.'cfg(all())'.runner = '$PWD/scripts/only.sh'" test --quiet --workspace "$@"
}

say "building"
cargo test --quiet --workspace --no-run
step unit    only "webex-core webex-catalogue webex-api outbound webex model xtask cli upstream" --tests
step doc     cargo test --quiet --workspace --doc
step sdk     cargo test --quiet --package webex-api --package webex --features webex-api/all,webex/all --test facts --test styles --test examples
step store   only store --tests
step router  only "simulator engine web testkit cordboard" --tests
# The program as it is given away, not as the tests of its package have it.
cargo build --quiet --package cordboard
step program only e2e --test main_job --test pages --test bad_input --test cli --test bulk --test doctor --test operations --test secrets -- --nocapture
step foreign scripts/foreign.sh
step browser only e2e --lib --test browser --test first_run --test inventory --test calls -- --nocapture --test-threads 2

say "tests that ran, and the least that must"
total=0
while read -r name count; do
  least=$(awk -v n="$name" '$1==n {print $2}' tests/minimum.txt)
  printf '%-8s %5d  (at least %s)\n' "$name" "$count" "${least:?no minimum for $name}"
  [ "$count" -ge "$least" ] || fail "$name ran $count tests, at least $least must run"
  total=$((total + count))
done <"$results"
printf '%d passed, 0 failed\n' "$total"
