#!/usr/bin/env bash
# Builds Cordboard and shows a simulated organisation; arguments go to `cordboard demo`.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
need_command cargo "install Rust with rustup, see https://rustup.rs"
cargo build --package cordboard
exec target/debug/cordboard demo "$@"
