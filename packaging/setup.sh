#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing of packages.txt. Usage: setup.sh build run [test]
# Says what it will install before it does; uses sudo when not root.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

missing=()
for section in "$@"; do
    while read -r name command; do
        [ -n "$command" ] && command -v "$command" >/dev/null && continue
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing+=("$name")
    done < <(awk -v s="$section" '$1 == s { print $2, $3 }' "$here/packages.txt")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
    echo "CloudGreet needs these packages, and this system has no apt-get to install them: ${missing[*]}" >&2
    exit 1
fi
echo "CloudGreet will install these Debian packages: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Run this as root, or install sudo." >&2; exit 1; }
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
