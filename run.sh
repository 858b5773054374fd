#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds CloudGreet and starts it: the console with the practice line, or, without a display, a practice call here.
set -euo pipefail
cd "$(dirname "$0")"
packaging/setup.sh build run

if [ ! -f build/release/build.ninja ]; then cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log; exit 1; }; rm -f build-configure.log; fi
echo "Building (the first time takes some minutes)…"
cmake --build build/release --target cloudgreetd $([ -d app/console ] && [ -f app/console/main.cpp ] && echo cloudgreet) -- -k 0 | tail -n 1

if [ -x build/release/app/cloudgreet ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/app/cloudgreet "$@"
fi
echo "No display here: this is a practice call in the terminal."
if [ -t 0 ]; then exec build/release/app/cloudgreetd practice "$@"; fi
exec build/release/app/cloudgreetd practice --script packaging/example-call.txt "$@"
