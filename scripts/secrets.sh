#!/bin/sh
# Makes secrets/ for docker compose: an empty token to fill in, a random database password. Keeps what is already there.
set -eu
cd "$(dirname "$0")/.."
umask 077
mkdir -p secrets
echo '*' > secrets/.gitignore
[ -e secrets/token ] || : > secrets/token
[ -s secrets/database_password ] || python3 -c 'import secrets; print(secrets.token_hex(32))' > secrets/database_password
# The folder keeps other people of this machine out; in a container the file itself has to be readable by the bot's user.
chmod 644 secrets/token secrets/database_password
grep -qs '^PACENOTE_SECRETS=' .env || echo 'PACENOTE_SECRETS=./secrets' >> .env
echo "secrets/ is ready: put the bot's token into secrets/token (empty: no Telegram, the chat page instead)"
