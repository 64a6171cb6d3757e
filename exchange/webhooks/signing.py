"""Secrets and signatures of Standard Webhooks (standardwebhooks.com, specification 1.0)."""

from __future__ import annotations

import base64
import datetime as dt
import hmac
from collections.abc import Mapping

from django.conf import settings
from django.utils import timezone

from exchange.models import Webhook, new_seed

OLD_SECRET_LASTS = dt.timedelta(hours=24)
"""How long the secret before the last rotation signs too."""


def secret_of(webhook: Webhook) -> str:
    """Return the secret as receivers are given it: `whsec_` and base64."""
    return "whsec_" + base64.b64encode(_key(webhook, webhook.seed)).decode()


def _key(webhook: Webhook, seed: str) -> bytes:
    """Return the key that follows from a seed; without the secret key of the service, a copy of the database tells none."""
    return hmac.digest(settings.SECRET_KEY.encode(), f"webhook {webhook.pk} {seed}".encode(), "sha256")


def rotate(webhook: Webhook) -> str:
    """Give `webhook` a new secret and return it; the old one signs too for a day."""
    webhook.previous_seed, webhook.seed = webhook.seed, new_seed()
    webhook.previous_until = timezone.now() + OLD_SECRET_LASTS
    webhook.save(update_fields=["seed", "previous_seed", "previous_until"])
    return secret_of(webhook)


def headers(webhook: Webhook, message: str, body: bytes, now: dt.datetime) -> Mapping[str, str]:
    """Return the headers of an attempt: id, time and the signatures by each secret that holds."""
    stamp = str(int(now.timestamp()))
    seeds = [webhook.seed]
    if webhook.previous_seed and webhook.previous_until and webhook.previous_until > now:
        seeds.append(webhook.previous_seed)
    content = b".".join([message.encode(), stamp.encode(), body])
    signed = [
        base64.b64encode(hmac.digest(_key(webhook, seed), content, "sha256")).decode() for seed in seeds
    ]
    return {
        "webhook-id": message,
        "webhook-timestamp": stamp,
        "webhook-signature": " ".join(f"v1,{signature}" for signature in signed),
    }
