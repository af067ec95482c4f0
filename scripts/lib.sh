# Shared by the scripts: messages, and packages of the system when a test needs them.

say() { printf '== %s\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# need_debian COMMAND PACKAGE…: installs the packages when the command is missing; with apt only when root, else says what to run.
need_debian() {
  local probe=$1
  shift
  eval "$probe" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    eval "$probe" >/dev/null 2>&1 || fail "$* was installed, but '$probe' still fails"
  else
    fail "the tests need $*. Install with:  sudo apt-get install -y --no-install-recommends $*"
  fi
}

need_command() {
  command -v "$1" >/dev/null || fail "$1 is missing: $2"
}
