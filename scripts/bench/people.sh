#!/usr/bin/env bash
# Lists people with calling data: this SDK against wxc_sdk. SAMPLES, PEOPLE and PEER_PEOPLE change the sizes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. scripts/lib.sh
. scripts/bench/lib.sh
need_venv .venv tests/foreign/requirements.txt
build_examples bench_server bench_people
exec .venv/bin/python scripts/bench/people.py
