#!/usr/bin/env bash
# Licences, bans and sources of everything in the lock file with cargo-deny, and known advisories when their list can be reached.
# cargo-deny is built once into target/tools (about a minute and a half of processor time).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
version=0.20.2
advisories=https://github.com/RustSec/advisory-db
deny=target/tools/bin/cargo-deny

if ! "$deny" --version 2>/dev/null | grep -qF "cargo-deny $version"; then
  say "building cargo-deny $version, once"
  began=$SECONDS
  # An unoptimised build is done sooner, and the check itself takes two seconds.
  CARGO_PROFILE_DEV_DEBUG=false CARGO_PROFILE_DEV_INCREMENTAL=false cargo install cargo-deny --version "$version" --locked --debug \
    --no-default-features --quiet --force --root target/tools --target-dir target/tools/build
  rm -rf target/tools/build
  say "cargo-deny was built in $((SECONDS - began)) s"
fi

"$deny" --locked check licenses bans sources

if timeout 60 git ls-remote --quiet --exit-code "$advisories" HEAD >/dev/null 2>&1; then
  "$deny" --locked check advisories
else
  say "known advisories were NOT checked: their list, $advisories, cannot be reached from here"
fi
