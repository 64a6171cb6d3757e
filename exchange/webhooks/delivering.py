"""What is sent to webhooks, in which order, and what becomes of it.

A delivery tells one revision: who, when and why, and the entries of the feed that were asked for. The next revision is
told when the one before was taken, so order holds and nothing is left out: a webhook that fails is tried again, later
and later, then switched off, and goes on where it stopped once it is switched on.
"""

from __future__ import annotations

import datetime as dt
import random
import time
from uuid import UUID

import orjson
import structlog
from django.db import transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from exchange import feed
from exchange.models import Delivery, DeliveryEvent, DeliveryState, Webhook
from sources import revisions
from sources.models import Revision

from . import signing
from .sending import NotSent, Reply, post

MOST_ENTRIES = 100
"""Entries that a delivery has; the rest is read from the feed."""

MOST_BYTES = 200_000

FIRST_PAUSE = dt.timedelta(seconds=5)
LONGEST_PAUSE = dt.timedelta(hours=6)
MOST_FAILURES = 10
"""Failures in a row after which a webhook is switched off: in about a day."""

KEPT = dt.timedelta(days=30)
"""How long what became of a delivery is kept."""

PAGES_AT_ONCE = 20
"""Pages of the feed that are looked through for a webhook at once."""

log = structlog.get_logger(__name__)


def due(now: dt.datetime) -> list[UUID]:
    """Return the webhooks for which something may be to be sent, by id."""
    waiting = Delivery.objects.filter(webhook=OuterRef("pk"), state=DeliveryState.WAITING)
    rows = Webhook.objects.filter(
        Q(position__lt=revisions.head()) | Exists(waiting),
        active=True,
        user__is_active=True,
        next_attempt__lte=now,
    )
    return list(rows.values_list("pk", flat=True))


def deliver(key: UUID, *, most: int = 20) -> int:
    """Send what is due to a webhook, one after the other until one fails; return how many were taken."""
    taken = 0
    while taken < most:
        webhook = Webhook.objects.filter(pk=key, active=True).first()
        delivery = webhook and next_of(webhook)
        if not webhook or not delivery or not attempt(webhook, delivery):
            break
        taken += 1
    return taken


def next_of(webhook: Webhook) -> Delivery | None:
    """Return what is to be sent next: what was asked for by hand, then the next revision; None if there is nothing."""
    waiting = Delivery.objects.filter(webhook=webhook, state=DeliveryState.WAITING)
    first = (
        waiting.filter(event=DeliveryEvent.PING).order_by("id").first()
        or waiting.order_by("revision").first()
    )
    return first or _next_revision(webhook)


def _next_revision(webhook: Webhook) -> Delivery | None:
    """Draw up the delivery of the next revision that was asked for, and note what was passed over."""
    place, asked = feed.Place(webhook.position), feed.Asked(webhook.kinds, webhook.thing)
    for _ in range(PAGES_AT_ONCE):
        with revisions.read() as moment:
            if moment.head <= webhook.position:
                return None
            found = feed.page(place, asked, until=moment.head, size=1)
        place = found.place
        if found.entries:
            number = found.entries[0].revision.number
            _move(webhook, number - 1)
            delivery, made = Delivery.objects.get_or_create(
                webhook=webhook, revision=number, defaults={"event": DeliveryEvent.REVISION}
            )
            if not made:  # It was told before, and is to be told again.
                Delivery.objects.filter(pk=delivery.pk).update(state=DeliveryState.WAITING)
            return delivery
        if not found.more:
            break
    _move(webhook, place.revision if not place.kind else place.revision - 1)
    return None


def _move(webhook: Webhook, position: int) -> None:
    """Note how far the webhook was told, unless someone has set it back meanwhile."""
    stands = Webhook.objects.filter(pk=webhook.pk, position=webhook.position)
    if position > webhook.position and stands.update(position=position):
        webhook.position = position


def message(webhook: Webhook, delivery: Delivery) -> bytes:
    """Return the body; of a revision it is the same whenever it is sent, as long as the webhook asks for the same."""
    if delivery.revision is None:
        told = {"webhook": str(webhook.pk)}
        stamp = delivery.created.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        return orjson.dumps({"type": "ping", "timestamp": stamp, "data": told})
    number = delivery.revision
    asked = feed.Asked(webhook.kinds, webhook.thing)
    entries: list[feed.Entry] = []
    place, more = feed.Place(number - 1), True
    with revisions.read():
        revision = Revision.objects.get(pk=number)
        while more and len(entries) < MOST_ENTRIES:
            found = feed.page(
                place, asked, until=number, size=MOST_ENTRIES - len(entries), most_bytes=MOST_BYTES
            )
            entries += found.entries
            place, more = found.place, found.more
            if found.entries and sum(len(entry.row) for entry in entries) >= MOST_BYTES:
                break
    recorded = revision.recorded_at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return orjson.dumps(
        {
            "type": "revision.recorded",
            "timestamp": recorded,
            "data": {
                "revision": str(revision),
                "recorded_at": recorded,
                "actor": revision.actor,
                "reason": revision.reason,
                "changes": [feed.shown(entry) for entry in entries],
                "more": more,
                "next": place.written,
            },
        }
    )


def attempt(webhook: Webhook, delivery: Delivery) -> bool:
    """Send `delivery` once and note what became of it; say whether it was taken. No transaction is open meanwhile."""
    now, began = timezone.now(), time.monotonic()
    body = message(webhook, delivery)
    reply: Reply | None = None
    try:
        reply = post(webhook.url, body, signing.headers(webhook, f"msg_{delivery.pk.hex}", body, now))
        detail = "" if 200 <= reply.status < 300 else f"It answered {reply.status}: {reply.text[:200]}"
    except NotSent as error:
        detail = str(error)
    taken = not detail
    delivery.status, delivery.detail = reply.status if reply else None, detail[:300]
    delivery.milliseconds, delivery.last_attempt = round(1000 * (time.monotonic() - began)), now
    delivery.attempts += 1
    is_ping = delivery.event == DeliveryEvent.PING
    delivery.state = (
        DeliveryState.DELIVERED if taken else DeliveryState.FAILED if is_ping else DeliveryState.WAITING
    )
    with transaction.atomic():
        Delivery.objects.filter(pk=delivery.pk).update(
            **{
                name: getattr(delivery, name)
                for name in ("status", "detail", "milliseconds", "last_attempt", "attempts", "state")
            }
        )
        if taken:
            _taken(webhook, delivery)
        elif not is_ping:
            _failed(webhook, reply, detail)
    return taken


def _taken(webhook: Webhook, delivery: Delivery) -> None:
    Webhook.objects.filter(pk=webhook.pk).update(failures=0, next_attempt=timezone.now())
    _move(webhook, delivery.revision or 0)


def _failed(webhook: Webhook, reply: Reply | None, detail: str) -> None:
    """Try again later, not before the receiver asks for it; switch the webhook off after many failures in a row, or
    where it says that it is gone (410).
    """
    failures = webhook.failures + 1
    rows = Webhook.objects.filter(pk=webhook.pk)
    wait = max(pause(failures), (reply and reply.retry_after) or dt.timedelta())
    rows.update(failures=failures, next_attempt=timezone.now() + wait)
    if failures >= MOST_FAILURES or (reply and reply.status == 410):
        rows.update(active=False, disabled_because=f"{failures} failures in a row; the last: {detail}"[:500])
        log.warning("webhook_disabled", webhook=str(webhook.pk), failures=failures)


def pause(failures: int) -> dt.timedelta:
    """Return how long to wait after so many failures in a row: four times as long each time, and a fifth more or less."""
    longer: dt.timedelta = min(LONGEST_PAUSE, FIRST_PAUSE * 4 ** min(failures - 1, 10))
    return longer * random.uniform(0.8, 1.2)


def replay_from(webhook: Webhook, revision: int) -> None:
    """Tell everything from `revision` on again, in order, with the same ids."""
    with transaction.atomic():
        waiting = Delivery.objects.filter(
            webhook=webhook, state=DeliveryState.WAITING, event=DeliveryEvent.REVISION
        )
        waiting.update(state=DeliveryState.FAILED)  # Each is taken up again when its turn comes, with its id.
        Webhook.objects.filter(pk=webhook.pk).update(
            position=revision - 1, failures=0, next_attempt=timezone.now()
        )


def switch_on(webhook: Webhook) -> None:
    """Go on where it stopped."""
    webhook.active, webhook.disabled_because, webhook.failures = True, "", 0
    webhook.next_attempt = timezone.now()
    webhook.save(update_fields=["active", "disabled_because", "failures", "next_attempt"])


def forget(now: dt.datetime) -> int:
    """Delete what is known of deliveries that ended longer ago than it is kept; return how many."""
    ended = Delivery.objects.exclude(state=DeliveryState.WAITING).filter(last_attempt__lt=now - KEPT)
    return ended.delete()[0]
