# The service alone: no tests, no embedded database, no development tools.
FROM python:3.12-slim

ENV PYTHONUNBUFFERED=1

RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin tiaokuai
WORKDIR /srv/tiaokuai

# Before the code, so that a change of code does not install the packages anew.
COPY requirements.lock .
RUN pip install --no-cache-dir --require-hashes --only-binary=:all: -r requirements.lock

COPY . .
# What stands here for the required settings is used by this line only: it reads files and no database.
RUN SECRET_KEY=used-for-collecting-static-files-only ALLOWED_HOSTS=localhost DATABASE_URL=postgresql:///none \
    python manage.py collectstatic --noinput

USER tiaokuai
EXPOSE 8000

# The server reads its options from variables, so that a deployment can set them.
ENV GRANIAN_INTERFACE=wsgi \
    GRANIAN_HOST=0.0.0.0 \
    GRANIAN_PORT=8000 \
    GRANIAN_WORKERS=2 \
    GRANIAN_BLOCKING_THREADS=4 \
    GRANIAN_WEBSOCKETS=false
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["python", "docker/live.py"]
CMD ["granian", "config.wsgi:application"]
