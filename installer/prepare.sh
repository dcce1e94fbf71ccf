#!/bin/sh
# Makes a checkout ready: `prepare.sh run` for the suite, `prepare.sh test` for its tests as well.
# Python packages go into .venv. Debian packages are installed where this user may; where not, they
# are named, and a private copy of them is unpacked into .venv/debian. A second call changes nothing.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}
python=${PYTHON:-python3}

die() { printf '%s\n' "$*" >&2; exit 1; }

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
    die "Python 3.11 or later is needed; '$python' is not. Name another one: make PYTHON=python3.12"
if [ ! -x .venv/bin/python ]; then
    "$python" -m venv .venv ||
        die "Python's venv module is needed: apt-get install python3-venv"
fi

stamp=$(cat requirements.lock pyproject.toml | cksum | tr -d ' ')
if [ "$(cat .venv/ready 2>/dev/null)" != "$stamp" ]; then
    echo "Installing the Python packages into .venv …"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
        --requirement requirements.lock
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable . \
        2>.venv/editable.log || { cat .venv/editable.log >&2; exit 1; }
    printf '%s' "$stamp" >.venv/ready
fi

sections=run
[ "$purpose" = test ] && sections="run test"
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && sections="$sections screen"
# shellcheck disable=SC2086
sh installer/debian.sh $sections

.venv/bin/python -m resources.i18n compile
