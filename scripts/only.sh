#!/usr/bin/env bash
# Runs a test program when its package is one of those in ONLY. Cargo builds the tests of all packages at once and asks this to run each.
case " ${ONLY:?} " in
  *" ${CARGO_PKG_NAME:?} "*) exec "$@" ;;
esac
