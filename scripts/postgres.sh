#!/usr/bin/env bash
# A private, throw-away PostgreSQL for the tests: its own folder, its own port, loopback only, gone after `stop`.
#   eval "$(scripts/postgres.sh start)"   start it (or find it running) and set TEST_PG_URL
#   scripts/postgres.sh stop              stop it and remove its data
# Other clusters of the machine are not touched. Only the cluster of this checkout and this user is found and stopped;
# CORDBOARD_PG_NAME names a second one.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/lib.sh

# The folder must be one that `nobody` may enter, which a home folder is not; its name is the same for the same checkout.
name=$(printf '%s %s %s' "$PWD" "$(id -u)" "${CORDBOARD_PG_NAME:-}" | cksum | cut -d' ' -f1)
folder="${TMPDIR:-/tmp}/cordboard-pg-$name"

as_owner() {
  # initdb and postgres refuse root.
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u nobody -- "$@"); else "$@"; fi
}

# The folder lies where everybody may write: it must be ours and no link before anything in it is believed.
is_ours() {
  [ -d "$folder" ] && [ ! -L "$folder" ] || return 1
  local owner
  owner=$(stat -c %U "$folder")
  if [ "$(id -u)" = 0 ]; then [ "$owner" = nobody ]; else [ "$owner" = "$(id -un)" ]; fi
}

find_programs() {
  need_debian "ls /usr/lib/postgresql/*/bin/initdb || command -v initdb" postgresql
  local initdb
  initdb=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1 || true)
  [ -n "$initdb" ] || initdb=$(readlink -f "$(command -v initdb)")
  bin=$(dirname "$initdb")
}

# A port that nobody listens on now. Another may take it before we do: then the start fails and the next port is tried.
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

start() {
  find_programs
  if is_ours && [ -f "$folder/port" ] && as_owner "$bin/pg_ctl" -s -D "$folder/data" status >/dev/null 2>&1; then
    say "PostgreSQL already runs in $folder"
  else
    [ ! -e "$folder" ] || { is_ours || fail "$folder belongs to somebody else; remove it or set TMPDIR"; rm -rf "$folder"; }
    mkdir -m 700 "$folder"
    [ "$(id -u)" != 0 ] || chown nobody "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U app -A trust --no-sync -E UTF8 --locale=C.UTF-8 >/dev/null
    local port started=
    for port in $(seq 54329 54399); do
      listens "$port" && continue
      if as_owner "$bin/pg_ctl" -s -w -t 60 -D "$folder/data" -l "$folder/log" \
        -o "-p $port -k $folder -h 127.0.0.1 -F -c shared_buffers=64MB -c max_connections=300" start >&2; then
        started=1
        break
      fi
    done
    [ -n "$started" ] || { tail -5 "$folder/log" >&2 || true; fail "PostgreSQL did not start; its log is $folder/log"; }
    printf '%s\n' "$port" >"$folder/port"
    say "PostgreSQL runs in $folder on port $port"
  fi
  printf 'export TEST_PG_URL=postgres://app@127.0.0.1:%s/postgres\n' "$(cat "$folder/port")"
}

stop() {
  is_ours || return 0
  find_programs
  as_owner "$bin/pg_ctl" -s -m immediate -D "$folder/data" stop >&2 || true
  rm -rf "$folder"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  *) fail "usage: eval \"\$(scripts/postgres.sh start)\"; scripts/postgres.sh stop" ;;
esac
