#!/bin/sh
# Renews both locks from pyproject.toml with uv from a throwaway environment. No index is named here or in the locks:
# uv asks the one of the environment (PIP_INDEX_URL or UV_DEFAULT_INDEX), or its own default.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check uv
if [ -n "${PIP_INDEX_URL:-}" ]; then
  UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$PIP_INDEX_URL}"
  export UV_DEFAULT_INDEX
fi
compile() {
  lock=$1
  shift
  "$folder/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
    --no-emit-find-links --no-header ${UPGRADE:+--upgrade} --output-file "$lock" --extra build "$@" pyproject.toml
  echo "$lock: $(grep -c '^[a-z0-9].*==' "$lock") packages"
}
compile requirements.lock
# The dev lock holds the run lock whole: the same pins, and more.
compile requirements-dev.lock --extra dev --constraint requirements.lock
