#!/usr/bin/env bash
# Resets call forwarding of all users: this SDK against wxc_sdk. SAMPLES, USERS and PEER_USERS change the sizes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
. scripts/bench/lib.sh
need_venv .venv tests/foreign/requirements.txt
build_examples bench_server bench_forwarding
exec .venv/bin/python scripts/bench/forwarding.py
