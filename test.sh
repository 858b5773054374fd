#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything with warnings as errors and runs every test. The last lines are the runner's count.
set -euo pipefail
cd "$(dirname "$0")"
packaging/setup.sh build run test
cmake --preset ci >/dev/null
cmake --build --preset ci
exec ctest --preset ci "$@"
