# shellcheck shell=bash
# The images to check: the official bases where they can be pulled, otherwise Debian made here. Sourced by docker_check.sh.
# shellcheck disable=SC2154,SC2016  # work, docker, image, say and die come from docker_check.sh; apt reads $(REPO_URI)
# Sets: base, postgres_image.

need_images() {
  base=$(sed -n 's/^ARG BASE=//p' Dockerfile)
  postgres_image=$(sed -n 's/.*PACENOTE_POSTGRES_IMAGE:-\([^}]*\)}.*/\1/p' docker-compose.yml)
  if pull "$base" && pull "$postgres_image"; then
    say "bases: $base and $postgres_image"
    return
  fi
  make_base
  make_postgres
}

pull() { timeout 120 "$docker" pull --quiet "$1" >/dev/null 2>&1; }

# A Debian of the release that runs here, from the mirror that apt uses here.
make_base() {
  [ "$(id -u)" = 0 ] || die "no image can be pulled; as root this makes its own with debootstrap"
  need_packages debootstrap:debootstrap
  local release mirror
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  mirror=$(apt-get indextargets --format '$(REPO_URI)' "Created-By: Packages" "Codename: $release" | head -n 1)
  say "no image can be pulled: making a base from the distribution ($release)"
  debootstrap --variant=minbase --include=ca-certificates,python3,python3-venv "$release" "$work/base" "$mirror" \
    >"$work/debootstrap.log" 2>&1 || { tail -n 5 "$work/debootstrap.log" >&2; die "debootstrap failed"; }
  base=pacenote-check-base
  tar -C "$work/base" -c . | "$docker" import --change 'CMD ["bash"]' - "$base" >/dev/null
  rm -rf --one-file-system "$work/base"
}

make_postgres() {
  postgres_image=pacenote-check-postgres
  say "making PostgreSQL from the distribution"
  build "$postgres_image" --build-arg "BASE=$base" scripts/postgres
}

build_bot() {
  say "building the image"
  local secrets=()
  pip_settings >"$work/pip.conf"
  if [ -s "$work/pip.conf" ]; then secrets+=(--secret "id=pip_conf,src=$work/pip.conf"); fi
  if [ -s "${SSL_CERT_FILE:-}" ]; then secrets+=(--secret "id=ca_bundle,src=$SSL_CERT_FILE"); fi
  build "$image" --build-arg "BASE=$base" "${secrets[@]}" .
}

build() {
  local tag=$1
  shift
  DOCKER_BUILDKIT=1 "$docker" build --network host --progress plain --tag "$tag" "$@" >"$work/build.log" 2>&1 \
    || { tail -n 25 "$work/build.log" >&2; die "the image $tag could not be built"; }
}

# This machine's index and proxy, if it has its own, for the build alone: read from pip, never written into the image.
pip_settings() {
  { python3 -m pip config list 2>/dev/null || true; } | sed -nE \
    "s/^(global|install|:env:)\.(index-url|extra-index-url|trusted-host|proxy|timeout)='(https?:.*|[0-9a-z.:-]+)'$/\2 = \3/p" \
    | sort -u | sed '1i [global]'
}
