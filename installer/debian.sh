#!/bin/sh
# Sees to the Debian packages of the named sections of debian-packages.txt.
set -eu
cd "$(dirname "$0")/.."
command -v dpkg-query >/dev/null || exit 0   # not Debian: its user knows where these come from

wanted=
for section; do
    wanted="$wanted $(awk -v s="[$section]" '/^\[/ { on = $0 == s; next } on && !/^#/' \
        installer/debian-packages.txt | tr '\n' ' ')"
done
missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null || true)
    case $state in ii*) ;; *) missing="$missing $package" ;; esac
done
missing=${missing# }
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing Debian packages: $missing"
    export DEBIAN_FRONTEND=noninteractive
    log=.venv/debian.log
    # shellcheck disable=SC2086
    { apt-get update -q && apt-get install -y -q --no-install-recommends $missing; } \
        >"$log" 2>&1 || { tail -n 20 "$log" >&2; exit 1; }
    exit 0
fi

private=$PWD/.venv/debian
has=" $(cat "$private/has" 2>/dev/null || true) "
lacking=
for package in $missing; do
    case $has in *" $package "*) ;; *) lacking="$lacking $package" ;; esac
done
if [ -z "$lacking" ]; then   # what is found of the copy may be more than when it was unpacked
    .venv/bin/python installer/private_libraries.py "$private/root"
    exit 0
fi
cat <<WORDS
These Debian packages are missing, and this user may not install them: $missing
An administrator installs them with:
    apt-get install --no-install-recommends $missing
Until then a private copy is kept in .venv/debian.
WORDS
mkdir -p "$private/lists/partial" "$private/archives/partial" "$private/root"
apt() {
    apt-get -q -o Dir::State::Lists="$private/lists" -o Dir::Cache="$private" \
        -o Dir::Cache::Archives="$private/archives" -o Debug::NoLocking=1 \
        -o APT::Sandbox::User="$(id -un)" "$@"
}
# shellcheck disable=SC2086
{ apt update && apt install -y --no-install-recommends --download-only $missing; } \
    >"$private/log" 2>&1 || {
    tail -n 20 "$private/log" >&2
    echo "The private copy could not be fetched: ask an administrator for the packages." >&2
    exit 1
}
for archive in "$private"/archives/*.deb; do
    dpkg-deb --extract "$archive" "$private/root"
done
rm -rf "$private/archives" "$private/lists" "$private"/*.bin
.venv/bin/python installer/private_libraries.py "$private/root"
printf '%s' "$has $missing" >"$private/has"
