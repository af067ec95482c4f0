#!/usr/bin/env bash
# The quick checks, cheapest first.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
need_command cargo "install Rust with rustup"
say "format";         cargo fmt --all --check
say "generated code"; cargo xtask generate --check
say "crate table, file rules, licences and bans"; cargo xtask check
say "licences, bans and sources of dependencies"; scripts/deny.sh
say "types and colours of the pages"; npm run --silent --prefix crates/web/assets typecheck; npm test --silent --prefix crates/web/assets >/dev/null
say "lints";          cargo clippy --quiet --workspace --all-targets -- -D warnings
say "lints of every area"; cargo clippy --quiet --package webex-api --package webex --features webex-api/all,webex/all --all-targets -- -D warnings
