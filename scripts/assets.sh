#!/usr/bin/env bash
# Installs the front-end packages from the lock file and bundles scripts and styles into dist/.
set -euo pipefail
cd "$(dirname "$0")/../crates/web/assets"
. ../../../scripts/lib.sh
need_command node "install Node.js 20 or newer"
major=$(node --version | sed -E 's/^v([0-9]+).*/\1/')
[ "$major" -ge 20 ] || fail "Node.js $(node --version) is too old: install Node.js 20 or newer"
need_command npm "install Node.js 20 or newer, with npm"
if [ ! -e node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
  say "installing front-end packages"
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.installed
fi
npm run --silent build
touch dist/.built
