#!/bin/sh
# Starts PostgreSQL as the official image does: root hands the folder over, then becomes postgres and makes the database once.
set -eu
data=/var/lib/postgresql/data
programs=$(dirname /usr/lib/postgresql/*/bin/postgres)
if [ "$(id -u)" = 0 ]; then
  chown -R postgres:postgres "$data" /var/run/postgresql
  chmod 0700 "$data"
  exec setpriv --reuid postgres --regid postgres --init-groups --inh-caps=-all -- sh "$0"
fi
if [ ! -s "$data/PG_VERSION" ]; then
  [ -s "$POSTGRES_PASSWORD_FILE" ] || { echo "the database password is empty: run make secrets" >&2; exit 1; }
  # shellcheck disable=SC2086  # the arguments are words
  "$programs/initdb" --pgdata="$data" --username="$POSTGRES_USER" --pwfile="$POSTGRES_PASSWORD_FILE" \
    --encoding=UTF8 --locale=C.UTF-8 ${POSTGRES_INITDB_ARGS:-} >/dev/null
  echo "host all all all scram-sha-256" >> "$data/pg_hba.conf"
  "$programs/pg_ctl" --pgdata="$data" --silent --options="-c listen_addresses=" --wait start
  "$programs/createdb" --username="$POSTGRES_USER" "$POSTGRES_DB"
  "$programs/pg_ctl" --pgdata="$data" --silent --mode=fast --wait stop
fi
exec "$programs/postgres" -D "$data" -c listen_addresses='*'
