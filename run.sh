#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds CloudGreet and starts it: the console with the practice line, or, without a display, a practice call here.
set -euo pipefail
cd "$(dirname "$0")"
packaging/setup.sh build run

mkdir -p build
if [ ! -f build/release/build.ninja ]; then
    echo "Setting up the build…"
    cmake --preset release >build/configure.log || { cat build/configure.log >&2; exit 1; }
fi
[ -x build/release/app/cloudgreet ] || echo "Building: the first time takes some minutes."
cmake --build build/release --target cloudgreet cloudgreetd

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/cloudgreet "$@"
fi
echo "No display here: this is a practice call in the terminal."
if [ -t 0 ]; then
    exec build/release/app/cloudgreetd practice "$@"
fi
exec build/release/app/cloudgreetd practice --script packaging/example-call.txt "$@"
