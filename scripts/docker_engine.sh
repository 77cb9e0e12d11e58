# shellcheck shell=bash
# An engine to check with: the one that answers, or a private one from the distribution's packages. Sourced by docker_check.sh.
# shellcheck disable=SC2154  # work, say and die come from docker_check.sh
# Sets: docker (the client), compose (the compose command), work (a folder that cleanup removes).

NO_RULES='*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:INPUT ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
COMMIT'
engine_pid=""
rules_before=""
forward_before=""

need_engine() {
  docker=docker
  if docker info >/dev/null 2>&1; then
    say "an engine answers: using it"
  else
    start_private_engine
  fi
  if "$docker" compose version >/dev/null 2>&1; then compose=("$docker" compose); else compose=(docker-compose); fi
  command -v "${compose[0]}" >/dev/null || die "no docker compose is installed beside the engine"
  : >"$work/settings"
  compose+=(--env-file "$work/settings" --profile postgres --profile scaled) # nobody's own .env has a say here
}

start_private_engine() {
  [ "$(id -u)" = 0 ] || die "no Docker engine answers; start one, or run this as root to start a private one"
  need_packages dockerd:docker.io docker-compose:docker-compose iptables-save:iptables
  docker=/usr/bin/docker # the engine's own client: another on the path may lack what builds with secrets
  export DOCKER_HOST="unix://$work/docker.sock"
  rules_before=$(iptables-save)
  forward_before=$(cat /proc/sys/net/ipv4/ip_forward)
  local driver
  for driver in overlay2 vfs; do
    if try_engine "$driver"; then
      say "a private engine runs ($driver)"
      return
    fi
  done
  tail -n 5 "$work/engine.log" >&2
  die "no Docker engine could be started here"
}

try_engine() {
  setsid dockerd --data-root "$work/data" --exec-root "$work/exec" --pidfile "$work/engine.pid" \
    --host "$DOCKER_HOST" --storage-driver "$1" >>"$work/engine.log" 2>&1 &
  engine_pid=$!
  for _ in $(seq 60); do
    if "$docker" info >/dev/null 2>&1; then return 0; fi
    kill -0 "$engine_pid" 2>/dev/null || return 1
    sleep 0.5
  done
  stop_engine
  return 1
}

# Ends the private engine and gives the machine's network back as it was.
stop_engine() {
  [ -n "$engine_pid" ] || return 0
  kill "$engine_pid" 2>/dev/null || true
  wait "$engine_pid" 2>/dev/null || true
  engine_pid=""
  printf '%s\n' "$NO_RULES" "$rules_before" | iptables-restore || true
  echo "$forward_before" >/proc/sys/net/ipv4/ip_forward || true
  if command -v ip >/dev/null; then ip link delete docker0 2>/dev/null || true; fi
  awk -v work="$work/" 'index($2, work) == 1 { print $2 }' /proc/mounts | sort -r | xargs -r umount || true
}

# Each argument is command:package; a package is installed when its command is missing.
need_packages() {
  local each missing=()
  for each in "$@"; do command -v "${each%%:*}" >/dev/null || missing+=("${each##*:}"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || die "missing, and no apt-get here to install it: ${missing[*]}"
  say "installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -o DPkg::Lock::Timeout=300 update -qq
  apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}" >"$work/apt.log" 2>&1 \
    || { tail -n 5 "$work/apt.log" >&2; die "apt-get could not install ${missing[*]}"; }
}
