#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors and runs every test. The last lines are the runner's count.
set -euo pipefail
cd "$(dirname "$0")"
packaging/setup.sh build run test
mkdir -p build
cmake --preset ci >build/configure-ci.log || { cat build/configure-ci.log >&2; exit 1; }
echo "Building with warnings as errors: the first time takes some minutes, on two cores a quarter of an hour."
cmake --build --preset ci
exec ctest --preset ci "$@"
