# The service alone: no tests, no embedded database, no development tools.
FROM python:3.12-slim

ENV PYTHONUNBUFFERED=1 \
    STATIC_ROOT=/srv/tiaokuai/static

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

HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/live', timeout=4)"]

# A deployment sets these two to the cores it has; a worker answers as many requests at once as it has threads.
ENV GRANIAN_WORKERS=2 \
    GRANIAN_BLOCKING_THREADS=4
CMD ["granian", "--interface=wsgi", "--host=0.0.0.0", "--port=8000", "--no-ws", "config.wsgi:application"]
