#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the official clients against the stand-ins. Usage: run.sh FOLDER CLOUDGREETD; FOLDER keeps the installed packages.
# Exits with 77, which the test runner counts as skipped, where there is no Node or its packages cannot be fetched.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$1
export CLOUDGREETD=$2

skip() { echo "SKIPPED: the official clients openai, stripe, telnyx, googleapis (13 tests): $1"; exit 77; }
command -v node >/dev/null && command -v npm >/dev/null || skip "there is no node or npm"
mkdir -p "$folder"
if ! cmp -s "$here/package-lock.json" "$folder/package-lock.json" || [ ! -d "$folder/node_modules" ]; then
    cp "$here/package.json" "$folder/"
    (cp "$here/package-lock.json" "$folder/" && cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
        { rm -f "$folder/package-lock.json"; skip "npm could not fetch them"; }
fi
cp "$here/clients.test.mjs" "$folder/"
cd "$folder"
exec node --test clients.test.mjs
