#!/usr/bin/env bash
# Public Webex clients, unmodified, against the simulator: once as they are, once with wxc_sdk's models closed, so that they refuse every
# field they do not know. Installs the clients into a private virtual environment when needed.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
need_command python3 "install Python 3.11 or newer"
if [ ! -e .venv/.installed ] || [ tests/foreign/requirements.txt -nt .venv/.installed ]; then
  python3 -m venv --help >/dev/null 2>&1 && python3 -c 'import ensurepip' 2>/dev/null || need_debian "python3 -c 'import ensurepip'" python3-venv
  say "installing the foreign clients"
  rm -rf .venv
  python3 -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement tests/foreign/requirements.txt
  touch .venv/.installed
fi
export CORDBOARD_BIN=${CORDBOARD_BIN:-target/debug/cordboard}
for extra in allow forbid; do
  say "foreign clients, unknown fields: $extra"
  API_MODEL_ALLOW_EXTRA=$extra .venv/bin/python -m pytest -q -p no:cacheprovider tests/foreign "$@"
done
