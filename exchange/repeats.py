"""The answers to POSTs with an Idempotency-Key, remembered for a day in the transaction of what they did.

The row of a key is inserted before anything else is done and is committed with it or not at all, so there is no
moment at which a crash leaves the one without the other. Whoever comes second while the first is under way does
not wait, but is told.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

from django.db import connection, models

KEPT = dt.timedelta(hours=24)
"""How long an answer is remembered, from the request on."""

FORGOTTEN_AT_ONCE = 10
"""How many answers past their time each new key removes; more than one, so that none pile up."""

_BEGIN = """
WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(%(lock)s) AS is_ours),
over AS MATERIALIZED (  -- Looked for once, whatever the plan: what is locked by then is left out the second time.
    SELECT digest FROM exchange_rememberedanswer
    WHERE asked_at <= now() - %(kept)s * interval '1 second' AND digest <> %(digest)s
    ORDER BY asked_at LIMIT %(most)s FOR UPDATE SKIP LOCKED
),
forgotten AS (DELETE FROM exchange_rememberedanswer WHERE digest IN (SELECT digest FROM over)),
begun AS (
    INSERT INTO exchange_rememberedanswer AS known (digest, request, asked_at, headers, body)
    SELECT %(digest)s, %(request)s, now(), '{}', '' FROM turn WHERE is_ours
    ON CONFLICT (digest) DO UPDATE SET request = excluded.request, asked_at = excluded.asked_at
        WHERE known.asked_at <= now() - %(kept)s * interval '1 second'
    RETURNING 1
)
SELECT is_ours, EXISTS (SELECT FROM begun) FROM turn
"""


class RememberedAnswer(models.Model):
    """How a POST was answered, by the key that it came with.

    It states nothing of the world, so it has no history. Nothing of a key or of who sent it is kept but a digest.
    Committed without a status, its answer was redacted.
    """

    digest = models.BinaryField(primary_key=True)
    request = models.BinaryField(help_text="SHA-256 of what was asked.")
    asked_at = models.DateTimeField(db_index=True)
    status = models.PositiveSmallIntegerField(null=True, help_text="Null while it is not answered.")
    headers = models.JSONField(default=dict)
    body = models.BinaryField(default=b"")

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="exchange_rememberedanswer_is_of_a_success",
                condition=models.Q(status__isnull=True) | models.Q(status__range=(200, 399)),
            )
        ]

    def __str__(self) -> str:
        return f"{self.status} of {self.asked_at:%Y-%m-%d %H:%M}"


class UnderWay(Exception):
    """The request with this key is being done at this moment."""


class Redacted(Exception):
    """The request with this key was done, and its answer was blanked since, as it named someone."""


class AnotherRequest(Exception):
    """The key was sent with another request before."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as it was given; `headers` are those that belong to what was done."""

    status: int
    headers: dict[str, str]
    body: bytes


def digest_of(*parts: object) -> bytes:
    """Return the SHA-256 of `parts`, which no other parts share."""
    return hashlib.sha256(repr(parts).encode("utf-8", "backslashreplace")).digest()


def begin(digest: bytes, request: bytes) -> Answer | None:
    """Take the key `digest` for the transaction that is open; return the answer if it was given already.

    Refusals: UnderWay; AnotherRequest, if the key came with another `request` less than `KEPT` ago; Redacted.
    """
    lock = int.from_bytes(digest[:8], "big", signed=True)
    with connection.cursor() as cursor:
        cursor.execute(
            _BEGIN,
            {
                "lock": lock,
                "kept": KEPT.total_seconds(),
                "digest": digest,
                "request": request,
                "most": FORGOTTEN_AT_ONCE,
            },
        )
        is_ours, is_new = cursor.fetchone()
    if not is_ours:
        raise UnderWay
    if is_new:
        return None
    known = RememberedAnswer.objects.get(pk=digest)
    if bytes(known.request) != request:
        raise AnotherRequest
    if known.status is None:  # A key is committed with its answer, so it had one.
        raise Redacted
    return Answer(known.status, known.headers, bytes(known.body))


def keep(digest: bytes, answer: Answer) -> None:
    """Remember the answer to the key `digest`, in the transaction that began it."""
    RememberedAnswer.objects.filter(pk=digest).update(
        status=answer.status, headers=answer.headers, body=answer.body
    )


def forget(digest: bytes) -> None:
    """Let the key `digest` go in the transaction that began it: it was not done."""
    RememberedAnswer.objects.filter(pk=digest).delete()
