# Shared by the scripts of this folder, which are called from the root of the project.

# build_examples NAME…: release builds, all with the same features so that the generated requests are compiled once.
build_examples() {
  local name arguments=()
  for name in "$@"; do arguments+=(--example "$name"); done
  say "building $*"
  nice cargo build --quiet --release --package webex --features admin,calling,devices "${arguments[@]}"
}

# need_venv FOLDER REQUIREMENTS: a private virtual environment with unmodified packages from PyPI.
need_venv() {
  need_command python3 "install Python 3.11 or newer"
  if [ ! -e "$1/.installed" ] || [ "$2" -nt "$1/.installed" ]; then
    python3 -c 'import ensurepip, venv' 2>/dev/null || need_debian "python3 -c 'import ensurepip'" python3-venv
    say "installing $(tr '\n' ' ' <"$2")into $1"
    rm -rf "$1"
    python3 -m venv "$1"
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$2"
    touch "$1/.installed"
  fi
}
