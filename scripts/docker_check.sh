#!/usr/bin/env bash
# Builds the image and starts all three kinds of compose for real: health, a message each, hardening, a clean stop.
# Uses the engine that answers; as root on Debian it brings its own where none does (docker_engine.sh).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
image=pacenote-check
project=pacenotecheck
began=$SECONDS

say() { printf '%4d s  %s\n' $((SECONDS - began)) "$*"; }
die() { printf 'docker-check: %s\n' "$*" >&2; exit 1; }

. scripts/docker_engine.sh
. scripts/docker_images.sh

cleanup() {
  local result=$?
  trap - EXIT INT TERM
  if [ -n "${compose:-}" ]; then
    "${compose[@]}" down --volumes --timeout 5 >/dev/null 2>&1 || true
    "$docker" image rm --force "$image" pacenote-check-base pacenote-check-postgres >/dev/null 2>&1 || true
  fi
  stop_engine
  rm -rf --one-file-system "$work"
  exit "$result"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

prepare_settings() {
  published=$(free_port)
  export COMPOSE_PROJECT_NAME=$project PACENOTE_PUBLISH=$published
  export PACENOTE_IMAGE=$image PACENOTE_BASE=$base PACENOTE_POSTGRES_IMAGE=$postgres_image
  export PACENOTE_SECRETS=./secrets.example
}

# No token, and a password of this run.
prepare_secrets() {
  mkdir "$work/secrets"
  : >"$work/secrets/token"
  python3 -c 'import secrets; print(secrets.token_hex(32))' >"$work/secrets/database_password"
  chmod 644 "$work"/secrets/*
  export PACENOTE_SECRETS=$work/secrets
}

# check_scaled: a front and two workers, with a stand-in for Telegram; one worker is killed, and the other goes on.
check_scaled() {
  local container workers
  PACENOTE_CHECK_PUBLISH=$(free_port)
  export PACENOTE_CHECK_PUBLISH PACENOTE_API_URL=http://telegram:8080
  echo "7000000001:$(python3 -c 'import secrets; print(secrets.token_hex(20))')" >"$work/secrets/token"
  compose+=(-f docker-compose.yml -f scripts/docker_scaled.yml)
  "${compose[@]}" up --detach --no-build --scale worker=2 telegram front worker >"$work/up.log" 2>&1 \
    || { tail -n 15 "$work/up.log" >&2; die "the scaled bot did not start"; }
  mapfile -t workers < <("${compose[@]}" ps --quiet worker)
  [ "${#workers[@]}" = 2 ] || die "${#workers[@]} workers instead of 2"
  for container in "$("${compose[@]}" ps --quiet front)" "${workers[@]}"; do
    wait_healthy "$container" "front and workers"
    check_hardening "$container" "front and workers"
  done
  drive_scaled "two workers"
  "$docker" kill "${workers[0]}" >/dev/null
  drive_scaled "one of them killed"
  check_stop "$("${compose[@]}" ps --quiet front)" front
  "${compose[@]}" down --volumes >/dev/null 2>&1
}

drive_scaled() {
  python3 scripts/drive_chat.py "http://127.0.0.1:$PACENOTE_CHECK_PUBLISH" \
    || { "${compose[@]}" logs --tail 15 front worker >&2; die "scaled: no answer with $1"; }
  say "scaled: answers a message with $1"
}

# check SERVICE: starts it with what it needs, and goes through everything it promises.
check() {
  local service=$1 container
  "${compose[@]}" up --detach --no-build "$service" >"$work/up.log" 2>&1 \
    || { tail -n 15 "$work/up.log" >&2; die "$service did not start"; }
  container=$("${compose[@]}" ps --quiet "$service")
  wait_healthy "$container" "$service"
  python3 scripts/drive_chat.py "http://127.0.0.1:$published" || { last_words "$container"; die "$service: no answer"; }
  say "$service: answers a message"
  check_hardening "$container" "$service"
  "$docker" exec "$container" python3 -c 'from bot.places import Atlas; assert Atlas().of_city("Leeds")' \
    || die "$service does not know its towns"
  if [ "$service" = bot-on-postgres ]; then check_tables; fi
  check_stop "$container" "$service"
  "$docker" start "$container" >/dev/null
  wait_healthy "$container" "$service, started again on what it left"
  "${compose[@]}" down --volumes >/dev/null 2>&1
}

wait_healthy() {
  local container=$1 service=$2 state=""
  for _ in $(seq 120); do
    state=$("$docker" inspect --format '{{.State.Status}}/{{.State.Health.Status}}/{{.RestartCount}}' "$container")
    case $state in
      running/healthy/0) say "$service: healthy"
        return ;;
      running/starting/0) sleep 0.5 ;;
      *) break ;;
    esac
  done
  last_words "$container"
  die "$service: $state instead of healthy"
}

# What it said last, and how it ended if it did: a restart would hide the exit code.
last_words() {
  {
    "$docker" logs --tail 15 "$1"
    "$docker" events --since 10m --until 0s --filter "container=$1" --filter event=die --filter event=oom \
      --format '{{.Action}}, exit code {{.Actor.Attributes.exitCode}}'
  } >&2 2>&1 || true
}

check_hardening() {
  local container=$1 service=$2
  [ "$("$docker" exec "$container" id -u)" != 0 ] || die "$service runs as root"
  [ "$("$docker" inspect --format '{{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}}' "$container")" = "true [ALL]" ] \
    || die "$service: its root can be written, or it holds capabilities"
  "$docker" exec "$container" sh -c 'touch /data/.try /keys/.try /tmp/.try && rm /data/.try /keys/.try /tmp/.try' \
    || die "$service cannot write where it has to"
  if "$docker" exec "$container" sh -c 'touch /try || touch /opt/pacenote/try || touch /var/tmp/try' 2>/dev/null; then
    die "$service can write into the image"
  fi
  say "$service: no root, nothing writable but /data, /keys and /tmp"
}

check_tables() {
  local found
  found=$("${compose[@]}" exec -T postgres psql --username=pacenote --dbname=pacenote --tuples-only \
    --no-align --command="select count(*) from information_schema.tables where table_schema = 'public'")
  [ "$found" -gt 0 ] || die "bot-on-postgres left no table in PostgreSQL"
  say "bot-on-postgres: $found tables in PostgreSQL"
}

# A stop takes SIGTERM: the bot has to drain and leave with 0, before the grace turns into a kill.
check_stop() {
  local container=$1 service=$2 start code
  start=$SECONDS
  "${compose[@]}" stop "$service" >/dev/null 2>&1
  code=$("$docker" inspect --format '{{.State.ExitCode}}' "$container")
  [ "$code" = 0 ] || { last_words "$container"; die "$service left with exit code $code"; }
  say "$service: stopped with exit code 0 in $((SECONDS - start)) s"
}

need_engine
need_images
build_bot
say "the image is built: $("$docker" image inspect --format '{{.Size}}' "$image" | awk '{ printf "%d MB", $1 / 1000000 }')"
if "$docker" history --no-trunc "$image" | grep -Eqi -- '(index-url|https?://[^ ]*simple)'; then die "the image names an index"; fi
prepare_settings
check bot # with nothing configured: the examples as they are
prepare_secrets
check bot-on-postgres
check_scaled
echo "docker-check: passed (alone on SQLite, on PostgreSQL, several processes) in $((SECONDS - began)) s"
